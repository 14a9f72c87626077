import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/data-grants',
    component: () => import('./GrantsPage.vue'),
    meta: {
      group: 'guarantee', order: 8, titleKey: 'grant.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'AUDITOR'],
    },
  },
  {
    path: '/granted-data',
    component: () => import('./GrantedDataPage.vue'),
    meta: { group: 'guarantee', order: 9, titleKey: 'grant.data.title', roles: ['STATION_LEADER', 'SQUAD_LEADER'] },
  },
]
