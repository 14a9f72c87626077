import { ref } from 'vue'

export interface Place {
  latitudeDeg: number
  longitudeDeg: number
}

/** Asks the device once where it is, and only when somebody wants it: nothing follows anybody. */
export function usePosition(found: (place: Place) => void) {
  const state = ref<'idle' | 'asking' | 'failed'>('idle')

  function ask(): void {
    if (!navigator.geolocation) {
      state.value = 'failed'
      return
    }
    state.value = 'asking'
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        found({ latitudeDeg: coords.latitude, longitudeDeg: coords.longitude })
        state.value = 'idle'
      },
      () => (state.value = 'failed'),
      { enableHighAccuracy: true, maximumAge: 0, timeout: 15_000 },
    )
  }
  return { state, ask }
}
