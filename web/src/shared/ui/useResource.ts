import { ref, shallowRef, watch, type WatchSource } from 'vue'
import { asProblem, type Problem } from '@/shared/api'

/** Loads something now, again when `sources` change, and on `refresh`. Old data stays visible meanwhile; a late answer to an
 *  earlier question is dropped. */
export function useResource<T>(load: () => Promise<T>, sources: WatchSource | WatchSource[] = []) {
  const data = shallowRef<T>()
  const problem = ref<Problem>()
  const pending = ref(false)
  let latest = 0

  async function refresh(): Promise<void> {
    const turn = ++latest
    pending.value = true
    try {
      const loaded = await load()
      if (turn !== latest) return
      data.value = loaded
      problem.value = undefined
    } catch (error) {
      if (turn === latest) problem.value = asProblem(error)
    } finally {
      if (turn === latest) pending.value = false
    }
  }

  watch(sources, refresh)
  void refresh()
  return { data, problem, pending, refresh }
}
