import { computed, ref } from 'vue'
import { api, unwrap, write } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Matter } from './referrals'

/** What was referred to the department of the signed-in person. Drafts outlive a refresh and a refusal. */
export function useDesk() {
  const desk = useResource(() => unwrap(api.GET('/api/department-desk')))
  useLive(['referral-moved'], () => void desk.refresh(), () => void desk.refresh())
  const waits = ({ state }: Matter) => state === 'SENT' || state === 'TAKEN'
  const waiting = computed(() => (desk.data.value?.referrals ?? []).filter(waits))
  const done = computed(() => (desk.data.value?.referrals ?? []).filter((matter) => !waits(matter)))
  const at = ref<string>()

  const taking = useAction(async (id: string, name: string) => {
    at.value = id
    await write('PUT', `/api/department-desk/${id}/contact`, { name })
    await desk.refresh()
  })
  const replying = useAction(async (id: string, text: string) => {
    at.value = id
    await write('POST', `/api/department-desk/${id}/reply`, { text })
    await desk.refresh()
  })
  const busy = computed(() => taking.busy.value || replying.busy.value)
  const problem = computed(() => taking.problem.value ?? replying.problem.value)
  return { desk, waiting, done, at, taking, replying, busy, problem }
}
