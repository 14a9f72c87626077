import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Choice, Command } from '@/shared/commands'
import { useResource } from '@/shared/ui'

/** The command that was named, the answers to its questions so far, and what may be answered to the next one. */
export function useAsking() {
  const { t } = useI18n()
  const command = shallowRef<Command>()
  const chosen = shallowRef<Choice[]>([])
  const question = computed(() => command.value?.asks[chosen.value.length])
  const loaded = useResource(async () => ({ to: question.value, choices: (await question.value?.choices(chosen.value)) ?? [] }), question)
  /** Answers to an earlier question are none to this one. */
  const choices = computed(() => (loaded.data.value?.to === question.value ? (loaded.data.value?.choices ?? []) : []))

  function ask(what?: Command, answered: Choice[] = []): void {
    command.value = what
    chosen.value = answered
  }
  /** @returns whether there was anything to go back from */
  function back(): boolean {
    const named = command.value !== undefined
    if (chosen.value.length > 0) chosen.value = chosen.value.slice(0, -1)
    else ask()
    return named
  }
  const trail = computed(() => (command.value ? [t(command.value.titleKey), ...chosen.value.map(({ label }) => label)] : []))
  return { command, chosen, question, choices, pending: loaded.pending, problem: loaded.problem, ask, back, trail }
}
