import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { write, type Schemas } from '@/shared/api'
import type { Order } from './useOrders'

type Kind = Schemas['OrderReceiptForm']['kind']
const sent = new Set<string>()
const VISIBLE = 0.6

/** Tells the room once that orders arrived or were looked at; without a line nothing is kept for later. */
function note(orders: Order[], kind: Kind): void {
  const fresh = orders.filter(({ id, state }) => state === 'ISSUED' && !sent.has(kind + id)).map(({ id }) => id)
  if (fresh.length === 0) return
  fresh.forEach((id) => sent.add(kind + id))
  write('POST', '/api/receipts', { orders: fresh, kind }).catch(() => fresh.forEach((id) => sent.delete(kind + id)))
}

export const useDelivered = (orders: Ref<Order[] | undefined>) => watch(orders, (now) => note(now ?? [], 'DELIVERED'))

/** An order counts as seen when most of its card is on the screen. */
export function useSeen(card: Ref<HTMLElement | null>, order: () => Order): void {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && note([order()], 'SEEN'), { threshold: VISIBLE })
  onMounted(() => card.value && observer.observe(card.value))
  onBeforeUnmount(() => observer.disconnect())
}
