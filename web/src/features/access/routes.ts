import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/logs',
    component: () => import('./LogsPage.vue'),
    meta: { group: 'guarantee', order: 90, titleKey: 'access.logs.title', roles: ['AUDITOR'] },
  },
  {
    path: '/accounts',
    component: () => import('./AccountsPage.vue'),
    meta: { group: 'foundation', order: 90, titleKey: 'access.accounts.title', roles: ['ADMINISTRATOR'] },
  },
]
