import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'
import { useDelivered } from './useReceipts'

export type Order = Schemas['WorkOrderView']
/** Takes a step with an order; resolves to whether it was taken. */
export type Take = (order: Order, step: string, facts?: object) => Promise<boolean>

/** The officer's open orders; they reload when one of them moves anywhere. */
export function useOrders() {
  const { data: orders, problem: unloaded, refresh } = useResource(() => read<Order[]>('/api/work-orders/own'))
  useLive(['work-order', 'order-notice', 'order-escalated'], refresh, refresh)
  useDelivered(orders)
  const { busy, problem, run } = useAction((order: Order, step: string, facts: object) =>
    write('POST', `/api/work-orders/${order.id}/${step}`, { version: order.version, why: null, due: null, entries: [], basis: null, ...facts }))

  async function take(order: Order, step: string, facts: object = {}): Promise<boolean> {
    const done = await run(order, step, facts)
    await refresh()
    return done
  }
  return { orders, unloaded, refresh, busy, problem, take }
}
