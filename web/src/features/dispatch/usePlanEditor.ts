import { ref } from 'vue'
import { newId, write } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today } from '@/shared/ui/format'
import { useAction } from '@/shared/ui/useAction'
import { blank, instructionOf, sent, type Instruction } from './instruction'
import type { Plan } from './usePlans'

export interface ItemForm {
  key: string
  what: Instruction
  dueDay: number
}

const thisMonth = (): string => today().slice(0, 7)
const emptyItem = (): ItemForm => ({ key: newId(), what: blank(), dueDay: 25 })

/** A draft being written: a new one, or one that exists. */
export function usePlanEditor(plan: Plan | undefined, kept: (id: string) => void) {
  const { session, mayAct } = useSession()
  const office = mayAct('BUREAU_OFFICE')
  const id = plan?.id ?? newId()
  const head = ref({
    month: plan?.month ?? thisMonth(), title: plan?.title ?? '', audience: plan?.audience ?? ('BOTH' as const),
    stationId: plan ? (plan.stationId ?? '') : office ? '' : (session.value?.stationId ?? ''),
  })
  const items = ref<ItemForm[]>(plan?.items.map((item) => ({ key: item.id, what: instructionOf(item), dueDay: item.dueDay })) ?? [emptyItem()])

  const add = () => items.value.push(emptyItem())
  const remove = (key: string) => (items.value = items.value.filter((item) => item.key !== key))
  const { busy, problem, run } = useAction(async () => {
    const lines = items.value.map(({ what, dueDay }) => ({ ...sent(what), dueDay }))
    const form = { id, ...sent(head.value), version: plan?.version ?? null, items: lines }
    await write(plan ? 'PUT' : 'POST', plan ? `/api/monthly-plans/${id}` : '/api/monthly-plans', form)
    kept(id)
  })
  const faultsOf = (index: number) => problem.value?.errors?.filter(({ field }) => field.startsWith(`items[${index}].`)) ?? []
  return { head, items, office, add, remove, busy, problem, faultsOf, keep: run }
}
