import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/law-help',
    component: () => import('./LawHelpPage.vue'),
    meta: {
      group: 'foundation', order: 78, titleKey: 'community.law.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'],
    },
  },
]
