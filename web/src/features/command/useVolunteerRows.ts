import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui'

export type VolunteerRow = Schemas['ReportVolunteerView']
export const VOLUNTEER_PAGE = 500

/** The volunteers of the year, or of one of its villages, that stand in the address. */
export function useVolunteerRows() {
  const route = useRoute()
  const router = useRouter()
  const year = computed(() => Number(route.query.year) || new Date().getFullYear())
  const village = computed(() => (typeof route.query.village === 'string' ? route.query.village : undefined))
  const page = computed(() => Math.max(1, Number(route.query.page) || 1))
  const rows = useResource(() => {
    const query = { year: year.value, village: village.value, limit: VOLUNTEER_PAGE, offset: (page.value - 1) * VOLUNTEER_PAGE }
    return unwrap(api.GET('/api/annual-reports/volunteers', { params: { query } }))
  }, [year, village, page])
  const turn = (next: number) => void router.push({ query: { ...route.query, page: next } })
  return { year, page, rows, turn }
}
