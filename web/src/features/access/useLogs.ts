import { computed, reactive, ref } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useResource } from '@/shared/ui'

const PAGE = 100
export type LogKind = 'writes' | 'looks'
export interface LogRow {
  key: string
  at: string
  actor: string
  role: string
  entity: string
  row: string
  act: string
  fields: string
}

/** One page of a log at a time; empty filters are left out. A row that came or went is noted as a whole: its fields stay empty. */
export function useLogs() {
  const kind = ref<LogKind>('writes')
  const filter = reactive({ actor: '', entity: '', row: '' })
  const page = ref(0)
  const query = computed(() => ({
    limit: PAGE,
    offset: page.value * PAGE,
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value.trim())),
  }))

  async function load(): Promise<LogRow[]> {
    const params = { params: { query: query.value } }
    if (kind.value === 'writes') {
      const rows = await unwrap(api.GET('/api/logs/writes', params))
      return rows.map((row, i) => ({ ...row, key: `${row.at}-${i}`, act: row.operation, fields: row.operation === 'UPDATE' ? row.columns.join(', ') : '' }))
    }
    const rows = await unwrap(api.GET('/api/logs/looks', params))
    return rows.map((row, i) => ({ ...row, key: `${row.at}-${i}`, act: row.purpose, fields: row.field }))
  }

  const rows = useResource(load, [kind, page])
  const hasNext = computed(() => rows.data.value?.length === PAGE)
  function search(): void {
    if (page.value === 0) void rows.refresh()
    page.value = 0
  }
  function choose(chosen: LogKind): void {
    page.value = 0
    kind.value = chosen
  }
  return { kind, filter, page, rows, hasNext, search, choose }
}
