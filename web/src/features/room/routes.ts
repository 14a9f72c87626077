import type { FeatureRoute } from '@/shared/routing'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

export const routes: FeatureRoute[] = [
  {
    path: '/board',
    component: () => import('./BoardPage.vue'),
    meta: { group: 'guarantee', order: 4, titleKey: 'room.board.title', roles: LEADERS },
  },
  {
    path: '/rooms',
    component: () => import('./RoomsPage.vue'),
    meta: { group: 'guarantee', order: 6, titleKey: 'room.rooms.title', roles: LEADERS },
  },
  {
    path: '/rooms/:id',
    component: () => import('./RoomPage.vue'),
    props: true,
    meta: { group: 'none', order: 0, titleKey: 'room.one', roles: LEADERS },
  },
]
