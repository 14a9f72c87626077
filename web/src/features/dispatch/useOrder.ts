import { ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'
import type { Step } from './orders'

/** One order with everything that happened to it, and what a leader can do about it. */
export function useOrder(id: string, changed: () => void) {
  const path = `/api/work-orders/${id}`
  const { data: detail, problem: unloaded, refresh } = useResource(() => read<Schemas['WorkOrderDetailView']>(path))
  useLive(['work-order'], (event) => event.id === id && void refresh(), () => void refresh())
  const done = ref<Step>()
  const { busy, problem, run } = useAction((step: Step, facts: object) =>
    write('POST', `${path}/${step}`, { version: detail.value?.order.version, why: null, due: null, entries: [], basis: null, ...facts }))

  /** Whatever came of it, the order is shown as it is now. */
  async function take(step: Step, facts: object = {}): Promise<void> {
    if (await run(step, facts)) done.value = step
    await refresh()
    changed()
  }
  return { detail, unloaded, refresh, busy, problem, done, take }
}
