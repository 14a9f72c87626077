import { computed, reactive, ref } from 'vue'
import { api, newId, unwrap, type Schemas } from '@/shared/api'
import { useAction, useResource, type LonLat } from '@/shared/ui'
import { useSession } from '@/shared/session'
import type { Finding } from './findings'

interface Draft {
  id: string
  teamId?: string
  kind: Finding['kind']
  words: string
  measures: string
  place?: LonLat
}
const fresh = (teamId?: string): Draft => ({ id: newId(), teamId, kind: 'HAZARD', words: '', measures: '', place: undefined })

/** A finding that is being reported; whose it will be is asked as soon as the place is known. */
export function useReport() {
  const { session } = useSession()
  const draft = reactive(fresh())
  const sent = ref<Finding>()
  const teams = useResource(async () => {
    const all = await unwrap(api.GET('/api/teams'))
    draft.teamId ??= (all.find(({ stationId }) => stationId && stationId === session.value?.stationId) ?? all[0])?.id
    return all
  })
  const owner = useResource(async (): Promise<Schemas['FindingPlaceView'] | undefined> => {
    if (!draft.place) return undefined
    const [longitudeDeg, latitudeDeg] = draft.place
    return unwrap(api.GET('/api/findings/place', { params: { query: { latitudeDeg, longitudeDeg } } }))
  }, () => draft.place)

  const ready = computed(() => !!draft.teamId && !!draft.place && !!draft.words.trim() && !!draft.measures.trim())
  const { busy, problem, run } = useAction(async () => {
    const { id, teamId, kind, words, measures, place: [longitudeDeg, latitudeDeg] = [0, 0] } = draft
    const body = { id, teamId: teamId ?? '', kind, words: words.trim(), measures: measures.trim(), longitudeDeg, latitudeDeg }
    sent.value = await unwrap(api.POST('/api/findings', { body }))
    Object.assign(draft, fresh(teamId))
  })
  return { draft, teams, owner, ready, busy, problem, send: run, sent }
}
