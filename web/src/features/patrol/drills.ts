import type { Schemas } from '@/shared/api'
import type { Happening } from './replay'

export type Drill = Schemas['DrillView']
export type DrillItem = Schemas['DrillItemView']
export type DrillStep = DrillItem['steps'][number]
export type DrillKind = DrillItem['kind']
export type DrillForm = Schemas['DrillForm']
export type Scenario = Schemas['DrillScenario']
/** What can be laid out; teams come with the switch. */
export const POINT_KINDS = ['FINDING', 'ORDER', 'SWITCH'] as const
export const MINUTES = [30, 60, 120, 240] as const

/** A point as it is being written; the place and the plan may not be chosen yet. */
export interface Point {
  kind: DrillKind
  villageId: string
  words: string
  afterMinutes: number
  planId: string
}

const MOST = 12
/** The last point leaves time for its answers. */
const SHARE = 0.75
const STARTS: Partial<Record<Happening['kind'], [step: string, kind: DrillKind]>> = {
  FINDING: ['REPORT', 'FINDING'],
  ORDER: ['ISSUE', 'ORDER'],
  MODE: ['SWITCH', 'SWITCH'],
}

/** A past evening as points of a drill: what began in it, in its order, drawn together so that it fits into the time. */
export function pointsOf(happenings: readonly Happening[], minutes: number): Point[] {
  const begun = happenings.filter(({ kind, step, villageIds }) => STARTS[kind]?.[0] === step && villageIds.length > 0).slice(0, MOST)
  const first = Date.parse(begun[0]?.at ?? '')
  const after = (at: string) => (Date.parse(at) - first) / 60_000
  const factor = Math.min(1, (SHARE * minutes) / Math.max(1, after(begun.at(-1)?.at ?? '')))
  return begun.map(({ kind, at, title, villageIds }) => ({
    kind: STARTS[kind]![1], villageId: villageIds[0] ?? '', words: title, afterMinutes: Math.floor(after(at) * factor), planId: '',
  }))
}

/** A scenario has no places: its points go to the villages in turn. */
export const placed = (scenario: Scenario, villages: readonly string[]): Point[] =>
  scenario.points.map(({ kind, words, afterMinutes }, i) => ({ kind, words, afterMinutes, villageId: villages[i % Math.max(1, villages.length)] ?? '', planId: '' }))

/** What waits first, then what is done; what is still to come at the end. */
export const inTurn = (items: readonly DrillItem[]): DrillItem[] =>
  items.toSorted((a, b) => Number(b.open) - Number(a.open) || Number(a.state === 'DONE') - Number(b.state === 'DONE') || a.opensAt.localeCompare(b.opensAt))
