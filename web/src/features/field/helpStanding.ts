import type { Schemas } from '@/shared/api'
import type { Kept } from './sync/records'

type Call = Schemas['HelpCallView']
export interface Standing {
  id: string
  /** KEPT: still on the phone */
  state: Call['state'] | 'KEPT' | 'REFUSED'
  /** since when, and who has it or ended it */
  at: string
  by: string
  isRunning: boolean
}
const RECENT_MS = 24 * 3_600_000

/** How the officer's latest call stands: what the phone made may be newer than what the server said last. */
export function standing(calls: readonly Call[], rows: readonly Kept[], nowMs = Date.now()): Standing | undefined {
  const mine = rows.filter(({ record, madeAtMs }) => record.kind === 'help' && nowMs - madeAtMs < RECENT_MS).at(-1)
  const call = mine ? calls.find(({ id }) => id === mine.record.id) : calls[0]
  const isBack = rows.some(({ record, about }) => record.kind === 'help-step' && about === `help:${call?.id ?? mine?.record.id}` && record.body.includes('"withdraw"'))
  if (mine && !call) {
    const state = isBack ? 'WITHDRAWN' : mine.state === 'WAITING' ? 'KEPT' : mine.state === 'SENT' ? 'OPEN' : 'REFUSED'
    return { id: mine.record.id, state, at: mine.record.made.wall, by: '', isRunning: state !== 'WITHDRAWN' && state !== 'REFUSED' }
  }
  if (!call) return undefined
  const state = isBack ? 'WITHDRAWN' : call.state
  return { id: call.id, state, at: call.endedAt ?? call.takenAt ?? call.arrivedAt, by: call.endedBy ?? call.takenBy ?? '', isRunning: state === 'OPEN' || state === 'TAKEN' }
}
