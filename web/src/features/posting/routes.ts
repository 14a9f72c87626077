import type { FeatureRoute } from '@/shared/routing'

const SEEN = [
  'BUREAU_OFFICE', 'HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE',
] as const

export const routes: FeatureRoute[] = [
  {
    path: '/coverage',
    component: () => import('./CoveragePage.vue'),
    meta: { group: 'foundation', order: 10, titleKey: 'posting.coverage.title', roles: SEEN },
  },
  {
    path: '/postings',
    component: () => import('./PostingsPage.vue'),
    meta: { group: 'foundation', order: 30, titleKey: 'posting.postings.title', roles: SEEN },
  },
]
