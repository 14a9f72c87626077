import { computed, reactive } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today } from '@/shared/ui/format'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'
import { usePlaces } from '@/shared/places'

export type Deputy = Schemas['DeputyView']

const empty = () => ({ id: newId(), officerId: '', deputyId: '', firstDay: today(), lastDay: today() })

/** Who is away, who receives, noting a leave and ending one. */
export function useDeputies() {
  const { mayAct } = useSession()
  const names = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER'))
  const { officers, problem: unplaced } = usePlaces()
  const deputies = useResource(() => read<Deputy[]>('/api/deputies'))
  const form = reactive(empty())

  const noting = useAction(async () => {
    await write('POST', '/api/deputies', { ...form, deputyId: form.deputyId || undefined })
    Object.assign(form, empty())
    await deputies.refresh()
  })
  const ending = useAction(async ({ id }: Deputy) => {
    await write('POST', `/api/deputies/${id}/end`)
    await deputies.refresh()
  })
  return { names, officers, unplaced, deputies, form, noting, ending }
}
