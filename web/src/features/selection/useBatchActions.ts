import { computed } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'

/** What carries a batch from step to step; afterwards everything on the page is asked for again. */
export function useBatchActions(id: () => string, refresh: () => unknown) {
  const of = () => ({ params: { path: { batch: id() } } })
  const selectBest = useAction(async () => {
    await unwrap(api.POST('/api/batches/{batch}/selection', of()))
    await refresh()
  })
  const startRanking = useAction(async () => {
    await unwrap(api.POST('/api/batches/{id}/ranking', { params: { path: { id: id() } } }))
    await refresh()
  })
  const match = useAction(async () => {
    await unwrap(api.POST('/api/batches/{batch}/matching', of()))
    await refresh()
  })
  const confirm = useAction(async () => {
    await unwrap(api.POST('/api/batches/{batch}/matching/confirmation', of()))
    await refresh()
  })
  const all = [selectBest, startRanking, match, confirm]
  const problem = computed(() => all.map((one) => one.problem.value).find(Boolean))
  return { selectBest, startRanking, match, confirm, problem }
}
