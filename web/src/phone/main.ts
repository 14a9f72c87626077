import { createApp } from 'vue'
import { i18n, setLocale, storedLocale } from '@/shared/i18n'
import './i18n'
import PhoneApp from './PhoneApp.vue'
import { router } from './router'
import { takeUpWorker } from './worker'

await takeUpWorker()
await setLocale(storedLocale())
createApp(PhoneApp).use(i18n).use(router).mount('#app')
