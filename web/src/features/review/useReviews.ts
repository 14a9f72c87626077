import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today, useAction, useLive, useResource } from '@/shared/ui'

export type Review = Schemas['ReviewView']
export type CaseNote = Schemas['CaseNoteForm']
export type Count = Schemas['ReviewCountView']
type Figure = 'inTime' | 'late' | 'excused' | 'open' | 'overdue'

export const KINDS: readonly CaseNote['kind'][] = ['TELECOM_FRAUD', 'OTHER_FRAUD', 'BURGLARY', 'THEFT', 'VEHICLE_THEFT', 'ROBBERY']
export const FIGURES: readonly Figure[] = ['inTime', 'late', 'excused', 'open', 'overdue']
const THIS_MONTH = () => today().slice(0, 7)

/** In which of the five a case is counted. */
export function figureOf({ state, whyNot, late, overdue }: Review): Figure | undefined {
  if (state === 'WITHDRAWN') return undefined
  if (state === 'NOTED') return overdue ? 'overdue' : 'open'
  return whyNot ? 'excused' : late ? 'late' : 'inTime'
}

/** Cases of the month and village that the address names. */
export function useReviews() {
  const route = useRoute()
  const router = useRouter()
  const { mayAct } = useSession()
  const leads = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER'))
  const of = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '')
  const narrow = (change: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, ...change } })
  const month = computed({ get: () => of('month') || THIS_MONTH(), set: (value: string) => narrow({ month: value || undefined, review: undefined }) })
  const village = computed(() => of('village'))
  const figure = computed(() => of('figure'))
  const shown = computed(() => of('review') || undefined)
  const page = useResource(() => read<Schemas['ReviewMonthView']>('/api/reviews', { month: month.value }), [month])
  useLive(['review-moved'], () => void page.refresh(), () => void page.refresh())

  /** links name cases of any month */
  const elsewhere = useResource(async () => (shown.value ? read<Review>(`/api/reviews/${shown.value}`) : undefined), [shown])
  const opened = computed(() => page.data.value?.reviews.find(({ id }) => id === shown.value) ?? (elsewhere.data.value?.id === shown.value ? elsewhere.data.value : undefined))
  const counts = computed(() => page.data.value?.counts ?? [])
  const totals = computed(() => FIGURES.map((one) => ({ figure: one, value: counts.value.filter(({ villageId }) => !village.value || villageId === village.value).reduce((sum, count) => sum + count[one], 0) })))
  const rows = computed(() => (page.data.value?.reviews ?? []).filter((review) => (!village.value || review.villageId === village.value) && (!figure.value || figureOf(review) === figure.value)))
  return { leads, month, village, figure, opened, narrow, page, counts, totals, rows, show: (review?: string) => narrow({ review }) }
}

/** The form of a new case; its id is made once, so that a repeated attempt is the same case. */
export function useNote(noted: () => void) {
  const villages = useResource(() => unwrap(api.GET('/api/village-addresses')))
  const fresh = (): CaseNote => ({ id: newId(), villageId: '', reference: '', kind: 'TELECOM_FRAUD', month: THIS_MONTH() })
  const form = ref(fresh())
  const action = useAction(async () => {
    await write('POST', '/api/reviews', { ...form.value, reference: form.value.reference.trim().toUpperCase() })
    form.value = { ...fresh(), villageId: form.value.villageId }
    noted()
  })
  return { villages, form, ...action }
}

/** What the station decides about one case. */
export function useDecision(id: string, done: () => void) {
  return useAction(async (step: 'check' | 'withdrawal', body: object) => {
    await write('POST', `/api/reviews/${id}/${step}`, body)
    done()
  })
}
