import { ref, watch } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

type Terms = Schemas['TermsView']
const MINUTES = 5

/** How long silence may last, and the quiet hours: data of the bureau, set by its office. */
export function useTerms() {
  const terms = useResource(() => read<Terms>('/api/board/terms'))
  const form = ref<Terms>()
  const kept = ref(false)
  watch(terms.data, (now) => (form.value = now && { ...now, quietFrom: now.quietFrom.slice(0, MINUTES), quietTo: now.quietTo.slice(0, MINUTES) }))
  const { busy, problem, run } = useAction(async () => {
    terms.data.value = await write<Terms>('PUT', '/api/board/terms', form.value)
    kept.value = true
  })
  return { terms, form, kept, busy, problem, keep: run }
}
