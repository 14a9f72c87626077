import { byNamespace, type Messages } from '@/shared/i18n'

export default byNamespace(import.meta.glob<Messages>(['/src/shared/locales/zh-CN.json', '/src/app/locales/zh-CN.json', '/src/features/*/locales/zh-CN.json'], { import: 'default', eager: true }))
