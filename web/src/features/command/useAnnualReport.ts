import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { api, unwrap, type Schemas } from '@/shared/api'
import { currentLocale, LOCALES } from '@/shared/i18n'
import { useResource } from '@/shared/ui'

export type Report = Schemas['AnnualReportView']
export type Scope = Report['scope']
const FIRST_YEAR = 2022

/** The report of the year and scope that stand in the address; asked for again when the language changes, for its words. */
export function useAnnualReport() {
  const route = useRoute()
  const router = useRouter()
  const last = new Date().getFullYear()
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i)
  const given = (change: LocationQueryRaw) => void router.replace({ query: { ...route.query, ...change } })
  const year = computed({ get: () => Number(route.query.year) || FIRST_YEAR, set: (chosen: number) => given({ year: chosen }) })
  const scope = computed<Scope>({ get: () => (route.query.scope === 'ALL' ? 'ALL' : 'POSTED'), set: (chosen) => given({ scope: chosen }) })
  const locale = computed(() => currentLocale())
  const report = useResource(
    () => unwrap(api.GET('/api/annual-reports', { params: { query: { year: year.value, scope: scope.value } } })),
    [year, scope, locale],
  )
  const workbook = computed(() => `/api/annual-reports/workbook?year=${year.value}&scope=${scope.value}&lang=${locale.value === LOCALES[1] ? 'en' : 'zh'}`)
  return { years, year, scope, report, workbook }
}

export type Figure = Schemas['ReportFigureView']
/** A share of a figure: of a village, of an officer, of the days of a month. */
export type Share = { villageId?: string; officerId?: string; from?: string; to?: string }

/** Address of the page that lists exactly the rows behind a figure, or behind a share of it. */
export function rowsOf({ figure, rows }: Figure, { year, stationId }: Report, share: Share = {}) {
  if (rows) {
    const facts = Object.entries({ ...rows, ...share }).filter(([, value]) => value !== null && value !== undefined)
    return { path: '/ledgers', query: Object.fromEntries(facts.map(([key, value]) => [key, String(value)])) }
  }
  if (figure === 'VOLUNTEERS') return { path: '/annual-report/volunteers', query: { year, village: share.villageId } }
  return { path: '/teams', query: { kind: figure.replace('TEAMS_', ''), station: stationId } }
}

/** First and last day of a month such as 2022-02. */
export function daysOf(month: string): Share {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: `${month}-01`, to: `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` }
}
