import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Import = Schemas['ImportView']
export type ImportDetail = Schemas['ImportDetailView']
export type State = Import['state']

export const KINDS = ['TOWNSHIPS', 'STATIONS', 'VILLAGES', 'BRANCHES', 'OFFICERS', 'APPLICATIONS'] as const
export type Kind = (typeof KINDS)[number]

export const TONES: Record<State, Tone> = {
  CHECKING: 'info',
  FAULTY: 'danger',
  READY: 'primary',
  CARRYING_OUT: 'info',
  DONE: 'ok',
  UNDONE: 'neutral',
  DISCARDED: 'neutral',
  FAILED: 'danger',
}

/** Is a job at work on it, so that the page has to look again? */
export const isRunning = ({ state, interrupted }: Import): boolean => !interrupted && (state === 'CHECKING' || state === 'CARRYING_OUT')

/** What can still be put aside: everything that has not been written. */
export const isOpen = ({ state }: Import): boolean => ['CHECKING', 'FAULTY', 'READY', 'CARRYING_OUT'].includes(state)

/** In hundredths; of a job that has not said how long it is, nothing. */
export const percentOf = ({ done, total }: Import): number => (total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0)

export const MOST_BYTES = 10 * 1024 * 1024

/** What the page says comes next. */
export function stepOf({ state, failure, interrupted, added, changed }: Import): string {
  if (interrupted) return 'INTERRUPTED'
  return failure ?? (state === 'READY' && added + changed === 0 ? 'NOTHING' : state)
}
