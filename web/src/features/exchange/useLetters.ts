import { computed, ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

export type Letter = Schemas['LetterView']
export type LetterForm = Schemas['LetterFormView']

export const documentOf = ({ postingId }: Letter): string => `/api/letters/${postingId}/document`

/** The letters of a confirmed batch, and what all of them have in common. */
export function useLetters() {
  const batches = useResource(async () => (await unwrap(api.GET('/api/batches'))).filter(({ state }) => state === 'CONFIRMED'))
  const chosen = ref<string>()
  const batch = computed(() => chosen.value ?? batches.data.value?.[0]?.id)
  const letters = useResource(
    async () => (batch.value ? unwrap(api.GET('/api/batches/{batch}/letters', { params: { path: { batch: batch.value } } })) : []),
    batch,
  )
  const form = useResource(() => unwrap(api.GET('/api/letter-form')))
  const all = computed(() => `/api/batches/${batch.value}/letters/document`)
  const issuing = useAction(async () => {
    await write('POST', `/api/batches/${batch.value}/letters`)
    await letters.refresh()
  })
  return { batches, batch, choose: (id: string) => (chosen.value = id), letters, form, all, issuing }
}
