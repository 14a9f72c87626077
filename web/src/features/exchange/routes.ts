import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/exchange',
    component: () => import('./ExchangePage.vue'),
    meta: { group: 'foundation', order: 80, titleKey: 'exchange.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/exchange/:id',
    component: () => import('./ImportPage.vue'),
    props: true,
    meta: { group: 'none', order: 0, titleKey: 'exchange.import', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/outlines',
    component: () => import('./OutlinesPage.vue'),
    meta: { group: 'foundation', order: 81, titleKey: 'exchange.outlines.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/letters',
    component: () => import('./LettersPage.vue'),
    meta: { group: 'foundation', order: 25, titleKey: 'exchange.letters.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/my-letters',
    component: () => import('./MyLettersPage.vue'),
    meta: { group: 'foundation', order: 25, titleKey: 'exchange.letters.mine', roles: ['POSTED_OFFICER'] },
  },
]
