import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Happening = Schemas['HappeningView']

/** How things stood at a moment; ids of villages are those of the places, nobody's whereabouts. */
export interface Standing {
  emergencies: Map<string, readonly string[]>
  /** what is practised; it belongs to no figure */
  drills: Map<string, readonly string[]>
  findings: Map<string, { state: string; villageIds: readonly string[] }>
  joint: Map<string, readonly string[]>
  orders: Map<string, { state: string; villageIds: readonly string[] }>
  teams: Map<string, Happening>
}

const OVER = new Set(['OFF', 'CLOSED', 'CANCELLED', 'VERIFIED'])

/** Everything up to and including a moment, laid on one another. */
export function standingAt(happenings: readonly Happening[], momentMs: number): Standing {
  const standing: Standing = { emergencies: new Map(), drills: new Map(), findings: new Map(), joint: new Map(), orders: new Map(), teams: new Map() }
  for (const one of happenings) {
    if (Date.parse(one.at) > momentMs) break
    lay(standing, one)
  }
  return standing
}

function lay(standing: Standing, one: Happening): void {
  const over = !!one.state && OVER.has(one.state)
  if (one.kind === 'TEAM') {
    if (one.teamId) standing.teams.set(one.teamId, one.step === 'IN_PLACE' ? { ...(standing.teams.get(one.teamId) ?? one), at: one.at } : one)
  } else if (one.kind === 'MODE' || one.kind === 'JOINT') {
    const part = one.kind === 'MODE' ? standing.emergencies : standing.joint
    if (over) part.delete(one.aboutId)
    else part.set(one.aboutId, one.villageIds)
  } else if (one.kind === 'DRILL') {
    if (one.step === 'BEGIN') standing.drills.set(one.aboutId, one.villageIds)
    if (one.step === 'END') standing.drills.delete(one.aboutId)
  } else if (one.kind === 'FINDING' || one.kind === 'ORDER') {
    const part = one.kind === 'FINDING' ? standing.findings : standing.orders
    if (over) part.delete(one.aboutId)
    else part.set(one.aboutId, { state: one.state ?? '', villageIds: one.villageIds })
  }
}

export type Mark = 'EMERGENCY' | 'JOINT' | 'OPEN' | 'ACCEPTED' | 'DRILL' | 'CALM'
export const TONES: Record<Mark, Tone> = { EMERGENCY: 'danger', JOINT: 'primary', OPEN: 'warn', ACCEPTED: 'info', DRILL: 'ok', CALM: 'neutral' }

/** What a village stood in, the loudest first. */
export function markAt(standing: Standing, village: string): Mark {
  const here = (ids: readonly string[]) => ids.includes(village)
  if ([...standing.emergencies.values()].some(here)) return 'EMERGENCY'
  if ([...standing.joint.values()].some(here)) return 'JOINT'
  const open = [...standing.findings.values(), ...standing.orders.values()].filter(({ villageIds }) => here(villageIds))
  if (open.some(({ state }) => state === 'REPORTED' || state === 'RETURNED' || state === 'ISSUED')) return 'OPEN'
  if (open.length) return 'ACCEPTED'
  return [...standing.drills.values()].some(here) ? 'DRILL' : 'CALM'
}

/** The next moment at which something happens, forward or back; none at the end. */
export function nextMoment(happenings: readonly Happening[], momentMs: number, back = false): number | undefined {
  const moments = happenings.map(({ at }) => Date.parse(at))
  return back ? moments.findLast((at) => at < momentMs) : moments.find((at) => at > momentMs)
}
