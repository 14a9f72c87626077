import { computed, onScopeDispose, ref, watch } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui/useResource'
import { factsOf, type ExampleForm, type Variable } from './examples'

const PAUSE_MS = 350

/** Asks the server what it thinks of a condition and its examples, a moment after the last stroke. */
export function useConditionCheck(condition: () => string, examples: () => readonly ExampleForm[]) {
  const variables = useResource(() => read<Variable[]>('/api/routing-conditions/variables'))
  const asked = ref(0)
  const form = () => ({
    condition: condition(),
    examples: examples().map(({ words, facts, expected }) => ({ words: words.trim() || '–', facts: factsOf(facts), expected })),
  })
  const check = useResource(async () => {
    const asking = form()
    return { ...(await write<Schemas['ConditionCheckView']>('POST', '/api/routing-conditions/check', asking)), condition: asking.condition }
  }, asked)
  /** undefined while what is written has not been answered yet */
  const faults = computed(() => (check.data.value?.condition === condition() ? check.data.value.faults : undefined))
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(() => JSON.stringify(form()), () => {
    clearTimeout(timer)
    timer = setTimeout(() => asked.value++, PAUSE_MS)
  })
  onScopeDispose(() => clearTimeout(timer))
  return { variables, check, faults }
}
