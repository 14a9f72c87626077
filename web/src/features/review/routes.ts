import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/reviews',
    component: () => import('./ReviewsPage.vue'),
    meta: {
      group: 'results', order: 12, titleKey: 'review.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'],
    },
  },
]
