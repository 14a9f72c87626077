import { reactive } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'
import { usePlaces } from '@/shared/places'

export type IssuedItem = Schemas['IssuedItemView']
export const KINDS = ['MATERIALS', 'HANDBOOK', 'NOTEBOOK', 'BUSINESS_CARD'] as const
export const STATES = ['GOOD', 'WORN', 'DAMAGED', 'LOST', 'USED_UP'] as const

const empty = () => ({ id: newId(), words: '', pieces: 1 })

/** What was issued, issuing something and taking it back. */
export function useIssuedItems() {
  const items = useResource(() => read<IssuedItem[]>('/api/issued-items'))
  const { places, problem: unplaced } = usePlaces()
  const form = reactive({ ...empty(), postingId: '', kind: 'HANDBOOK' as (typeof KINDS)[number] })

  const issuing = useAction(async () => {
    await write('POST', '/api/issued-items', { ...form, words: form.words.trim() })
    Object.assign(form, empty())
    await items.refresh()
  })
  const returning = useAction(async ({ id }: IssuedItem, state: string, note: string) => {
    await write('POST', `/api/issued-items/${id}/return`, { state, note: note.trim() || undefined })
    await items.refresh()
  })
  return { items, places, unplaced, form, issuing, returning }
}
