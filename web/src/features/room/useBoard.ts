import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { useChime } from '@/features/patrol'
import { api, read, unwrap, write as send, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource, type LiveEvent } from '@/shared/ui'
import { belongsTo, inOrder, itemsOf, SHOWN, type Item } from './board'

const OLD_MS = 60_000
const TICK_MS = 1_000
/** What is said aloud; the rest only renews the lines. */
const NEWS = new Set(['order-escalated', 'finding-reported', 'order-notice'])
const TYPES = ['order-escalated', 'work-order', 'finding-reported', 'finding-moved', 'order-notice', 'order-received']

/** Everything a room has in sight, kept up to date by the server; what is new is said, and sounds for who wants it. */
export function useBoard() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const chime = useChime()
  const board = useResource(() => read<Schemas['BoardView']>('/api/board'))
  const findings = useResource(() => unwrap(api.GET('/api/findings', { params: { query: { state: 'REPORTED' } } })))
  const items = computed(() => inOrder(itemsOf(board.data.value?.orders ?? [], findings.data.value ?? [])))
  const shown = computed(() => SHOWN.find((one) => one === route.query.show))
  const village = computed(() => (typeof route.query.village === 'string' ? route.query.village : undefined))
  /** the village that an instruction is being written for; empty: not chosen yet */
  const write = computed(() => (typeof route.query.write === 'string' ? route.query.write : undefined))
  const rows = computed(() => items.value.filter((item) => (!shown.value || belongsTo(shown.value, item)) && (!village.value || item.villageId === village.value)))
  const counts = computed(() => SHOWN.map((one) => ({ shown: one, count: items.value.filter((item) => belongsTo(one, item)).length })))
  const choose = (part: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, ...part } })

  const nowMs = ref(Date.now())
  const timer = setInterval(() => (nowMs.value = Date.now()), TICK_MS)
  onScopeDispose(() => clearInterval(timer))
  const news = ref('')
  async function load(): Promise<void> {
    await Promise.all([board.refresh(), findings.refresh()])
  }
  async function hear({ type, id, facts }: LiveEvent): Promise<void> {
    await load()
    const about = items.value.find((item) => item.id === id)
    if (!about || !NEWS.has(type)) return
    const key = type === 'order-escalated' && facts.kind === 'TAKEN' ? 'taken' : type
    news.value = t(`room.news.${key}`, { title: about.title, village: about.villageName || t('room.noVillage'), name: about.answeredBy ?? '' })
    if (key !== 'taken') chime.play()
  }
  const { heardAt, state } = useLive(TYPES, (event) => void hear(event), () => void load())
  const ageS = computed(() => Math.max(0, Math.round((nowMs.value - (heardAt.value || nowMs.value)) / 1_000)))
  const old = computed(() => state.value === 'lost' || ageS.value * 1_000 > OLD_MS)

  const { busy, problem, run: takeOver } = useAction(async (item: Item) => {
    board.data.value = await send<Schemas['BoardView']>('POST', `/api/board/orders/${item.id}/take-over`)
  })
  return { board, findings, items, rows, counts, shown, village, write, choose, nowMs, news, chime, ageS, old, busy, problem, takeOver, load }
}
