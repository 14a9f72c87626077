import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'
import type { Order } from './orders'

export const MOST = 500
/** What the address may say; everything goes to the server as it is. */
const KEYS = ['state', 'source', 'plan', 'station', 'village', 'officer', 'dueFrom', 'dueTo'] as const
const VIEWS = ['waiting', 'overdue', 'underWay', 'all'] as const
export type View = (typeof VIEWS)[number]
type Filter = Partial<Record<(typeof KEYS)[number], string>>

/** The orders that the address names; without a word in it, what waits for a leader. */
export function useOrderList() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed<Filter>(() =>
    Object.fromEntries(KEYS.flatMap((key) => (typeof route.query[key] === 'string' && route.query[key] ? [[key, route.query[key]]] : []))))
  const view = computed<View>(() => VIEWS.find((one) => one === route.query.view) ?? (Object.keys(filter.value).length > 0 ? 'all' : 'waiting'))
  const orders = useResource(
    () => read<Order[]>('/api/work-orders', { ...filter.value, waiting: view.value === 'waiting', overdue: view.value === 'overdue', underWay: view.value === 'underWay', limit: MOST }),
    () => JSON.stringify([filter.value, view.value]))
  useLive(['work-order'], () => void orders.refresh(), () => void orders.refresh())

  const change = (part: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, view: view.value, ...part } })
  return { filter, view, orders, change }
}
