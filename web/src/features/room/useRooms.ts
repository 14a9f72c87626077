import { ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'

export type Room = Schemas['RoomView']

/** The rooms in reach, and opening a further one. */
export function useRooms() {
  const rooms = useResource(() => read<Room[]>('/api/rooms'))
  useLive(['command-room'], () => void rooms.refresh(), () => void rooms.refresh())
  const opening = ref(false)
  const { busy, problem, run } = useAction((form: Schemas['RoomForm']) => write('POST', '/api/rooms', form))

  async function open(form: Schemas['RoomForm']): Promise<void> {
    if (!(await run(form))) return
    opening.value = false
    await rooms.refresh()
  }
  return { rooms, opening, busy, problem, open }
}
