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

/** Address of the ledger page that lists exactly the rows behind a figure. */
export const rowsOf = (figure: Schemas['ReportFigureView']) => {
  const facts = Object.entries(figure.rows ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return figure.rows ? { path: '/ledgers', query: Object.fromEntries(facts.map(([key, value]) => [key, String(value)])) } : undefined
}
