import { computed, onScopeDispose, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

type Form = Schemas['RoomOrderForm']
const REGRET_S = 10

/** An order of the room: its id is made here, so that sending it again makes it once; for some seconds it can be taken back. */
export function useRoomOrder(changed: () => void) {
  const rooms = useResource(() => read<Schemas['RoomView'][]>('/api/rooms'))
  const postings = useResource(() => read<Schemas['PostingPackageView'][]>('/api/work-packages'))
  const places = computed(() => (postings.data.value ?? []).toSorted((a, b) => a.villageName.localeCompare(b.villageName, 'zh-CN')))
  const own = computed(() => (rooms.data.value ?? []).filter((room) => room.own))
  const issued = ref<{ id: string; title: string }>()
  const left = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined
  onScopeDispose(() => clearInterval(timer))

  function count(): void {
    clearInterval(timer)
    left.value = REGRET_S
    timer = setInterval(() => {
      left.value -= 1
      if (left.value > 0) return
      clearInterval(timer)
      issued.value = undefined
    }, 1_000)
  }
  const sending = useAction(async (form: Omit<Form, 'id'>) => {
    const { id } = await write<{ id: string }>('POST', '/api/board/orders', { id: newId(), ...form })
    issued.value = { id, title: form.title }
    count()
    changed()
  })
  const undoing = useAction(async (why: string) => {
    await write('POST', `/api/board/orders/${issued.value?.id}/withdraw`, { why })
    issued.value = undefined
    clearInterval(timer)
    changed()
  })
  return { own, places, issued, left, sending, undoing }
}
