import { computed } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'

/** What the office does with one application. */
export function useApplication(id: string, changed: () => void) {
  const on = { params: { path: { id } } }
  const mark = useAction(async (score: number) => {
    await unwrap(api.PUT('/api/applications/{id}/score', { ...on, body: { score } }))
    changed()
  })
  const select = useAction(async () => {
    await unwrap(api.PUT('/api/applications/{id}/selection', on))
    changed()
  })
  const unselect = useAction(async () => {
    await unwrap(api.DELETE('/api/applications/{id}/selection', on))
    changed()
  })
  const problem = computed(() => mark.problem.value ?? select.problem.value ?? unselect.problem.value)
  return { mark, select, unselect, problem }
}
