import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, unwrap } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource, type BoardVillage } from '@/shared/ui'
import { choiceOf, chosenBy, countsOf, markOf, MARKS, TONES, type CoveredVillage } from './coverage'
import { useDay, useQuery } from './useQuery'

/** The coverage of a day, what the address chooses of it, and the village that is open. Whoever belongs to a station begins with its villages. */
export function useCoverage() {
  const { t } = useI18n()
  const day = useDay()
  const { get, having, set } = useQuery()
  const coverage = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: { on: day.value } } })), day)

  const { session } = useSession()
  const station = computed(() => session.value?.stationId)
  const all = computed({ get: () => !station.value || get('of') === 'all', set: (wanted) => set('of', wanted ? 'all' : undefined) })

  const everywhere = computed(() => coverage.data.value?.villages ?? [])
  const villages = computed(() => (all.value ? everywhere.value : everywhere.value.filter(({ stationId }) => stationId === station.value)))
  const counts = computed(() => (all.value && coverage.data.value ? coverage.data.value.counts : countsOf(villages.value)))
  const choice = computed(() => choiceOf(get('show')))
  const chosen = computed(() => villages.value.filter((village) => chosenBy(choice.value, village)))
  const open = computed(() => villages.value.find(({ code }) => code === get('village')))
  const marks = computed(() => MARKS.filter((mark) => villages.value.some((village) => markOf(village) === mark)))

  const shapeOf = (village: CoveredVillage): BoardVillage => ({
    id: village.id,
    name: village.name,
    outline: village.outline.map(([longitude = 0, latitude = 0]) => [longitude, latitude]),
    tone: TONES[markOf(village)],
    label: t(`posting.marks.${markOf(village)}`),
    stationName: village.stationName,
    faded: !chosenBy(choice.value, village),
  })
  const board = computed(() => villages.value.map(shapeOf))
  const openById = (id?: string) => set('village', villages.value.find((village) => village.id === id)?.code)
  const withChoice = (name: string) => having('show', name === 'all' ? undefined : name)

  return { coverage, counts, station, all, day, choice, chosen, open, marks, board, openById, withChoice }
}
