import { onScopeDispose, ref } from 'vue'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource } from '@/shared/ui'
import type { PatrolPlanDraft } from './patrolPlans'

/** Patrol plans with what was reached of them: made here, approved by somebody else, visits noted. */
export function usePatrolPlans() {
  const { mayAct } = useSession()
  const plans = useResource(() => unwrap(api.GET('/api/patrol-plans')))
  const nowMs = ref(Date.now())
  const clock = setInterval(() => (nowMs.value = Date.now()), 60_000)
  onScopeDispose(() => clearInterval(clock))
  const making = useAction(async (body: PatrolPlanDraft) => {
    await unwrap(api.POST('/api/patrol-plans', { body }))
    await plans.refresh()
  })
  const approving = useAction(async (id: string) => {
    await unwrap(api.POST('/api/patrol-plans/{id}/approval', { params: { path: { id } } }))
    await plans.refresh()
  })
  const noting = useAction(async (id: string, body: Schemas['PatrolVisitForm']) => {
    await unwrap(api.POST('/api/patrol-plans/{id}/visits', { params: { path: { id } }, body }))
    await plans.refresh()
  })
  return { plans, nowMs, making, approving, noting, approves: mayAct('BUREAU_OFFICE', 'STATION_LEADER') }
}
