import { computed, onScopeDispose, ref, shallowReactive, type Ref } from 'vue'
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
  onScopeDispose(() => ages.delete(asOf))

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

  let soon: ReturnType<typeof setTimeout> | undefined
  void keeping?.find<T>(name).then((kept) => {
    if (!kept || resource.data.value !== undefined) return
    resource.data.value = kept.value
    soon = setTimeout(() => (asOf.value ??= resource.pending.value ? kept.at : undefined), SOON_MS)
  })
  onScopeDispose(() => clearTimeout(soon))
  return resource
}
