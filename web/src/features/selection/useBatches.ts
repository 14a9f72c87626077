import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, unwrap } from '@/shared/api'
import { useResource } from '@/shared/ui'

/** The batches and the chosen one, which stands in the URL: the newest unless the reader chose another. */
export function useBatches() {
  const route = useRoute()
  const router = useRouter()
  const batches = useResource(() => unwrap(api.GET('/api/batches')))
  const batch = computed(() => batches.data.value?.find(({ id }) => id === route.query.batch) ?? batches.data.value?.[0])
  const chosen = computed({
    get: () => batch.value?.id,
    set: (id) => void router.replace({ query: { ...route.query, batch: id } }),
  })
  const details = useResource(
    async () => (chosen.value ? unwrap(api.GET('/api/batches/{id}', { params: { path: { id: chosen.value } } })) : undefined),
    chosen,
  )
  /** Only what belongs to the chosen batch, not what is left of the one before. */
  const detail = computed(() => (details.data.value?.batch.id === chosen.value ? details.data.value : undefined))
  const problem = computed(() => batches.problem.value ?? details.problem.value)
  const loaded = computed(() => batches.data.value !== undefined && (detail.value !== undefined || !batch.value))
  const refresh = () => Promise.all([batches.refresh(), details.refresh()])
  return { batches, batch, chosen, detail, problem, loaded, refresh }
}
