import { computed, ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'

export type TeamLine = Schemas['VillageTeamLineView']
export type TeamRole = Schemas['TeamRoleView']
export const CATEGORIES: readonly TeamRole['category'][] = ['POLICE', 'AUXILIARY', 'COMPREHENSIVE_GOVERNANCE', 'GRID_WORKER', 'SECURITY_GUARD', 'ENTERPRISE', 'RESIDENT']

/** What a team lacks: how many roles have nobody, the officer and the helpers among them. */
export const lackOf = ({ leaderName, places, volunteers, volunteersLeast }: Pick<TeamLine, 'leaderName' | 'places' | 'volunteers' | 'volunteersLeast'>): number =>
  Number(!leaderName) + places.filter(({ missing }) => missing).length + Number(volunteers < volunteersLeast)

/** The teams in reach, and the template that the bureau holds them against. */
export function useTeams() {
  const { mayAct } = useSession()
  const rules = computed(() => mayAct('BUREAU_OFFICE'))
  const teams = useResource(() => read<TeamLine[]>('/api/village-teams'))
  useLive(['team-changed'], teams.refresh, teams.refresh)
  const model = ref<Schemas['TeamModelForm']>()
  const opening = useAction(async () => {
    const { roles, volunteers } = await read<Schemas['TeamModelView']>('/api/team-model')
    model.value = { roles: roles.map((role) => ({ ...role })), volunteers }
  })
  const saving = useAction(async () => {
    await write('PUT', '/api/team-model', model.value)
    model.value = undefined
    await teams.refresh()
  })
  return { rules, teams, model, opening, saving }
}
