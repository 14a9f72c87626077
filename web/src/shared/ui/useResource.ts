import { ref, shallowRef, watch, type WatchSource } from 'vue'
import { asProblem, type Problem } from '@/shared/api'

/** Loads something now, again when `sources` change, and on `refresh`. Old data stays visible meanwhile; a late answer to an
 *  earlier question is dropped. Whoever asks for the same while it is on its way gets it once more after that, however many ask:
 *  a burst of live events costs two requests. */
export function useResource<T>(load: () => Promise<T>, sources: WatchSource | WatchSource[] = []) {
  const data = shallowRef<T>()
  const problem = ref<Problem>()
  const pending = ref(false)
  let latest = 0

  async function ask(): Promise<void> {
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

  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  function start(): Promise<void> {
    const mine = ask().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }
  function refresh(): Promise<void> {
    if (!running) return start()
    next ??= running.then(() => {
      next = undefined
      return refresh()
    })
    return next
  }

  watch(sources, start)
  void start()
  return { data, problem, pending, refresh }
}
