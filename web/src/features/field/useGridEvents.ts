import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { detailsOf, type Acceptance } from '@/features/grid'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive, type LiveEvent } from '@/shared/ui/useLive'
import { useKept } from './offline/useKept'

export type GridEvent = Schemas['GridEventView']

/** What the officer shares with the grid; read without network, answered with it, because two sides stand on it. */
export function useGridEvents() {
  const { t } = useI18n()
  const news = ref('')
  const { data: events, problem: unloaded, refresh } = useKept('grid-events', () => read<GridEvent[]>('/api/grid-events/own'))

  async function hear({ id }: LiveEvent): Promise<void> {
    const known = events.value?.some((event) => event.id === id)
    await refresh()
    const come = !known && events.value?.find((event) => event.id === id)
    if (come) news.value = t('field.grid.news', { kind: t(`grid.event.kinds.${come.kind}`), village: come.villageName })
  }
  useLive(['grid-event-moved'], (event) => void hear(event), () => void refresh())

  const { busy, problem, run } = useAction(async (id: string, step: string, words: string, form: Acceptance) => {
    if (step === 'ACCEPT') await write('POST', `/api/grid-events/${id}/acceptance`, { details: detailsOf(form) })
    else await write('POST', `/api/grid-events/${id}/steps`, { step, said: words || null })
    await refresh()
  })
  return { events, unloaded, refresh, news, busy, problem, run }
}
