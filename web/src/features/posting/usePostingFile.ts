import { computed, type Ref } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource } from '@/shared/ui'

/** One's own file, or that of an officer one answers for; with the records of six roles and, of one's own, packages and scores. */
export function usePostingFile(officer: Readonly<Ref<string | undefined>>) {
  const { session, mayAct } = useSession()
  const own = computed(() => !officer.value || officer.value === session.value?.officerId)
  const file = useResource(
    () => (officer.value ? unwrap(api.GET('/api/posting-files/{officer}', { params: { path: { officer: officer.value } } })) : unwrap(api.GET('/api/posting-files/own'))),
    officer,
  )
  const id = computed(() => file.data.value?.officerId)
  /** A branch sees how long its officer has served, not what was recorded in a village. */
  const records = useResource(
    async () => (id.value && !mayAct('BRANCH_HEAD') ? (await unwrap(api.GET('/api/ledger-counts', { params: { query: { officerId: id.value } } }))).roles : undefined),
    id,
  )
  const packages = useResource(async () => (own.value ? unwrap(api.GET('/api/work-packages/own')) : []), officer)
  const scores = useResource(async () => (own.value ? unwrap(api.GET('/api/assessment/scores')) : []), officer)
  const problem = computed(() => [file, records, packages, scores].map((one) => one.problem.value).find(Boolean))
  return { file, records, packages, scores, problem }
}
