import { computed, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'
import { isOpen, type GridStep, type SharedMatter } from './events'

export type DeskGrid = Schemas['DeskGridView']

/** What the grid centre shares with the police: own reports, and what the police ask. */
export function useGridDesk() {
  const desk = useResource(() => read<Schemas['GridDeskView']>('/api/grid-desk'))
  const grids = useResource(() => read<DeskGrid[]>('/api/grid-desk/grids'))
  useLive(['grid-event-moved'], () => void desk.refresh(), () => void desk.refresh())
  const matters = computed(() => desk.data.value?.matters ?? [])
  const tasks = computed(() => matters.value.filter(({ direction }) => direction === 'TO_GRID'))
  const reports = computed(() => matters.value.filter(({ direction }) => direction === 'TO_POLICE'))
  const waiting = computed(() => tasks.value.filter(isOpen))

  const fresh = () => ({ id: newId(), general: '', gridId: '', kind: 'DISPUTE' as SharedMatter['kind'], foreignId: '', reporter: '', place: '', text: '' })
  const form = ref<ReturnType<typeof fresh>>()
  const begin = () => (form.value = fresh())
  const reporting = useAction(async () => {
    const { id, gridId, kind, foreignId, reporter, place, text } = form.value!
    await write('POST', '/api/grid-desk/reports', { id, gridId, kind, foreignId: foreignId || null, reporter, place, text })
    form.value = undefined
    await desk.refresh()
  })
  const at = ref<string>()
  const moving = useAction(async (id: string, step: GridStep, said: string) => {
    at.value = id
    await write('POST', `/api/grid-desk/${id}/steps`, { step, said: said || null })
    await desk.refresh()
  })
  return { desk, grids, tasks, reports, waiting, form, begin, reporting, at, moving }
}
