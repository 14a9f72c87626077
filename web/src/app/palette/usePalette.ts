import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { Choice, Command, Outcome } from '@/shared/commands'
import { useSession } from '@/shared/session'
import { useAction, useRegret, useResource } from '@/shared/ui'
import { commandsOf } from './commands'
import { loadSpelling, spelling } from './useSpelling'
import { meant } from './words'

/** One line of the palette: a command, an answer to its question, or taking back what was done last. */
export interface Entry {
  label: string
  note?: string
  pick: () => void
}

const MOST = 60

/** The palette: what was typed, which command asks for what, and what came of it. */
export function usePalette() {
  const { t } = useI18n()
  const router = useRouter()
  const { role } = useSession()
  const open = ref(false)
  const typed = ref('')
  const command = shallowRef<Command>()
  const chosen = shallowRef<Choice[]>([])
  const { offered: outcome, left, offer, end } = useRegret<Outcome>()

  const commands = computed(() => (role.value ? commandsOf(role.value) : []))
  const question = computed(() => command.value?.asks[chosen.value.length])
  const answers = useResource(async () => ({ to: question.value, choices: (await question.value?.choices(chosen.value)) ?? [] }), question)
  const finds = useResource(async () => {
    const finders = open.value ? commands.value.filter(({ found }) => found) : []
    return Promise.all(finders.map(async (finder) => ({ finder, choices: (await finder.asks[0]?.choices([])) ?? [] })))
  }, open)

  const doing = useAction(async (what: Command, answered: Choice[]) => {
    if ('does' in what) offer(await what.does(answered))
    else await router.push(what.opens(answered))
    close()
  })
  const undoing = useAction(async ({ undo }: Outcome) => {
    await undo?.()
    end()
    close()
  })

  function go(what: Command, answered: Choice[] = []): void {
    typed.value = ''
    command.value = what
    chosen.value = answered
    if (answered.length >= what.asks.length) void doing.run(what, answered)
  }
  const commandEntry = (what: Command): Entry => ({ label: what.found ? t('app.palette.find', { what: t(what.titleKey) }) : t(what.titleKey), pick: () => go(what) })
  const answerEntry = (what: Command, answered: readonly Choice[], { label, note }: Choice, choice: Choice): Entry => ({ label, note, pick: () => go(what, [...answered, choice]) })

  const entries = computed<Entry[]>(() => {
    const what = command.value
    if (what) return answers.data.value?.to === question.value ? (answers.data.value?.choices ?? []).map((one) => answerEntry(what, chosen.value, one, one)) : []
    const undo = outcome.value?.undo && outcome.value
    return [
      ...(undo ? [{ label: t('app.palette.undo'), note: undo.said, pick: () => void undoing.run(undo) }] : []),
      ...commands.value.map(commandEntry),
      ...(typed.value.trim() ? (finds.data.value ?? []).flatMap(({ finder, choices }) =>
        choices.map((one) => answerEntry(finder, [], { ...one, note: [t(finder.titleKey), one.note].filter(Boolean).join(' · ') }, one))) : []),
    ]
  })
  const all = computed(() => meant(typed.value, entries.value, spelling))
  const shown = computed(() => all.value.slice(0, MOST))
  const more = computed(() => all.value.length - shown.value.length)

  function show(): void {
    open.value = true
    void loadSpelling()
  }
  function reset(): void {
    typed.value = ''
    command.value = undefined
    chosen.value = []
    doing.problem.value = undefined
  }
  function close(): void {
    open.value = false
    reset()
  }
  /** One question back; from the first one out. */
  function back(): void {
    if (!command.value) return close()
    if (chosen.value.length > 0) chosen.value = chosen.value.slice(0, -1)
    else reset()
  }
  const trail = computed(() => (command.value ? [t(command.value.titleKey), ...chosen.value.map(({ label }) => label)] : []))
  const asks = computed(() => t(question.value?.titleKey ?? 'app.palette.title'))
  const waiting = computed(() => doing.busy.value || (!!command.value && answers.pending.value))
  const problem = computed(() => doing.problem.value ?? undoing.problem.value ?? (command.value ? answers.problem.value : finds.problem.value))
  return { open, typed, trail, asks, shown, more, waiting, problem, show, close, back, outcome, left, undoing }
}
