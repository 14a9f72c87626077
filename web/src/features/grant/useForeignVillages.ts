import { computed, type Ref } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useResource } from '@/shared/ui'

/** The villages of other stations than this one, and the stations. */
export function useForeignVillages(stationId: Ref<string | undefined>) {
  const coverage = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: {} } })))
  const all = computed(() => coverage.data.value?.villages ?? [])
  const villages = computed(() =>
    all.value.filter((village) => village.stationId !== stationId.value)
      .toSorted((a, b) => a.stationName.localeCompare(b.stationName, 'zh-CN', { numeric: true }) || a.name.localeCompare(b.name, 'zh-CN')))
  const stations = computed(() =>
    [...new Map(all.value.map((village) => [village.stationId, village.stationName]))]
      .map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true })))
  return { villages, stations, problem: coverage.problem }
}
