import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useChime } from '@/features/patrol'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'

export type HelpCall = Schemas['HelpCallView']
/** As long as nobody has taken a call it is said again. */
const AGAIN_MS = 20_000

/** Calls for help of officers on the way: a call sounds whether somebody wished for a tone or not, until it is taken. */
export function useHelpCalls() {
  const { t } = useI18n()
  const { play } = useChime()
  const said = ref('')
  const { data: calls, problem: unloaded, refresh } = useResource(() => unwrap(api.GET('/api/help-calls')))
  const waiting = computed(() => calls.value?.filter(({ state }) => state === 'OPEN') ?? [])

  function sound(): void {
    const [first] = waiting.value
    if (!first) return
    said.value = t('room.help.news', { caller: first.caller, village: first.villageName || t('room.noVillage') })
    play(true)
  }
  async function hear(): Promise<void> {
    const known = new Set(waiting.value.map(({ id }) => id))
    await refresh()
    if (waiting.value.some(({ id }) => !known.has(id))) sound()
    if (waiting.value.length === 0) said.value = ''
  }
  useLive(['help-call'], () => void hear(), () => void hear())
  const timer = setInterval(sound, AGAIN_MS)
  onScopeDispose(() => clearInterval(timer))

  const { busy, problem, run } = useAction(async (call: HelpCall, step: 'take' | 'end', word?: string) => {
    calls.value = await write<HelpCall[]>('POST', `/api/help-calls/${call.id}/${step}`, word && { word }).finally(refresh)
    said.value = ''
  })
  return { calls, unloaded, said, busy, problem, run }
}
