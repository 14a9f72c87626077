import type { RouteRecordRaw } from 'vue-router'

/** The pages of the phone, below /field. Those in `tabs` stand in the bar at the bottom. */
export const pages: RouteRecordRaw[] = [
  { path: '/today', component: () => import('./TodayPage.vue'), meta: { titleKey: 'field.today.title' } },
  { path: '/village', component: () => import('./VillagePage.vue'), meta: { titleKey: 'field.village.title' } },
  { path: '/sites', component: () => import('./SitesPage.vue'), meta: { titleKey: 'field.sites.title' } },
  { path: '/record', component: () => import('./RecordPage.vue'), meta: { titleKey: 'field.record.title' } },
  { path: '/propose', component: () => import('./ProposePage.vue'), meta: { titleKey: 'field.propose.title' } },
  { path: '/package', component: () => import('./PackagePage.vue'), meta: { titleKey: 'field.package.title' } },
  { path: '/map', component: () => import('./MapPage.vue'), meta: { titleKey: 'field.map.title' } },
  { path: '/outbox', component: () => import('./OutboxPage.vue'), meta: { titleKey: 'field.outbox.title' } },
  { path: '/search', component: () => import('./SearchPage.vue'), meta: { titleKey: 'field.search.title' } },
  { path: '/entry/:village/:id', component: () => import('./EntryPage.vue'), props: true, meta: { titleKey: 'field.entry.title' } },
  { path: '/news', component: () => import('./NewsPage.vue'), meta: { titleKey: 'field.news.title' } },
]

/** Icons are Vant's own glyphs, drawn by its style sheet. */
export const tabs = [
  { path: '/today', titleKey: 'field.today.title', icon: 'todo-list-o' },
  { path: '/village', titleKey: 'field.village.title', icon: 'wap-home-o' },
  { path: '/record', titleKey: 'field.record.title', icon: 'edit' },
  { path: '/search', titleKey: 'field.search.title', icon: 'search' },
  { path: '/news', titleKey: 'field.news.title', icon: 'bell' },
]
