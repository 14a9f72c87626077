import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { asTaken } from './offline/orderSteps'
import { useKept } from './offline/useKept'
import { handIn, rowsAbout, useOutbox, whenSent } from './offline/useOutbox'
import { useDelivered } from './useReceipts'

export type Order = Schemas['WorkOrderView']
/** Takes a step with an order; resolves to whether it was taken in. */
export type Take = (order: Order, step: string, facts?: { entries?: string[] }) => Promise<boolean>

const aboutOrder = ({ id }: Order) => `order:${id}`

/** The officer's open orders as the server last gave them. */
export const useKeptOrders = () => useKept('orders', () => read<Order[]>('/api/work-orders/own'))

/** The officer's open orders as they will be when the phone's own steps have arrived; they reload when one moves anywhere. */
export function useOrders() {
  const { t } = useI18n()
  const { unsent } = useOutbox()
  const { data, problem: unloaded, refresh } = useKeptOrders()
  const orders = computed(() => data.value?.map((order) => asTaken(order, rowsAbout(aboutOrder(order)))))
  useLive(['work-order', 'order-notice', 'order-escalated'], refresh, refresh)
  whenSent(refresh)
  useDelivered(data)
  const { busy, problem, run } = useAction((order: Order, step: string, facts: { entries?: string[] }) => {
    const said = { version: order.version, why: null, due: null, entries: [], basis: null, ...facts }
    const entries = unsent.value.map(({ record }) => record.id).filter((id) => facts.entries?.includes(id))
    return handIn(
      { kind: 'order-step', body: { orderId: order.id, step, ...said }, about: aboutOrder(order), title: `${t(`field.outbox.steps.${step}`)} · ${order.title}`, base: String(order.version), after: entries },
      async () => {
        await write('POST', `/api/work-orders/${order.id}/${step}`, said)
      },
    )
  })

  async function take(order: Order, step: string, facts: { entries?: string[] } = {}): Promise<boolean> {
    const done = await run(order, step, facts)
    void refresh()
    return done
  }
  return { orders, unloaded, refresh, busy, problem, take }
}
