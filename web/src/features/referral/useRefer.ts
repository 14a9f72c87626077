import { ref } from 'vue'
import { api, unwrap, write } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import type { Source } from './referrals'

const fresh = () => ({ departmentId: '', address: '', question: '', dueOn: '' })

/** What was referred of one matter, and sending it to another department. */
export function useRefer(source: Source, sourceId: string) {
  const referrals = useResource(() => unwrap(api.GET('/api/referrals', { params: { query: { source: sourceId } } })))
  const departments = useResource(() => unwrap(api.GET('/api/departments')))
  const writing = ref(false)
  const form = ref(fresh())
  const sending = useAction(async () => {
    const { dueOn, ...rest } = form.value
    await write('POST', '/api/referrals', { source, sourceId, ...rest, ...(dueOn && { dueOn }) })
    writing.value = false
    form.value = fresh()
    await referrals.refresh()
  })
  return { referrals, departments, writing, form, sending }
}
