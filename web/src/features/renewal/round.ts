import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Round = Schemas['RenewalRoundView']
export type RenewedPosting = Schemas['RenewedPostingView']
export type Rotation = Schemas['RotationView']
export type RotationLine = Schemas['RotationLineView']
export type Decision = Schemas['RenewalDecisionView']
export type Receipt = Schemas['HandoverView']
export type Newcomer = Schemas['NewcomerView']
export type RenewedVillage = Schemas['RenewedVillageView']

export const SIDES = ['OFFICER', 'BRANCH', 'STATION'] as const
export type Side = (typeof SIDES)[number]

export const STATE_TONES: Record<Round['state'], Tone> = { OPEN: 'primary', PLANNED: 'warn', CONFIRMED: 'ok' }
export const CHANGES = ['SWAPPED', 'REPLACED', 'VACANT', 'DEFERRED', 'STAYS'] as const
export const CHANGE_TONES: Record<RotationLine['change'], Tone> = { SWAPPED: 'primary', REPLACED: 'info', VACANT: 'danger', DEFERRED: 'warn', STAYS: 'ok' }
export const OUTCOME_TONES: Record<Decision['outcome'], Tone> = { STAYS: 'ok', MOVES: 'primary', LEAVES: 'warn', COMES: 'info', RESERVE: 'neutral' }
export const NOTICE_TONES: Record<Schemas['EndingTermView']['notice'], Tone> = { HOLDS_OVER: 'danger', WITHIN_30_DAYS: 'warn', WITHIN_60_DAYS: 'info' }

/** Who of a side has not been heard, by the name that has to be asked, with how many opinions each owes. */
export function missingOf(postings: readonly RenewedPosting[], side: Side): { name: string; count: number }[] {
  const owed = new Map<string, number>()
  for (const posting of postings) {
    if (posting.opinions[side]) continue
    const name = side === 'OFFICER' ? posting.officerName : side === 'BRANCH' ? (posting.branchName ?? '') : posting.village.stationName
    owed.set(name, (owed.get(name) ?? 0) + 1)
  }
  return [...owed].map(([name, count]) => ({ name, count }))
}

export const givenOf = (postings: readonly RenewedPosting[], side: Side): number => postings.filter(({ opinions }) => opinions[side]).length

/** A round's share as whole percent. */
export const percent = (share: number): number => Math.round(share * 1000) / 10

/** The ratio that a ring put off would have led to. */
export const ratioWith = ({ changed, held }: Rotation, ring: readonly unknown[]): number => (held === 0 ? 0 : (changed + ring.length) / held)

/** Numbers of the changes whose day has come and which nobody has carried out. */
export function dueChanges(decisions: readonly Decision[], today: string): number[] {
  const due = decisions.filter(({ change, doneOn, on }) => change && !doneOn && on <= today).map(({ change }) => change as number)
  return [...new Set(due)].toSorted((a, b) => a - b)
}
