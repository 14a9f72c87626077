import { ref } from 'vue'
import { newId, write } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { blank, sent } from './instruction'
import type { Order } from './orders'

/** A single order for one village. Its id is made here, so that sending it again makes it once. */
export function useNewOrder(made: () => void) {
  const id = newId()
  const what = ref(blank())
  const villageId = ref('')
  const due = ref('')
  const { busy, problem, run } = useAction(async (draft: boolean) => {
    await write<Order>('POST', '/api/work-orders', { id, villageId: villageId.value || null, due: due.value || null, draft, ...sent(what.value) })
    made()
  })
  return { what, villageId, due, busy, problem, send: run }
}
