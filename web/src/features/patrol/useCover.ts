import { computed, ref } from 'vue'
import { api, read, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource, type BoardVillage } from '@/shared/ui'

type Cover = Schemas['UnitCoverView']
export type Hole = Cover['villages'][number]

const START_KM = 3
export const toneOf = (village: Pick<Hole, 'covered' | 'inEmergency'>) => (village.inEmergency ? ('danger' as const) : village.covered ? ('ok' as const) : ('warn' as const))

/** Which villages have nobody free in reach now, and shifting teams for the time of an emergency. */
export function useCover(words: (hole: Hole) => string) {
  const km = ref(START_KM)
  const cover = useResource(() => read<Cover>(`/api/unit-cover?km=${km.value}`), km)
  const ground = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: {} } })))
  const emergencies = useResource(() => read<Schemas['EmergencyView'][]>('/api/emergencies'))
  const on = computed(() => (emergencies.data.value ?? []).filter((one) => one.on))
  const holes = computed(() => (cover.data.value?.villages ?? []).filter((village) => !village.covered))
  const board = computed<BoardVillage[]>(() => {
    const byId = new Map(cover.data.value?.villages.map((village) => [village.id, village]))
    return (ground.data.value?.villages ?? []).flatMap((village) => {
      const state = byId.get(village.id)
      if (!state) return []
      const outline = village.outline.map<[number, number]>(([longitude = 0, latitude = 0]) => [longitude, latitude])
      return [{ id: village.id, name: village.name, outline, tone: toneOf(state), label: words(state), stationName: village.stationName }]
    })
  })
  const load = () => Promise.all([cover.refresh(), emergencies.refresh()])
  useLive(['mode-switched', 'team-deployed', 'order-escalated'], () => void load(), () => void load())
  const moving = useAction(async (emergency: string, reason: string) => {
    const shifts = (cover.data.value?.shifts ?? []).map(({ teamId, villageId }) => ({ teamId, villageId }))
    await write('POST', `/api/emergencies/${emergency}/move-ups`, { shifts, reason })
    await load()
  })
  return { km, cover, on, holes, board, moving }
}
