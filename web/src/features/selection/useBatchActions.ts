import { computed } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'
import type { Rule } from './batches'

/** What carries a batch from step to step; afterwards everything on the page is asked for again. */
export function useBatchActions(id: () => string, refresh: () => unknown) {
  const of = () => ({ params: { path: { batch: id() } } })
  const selectBest = useAction(async () => {
    await unwrap(api.POST('/api/batches/{batch}/selection', of()))
    await refresh()
  })
  const closeCall = useAction(async (lot: string) => {
    await unwrap(api.POST('/api/batches/{id}/closing', { params: { path: { id: id() } }, body: { lot } }))
    await refresh()
  })
  const startRanking = useAction(async (rankBy: string) => {
    await unwrap(api.POST('/api/batches/{id}/ranking', { params: { path: { id: id() } }, body: { rankBy } }))
    await refresh()
  })
  const match = useAction(async (rule: Rule) => {
    await unwrap(api.POST('/api/batches/{batch}/matching', { ...of(), body: { rule } }))
    await refresh()
  })
  const confirm = useAction(async (run: string) => {
    await unwrap(api.POST('/api/batches/{batch}/matching/confirmation', { ...of(), body: { run } }))
    await refresh()
  })
  const all = [closeCall, selectBest, startRanking, match, confirm]
  const problem = computed(() => all.map((one) => one.problem.value).find(Boolean))
  return { closeCall, selectBest, startRanking, match, confirm, problem }
}
