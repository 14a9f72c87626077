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
  /** How many the last issue added; undefined before the first. */
  const added = ref<number>()
  const issuing = useAction(async () => {
    const before = letters.data.value?.length ?? 0
    added.value = (await write<Letter[]>('POST', `/api/batches/${batch.value}/letters`)).length - before
    await letters.refresh()
  })
  function choose(id: string): void {
    chosen.value = id
    added.value = undefined
  }
  return { batches, batch, choose, letters, form, all, issuing, added }
}
