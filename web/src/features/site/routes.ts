import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/sites',
    component: () => import('./SitesPage.vue'),
    meta: {
      group: 'foundation', order: 76, titleKey: 'site.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'],
    },
  },
]
