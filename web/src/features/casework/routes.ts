import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/ledgers',
    component: () => import('./LedgerPage.vue'),
    meta: {
      group: 'results', order: 10, titleKey: 'casework.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'],
    },
  },
]
