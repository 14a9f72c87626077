import type { FeatureRoute } from '@/shared/routing'

const SEEN = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'] as const
const POLICE = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const

export const routes: FeatureRoute[] = [
  { path: '/village-teams', component: () => import('./TeamsPage.vue'), meta: { group: 'foundation', order: 74, titleKey: 'community.team.title', roles: SEEN } },
  { path: '/village-teams/:village', component: () => import('./TeamPage.vue'), props: true, meta: { group: 'none', order: 0, titleKey: 'community.team.title', roles: SEEN } },
  { path: '/calls-for-help', component: () => import('./CallsPage.vue'), meta: { group: 'foundation', order: 75, titleKey: 'community.call.title', roles: POLICE } },
  { path: '/partners', component: () => import('./PartnersPage.vue'), meta: { group: 'foundation', order: 76, titleKey: 'community.partner.title', roles: POLICE } },
  { path: '/council', component: () => import('./CouncilPage.vue'), meta: { group: 'results', order: 20, titleKey: 'community.council.title', roles: SEEN } },
  { path: '/law-help', component: () => import('./LawHelpPage.vue'), meta: { group: 'foundation', order: 78, titleKey: 'community.law.title', roles: SEEN } },
]
