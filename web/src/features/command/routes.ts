import type { FeatureRoute } from '@/shared/routing'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/map',
    component: () => import('./LiveMapPage.vue'),
    meta: { group: 'guarantee', order: 5, titleKey: 'command.map.title', roles: LEADERS },
  },
  {
    path: '/wall',
    component: () => import('./WallPage.vue'),
    meta: { group: 'none', order: 0, titleKey: 'command.wall.title', roles: LEADERS, bare: true },
  },
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
