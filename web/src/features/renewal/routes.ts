import type { FeatureRoute } from '@/shared/routing'

const ASKED = ['BUREAU_OFFICE', 'BRANCH_HEAD', 'STATION_LEADER', 'POSTED_OFFICER'] as const
const HANDS_OVER = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/renewal',
    component: () => import('./RenewalPage.vue'),
    meta: { group: 'foundation', order: 50, titleKey: 'renewal.title', roles: ASKED },
  },
  {
    path: '/renewal/:id',
    component: () => import('./RoundPage.vue'),
    meta: { group: 'none', order: 0, titleKey: 'renewal.title', roles: ASKED },
  },
  {
    path: '/handovers',
    component: () => import('./HandoversPage.vue'),
    meta: {
      group: 'foundation', order: 60, titleKey: 'renewal.handovers.title',
      roles: HANDS_OVER,
    },
  },
  {
    path: '/stand-ins',
    component: () => import('./StandInsPage.vue'),
    meta: { group: 'foundation', order: 55, titleKey: 'renewal.standIns.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/held-things',
    component: () => import('./HeldThingsPage.vue'),
    meta: { group: 'foundation', order: 65, titleKey: 'renewal.things.title', roles: HANDS_OVER },
  },
]
