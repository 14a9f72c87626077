import type { Schemas } from '@/shared/api'

/** A shift as the week's table holds it; times are the bureau's own, such as 2026-11-27T08:00. */
export interface Line {
  accountId: string
  from: string
  to: string
}

const MINUTES = 16

export const lineOf = ({ accountId, from, to }: Schemas['ShiftView']): Line => ({ accountId, from: from.slice(0, MINUTES), to: to.slice(0, MINUTES) })

/** The same time of day some days later; written as UTC, so that no zone shifts it. */
export function daysLater(time: string, days: number): string {
  const moved = new Date(`${time}Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, MINUTES)
}

export const dayLater = (day: string, days: number): string => daysLater(`${day}T00:00`, days).slice(0, 10)

export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
  return dayLater(day, -weekday)
}

/** The stretches of the week in which nobody sits in the room. */
export function gapsOf(lines: readonly Line[], monday: string): { from: string; to: string }[] {
  const end = `${dayLater(monday, 7)}T00:00`
  let covered = `${monday}T00:00`
  const gaps: { from: string; to: string }[] = []
  for (const { from, to } of lines.filter((line) => line.from && line.to).toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > covered && covered < end) gaps.push({ from: covered, to: from < end ? from : end })
    if (to > covered) covered = to
  }
  if (covered < end) gaps.push({ from: covered, to: end })
  return gaps
}

/** Places in the table where a line begins before the one before has ended. */
export function clashes(lines: readonly Line[]): Set<number> {
  return new Set(lines.flatMap((line, i) => (lines.some((other, n) => n < i && line.from < other.to && other.from < line.to) ? [i] : [])))
}
