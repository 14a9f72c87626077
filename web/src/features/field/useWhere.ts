import { ref } from 'vue'
import type { Place } from '@/shared/ui/usePosition'
import { shellOf } from './shell'

/** Asks once where the phone is, and only when somebody wants it: nothing follows anybody. */
export function useWhere(found: (place: Place) => void) {
  const state = ref<'idle' | 'asking' | 'failed'>('idle')

  async function ask(): Promise<void> {
    const { locate } = shellOf()
    if (!locate || state.value === 'asking') {
      state.value = locate ? state.value : 'failed'
      return
    }
    state.value = 'asking'
    state.value = await locate().then((place) => (found(place), 'idle' as const), () => 'failed' as const)
  }
  return { state, ask }
}
