import { computed } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { usePlaces } from '@/shared/places'
import { useAction, useRegret, useResource } from '@/shared/ui'

type Form = Schemas['RoomOrderForm']

/** An order of the room: its id is made here, so that sending it again makes it once; for some seconds it can be taken back. */
export function useRoomOrder(changed: () => void) {
  const rooms = useResource(() => read<Schemas['RoomView'][]>('/api/rooms'))
  const { places } = usePlaces()
  const own = computed(() => (rooms.data.value ?? []).filter((room) => room.own))
  const { offered: issued, left, offer, end } = useRegret<{ id: string; title: string }>()

  const sending = useAction(async (form: Omit<Form, 'id'>) => {
    const { id } = await write<{ id: string }>('POST', '/api/board/orders', { id: newId(), ...form })
    offer({ id, title: form.title })
    changed()
  })
  const undoing = useAction(async (why: string) => {
    await write('POST', `/api/board/orders/${issued.value?.id}/withdraw`, { why })
    end()
    changed()
  })
  return { own, places, issued, left, sending, undoing }
}
