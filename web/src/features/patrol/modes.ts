import type { Schemas } from '@/shared/api'
import { ZONE } from '@/shared/ui/format'

export type Emergency = Schemas['EmergencyView']
export type ModePlan = Schemas['ModePlanView']
export type ModePlanDraft = Omit<Schemas['ModePlanForm'], 'id'>
export const SWITCHERS = ['BUREAU_OFFICE', 'STATION_LEADER'] as const
export const MODES = ['ROUTINE', 'EMERGENCY'] as const

/** A measured time in the unit that a person would say. */
export function spoken(ms: number): { unit: 'seconds' | 'minutes'; count: number } {
  return ms < 60_000 ? { unit: 'seconds', count: Math.max(0.1, Math.round(ms / 100) / 10) } : { unit: 'minutes', count: Math.round(ms / 60_000) }
}

/** Midnight in the bureau's zone, the usual end of an evening. */
export function nextMidnight(nowMs: number): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(nowMs)
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 24 * 3_600_000).toISOString()
}

const inZone = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })

/** For an input of type datetime-local, in the bureau's zone, and back. */
export const toLocal = (instant: string): string => inZone.format(Date.parse(instant)).replace(' ', 'T')
export const toInstant = (local: string): string => new Date(`${local}:00+08:00`).toISOString()
