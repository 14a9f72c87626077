import type { FeatureRoute } from '@/shared/routing'

export const routes: FeatureRoute[] = [
  {
    path: '/suggestions',
    component: () => import('./SuggestionsPage.vue'),
    meta: {
      group: 'results',
      order: 40,
      titleKey: 'resident.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE', 'AUDITOR'],
    },
  },
  {
    path: '/village-addresses',
    component: () => import('./VillageAddressesPage.vue'),
    meta: {
      group: 'foundation',
      order: 80,
      titleKey: 'resident.addresses.title',
      roles: ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE'],
    },
  },
]
