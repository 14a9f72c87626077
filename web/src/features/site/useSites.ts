import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import { formOf } from './sites'

export const PAGE = 1000
const KEYS = ['villageId', 'kind', 'closed'] as const

/** The register as the address narrows it, and the form of a new site. */
export function useSites() {
  const route = useRoute()
  const router = useRouter()
  const { mayAct } = useSession()
  const keeps = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const office = computed(() => mayAct('BUREAU_OFFICE'))
  const filter = computed(() => Object.fromEntries(KEYS.map((key) => [key, typeof route.query[key] === 'string' ? route.query[key] : ''])))
  const page = computed(() => Math.max(1, Number(route.query.page) || 1))
  const villages = useResource(() => unwrap(api.GET('/api/village-addresses')))
  const sites = useResource(() => read<Schemas['SitePageView']>('/api/sites', { ...filter.value, limit: PAGE, offset: (page.value - 1) * PAGE }), [filter, page])
  useLive(['site-moved', 'entry-recorded', 'entry-moved'], () => void sites.refresh(), () => void sites.refresh())

  const shown = computed(() => (typeof route.query.site === 'string' ? route.query.site : undefined))
  const show = (site?: string) => void router.replace({ query: { ...route.query, site } })
  const narrow = (change: Record<string, unknown>) => void router.push({ query: { ...route.query, page: undefined, ...change } })

  const adding = ref(false)
  const village = ref('')
  const form = ref(formOf())
  let id = newId()
  const add = () => {
    form.value = formOf()
    id = newId()
    village.value = filter.value.villageId || (villages.data.value?.length === 1 ? villages.data.value[0]?.villageId ?? '' : '')
    adding.value = true
  }
  const saving = useAction(async () => {
    await write('POST', '/api/sites', { id, villageId: village.value, site: form.value })
    adding.value = false
    await sites.refresh()
  })
  return { keeps, office, filter, page, villages, sites, shown, show, narrow, adding, village, form, add, saving }
}
