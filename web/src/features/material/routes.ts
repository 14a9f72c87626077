import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/materials',
    component: () => import('./MaterialsPage.vue'),
    meta: { group: 'guarantee', order: 45, titleKey: 'material.title', roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] },
  },
]
