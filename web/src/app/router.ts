import { watch } from 'vue'
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { i18n, translate } from '@/shared/i18n'
import { mayOpen, type FeatureMeta } from '@/shared/routing'
import { useSession } from '@/shared/session'
import { featureRoutes, homeOf } from './menu'

const { session, role, known } = useSession()
const firstPage = () => (role.value && homeOf(role.value)) || '/welcome'
const shellPage = (name: string, component: () => Promise<unknown>) => ({ name, path: `/${name}`, component, meta: { titleKey: `app.${name}.title` } })

export const router = createRouter({
  history: createWebHistory(),
  /** What changes on the same page stays where the reader is. */
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { titleKey: 'shared.signIn.title', open: true } },
    { path: '/set-up', component: () => import('./SetUpPage.vue'), meta: { titleKey: 'app.setUp.title', open: true } },
    ...featureRoutes.filter(({ meta }) => meta.bare),
    {
      path: '/',
      component: () => import('./AppShell.vue'),
      children: [
        { path: '', redirect: firstPage },
        ...featureRoutes.filter(({ meta }) => !meta.bare),
        shellPage('welcome', () => import('./WelcomePage.vue')),
        shellPage('forbidden', () => import('./ForbiddenPage.vue')),
        { path: '/:path(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue'), meta: { titleKey: 'app.not-found.title' } },
      ],
    },
  ],
})

async function guard(to: RouteLocationNormalized) {
  await known()
  if (!session.value) return to.meta.open ? true : { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } }
  // The first redirect ran before the session was known.
  if (to.name === 'welcome' || to.name === 'sign-in') return to.path === firstPage() ? true : firstPage()
  const needs = to.meta as Partial<FeatureMeta>
  return !needs.roles || mayOpen(needs as FeatureMeta, session.value.role) || { name: 'forbidden', query: { page: to.path } }
}
router.beforeEach(guard)

function showTitle(): void {
  const key = router.currentRoute.value.meta.titleKey
  document.title = [typeof key === 'string' && translate(key), translate('shared.name')].filter(Boolean).join(' · ')
}
watch([router.currentRoute, i18n.global.locale, i18n.global.messages], showTitle)

/** Whoever loses the session while working signs in again and returns to the same page. */
watch(session, (now, before) => {
  const { fullPath, meta } = router.currentRoute.value
  if (before && !now && !meta.open) void router.replace({ name: 'sign-in', query: { next: fullPath } })
})
