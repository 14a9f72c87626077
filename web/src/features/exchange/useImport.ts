import { computed, onUnmounted, ref, watch } from 'vue'
import { api, unwrap, type Schemas } from '@/shared/api'
import { currentLocale } from '@/shared/i18n'
import { useAction, useResource } from '@/shared/ui'
import { isRunning } from './imports'

const LOOK_AGAIN_MS = 700

/** One import; looks again while a job is at work on it. */
export function useImport(id: string) {
  const params = { path: { id } }
  const locale = computed(() => currentLocale())
  const detail = useResource(() => unwrap(api.GET('/api/imports/{id}', { params })), locale)
  const summary = computed(() => detail.data.value?.summary)
  const blockers = ref<Schemas['BlockerView'][]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(detail.data, (now) => {
    clearTimeout(timer)
    if (now && isRunning(now.summary)) timer = setTimeout(() => void detail.refresh(), LOOK_AGAIN_MS)
  })
  onUnmounted(() => clearTimeout(timer))

  const carryOut = useAction(() => unwrap(api.POST('/api/imports/{id}/carrying-out', { params })))
  const cancel = useAction(() => unwrap(api.POST('/api/imports/{id}/cancellation', { params })))
  const undo = useAction(() => unwrap(api.POST('/api/imports/{id}/undoing', { params })))
  const problem = computed(() => carryOut.problem.value ?? cancel.problem.value ?? undo.problem.value)
  const busy = computed(() => carryOut.busy.value || cancel.busy.value || undo.busy.value)

  async function act(action: typeof undo): Promise<void> {
    const done = await action.run()
    if (!done && action === undo) blockers.value = await unwrap(api.GET('/api/imports/{id}/blockers', { params }))
    await detail.refresh()
  }
  return { detail, summary, blockers, problem, busy, carryOut: () => act(carryOut), cancel: () => act(cancel), undo: () => act(undo) }
}
