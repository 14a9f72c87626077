import { ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Hint, OrderForm } from './hints'

/** Hints of this moment; accepting one opens a draft, dismissing one says why. */
export function useHints() {
  const hints = useResource(() => unwrap(api.GET('/api/hints')))
  const decisions = useResource(() => unwrap(api.GET('/api/hints/decisions')))
  const made = ref<string>()
  const refresh = async () => void (await Promise.all([hints.refresh(), decisions.refresh()]))
  useLive(['finding-reported'], () => void hints.refresh())

  async function settle(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } finally {
      await refresh()
    }
  }
  const accepting = useAction((hint: Hint, form: OrderForm) => settle(async () => {
    made.value = undefined
    const { orderId } = await write<Schemas['HintOrderView']>('POST', `/api/hints/${hint.id}/order`, form)
    made.value = orderId
  }))
  const dismissing = useAction((hint: Hint, reason: string) => settle(() => write('POST', `/api/hints/${hint.id}/dismissal`, { reason })))
  return { hints, decisions, made, refresh, accepting, dismissing }
}
