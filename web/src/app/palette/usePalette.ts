import { computed, nextTick, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { Choice, Command, Outcome } from '@/shared/commands'
import { useSession } from '@/shared/session'
import { useAction, useRegret, useResource } from '@/shared/ui'
import { commandsOf } from './commands'
import { useAsking } from './useAsking'
import { loadSpelling, spelling } from './useSpelling'
import { meant } from './words'

/** One line of the palette: a command, an answer to its question, or taking back what was done last. */
interface Entry {
  label: string
  note?: string
  pick: () => void
}

const MOST = 60

/** The palette: what was typed, the lines that it finds, and what came of them. */
export function usePalette() {
  const { t } = useI18n()
  const router = useRouter()
  const { role } = useSession()
  const open = ref(false)
  const typed = ref('')
  const spelled = ref(false)
  const asking = useAsking()
  const { offered: outcome, left, offer, end } = useRegret<Outcome>()
  const commands = computed(() => (role.value ? commandsOf(role.value) : []))
  const finds = useResource(async () => Promise.all((open.value ? commands.value : []).filter(({ found }) => found)
    .map(async (finder) => ({ finder, choices: (await finder.asks[0]?.choices([])) ?? [] }))), open)

  const doing = useAction(async (what: Command, answered: Choice[]) => {
    if ('does' in what) offer(await what.does(answered))
    close()
    if ('opens' in what) await router.push(what.opens(answered))
  })
  const undoing = useAction(async ({ undo }: Outcome) => {
    await undo?.()
    end()
    close()
  })

  function go(what: Command, answered: Choice[] = []): void {
    typed.value = ''
    asking.ask(what, answered)
    if (answered.length >= what.asks.length) void doing.run(what, answered)
  }
  const commandLine = (what: Command): Entry => ({ label: what.found ? t('app.palette.find', { what: t(what.titleKey) }) : t(what.titleKey), pick: () => go(what) })
  const answerLine = (what: Command, before: readonly Choice[], choice: Choice, kind?: string): Entry =>
    ({ label: choice.label, note: [kind, choice.note].filter(Boolean).join(' · '), pick: () => go(what, [...before, choice]) })
  const found = computed(() => (typed.value.trim() ? (finds.data.value ?? []).flatMap(({ finder, choices }) => choices.map((one) => answerLine(finder, [], one, t(finder.titleKey)))) : []))
  const entries = computed<Entry[]>(() => {
    const { command: { value: what }, chosen, choices } = asking
    if (what) return choices.value.map((one) => answerLine(what, chosen.value, one))
    const undo = outcome.value?.undo && outcome.value
    return [...(undo ? [{ label: t('app.palette.undo'), note: undo.said, pick: () => void undoing.run(undo) }] : []), ...commands.value.map(commandLine), ...found.value]
  })
  const all = computed(() => meant(typed.value, entries.value, spelling))
  const shown = computed(() => all.value.slice(0, MOST))
  const waiting = computed(() => doing.busy.value || (asking.command.value ? asking.pending.value : shown.value.length === 0 && (finds.pending.value || !spelled.value)))

  /** How often Enter was pressed while the lines were still on their way; each counts for the first line of its turn. */
  let ahead = 0
  function enter(line: number): void {
    if (waiting.value || ahead > 0) ahead += 1
    else shown.value[line]?.pick()
  }
  async function catchUp(): Promise<void> {
    if (waiting.value || ahead === 0 || !open.value) return
    ahead -= 1
    shown.value[0]?.pick()
    await nextTick()
    await catchUp()
  }
  watch(waiting, () => void catchUp())

  function show(): void {
    open.value = true
    void loadSpelling().finally(() => (spelled.value = true))
  }
  function close(): void {
    open.value = false
    typed.value = ''
    ahead = 0
    asking.ask()
    doing.problem.value = undefined
  }
  /** One question back; from the first one out. */
  const back = () => void (asking.back() || close())
  const asks = computed(() => t(asking.question.value?.titleKey ?? 'app.palette.title'))
  const problem = computed(() => doing.problem.value ?? undoing.problem.value ?? (asking.command.value ? asking.problem.value : finds.problem.value))
  return { open, typed, trail: asking.trail, asks, shown, more: computed(() => all.value.length - shown.value.length), waiting, problem, show, close, back, enter, outcome, left, undoing }
}
