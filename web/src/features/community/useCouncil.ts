import { computed, reactive, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today, useAction, useResource } from '@/shared/ui'

export type Proposal = Schemas['VillageProposalView']
export type PlanItem = Schemas['JointItemView']
export type Brief = Schemas['SecurityBriefView']
export type Frozen = Schemas['FrozenBriefView']
export const SIDES = ['VILLAGE', 'POLICE', 'BOTH'] as const
export const PROGRESS = ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'] as const

/** The villages in reach, by name; a committee has one. */
export function useVillages() {
  const { data, problem } = useResource(() => read<Schemas['VillageTeamLineView'][]>('/api/village-teams'))
  const villages = computed(() => (data.value ?? []).map(({ villageId, villageName }) => ({ id: villageId, name: villageName })))
  return { villages, problem }
}

/** Proposals and the joint plan: who may write what. */
export function useCouncil() {
  const { mayAct } = useSession()
  const proposes = computed(() => mayAct('SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const writes = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'))
  const proposals = useResource(() => read<Proposal[]>('/api/proposals'))
  const plan = useResource(() => read<PlanItem[]>('/api/plan-items'))
  const proposal = reactive({ id: newId(), villageId: '', addressee: '', text: '' })
  const item = reactive({ id: newId(), villageId: '', side: 'BOTH' as (typeof SIDES)[number], title: '', dueOn: today(), note: '' })

  const proposing = useAction(async () => {
    await write('POST', '/api/proposals', proposal)
    Object.assign(proposal, { id: newId(), addressee: '', text: '' })
    await proposals.refresh()
  })
  const answering = useAction(async (id: string, reply: string, adopted: boolean) => {
    await write('POST', `/api/proposals/${id}/reply`, { reply, adopted })
    await proposals.refresh()
  })
  const planning = useAction(async () => {
    await write('POST', '/api/plan-items', item)
    Object.assign(item, { id: newId(), title: '', note: '' })
    await plan.refresh()
  })
  const moving = useAction(async ({ id, side, title, dueOn, note, version }: PlanItem, progress: string) => {
    await write('PUT', `/api/plan-items/${id}`, { side, title, dueOn, note, version, progress })
    await plan.refresh()
  })
  return { proposes, writes, proposals, plan, proposal, item, proposing, answering, planning, moving }
}

/** The month that is over: the latest of which a brief can speak. */
export function lastMonth(): string {
  const [year = 0, month = 1] = today().split('-').map(Number)
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
}

/** A brief as it looks now, and those that were frozen. */
export function useBriefs() {
  const { mayAct } = useSession()
  const makes = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const frozen = useResource(() => read<Frozen[]>('/api/security-briefs'))
  const form = reactive({ villageId: '', first: lastMonth(), months: 1, meetingId: '' })
  const shown = ref<Brief>()
  const looking = useAction(async () => {
    shown.value = await read<Brief>('/api/security-briefs/preview', { villageId: form.villageId, first: form.first, months: String(form.months) })
  })
  const meetings = useResource(async () => {
    if (!form.villageId || !makes.value) return []
    const page = await read<Schemas['EntryPageView']>('/api/ledger-entries', { kind: 'COUNCIL_MEETING', villageId: form.villageId, limit: '20' })
    return page.entries.map(({ id, happenedAt, title }) => ({ id, happenedAt, title }))
  }, () => form.villageId)
  const freezing = useAction(async () => {
    await write('POST', '/api/security-briefs', { ...form, meetingId: form.meetingId || null })
    shown.value = undefined
    await frozen.refresh()
  })
  return { makes, frozen, form, shown, looking, meetings, freezing }
}
