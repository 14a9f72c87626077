import { computed } from 'vue'
import { usePlaces } from '@/shared/places'

/** The stations that have villages in reach; only the bureau's office needs to choose. */
export function useStations() {
  const { places } = usePlaces()
  const stations = computed(() => {
    const named = new Map(places.value.map(({ stationId, stationName }) => [stationId, stationName]))
    return [...named].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))
  })
  return { stations }
}
