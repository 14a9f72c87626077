import { ref } from 'vue'
import { newId, write } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction } from '@/shared/ui/useAction'
import { exampleOf, factsOf, type ExampleForm } from './examples'
import { blank, instructionOf, sent } from './instruction'
import { draftOf, type Rule } from './useRules'

/** A rule being written: a new one, its draft, or a new version of what is in force. */
export function useRuleEditor(rule: Rule | undefined, kept: (id: string) => Promise<void>) {
  const { session, mayAct } = useSession()
  const office = mayAct('BUREAU_OFFICE')
  const id = rule?.id ?? newId()
  const draft = rule && draftOf(rule)
  const from = draft ?? rule?.versions.find(({ number }) => number === rule.inForce) ?? rule?.versions[0]
  const head = ref({
    name: from?.name ?? '', condition: from?.condition ?? '', stationId: rule ? (rule.stationId ?? '') : office ? '' : (session.value?.stationId ?? ''),
    dueDays: from?.dueDays ?? 5, restDays: from?.restDays ?? 30, minutes: from?.minutes ?? 60, why: draft?.why ?? '',
  })
  const what = ref(from ? instructionOf(from) : { ...blank(), role: 'INSPECTOR' as const })
  const examples = ref<ExampleForm[]>(from ? from.examples.map(exampleOf) : [])

  const { busy, problem, run } = useAction(async () => {
    const lines = examples.value.map(({ words, facts, expected }) => ({ words, facts: factsOf(facts), expected }))
    const form = { id, ...sent(what.value), ...sent(head.value), revision: draft?.revision ?? null, examples: lines }
    await (rule ? write('PUT', `/api/routing-rules/${id}/draft`, form) : write('POST', '/api/routing-rules', form))
    await kept(id)
  })
  return { head, what, examples, office, busy, problem, keep: run }
}
