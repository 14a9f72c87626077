import { createApp } from 'vue'
import { i18n, setLocale, storedLocale } from '@/shared/i18n'
import App from './App.vue'
import { stayAwakeWhileTyping } from '@/shared/session/awake'
import './i18n'
import { router } from './router'
import './console.css'

stayAwakeWhileTyping()
await setLocale(storedLocale())
createApp(App).use(i18n).use(router).mount('#app')
