import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

export type Team = Schemas['TeamView']
export type TeamDraft = Omit<Schemas['TeamForm'], 'id'>
export const TEAM_KINDS: readonly Team['kind'][] = ['STANDING', 'DYNAMIC', 'STATION']

/** The register of teams; the address may choose a kind and a station. */
export function useTeams() {
  const route = useRoute()
  const teams = useResource(() => unwrap(api.GET('/api/teams')))
  const kind = computed(() => TEAM_KINDS.find((one) => one === route.query.kind))
  const station = computed(() => (typeof route.query.station === 'string' ? route.query.station : undefined))
  const all = computed(() => teams.data.value ?? [])
  const rows = computed(() =>
    all.value.filter((team) => (!kind.value || team.kind === kind.value) && (!station.value || !team.stationId || team.stationId === station.value)))
  const counts = computed(() => TEAM_KINDS.map((one) => ({ kind: one, count: all.value.filter((team) => team.kind === one).length })))
  return { teams, all, rows, kind, counts }
}

/** Adds a team, or changes the one with this id. */
export function useTeam(id: string | undefined, saved: () => void) {
  return useAction(async (draft: TeamDraft) => {
    if (id) await unwrap(api.PUT('/api/teams/{id}', { params: { path: { id } }, body: draft }))
    else await unwrap(api.POST('/api/teams', { body: draft }))
    saved()
  })
}

/** Stations and villages by name; whoever keeps teams sees all of them on the coverage board. */
export function useStations() {
  const coverage = useResource(() => unwrap(api.GET('/api/coverage', { params: { query: {} } })))
  const stations = computed(() =>
    [...new Map(coverage.data.value?.villages.map(({ stationId, stationName }) => [stationId, stationName]))].toSorted((a, b) => a[1].localeCompare(b[1], 'zh-CN')))
  const villages = computed(() => coverage.data.value?.villages.map(({ id, name }) => ({ id, name })) ?? [])
  return { stations, villages }
}
