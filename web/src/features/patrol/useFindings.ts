import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { api, unwrap } from '@/shared/api'
import { useLive, useResource, type LiveEvent } from '@/shared/ui'
import { belongsTo, joined, SHOWN } from './findings'
import { useChime } from './useChime'

const MINUTE_MS = 60_000

/** The findings in reach, kept up to date by the server; `news` is said politely, and sounds only for who wants it. */
export function useFindings() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const chime = useChime()
  const village = computed(() => (typeof route.query.village === 'string' && route.query.village ? route.query.village : undefined))
  const load = (open: boolean) => unwrap(api.GET('/api/findings', { params: { query: { village: village.value, open } } }))
  const list = useResource(async () => joined(...(await Promise.all([load(false), load(true)]))), village)
  const nowMs = ref(Date.now())
  const news = ref('')
  const clock = setInterval(() => (nowMs.value = Date.now()), MINUTE_MS)
  onScopeDispose(() => clearInterval(clock))

  async function hear({ type, id }: LiveEvent): Promise<void> {
    await list.refresh()
    nowMs.value = Date.now()
    const about = list.data.value?.find((finding) => finding.id === id)
    if (!about) return
    const facts = { kind: t(`patrol.kinds.${about.kind}`), place: about.villageName ?? t('patrol.noVillage'), state: t(`patrol.states.${about.state}`) }
    news.value = t(type === 'finding-reported' ? 'patrol.news.reported' : 'patrol.news.moved', facts)
    if (type === 'finding-reported') chime.play()
  }
  useLive(['finding-reported', 'finding-moved'], (event) => void hear(event), () => void list.refresh())

  const shown = computed(() => SHOWN.find((one) => one === route.query.show))
  const rows = computed(() => (list.data.value ?? []).filter((finding) => !shown.value || belongsTo(shown.value, finding)))
  const counts = computed(() => SHOWN.map((one) => ({ shown: one, count: (list.data.value ?? []).filter((finding) => belongsTo(one, finding)).length })))
  const open = computed(() => (typeof route.query.finding === 'string' ? route.query.finding : undefined))
  const show = (finding?: string) => void router.replace({ query: { ...route.query, finding } })
  return { list, rows, village, shown, counts, nowMs, news, open, show, chime }
}
