import { computed, ref } from 'vue'
import { read } from '@/shared/api'
import type { Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import type { BoardVillage, LonLat } from '@/shared/ui/board'
import { useKept } from './offline/useKept'
import { whenSent } from './offline/useOutbox'

type Sheet = Schemas['FieldMapView']
export type MapPoint = Schemas['FieldPointView']
export const POINT_KINDS = ['HAZARD', 'DISPUTE', 'FINDING', 'ORDER'] as const

const pair = ([lon = 0, lat = 0]: number[]): LonLat => [lon, lat]

/** The village's map as the phone keeps it: outlines, and what is open in them. One village is drawn large, or all together. */
export function useVillageMap() {
  const { data: sheet, problem, refresh } = useKept('map', () => read<Sheet>('/api/field/map'))
  useLive(['entry-recorded', 'entry-moved', 'finding-reported', 'finding-moved', 'work-order', 'hazard-found'], () => void refresh())
  whenSent(refresh)
  const village = ref('')
  const chosen = ref<string>()
  const own = computed(() => sheet.value?.areas.filter((area) => area.own) ?? [])
  const areas = computed<BoardVillage[]>(() => (sheet.value?.areas ?? [])
    .filter((area) => (village.value ? area.id === village.value : true))
    .map(({ id, name, own: isOwn, outline }) => ({ id, name, outline: outline.map(pair), tone: isOwn ? 'primary' : 'neutral', label: '', stationName: '', faded: !isOwn })))
  const points = computed(() => (sheet.value?.points ?? []).filter((point) => !village.value || point.villageId === village.value)
    .toSorted((a, b) => POINT_KINDS.indexOf(a.kind) - POINT_KINDS.indexOf(b.kind)))
  const placed = computed(() => points.value.filter(({ at }) => at))
  const unplaced = computed(() => points.value.filter(({ at }) => !at))
  const nameOf = (id: string) => own.value.find((area) => area.id === id)?.name ?? ''
  return { sheet, problem, refresh, own, village, areas, placed, unplaced, chosen, nameOf }
}
