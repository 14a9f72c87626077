import type { Schemas } from '@/shared/api'
import type { Kept } from '../sync/records'

type Order = Schemas['WorkOrderView']
const LEADS_TO: Record<string, Order['state']> = { accept: 'ACCEPTED', start: 'IN_PROGRESS', submit: 'SUBMITTED' }

interface Step {
  step: string
  version: number
  due: string | null
  entries: string[]
}

/** The order as it will be when the phone's own steps have arrived. Each step raises the version by one, so a step that the server's
 *  answer does not show yet is one on this version or a later one. */
export function asTaken(order: Order, rows: readonly Kept[]): Order {
  return rows.reduce((now, { state, record }) => {
    const { step, version, due, entries } = JSON.parse(record.body) as Step
    if ((state !== 'WAITING' && state !== 'SENT') || version < now.version) return now
    return {
      ...now, version: now.version + 1, state: LEADS_TO[step] ?? now.state,
      ...(step === 'ask-for-time' ? { askedDueOn: due ?? undefined } : {}), ...(step === 'submit' ? { entries } : {}),
    }
  }, order)
}
