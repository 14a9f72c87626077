import { computed, onScopeDispose, ref, shallowReactive, watch, type Ref } from 'vue'
import { ProblemError, unreachable } from '@/shared/api'
import { useResource } from '@/shared/ui/useResource'
import { met, phone } from './phone'

const PATIENCE_MS = 20_000
/** Kept answers are shown at once; that they are old is said when nothing newer came by then. */
const SOON_MS = 1_500

const ages = shallowReactive(new Set<Ref<number | undefined>>())
/** The oldest of what is shown and could not be refreshed, by the phone's clock. */
export const dataAsOf = computed(() => {
  const old = [...ages].flatMap(({ value }) => value ?? [])
  return old.length > 0 ? Math.min(...old) : undefined
})

/** Lists that have shown nothing yet, neither what was kept nor an answer. */
const unseen = shallowReactive(new Set<object>())
const LONGEST_MS = 1_000

/** A page of several lists shows them together, a second after `ready` at the latest: nothing jumps away under a thumb. */
export function useTogether(ready: () => boolean) {
  const late = ref(false)
  const together = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(ready, (now) => now && (timer ??= setTimeout(() => (late.value = true), LONGEST_MS)), { immediate: true })
  watch(() => ready() && (unseen.size === 0 || late.value), (now) => (together.value ||= now), { flush: 'post', immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return together
}

const isAway = (error: unknown) => error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500)

/** A line that accepts and never answers must not keep the next attempt from starting. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new ProblemError(unreachable())), PATIENCE_MS)))
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** A resource that the phone keeps: what was loaded last is there at once, and stays while there is no network. */
export function useKept<T>(name: string, load: () => Promise<T>) {
  const asOf = ref<number>()
  const keeping = phone.value?.keeping
  ages.add(asOf)
  unseen.add(asOf)
  onScopeDispose(() => [ages, unseen].forEach((marks) => marks.delete(asOf)))

  async function fresh(): Promise<T> {
    const value = await inTime(load())
    clearTimeout(soon)
    asOf.value = undefined
    met()
    void keeping?.keep(name, value)
    return value
  }
  const resource = useResource<T>(() => fresh().catch(async (error: unknown) => {
    const kept = isAway(error) ? await keeping?.find<T>(name) : undefined
    if (!kept) throw error
    asOf.value = kept.at
    return kept.value
  }))
  watch([resource.data, resource.problem], () => unseen.delete(asOf))

  let soon: ReturnType<typeof setTimeout> | undefined
  void keeping?.find<T>(name).then((kept) => {
    if (!kept || resource.data.value !== undefined) return
    resource.data.value = kept.value
    soon = setTimeout(() => (asOf.value ??= resource.pending.value ? kept.at : undefined), SOON_MS)
  })
  onScopeDispose(() => clearTimeout(soon))
  return resource
}
