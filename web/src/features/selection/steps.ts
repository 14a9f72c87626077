import type { Schemas } from '@/shared/api'
import type { Batch, Tally } from './batches'

export const STEPS = ['call', 'recommendation', 'merit', 'wishes', 'matching', 'confirmed'] as const
export type StepKey = (typeof STEPS)[number]
export interface Step {
  key: StepKey
  status: 'done' | 'current' | 'todo'
  /** Name and facts of the sentence that says what is there and what is missing. */
  note: string
  facts: Record<string, number>
}
type Progress = Schemas['Progress']

const REACHED: Record<Batch['state'], number> = { APPLYING: 0, SELECTING: 2, RANKING: 3, MATCHED: 5, CONFIRMED: 6 }

function isDone(key: StepKey, batch: Batch, tally: Tally): boolean {
  if (STEPS.indexOf(key) < REACHED[batch.state]) return true
  if (key === 'call') return tally.applied > 0
  if (key === 'recommendation') return tally.applied > 0 && tally.waiting === 0
  return key === 'merit' && tally.selected >= batch.quota
}

function noteOf(key: StepKey, batch: Batch, tally: Tally, progress?: Progress): Pick<Step, 'note' | 'facts'> {
  const before = tally.applied === 0 && batch.state === 'CONFIRMED'
  if (before && key !== 'confirmed') return { note: 'before', facts: {} }
  if (key === 'call') return { note: 'call', facts: { applied: tally.applied } }
  if (key === 'recommendation') {
    return { note: tally.waiting ? 'waiting' : 'recommended', facts: { waiting: tally.waiting, recommended: tally.applied - tally.waiting - tally.refused, refused: tally.refused } }
  }
  if (key === 'merit') return { note: tally.unmarked && batch.state === 'APPLYING' ? 'unmarked' : 'merit', facts: { selected: tally.selected, quota: batch.quota, unmarked: tally.unmarked } }
  if (key === 'wishes' && progress) {
    return { note: 'wishes', facts: { officersDone: progress.officersDone, officers: progress.officers, stationsDone: progress.stationsDone, stations: progress.stations } }
  }
  if (key === 'confirmed' && batch.state === 'CONFIRMED') return { note: 'confirmed', facts: { confirmed: tally.confirmed } }
  return { note: isDone(key, batch, tally) ? 'done' : 'todo', facts: {} }
}

/** The six steps of a batch: which are done, which is at hand, and what is missing there. */
export function stepsOf(batch: Batch, tally: Tally, progress?: Progress): Step[] {
  const current = STEPS.find((key) => !isDone(key, batch, tally))
  return STEPS.map((key) => ({
    key,
    status: key === current ? 'current' : isDone(key, batch, tally) ? 'done' : 'todo',
    ...noteOf(key, batch, tally, progress),
  }))
}
