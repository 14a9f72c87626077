import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Order = Schemas['WorkOrderView']
export type Step = 'issue' | 'verify' | 'return' | 'close' | 'extend' | 'decline-time' | 'cancel'

export const ROLES = ['LIAISON', 'MEDIATOR', 'PUBLICIST', 'INSPECTOR', 'ORGANISER', 'SERVICE'] as const
export const STATES = ['DRAFT', 'ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'CLOSED', 'CANCELLED'] as const
export const SOURCES = ['RESPONSIBILITY', 'DISPATCH', 'SELF_INITIATED'] as const

export const STATE_TONES: Record<Order['state'], Tone> = {
  DRAFT: 'info', ISSUED: 'primary', ACCEPTED: 'primary', IN_PROGRESS: 'primary', SUBMITTED: 'warn',
  RETURNED: 'warn', VERIFIED: 'ok', CLOSED: 'neutral', CANCELLED: 'neutral',
}

const WITH_OFFICER = ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED']

/** What a leader can do with an order; the server has the last word. */
export function stepsOf({ state, askedDueOn }: Pick<Order, 'state' | 'askedDueOn'>): Step[] {
  if (state === 'DRAFT') return ['issue', 'cancel']
  if (state === 'SUBMITTED') return ['verify', 'return']
  if (state === 'VERIFIED') return ['close']
  if (!WITH_OFFICER.includes(state)) return []
  return askedDueOn ? ['extend', 'decline-time', 'cancel'] : ['extend', 'cancel']
}

export const needsReason = (step: Step): boolean => ['return', 'cancel', 'extend', 'decline-time'].includes(step)

/** Why an order waits for a leader; empty if it does not. */
export function waitsFor(order: Pick<Order, 'state' | 'overdue' | 'askedDueOn'>): 'verify' | 'approve' | 'time' | 'overdue' | '' {
  if (order.state === 'SUBMITTED') return 'verify'
  if (order.state === 'DRAFT') return 'approve'
  if (order.askedDueOn) return 'time'
  return order.overdue ? 'overdue' : ''
}
