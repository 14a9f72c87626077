import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, unwrap } from '@/shared/api'
import { useResource, type BoardVillage } from '@/shared/ui'
import { choiceOf, chosenBy, markOf, MARKS, TONES, type CoveredVillage } from './coverage'
import { useDay, useQuery } from './useQuery'

/** The coverage of a day, what the address chooses of it, and the village that is open. */
export function useCoverage() {
  const { t } = useI18n()
  const day = useDay()
  const { get, having, set } = useQuery()
  const coverage = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: { on: day.value } } })), day)

  const villages = computed(() => coverage.data.value?.villages ?? [])
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

  return { coverage, day, choice, chosen, open, marks, board, openById, withChoice }
}
