import { computed, reactive } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { usePlaces } from '@/shared/places'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'

export type Material = Schemas['MaterialView']
export type Move = Schemas['MaterialMoveView']
export const TOPICS = ['LAW', 'TELECOM_FRAUD', 'DRUGS', 'ROAD_TRAFFIC', 'THEFT_ROBBERY', 'FIRE'] as const
const empty = () => ({ id: newId(), copies: 100 })
const kind = () => ({ id: newId(), title: '', topic: '' })

/** Materials in stock, what came and went, and what their keepers note. The office keeps the bureau's store, leaders their station's. */
export function useMaterials() {
  const { session, mayAct } = useSession()
  const office = computed(() => mayAct('BUREAU_OFFICE'))
  const keeps = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'))
  const stationId = computed(() => (office.value ? null : (session.value?.stationId ?? null)))
  const materials = useResource(() => read<Material[]>('/api/materials'))
  const moves = useResource(() => read<Move[]>('/api/materials/moves'))
  const { places } = usePlaces()
  const targets = computed(() => {
    const stations = new Map(office.value ? places.value.map((one) => [one.stationId, one.stationName]) : [])
    return [
      ...[...stations].map(([id, name]) => ({ key: `STATION ${id}`, name })),
      ...places.value.map((one) => ({ key: `VILLAGE ${one.villageId}`, name: `${one.villageName} — ${one.officerName}` })),
    ]
  })
  const form = reactive({ ...empty(), act: 'issues' as 'issues' | 'receipts', materialId: '', targetKey: '' })
  const listing = reactive(kind())
  async function renew(): Promise<void> {
    await Promise.all([materials.refresh(), moves.refresh()])
  }
  useLive(['entry-recorded', 'entry-voided'], renew, renew)
  const moving = useAction(async () => {
    const { id, act, materialId, copies, targetKey } = form
    const [target, targetId] = targetKey.split(' ')
    await write('POST', `/api/materials/${act}`, { id, materialId, copies, stationId: stationId.value, ...(act === 'issues' ? { target, targetId } : {}) })
    Object.assign(form, empty())
    await renew()
  })
  const adding = useAction(async () => {
    await write('POST', '/api/materials', { ...listing, topic: listing.topic || null })
    Object.assign(listing, kind())
    await renew()
  })
  const takingBack = useAction(async (id: string, reason: string) => {
    await write('POST', `/api/materials/moves/${id}/counter`, { reason })
    await renew()
  })
  return { office, keeps, materials, moves, targets, form, listing, moving, adding, takingBack }
}
