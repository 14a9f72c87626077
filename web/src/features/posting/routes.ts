import type { FeatureRoute } from '@/shared/routing'

const SEEN = [
  'BUREAU_OFFICE', 'HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE',
] as const

/** Who answers for officers; each sees the files of their own. */
const FILES = ['BUREAU_OFFICE', 'BRANCH_HEAD', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const

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
  {
    path: '/documents',
    component: () => import('./DocumentsPage.vue'),
    meta: { group: 'foundation', order: 34, titleKey: 'posting.documents.title', roles: SEEN },
  },
  {
    path: '/staffing',
    component: () => import('./StaffingPage.vue'),
    meta: { group: 'foundation', order: 12, titleKey: 'posting.staffing.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/posting-file',
    component: () => import('./PostingFilePage.vue'),
    meta: { group: 'foundation', order: 32, titleKey: 'posting.file.mine', roles: ['SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] },
  },
  {
    path: '/posting-file/:officer',
    component: () => import('./PostingFilePage.vue'),
    props: true,
    meta: { group: 'none', order: 0, titleKey: 'posting.file.title', roles: FILES },
  },
  {
    path: '/protected-time',
    component: () => import('./ProtectedTimePage.vue'),
    meta: {
      group: 'guarantee', order: 5, titleKey: 'posting.time.title',
      roles: ['BUREAU_OFFICE', 'HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD', 'STATION_LEADER', 'SQUAD_LEADER', 'POSTED_OFFICER'],
    },
  },
]
