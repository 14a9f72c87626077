import { computed, ref, shallowRef } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'
import type { Change, Comparison, Smallest } from './batches'

/** Changes that are tried out on a run: each addition shows at once what would come of all together. Nothing is kept until it is kept on purpose. */
export function useTrial(run: string, kept: (id: string) => void) {
  const changes = ref<Change[]>([])
  const outcome = shallowRef<Comparison>()
  const smallest = shallowRef<Smallest>()
  const reason = ref('')
  const at = { params: { path: { run } } }

  const attempt = useAction(async (next: Change[]) => {
    const body = { changes: next }
    const [best, least] = next.length
      ? await Promise.all([unwrap(api.POST('/api/matching-runs/{run}/trial', { ...at, body })), unwrap(api.POST('/api/matching-runs/{run}/smallest-change', { ...at, body }))])
      : []
    outcome.value = best
    smallest.value = least
    changes.value = next
  })
  const keep = useAction(async () => {
    const made = await unwrap(api.POST('/api/matching-runs/{run}/variants', { ...at, body: { changes: changes.value, reason: reason.value.trim() } }))
    kept(made.run.id)
  })
  /** A change that clashes is not taken into the list; those before it stay. */
  const add = (change: Change) => attempt.run([...changes.value, change])
  const drop = (index: number) => attempt.run(changes.value.filter((_, i) => i !== index))
  /** Places everybody who moves in the smallest change where it has them; the others are left to the rule. */
  const adopt = () => {
    const pins = (smallest.value?.moves ?? []).flatMap(({ officerId: officer, to }): Change[] => (to ? [{ kind: 'PIN', officer, station: to.stationId, village: to.villageId }] : []))
    const moved = new Set(pins.map(({ officer }) => officer))
    return attempt.run([...changes.value.filter(({ kind, officer }) => kind !== 'PIN' || !moved.has(officer)), ...pins])
  }
  /** What the last run in the list says of its changes, in names: those tried now come last. */
  const named = computed(() => outcome.value?.after.changes.slice(-changes.value.length) ?? [])
  const problem = computed(() => attempt.problem.value ?? keep.problem.value)
  return { changes, named, outcome, smallest, reason, attempt, add, drop, adopt, keep, problem }
}
