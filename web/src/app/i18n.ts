import { addWords } from '@/shared/i18n'

addWords({ 'zh-CN': () => import('./words/zh-CN'), en: () => import('./words/en') })
