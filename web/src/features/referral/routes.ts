import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/referrals',
    component: () => import('./ReferralsPage.vue'),
    meta: {
      group: 'guarantee', order: 60, titleKey: 'referral.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'],
    },
  },
  {
    path: '/departments',
    component: () => import('./DepartmentsPage.vue'),
    meta: { group: 'foundation', order: 36, titleKey: 'referral.departments.title', roles: ['BUREAU_OFFICE'] },
  },
  {
    path: '/department-desk',
    component: () => import('./DepartmentDeskPage.vue'),
    meta: { group: 'guarantee', order: 61, titleKey: 'referral.desk.title', roles: ['DEPARTMENT'] },
  },
]
