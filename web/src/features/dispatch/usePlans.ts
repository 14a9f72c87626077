import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource } from '@/shared/ui/useResource'

export type Plan = Schemas['MonthlyPlanView']

/** The plans in reach; the address says which one is open (`new` for one not yet kept). */
export function usePlans() {
  const route = useRoute()
  const router = useRouter()
  const { session, mayAct } = useSession()
  const plans = useResource(() => read<Plan[]>('/api/monthly-plans'))
  const opened = computed(() => (typeof route.query.plan === 'string' ? route.query.plan : undefined))
  const plan = computed(() => plans.data.value?.find(({ id }) => id === opened.value))
  const open = (id?: string) => void router.replace({ query: { ...route.query, plan: id } })
  /** The bureau's plans belong to its office, a station's to the station. */
  const owns = ({ stationId }: Pick<Plan, 'stationId'>) => mayAct('BUREAU_OFFICE') || (!!stationId && stationId === session.value?.stationId)
  return { plans, opened, plan, open, owns }
}
