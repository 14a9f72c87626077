import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'
import { columnsOf, columnsText } from './ledgerColumns'

export type Head = Schemas['EntryHeadView']
export const PAGE = 50
/** What narrows the list; everything goes to the server as it is. */
const KEYS = ['villageId', 'stationId', 'officerId', 'officerClass', 'role', 'kind', 'category', 'state', 'progress', 'open', 'late', 'workOrderId', 'from', 'to', 'words'] as const
const ORDER = ['sort', 'ascending'] as const
const PLACE = ['after', 'before'] as const
type Asked = Record<string, string | undefined>
const STORED = 'cunjing.ledger.columns'

/** The page of the ledgers that the address names: filter, order, columns and place. Counters look past role and kind, so that the
 *  others stay in sight. */
export function useLedger() {
  const route = useRoute()
  const router = useRouter()
  const given = (keys: readonly string[]): Asked =>
    Object.fromEntries(keys.flatMap((key) => (typeof route.query[key] === 'string' && route.query[key] ? [[key, route.query[key]]] : [])))
  const filter = computed(() => given(KEYS))
  const order = computed(() => given(ORDER))
  const place = computed(() => given(PLACE))
  const scope = computed<Asked>(() => ({ ...filter.value, role: undefined, kind: undefined, category: undefined, progress: undefined, late: undefined }))
  /** What a saved view keeps. */
  const kept = computed(() => ({ ...filter.value, ...order.value, ...given(['columns']) }))

  const asked = computed(() => ({ ...filter.value, ...order.value, ...place.value }))
  const entries = useResource(() => read<Schemas['EntryPageView']>('/api/ledger-entries', { ...asked.value, limit: PAGE }), () => JSON.stringify(asked.value))
  const counts = useResource(() => read<Schemas['LedgerCountsView']>('/api/ledger-counts', scope.value), () => JSON.stringify(scope.value))
  const refresh = () => Promise.all([entries.refresh(), counts.refresh()])
  useLive(['entry-recorded', 'entry-verified', 'entry-voided', 'hazard-found'], () => void refresh(), () => void refresh())

  /** The same list, changed; from its beginning. */
  const queryOf = (change: Record<string, unknown>) =>
    Object.fromEntries(Object.entries({ ...kept.value, ...change }).flatMap(([key, value]) => (value === undefined || value === null || value === '' ? [] : [[key, String(value)]])))
  const narrow = (change: Record<string, unknown>) => void router.push({ query: queryOf(change) })
  const turn = (to: { after?: string; before?: string }) => void router.push({ query: { ...queryOf({}), ...to } })

  const columns = computed({
    get: () => columnsOf(given(['columns']).columns),
    set: (keys) => {
      const text = columnsText(keys)
      localStorage.setItem(STORED, text)
      void router.replace({ query: { ...route.query, columns: text || undefined } })
    },
  })
  const remembered = localStorage.getItem(STORED)
  if (remembered && !route.query.columns) void router.replace({ query: { ...route.query, columns: remembered } })

  return { filter, order, place, kept, entries, counts, refresh, queryOf, narrow, turn, columns }
}
