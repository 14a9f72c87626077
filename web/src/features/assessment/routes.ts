import type { FeatureRoute } from '@/shared/routing'

const SEEN = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/evaluations',
    component: () => import('./EvaluationsPage.vue'),
    meta: { group: 'guarantee', order: 60, titleKey: 'assessment.evaluations.title', roles: ['STATION_LEADER', 'COMMITTEE'] },
  },
  {
    path: '/scores',
    component: () => import('./MonthPage.vue'),
    meta: { group: 'guarantee', order: 62, titleKey: 'assessment.month.title', roles: SEEN },
  },
  {
    path: '/scores/:month/:officer',
    component: () => import('./ScorePage.vue'),
    props: true,
    meta: { group: 'none', order: 0, titleKey: 'assessment.score.title', roles: SEEN },
  },
  {
    path: '/rule-sets',
    component: () => import('./RuleSetsPage.vue'),
    meta: { group: 'guarantee', order: 64, titleKey: 'assessment.rules.title', roles: [...SEEN, 'COMMITTEE'] },
  },
]
