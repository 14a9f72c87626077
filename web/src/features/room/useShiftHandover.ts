import { ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'

/** What is open now and the notes between two shifts, signed by who leaves and by who comes. */
export function useShiftHandover(room: string) {
  const path = `/api/rooms/${room}/handover`
  const handover = useResource(() => read<Schemas['ShiftHandoverView']>(path))
  useLive(['command-room', 'work-order', 'finding-reported', 'finding-moved'], () => void handover.refresh(), () => void handover.refresh())
  const words = ref('')
  const giving = useAction(() => write('POST', path, { words: words.value.trim() || null }))
  const taking = useAction((note: string) => write('POST', `${path}/${note}/take`))

  async function give(): Promise<void> {
    if (await giving.run()) words.value = ''
    await handover.refresh()
  }
  async function take(note: string): Promise<void> {
    await taking.run(note)
    await handover.refresh()
  }
  return { handover, words, giving, taking, give, take }
}
