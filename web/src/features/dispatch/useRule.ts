import { computed, ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'
import { draftOf, type Rule } from './useRules'

/** What can be done with a rule; which of its versions is looked at, and against which it is compared. */
export function useRule(rule: () => Rule, changed: () => Promise<void>, dropped: () => void) {
  const path = () => `/api/routing-rules/${rule().id}`
  const number = ref(rule().inForce ?? rule().versions[0]?.number ?? 1)
  const version = computed(() => rule().versions.find((one) => one.number === number.value) ?? rule().versions[0])
  const { busy, problem, run } = useAction(async (act: () => Promise<unknown>) => {
    await act()
    await changed()
  })
  const release = async () => {
    const draft = draftOf(rule())
    if (await run(() => write('POST', `${path()}/release`, { revision: draft?.revision }))) number.value = rule().inForce ?? number.value
  }
  const putInForce = (of: number | null) => run(() => write('PUT', `${path()}/in-force`, { number: of }))
  const drop = useAction(async () => {
    await write('DELETE', `${path()}/draft`)
    dropped()
  })
  return { number, version, busy, problem, release, putInForce, drop }
}

/** Field by field what a version says otherwise than another. */
export function useDifference(rule: () => Rule, from: () => number, to: () => number) {
  return useResource(
    () => read<Schemas['RuleFieldChange'][]>(`/api/routing-rules/${rule().id}/difference`, { from: from(), to: to() }),
    () => [rule().versions, from(), to()])
}
