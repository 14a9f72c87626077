import type { FeatureRoute } from '@/shared/routing'
import { READERS, ROOMS } from './findings'

export const routes: FeatureRoute[] = [
  {
    path: '/findings',
    component: () => import('./FindingsPage.vue'),
    meta: { group: 'guarantee', order: 30, titleKey: 'patrol.findings.title', roles: READERS },
  },
  {
    path: '/findings/new',
    component: () => import('./ReportPage.vue'),
    meta: { group: 'guarantee', order: 31, titleKey: 'patrol.report.title', roles: ROOMS },
  },
  {
    path: '/teams',
    component: () => import('./TeamsPage.vue'),
    meta: { group: 'guarantee', order: 32, titleKey: 'patrol.teams.title', roles: ROOMS },
  },
  {
    path: '/patrol-modes',
    component: () => import('./ModesPage.vue'),
    meta: { group: 'guarantee', order: 33, titleKey: 'patrol.modes.title', roles: READERS },
  },
  {
    path: '/patrol-plans',
    component: () => import('./PatrolPlansPage.vue'),
    meta: { group: 'guarantee', order: 34, titleKey: 'patrol.plans.title', roles: ROOMS },
  },
  {
    path: '/replay',
    component: () => import('./ReplayPage.vue'),
    meta: { group: 'guarantee', order: 35, titleKey: 'patrol.replay.title', roles: ROOMS },
  },
  {
    path: '/drills',
    component: () => import('./DrillsPage.vue'),
    meta: { group: 'guarantee', order: 37, titleKey: 'patrol.drills.title', roles: READERS },
  },
  {
    path: '/unit-cover',
    component: () => import('./CoverPage.vue'),
    meta: { group: 'guarantee', order: 36, titleKey: 'patrol.cover.title', roles: ROOMS },
  },
]
