import type { FeatureRoute } from '@/shared/routing'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/work-orders',
    component: () => import('./OrdersPage.vue'),
    meta: { group: 'guarantee', order: 10, titleKey: 'dispatch.orders.title', roles: LEADERS },
  },
  {
    path: '/deputies',
    component: () => import('./DeputiesPage.vue'),
    meta: { group: 'guarantee', order: 11, titleKey: 'dispatch.deputies.title', roles: LEADERS },
  },
  {
    path: '/routing-preview',
    component: () => import('./RoutingPage.vue'),
    meta: { group: 'guarantee', order: 12, titleKey: 'dispatch.routing.preview', roles: LEADERS },
  },
  {
    path: '/routing-rules',
    component: () => import('./RulesPage.vue'),
    meta: { group: 'guarantee', order: 14, titleKey: 'dispatch.routing.title', roles: LEADERS },
  },
  {
    path: '/monthly-plans',
    component: () => import('./PlansPage.vue'),
    meta: { group: 'guarantee', order: 20, titleKey: 'dispatch.plans.title', roles: LEADERS },
  },
  {
    path: '/work-packages',
    component: () => import('./PackagesPage.vue'),
    meta: { group: 'guarantee', order: 30, titleKey: 'dispatch.packages.title', roles: LEADERS },
  },
  {
    path: '/issued-items',
    component: () => import('./IssuedItemsPage.vue'),
    meta: { group: 'guarantee', order: 35, titleKey: 'dispatch.items.title', roles: LEADERS },
  },
  {
    path: '/package-library',
    component: () => import('./LibraryPage.vue'),
    meta: { group: 'guarantee', order: 40, titleKey: 'dispatch.library.title', roles: ['BUREAU_OFFICE'] },
  },
]
