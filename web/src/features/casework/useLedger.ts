import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

export type Head = Schemas['EntryHeadView']
export const PAGE = 500
/** What the address may say; everything goes to the server as it is. */
const KEYS = ['villageId', 'stationId', 'officerId', 'officerClass', 'role', 'kind', 'category', 'state', 'progress', 'open', 'late', 'workOrderId', 'from', 'to'] as const
type Key = (typeof KEYS)[number]
type Filter = Partial<Record<Key, string>>

/** The page of the ledgers that the address names. Counters look past role and kind, so that the others stay in sight. */
export function useLedger() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed<Filter>(() =>
    Object.fromEntries(KEYS.flatMap((key) => (typeof route.query[key] === 'string' && route.query[key] ? [[key, route.query[key]]] : []))))
  const page = computed(() => Math.max(1, Number(route.query.page) || 1))
  const scope = computed<Filter>(() => ({ ...filter.value, role: undefined, kind: undefined, category: undefined, progress: undefined, late: undefined }))

  const entries = useResource(
    () => read<Schemas['EntryPageView']>('/api/ledger-entries', { ...filter.value, limit: PAGE, offset: (page.value - 1) * PAGE }), [filter, page])
  const counts = useResource(() => read<Schemas['LedgerCountsView']>('/api/ledger-counts', scope.value), () => JSON.stringify(scope.value))
  const refresh = () => Promise.all([entries.refresh(), counts.refresh()])
  useLive(['entry-recorded', 'entry-verified', 'hazard-found'], () => void refresh(), () => void refresh())

  const queryOf = (change: Record<string, unknown>) =>
    Object.fromEntries(Object.entries({ ...filter.value, ...change }).flatMap(([key, value]) => (value === undefined || value === null || value === '' ? [] : [[key, String(value)]])))
  const narrow = (change: Record<string, unknown>) => void router.push({ query: queryOf(change) })
  return { filter, page, entries, counts, refresh, queryOf, narrow }
}
