import { computed, type Ref } from 'vue'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui'
import type { Tally } from './batches'

const on = (id: string) => ({ params: { path: { id } } })
const of = (batch: string) => ({ params: { path: { batch } } })
const NOBODY: Tally = { applied: 0, waiting: 0, refused: 0, selectable: 0, unmarked: 0, selected: 0, confirmed: 0 }

/** Everything that the office sees of a batch; what only a later step has is asked for at that step. */
export function useBatch(id: Readonly<Ref<string>>) {
  const detail = useResource(async () => {
    const [{ batch, stations }, tallies] = await Promise.all([unwrap(api.GET('/api/batches/{id}', on(id.value))), unwrap(api.GET('/api/batches/tallies'))])
    return { batch, tally: tallies[batch.id] ?? NOBODY, places: stations.reduce((sum, one) => sum + one.villages.length, 0) }
  }, id)
  const state = computed(() => detail.data.value?.batch.state)
  /** A batch taken over from the time before the system has neither applications nor a run. */
  const before = computed(() => state.value === 'CONFIRMED' && detail.data.value?.tally.applied === 0)
  const at = (...states: Schemas['BatchView']['state'][]) => state.value !== undefined && states.includes(state.value)

  const applications = useResource(() => unwrap(api.GET('/api/batches/{batch}/applications', of(id.value))), id)
  const composition = useResource(() => unwrap(api.GET('/api/batches/{id}/composition', on(id.value))), id)
  const progress = useResource(async () => (at('RANKING') ? unwrap(api.GET('/api/batches/{batch}/ranking-progress', of(id.value))) : undefined), state)
  const reserve = useResource(async () => (state.value && !at('APPLYING') && !before.value ? unwrap(api.GET('/api/batches/{batch}/reserve', of(id.value))) : undefined), state)
  const matching = useResource(async () => (at('MATCHED', 'CONFIRMED') && !before.value ? unwrap(api.GET('/api/batches/{batch}/matching', of(id.value))) : undefined), state)

  const problem = computed(() => [detail, applications, composition, progress, reserve, matching].map((one) => one.problem.value).find(Boolean))
  const refresh = () => Promise.all([detail, applications, composition, progress, reserve, matching].map((one) => one.refresh()))
  return { detail, before, applications, composition, progress, reserve, matching, problem, refresh }
}
