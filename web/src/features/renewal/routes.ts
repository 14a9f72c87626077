import type { FeatureRoute } from '@/shared/routing'

const ASKED = ['BUREAU_OFFICE', 'BRANCH_HEAD', 'STATION_LEADER', 'POSTED_OFFICER'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/renewal',
    component: () => import('./RenewalPage.vue'),
    meta: { group: 'foundation', order: 50, titleKey: 'renewal.title', roles: ASKED },
  },
  {
    path: '/renewal/:id',
    component: () => import('./RoundPage.vue'),
    meta: { group: 'none', order: 0, titleKey: 'renewal.title', roles: ASKED },
  },
  {
    path: '/handovers',
    component: () => import('./HandoversPage.vue'),
    meta: {
      group: 'foundation', order: 60, titleKey: 'renewal.handovers.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'],
    },
  },
]
