import { computed, reactive } from 'vue'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource, today } from '@/shared/ui'

export type HeldThing = Schemas['HeldThingView']
export const KINDS = ['KEY', 'CARD', 'EQUIPMENT', 'GROUP', 'GRANT', 'PROMISE'] as const


/** What is held for villages, noting one and settling one. */
export function useHeldThings() {
  const { mayAct } = useSession()
  const keeps = computed(() => mayAct('SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const things = useResource(() => unwrap(api.GET('/api/held-things')))
  const villages = useResource(async () => (keeps.value ? (await read<Schemas['FieldTodayView']>('/api/field/today')).villages : []))
  const form = reactive({ id: newId(), villageId: '', kind: 'KEY' as (typeof KINDS)[number], words: '', since: today(), dueOn: '' })

  const noting = useAction(async () => {
    const villageId = form.villageId || villages.data.value?.[0]?.id
    await write<HeldThing>('POST', '/api/held-things', { ...form, villageId, words: form.words.trim(), dueOn: form.kind === 'PROMISE' && form.dueOn ? form.dueOn : undefined })
    Object.assign(form, { id: newId(), words: '', dueOn: '' })
    await things.refresh()
  })
  const settling = useAction(async ({ id }: HeldThing, note: string) => {
    await write('POST', `/api/held-things/${id}/settlement`, { note: note.trim() || undefined })
    await things.refresh()
  })
  return { keeps, things, villages, form, noting, settling }
}
