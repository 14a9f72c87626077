import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/annual-report',
    component: () => import('./AnnualReportPage.vue'),
    meta: { group: 'results', order: 60, titleKey: 'command.report.title', roles: ['BUREAU_OFFICE', 'STATION_LEADER'] },
  },
  {
    path: '/annual-report/volunteers',
    component: () => import('./VolunteerRowsPage.vue'),
    meta: { group: 'none', order: 61, titleKey: 'command.volunteers.name', roles: ['BUREAU_OFFICE', 'STATION_LEADER'] },
  },
]
