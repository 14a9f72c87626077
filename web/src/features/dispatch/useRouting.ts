import { computed, ref, shallowRef } from 'vue'
import { newId, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'

export type Candidate = Schemas['CandidateView']
export type Load = Schemas['OfficerLoadView']
export type Preview = Schemas['RoutingPreviewView']

export const keyOf = ({ ruleId, villageId }: Pick<Candidate, 'ruleId' | 'villageId'>) => `${ruleId} ${villageId}`
export const canBeSent = ({ state }: Pick<Candidate, 'state'>) => state === 'NEW' || state === 'MERGES'
const choiceOf = ({ ruleId, version, villageId }: Candidate) => ({ ruleId, version, villageId })

/** What the rules call for today, which of it is chosen, and sending that. The server counts the minutes of what is chosen. */
export function useRouting() {
  /** undefined: whatever is new */
  const picked = shallowRef<ReadonlySet<string>>()
  const known = shallowRef<Candidate[]>([])
  const chosenOf = () => picked.value && known.value.filter((one) => picked.value?.has(keyOf(one))).map(choiceOf)
  const preview = useResource(async () => {
    const loaded = await write<Preview>('POST', '/api/routing/preview', { rules: [], chosen: chosenOf() ?? null })
    known.value = loaded.candidates
    return loaded
  }, picked)
  const isChosen = (one: Candidate) => canBeSent(one) && (picked.value ? picked.value.has(keyOf(one)) : one.chosen)
  const chosen = computed(() => known.value.filter(isChosen))
  /** Bound to what is chosen: pressing twice is one run, choosing otherwise is another. */
  let run = newId()

  function choose(ones: readonly Candidate[], wanted: boolean): void {
    const next = new Set(chosen.value.map(keyOf))
    ones.filter(canBeSent).forEach((one) => (wanted ? next.add(keyOf(one)) : next.delete(keyOf(one))))
    run = newId()
    picked.value = next
  }

  const sent = ref<Schemas['RoutingRunView']>()
  const { busy, problem, run: send } = useAction(async () => {
    sent.value = await write<Schemas['RoutingRunView']>('POST', '/api/routing/runs', { id: run, chosen: chosen.value.map(choiceOf) })
    run = newId()
    picked.value = undefined
    await preview.refresh()
  })
  return { preview, candidates: known, chosen, isChosen, choose, sent, busy, problem, send }
}
