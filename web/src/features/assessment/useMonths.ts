import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui'

export type Month = Schemas['AssessedMonthView']

/** The months and the chosen one, which stands in the URL: the newest unless the reader chose another. */
export function useMonths() {
  const route = useRoute()
  const router = useRouter()
  const months = useResource(() => unwrap(api.GET('/api/assessment/months')))
  const chosen = computed({
    get: () => (typeof route.query.month === 'string' ? route.query.month : months.data.value?.[0]?.month),
    set: (month) => void router.replace({ query: { ...route.query, month } }),
  })
  const month = computed(() => months.data.value?.find(({ month: one }) => one === chosen.value))
  return { months, chosen, month }
}
