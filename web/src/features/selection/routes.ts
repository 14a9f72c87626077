import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/batches',
    component: () => import('./BatchesPage.vue'),
    meta: { group: 'foundation', order: 20, titleKey: 'selection.batches.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/batches/:id',
    component: () => import('./BatchPage.vue'),
    props: true,
    meta: { group: 'none', order: 0, titleKey: 'selection.batches.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/recommendations',
    component: () => import('./RecommendationsPage.vue'),
    meta: { group: 'foundation', order: 20, titleKey: 'selection.recommend.title', roles: ['BRANCH_HEAD'] },
  },
  {
    path: '/my-application',
    component: () => import('./ApplicantPage.vue'),
    meta: { group: 'foundation', order: 20, titleKey: 'selection.mine.title', roles: ['POSTED_OFFICER'] },
  },
  {
    path: '/candidates',
    component: () => import('./CandidatesPage.vue'),
    meta: { group: 'foundation', order: 20, titleKey: 'selection.station.title', roles: ['STATION_LEADER'] },
  },
]
