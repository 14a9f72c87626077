import { computed, ref, type Ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today, useAction, useLive, useResource } from '@/shared/ui'

export type Team = Schemas['VillageTeamView']
export type Member = Schemas['TeamMemberView']
export type Shift = Schemas['TeamShiftView']
export const FORCES = ['VOLUNTEER', 'RED_ARMBAND', 'PATROL_TEAM', 'SECURITY_TEAM', 'GRID_WORKER'] as const
export const ACTIVITIES = ['PATROL', 'PUBLICITY', 'GOVERNANCE'] as const
export const isVoluntary = (force: string | null | undefined): boolean => force === 'VOLUNTEER' || force === 'RED_ARMBAND'

export const freshMember = (villageId: string) => ({
  id: newId(), villageId, category: 'RESIDENT' as Member['category'], force: 'VOLUNTEER' as Member['force'], roleId: '', organisation: '', name: '', contact: '',
  consented: false, told: false, agreed: false, adult: false,
})
export const freshShift = (villageId: string) => ({
  id: newId(), villageId, force: 'VOLUNTEER' as Shift['force'], activity: 'PATROL' as Shift['activity'], day: today(), startsAt: '19:30', endsAt: '21:30', place: '', members: [] as string[],
})

/** The team of a village, and everything its keepers do with it. */
export function useTeam(village: Ref<string>) {
  const { mayAct } = useSession()
  const keeps = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const police = computed(() => keeps.value || mayAct('BUREAU_OFFICE'))
  const team = useResource(() => read<Team>(`/api/village-teams/${village.value}`), village)
  useLive(['team-changed'], team.refresh, team.refresh)
  const members = computed(() => team.data.value?.members ?? [])
  const present = computed(() => members.value.filter(({ leftOn }) => !leftOn || leftOn >= today()))
  const joiningForm = ref<ReturnType<typeof freshMember>>()
  const shiftForm = ref<ReturnType<typeof freshShift>>()

  const joining = useAction(async () => {
    const form = joiningForm.value
    await write('POST', '/api/team-members', { ...form, roleId: form?.roleId || null, force: form?.force || null })
    joiningForm.value = undefined
    await team.refresh()
  })
  const planning = useAction(async () => {
    await write('POST', '/api/team-shifts', shiftForm.value)
    shiftForm.value = undefined
    await team.refresh()
  })
  const cancelling = useAction(async ({ id }: Shift) => {
    await write('POST', `/api/team-shifts/${id}/cancellation`)
    await team.refresh()
  })
  return { keeps, police, team, members, present, joiningForm, shiftForm, joining, planning, cancelling }
}

/** What is done with one member. */
export function useMember(id: string, changed: () => Promise<void>) {
  const path = `/api/team-members/${id}`
  const personal = ref<Schemas['PersonalView']>()
  const service = useResource(() => read<Schemas['ServiceRecordView'][]>(`${path}/service`))
  const acting = useAction(async (what: string, body?: unknown) => {
    await write('POST', `${path}/${what}`, body)
    await changed()
  })
  const looking = useAction(async (purpose: string) => {
    personal.value = await write<Schemas['PersonalView']>('POST', `${path}/look`, { purpose })
  })
  return { personal, service, acting, looking }
}
