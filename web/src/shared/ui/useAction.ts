import { ref } from 'vue'
import { asProblem, type Problem } from '@/shared/api'

/** Runs a write: `busy` while it runs, `problem` when it was refused. Resolves to whether it succeeded. */
export function useAction<A extends unknown[]>(act: (...facts: A) => Promise<unknown>) {
  const busy = ref(false)
  const problem = ref<Problem>()

  async function run(...facts: A): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = undefined
    try {
      await act(...facts)
      return true
    } catch (error) {
      problem.value = asProblem(error)
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}
