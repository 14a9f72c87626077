import { ref, watch, type Ref } from 'vue'
import { write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui'
import type { Order } from './orders'

/** As many as the server takes with one press. */
export const MOST_AT_ONCE = 200

/** Verifies what is picked, each as it stands in the list; what leaves the list is picked no longer. */
export function useVerification(orders: () => Order[], picked: Ref<string[]>, verified: () => void) {
  const answer = ref<Schemas['OrderVerificationView']>()
  const titles = new Map<string, string>()
  const verifying = useAction(async () => {
    const chosen = orders().filter(({ id }) => picked.value.includes(id))
    chosen.forEach(({ id, title, villageName }) => titles.set(id, `${title} · ${villageName}`))
    answer.value = await write<Schemas['OrderVerificationView']>('POST', '/api/work-orders/verification', { orders: chosen.map(({ id, version }) => ({ id, version })) })
    picked.value = answer.value.refused.map(({ id }) => id)
    verified()
  })
  watch(orders, (now) => (picked.value = picked.value.filter((id) => now.some((order) => order.id === id && order.state === 'SUBMITTED'))))
  return { verifying, answer, titleOf: (id: string) => titles.get(id) ?? '' }
}
