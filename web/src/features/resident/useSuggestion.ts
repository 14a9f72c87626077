import { ref } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'

/** What can be done with one suggestion. The contact stays on the page only while it is open. */
export function useSuggestion(changed: () => void) {
  const contact = ref<string>()
  const on = (id: string) => ({ params: { path: { id } } })
  const start = useAction(async (id: string) => {
    await unwrap(api.POST('/api/suggestions/{id}/start', on(id)))
    changed()
  })
  const answer = useAction(async (id: string, text: string) => {
    await unwrap(api.PUT('/api/suggestions/{id}/answer', { ...on(id), body: { answer: text } }))
    changed()
  })
  const reveal = useAction(async (id: string, purpose: string) => {
    contact.value = (await unwrap(api.POST('/api/suggestions/{id}/contact', { ...on(id), body: { purpose } }))).contact
  })
  const forget = useAction(async (id: string) => {
    await unwrap(api.DELETE('/api/suggestions/{id}/contact', on(id)))
    contact.value = undefined
    changed()
  })
  return { contact, start, answer, reveal, forget }
}
