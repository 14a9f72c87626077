import { computed, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import { detailsOf, type Acceptance } from './acceptance'
import { isOpen, type GridEvent, type GridStep } from './events'

export type EventStep = Schemas['GridEventStepView']

/** Matters that police and grid share, and what the police do with them. */
export function useGridEvents() {
  const { session, mayAct } = useSession()
  const events = useResource(() => read<GridEvent[]>('/api/grid-events'))
  const chosen = ref<string>()
  const shown = computed(() => events.data.value?.find(({ id }) => id === chosen.value))
  const steps = useResource(async () => (chosen.value ? read<EventStep[]>(`/api/grid-events/${chosen.value}/steps`) : []), chosen)
  const refresh = async () => void (await Promise.all([events.refresh(), steps.refresh()]))
  useLive(['grid-event-moved'], () => void refresh(), () => void refresh())
  const leads = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER'))
  const owns = ({ officerId }: GridEvent) => leads.value || (mayAct('COMMUNITY_OFFICER', 'POSTED_OFFICER') && !!officerId && officerId === session.value?.officerId)
  /** reports that another one can be the same as */
  const like = (event: GridEvent) => (events.data.value ?? []).filter((other) =>
    other.id !== event.id && other.direction === 'TO_POLICE' && other.villageId === event.villageId && other.centre === event.centre && isOpen(other) && other.state !== 'RETURNED')

  const moving = useAction(async (id: string, step: GridStep, said: string) => {
    await write('POST', `/api/grid-events/${id}/steps`, { step, said: said || null })
    await refresh()
  })
  const accepting = useAction(async (id: string, form: Acceptance) => {
    await write('POST', `/api/grid-events/${id}/acceptance`, { details: detailsOf(form) })
    await refresh()
  })
  const merging = useAction(async (id: string, into: string) => {
    await write('POST', `/api/grid-events/${id}/merging`, { into })
    chosen.value = into
    await refresh()
  })
  return { events, chosen, shown, steps, refresh, owns, like, moving, accepting, merging }
}

/** A task for the grid: where, what, by when. */
export function useGridTask(sent: () => Promise<void>) {
  const centres = useResource(() => read<Schemas['GridCentreView'][]>('/api/grid-events/centres'))
  const trees = useResource(() => read<Schemas['GridTreeLineView'][]>('/api/grid-trees'))
  const fresh = () => ({ id: newId(), villageId: '', gridId: '', centreId: '', kind: 'OTHER' as GridEvent['kind'], place: '', text: '', dueOn: '' })
  const form = ref<ReturnType<typeof fresh>>()
  const village = computed(() => form.value?.villageId ?? '')
  const grids = useResource(async () => (village.value ? (await read<Schemas['GridTreeView']>(`/api/grid-trees/${village.value}`)).grids : []), village)
  const begin = () => {
    const only = trees.data.value?.length === 1 ? trees.data.value[0]?.villageId ?? '' : ''
    form.value = { ...fresh(), villageId: only, centreId: centres.data.value?.[0]?.id ?? '' }
  }
  const sending = useAction(async () => {
    const { id, gridId, centreId, kind, place, text, dueOn } = form.value!
    await write('POST', '/api/grid-events', { id, gridId, centreId, kind, place, text, dueOn: dueOn || null })
    form.value = undefined
    await sent()
  })
  return { centres, trees, grids, form, begin, sending }
}
