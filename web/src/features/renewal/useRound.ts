import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { api, unwrap } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource } from '@/shared/ui'

/** One round as the signed-in person takes part in it. */
export function useRound() {
  const { mayAct } = useSession()
  const route = useRoute()
  const params = { path: { id: String(route.params.id) } }
  const office = computed(() => mayAct('BUREAU_OFFICE'))
  const ranks = computed(() => mayAct('STATION_LEADER', 'POSTED_OFFICER'))
  const seesPool = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER', 'POSTED_OFFICER'))

  const round = useResource(() => unwrap(api.GET('/api/renewal-rounds/{id}', { params })))
  const state = computed(() => round.data.value?.state)
  const postings = useResource(() => unwrap(api.GET('/api/renewal-rounds/{id}/postings', { params })))
  const pool = useResource(async () => (seesPool.value ? unwrap(api.GET('/api/renewal-rounds/{id}/newcomers', { params })) : []))
  const villages = useResource(async () => (ranks.value ? unwrap(api.GET('/api/renewal-rounds/{id}/villages', { params })) : []))
  const plan = useResource(async () => (office.value && state.value && state.value !== 'OPEN' ? unwrap(api.GET('/api/renewal-rounds/{id}/plan', { params })) : undefined), state)
  const decisions = useResource(async () => (state.value === 'CONFIRMED' ? unwrap(api.GET('/api/renewal-rounds/{id}/decisions', { params })) : []), state)
  const receipts = useResource(async () => (state.value === 'CONFIRMED' && seesPool.value ? unwrap(api.GET('/api/renewal-rounds/{id}/handovers', { params })) : []), state)

  const loaded = computed(() => !!round.data.value && !!postings.data.value && !!pool.data.value && !!villages.data.value)
  const problem = computed(() => [round, postings, pool, villages, plan, decisions, receipts].map((one) => one.problem.value).find(Boolean))
  async function refresh(): Promise<void> {
    await Promise.all([round, postings, pool, villages].map((one) => one.refresh()))
    await Promise.all([plan, decisions, receipts].map((one) => one.refresh()))
  }
  return { id: params.path.id, office, round, state, postings, pool, villages, plan, decisions, receipts, loaded, problem, refresh }
}
