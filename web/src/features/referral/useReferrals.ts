import { computed, ref } from 'vue'
import { api, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import { stepsFor, type Referral, type Step } from './referrals'

/** Referrals in reach, and what the police do with them. */
export function useReferrals() {
  const { session } = useSession()
  const referrals = useResource(() => unwrap(api.GET('/api/referrals')))
  const open = ref<string>()
  const chosen = computed(() => referrals.data.value?.find(({ id }) => id === open.value))
  const steps = useResource(async () => (open.value ? read<Schemas['ReferralStepView'][]>(`/api/referrals/${open.value}/steps`) : []), open)
  const acts = computed<Step[]>(() => (chosen.value && session.value ? stepsFor(chosen.value, session.value) : []))
  const refresh = async () => void (await Promise.all([referrals.refresh(), steps.refresh()]))
  useLive(['referral-moved'], () => void refresh(), () => void refresh())

  const settling = useAction(async (referral: Referral, step: Step, said: string, dueOn: string) => {
    await write('POST', `/api/referrals/${referral.id}/steps`, { step, ...(said && { said }), ...(dueOn && { dueOn }) })
    await refresh()
  })
  return { referrals, open, chosen, steps, acts, settling }
}
