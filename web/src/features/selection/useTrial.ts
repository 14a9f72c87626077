import { computed, ref, shallowRef } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'
import type { Change, Comparison } from './batches'

/** Changes that are tried out on a run: each addition shows at once what would come of all together. Nothing is kept until it is kept on purpose. */
export function useTrial(run: string, kept: (id: string) => void) {
  const changes = ref<Change[]>([])
  const outcome = shallowRef<Comparison>()
  const reason = ref('')
  const at = { params: { path: { run } } }

  const attempt = useAction(async (next: Change[]) => {
    outcome.value = next.length ? await unwrap(api.POST('/api/matching-runs/{run}/trial', { ...at, body: { changes: next } })) : undefined
    changes.value = next
  })
  const keep = useAction(async () => {
    const made = await unwrap(api.POST('/api/matching-runs/{run}/variants', { ...at, body: { changes: changes.value, reason: reason.value.trim() } }))
    kept(made.run.id)
  })
  /** A change that clashes is not taken into the list; those before it stay. */
  const add = (change: Change) => attempt.run([...changes.value, change])
  const drop = (index: number) => attempt.run(changes.value.filter((_, i) => i !== index))
  /** What the last run in the list says of its changes, in names: those tried now come last. */
  const named = computed(() => outcome.value?.after.changes.slice(-changes.value.length) ?? [])
  const problem = computed(() => attempt.problem.value ?? keep.problem.value)
  return { changes, named, outcome, reason, attempt, add, drop, keep, problem }
}
