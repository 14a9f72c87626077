import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { filterRows, sortRows, type Column } from './table'

export const PAGE_ROWS = 50

/** Filter, order, page and hidden columns of a table, kept in the URL below its name, so that a link shows the same table. */
export function useTableState<Row>(name: string, rows: () => readonly Row[], columns: () => Column<Row>[]) {
  const route = useRoute()
  const router = useRouter()
  const read = (part: string) => String(route.query[`${name}.${part}`] ?? '')
  const filter = ref(read('q'))
  const sort = ref(read('sort'))
  const page = ref(Number(read('page')) || 1)
  const hidden = ref(read('hide').split(',').filter(Boolean))

  const visible = computed(() => columns().filter(({ key }) => !hidden.value.includes(key)))
  const matching = computed(() => sortRows(filterRows(rows(), columns(), filter.value), columns(), sort.value))
  const pageRows = computed(() => matching.value.slice((page.value - 1) * PAGE_ROWS, page.value * PAGE_ROWS))

  watch([filter, sort], () => (page.value = 1))
  watch([filter, sort, page, hidden], () => {
    const state = { q: filter.value, sort: sort.value, page: page.value > 1 ? page.value : '', hide: hidden.value.join(',') }
    const given = Object.entries(state).map(([part, value]) => [`${name}.${part}`, value ? String(value) : undefined])
    void router.replace({ query: { ...route.query, ...Object.fromEntries(given) }, hash: route.hash })
  })

  return { filter, sort, page, hidden, visible, matching, pageRows }
}
