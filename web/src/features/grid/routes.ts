import type { FeatureRoute } from '@/shared/routing'

const POLICE = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const

export const routes: FeatureRoute[] = [
  { path: '/grids', component: () => import('./GridTreesPage.vue'), meta: { group: 'foundation', order: 75, titleKey: 'grid.title', roles: POLICE } },
  { path: '/grids/:village', component: () => import('./GridTreePage.vue'), props: true, meta: { group: 'none', order: 0, titleKey: 'grid.title', roles: POLICE } },
  { path: '/grid-events', component: () => import('./GridEventsPage.vue'), meta: { group: 'guarantee', order: 58, titleKey: 'grid.event.title', roles: POLICE } },
  { path: '/grid-desk', component: () => import('./GridDeskPage.vue'), meta: { group: 'guarantee', order: 62, titleKey: 'grid.desk.title', roles: ['DEPARTMENT'] } },
]
