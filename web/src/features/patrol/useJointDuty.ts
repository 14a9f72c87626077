import { computed } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Finding } from './findings'

export type JointDuty = Schemas['JointDutyView']
export type Neighbour = Schemas['NeighbourView']

interface Me { role: string; officerId?: string; villageIds: readonly string[] }

/** Whether this person leads where the finding is. */
export const leadsAt = (finding: Finding, me: Me): boolean =>
  me.role === 'BUREAU_OFFICE' || (me.role.endsWith('_LEADER') && !!finding.villageId && me.villageIds.includes(finding.villageId))

/** Whether this person answers for the finding or leads there, and so may ask neighbours in. */
export const mayJoin = (finding: Finding, me: Me): boolean =>
  !!finding.villageId && (leadsAt(finding, me) || (!!me.officerId && finding.officerId === me.officerId))

/** The joint duties of a finding, and what can be done with the one that is on. */
export function useJointDuty(finding: () => Finding, changed: () => void) {
  const { session } = useSession()
  const path = `/api/findings/${finding().id}`
  const duties = useResource(() => read<JointDuty[]>(`${path}/joint-duties`), () => finding().version)
  const on = computed(() => duties.data.value?.find((duty) => duty.on))
  const may = computed(() => !!session.value && mayJoin(finding(), session.value))
  const begins = computed(() => may.value && finding().state === 'ACCEPTED' && !!duties.data.value && !on.value)
  const ends = computed(() => {
    const me = session.value
    return !!on.value && !!me && (on.value.leadId === me.officerId || leadsAt(finding(), me))
  })
  useLive(['joint-duty-moved'], (event) => void (event.id === finding().id && duties.refresh()))
  const neighbours = () => read<Neighbour[]>(`${path}/neighbours`)
  const acting = useAction(async (to: string, body: object) => {
    await write('POST', to, body)
    await duties.refresh()
    changed()
  })
  const begin = (body: object) => acting.run(`${path}/joint-duties`, body)
  const end = (step: 'settle' | 'return', body: object) => acting.run(`/api/joint-duties/${on.value?.id}/${step}`, body)
  return { duties, on, begins, ends, neighbours, busy: acting.busy, problem: acting.problem, begin, end }
}
