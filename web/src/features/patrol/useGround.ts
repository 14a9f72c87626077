import { computed } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useResource, type BoardVillage } from '@/shared/ui'

/** The villages as a board shows them when only the ground matters; `narrow` says which. */
export function useGround(narrow: (village: { id: string; stationId: string }, stationOf: (id: string) => string | undefined) => boolean) {
  const coverage = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: {} } })))
  const villages = computed(() => coverage.data.value?.villages ?? [])
  const stationOf = (id: string) => villages.value.find((village) => village.id === id)?.stationId
  const board = computed<BoardVillage[]>(() =>
    villages.value.filter((village) => narrow(village, stationOf)).map((village) => ({
      id: village.id,
      name: village.name,
      outline: village.outline.map(([longitude = 0, latitude = 0]) => [longitude, latitude]),
      tone: 'neutral',
      label: '',
      stationName: village.stationName,
    })))
  return { board, problem: coverage.problem, refresh: coverage.refresh }
}
