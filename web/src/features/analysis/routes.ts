import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/hints',
    component: () => import('./HintsPage.vue'),
    meta: { group: 'guarantee', order: 36, titleKey: 'analysis.title', roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] },
  },
]
