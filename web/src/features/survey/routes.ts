import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/surveys',
    component: () => import('./SurveysPage.vue'),
    meta: {
      group: 'results', order: 42, titleKey: 'survey.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'],
    },
  },
]
