import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'
import type { Plan } from './usePlans'

/** The month after, e.g. 2026-12 → 2027-01. */
export function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** What a plan means today, and what can be done with it. */
export function usePlan(plan: () => Plan, changed: () => void, copied: (id: string) => void) {
  const path = () => `/api/monthly-plans/${plan().id}`
  const preview = useResource(() => read<Schemas['PlanPreviewView']>(`${path()}/preview`), () => plan().version)
  const { busy, problem, run } = useAction(async (act: () => Promise<unknown>) => {
    await act()
    await preview.refresh()
    changed()
  })
  const issue = () => run(() => write('POST', `${path()}/issue`))
  const copy = useAction(async () => copied((await write<Plan>('POST', `${path()}/copies`, { month: monthAfter(plan().month) })).id))
  const drop = useAction(async () => {
    await write('DELETE', path())
    changed()
  })
  return { preview, busy, problem, issue, copy, drop }
}
