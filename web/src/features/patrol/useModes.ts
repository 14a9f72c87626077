import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, unwrap, write } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import { SWITCHERS, type ModePlan, type ModePlanDraft } from './modes'

const CLOCK_MS = 20_000

/** Which area is in which mode, by which plan; switched, extended and returned here, and kept up to date by the server. */
export function useModes() {
  const { t } = useI18n()
  const { mayAct } = useSession()
  const rooms = mayAct('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER')
  const emergencies = useResource(() => unwrap(api.GET('/api/emergencies')))
  const plans = useResource(async (): Promise<ModePlan[]> => (rooms ? unwrap(api.GET('/api/mode-plans')) : []))
  const nowMs = ref(Date.now())
  const news = ref('')
  const clock = setInterval(() => (nowMs.value = Date.now()), CLOCK_MS)
  onScopeDispose(() => clearInterval(clock))

  useLive(['mode-switched', 'team-deployed'], ({ type, id, facts }) => void emergencies.refresh().then(() => {
    nowMs.value = Date.now()
    const about = emergencies.data.value?.find((one) => one.id === id)
    if (about && type === 'mode-switched') news.value = t(`patrol.modes.news.${String(facts.mode)}`, { plan: about.planName })
  }), () => void emergencies.refresh())

  const on = computed(() => (emergencies.data.value ?? []).filter((one) => one.on))
  const past = computed(() => (emergencies.data.value ?? []).filter((one) => !one.on))
  const act = useAction(async (path: string, body: object) => {
    await write('POST', `/api/emergencies${path}`, body)
    await emergencies.refresh()
  })
  const keeping = useAction(async (draft: ModePlanDraft) => {
    await unwrap(api.POST('/api/mode-plans', { body: draft }))
    await plans.refresh()
  })
  const retiring = useAction(async (id: string) => {
    await unwrap(api.DELETE('/api/mode-plans/{id}', { params: { path: { id } } }))
    await plans.refresh()
  })
  return { emergencies, plans, on, past, nowMs, news, act, keeping, retiring, rooms, switches: mayAct(...SWITCHERS) }
}
