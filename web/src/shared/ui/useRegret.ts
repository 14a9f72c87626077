import { onScopeDispose, ref, shallowRef } from 'vue'

/** How long what was done can be taken back, seconds. */
const REGRET_S = 10

/** Offers for some seconds to take back what was done last; `left` are the seconds that remain. */
export function useRegret<T>() {
  const offered = shallowRef<T>()
  const left = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

  function end(): void {
    clearInterval(timer)
    offered.value = undefined
  }
  function offer(done: T): void {
    clearInterval(timer)
    offered.value = done
    left.value = REGRET_S
    timer = setInterval(() => {
      left.value -= 1
      if (left.value <= 0) end()
    }, 1_000)
  }
  onScopeDispose(() => clearInterval(timer))
  return { offered, left, offer, end }
}
