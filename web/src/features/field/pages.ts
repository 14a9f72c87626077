import type { RouteRecordRaw } from 'vue-router'

/** The pages of the phone, below /field. Those in `tabs` stand in the bar at the bottom. */
export const pages: RouteRecordRaw[] = ['today', 'village', 'record', 'news'].map((name) => ({
  path: `/${name}`,
  component: () => import('./NothingYet.vue'),
  meta: { titleKey: `field.${name}.title` },
}))

/** Icons are Vant's own glyphs, drawn by its style sheet. */
export const tabs = [
  { path: '/today', titleKey: 'field.today.title', icon: 'todo-list-o' },
  { path: '/village', titleKey: 'field.village.title', icon: 'wap-home-o' },
  { path: '/record', titleKey: 'field.record.title', icon: 'edit' },
  { path: '/news', titleKey: 'field.news.title', icon: 'bell' },
]
