import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, unwrap } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import type { Matching, Rule } from './batches'

/** The runs of a batch: which one is shown and which one it is compared with stand in the URL. */
export function useRuns(batch: Readonly<Ref<string>>, chosen: Readonly<Ref<Matching>>, changed: () => unknown) {
  const route = useRoute()
  const router = useRouter()
  const inQuery = (name: string) =>
    computed<string | undefined>({
      get: () => (typeof route.query[name] === 'string' ? route.query[name] : undefined),
      set: (id) => void router.replace({ query: { ...route.query, [name]: id } }),
    })
  const wanted = inQuery('run')
  const against = inQuery('with')

  const runs = useResource(() => unwrap(api.GET('/api/batches/{batch}/matching/runs', { params: { path: { batch: batch.value } } })), [batch, chosen])
  const shown = computed({ get: () => runs.data.value?.find(({ id }) => id === wanted.value)?.id ?? chosen.value.run.id, set: (id) => (wanted.value = id) })
  const at = (run: string) => ({ params: { path: { run } } })
  const matching = useResource(async () => (shown.value === chosen.value.run.id ? chosen.value : unwrap(api.GET('/api/matching-runs/{run}', at(shown.value)))), [shown, chosen])
  /** Only the run that is shown, not what is left of the one before. */
  const seen = computed(() => (matching.data.value?.run.id === shown.value ? matching.data.value : undefined))
  const comparison = useResource(
    async () => (against.value && against.value !== shown.value ? unwrap(api.GET('/api/matching-runs/{run}/comparison', { params: { path: { run: against.value }, query: { with: shown.value } } })) : undefined),
    [shown, against],
  )

  const again = useAction(async (rule: Rule) => {
    const made = await unwrap(api.POST('/api/batches/{batch}/matching', { params: { path: { batch: batch.value } }, body: { rule } }))
    await runs.refresh()
    shown.value = made.run.id
  })
  const choose = useAction(async () => {
    await unwrap(api.PUT('/api/matching-runs/{run}/choice', at(shown.value)))
    await changed()
  })
  const problem = computed(() => [again, choose, runs, matching, comparison].map((one) => one.problem.value).find(Boolean))
  return { runs, shown, against, matching, seen, comparison, again, choose, problem }
}
