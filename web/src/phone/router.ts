import { watch } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { arrive, pages } from '@/features/field'
import { i18n, translate } from '@/shared/i18n'
import { useSession } from '@/shared/session'

const { session } = useSession()

export const router = createRouter({
  history: createWebHistory('/field'),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue'), meta: { titleKey: 'shared.signIn.title', open: true } },
    { path: '/', component: () => import('./PhoneShell.vue'), children: [{ path: '', redirect: '/today' }, ...pages] },
    { path: '/:path(.*)*', redirect: '/today' },
  ],
})

router.beforeEach(async (to) => {
  await arrive()
  if (!session.value) return to.meta.open ? true : { name: 'sign-in', query: { next: to.fullPath } }
  return to.name === 'sign-in' ? '/today' : true
})

watch([router.currentRoute, i18n.global.locale, i18n.global.messages], () => {
  const key = router.currentRoute.value.meta.titleKey
  document.title = [typeof key === 'string' && translate(key), translate('shared.name')].filter(Boolean).join(' · ')
})

watch(session, (now, before) => {
  const { fullPath, meta } = router.currentRoute.value
  if (before && !now && !meta.open) void router.replace({ name: 'sign-in', query: { next: fullPath } })
})
