import { byNamespace, type Messages } from '@/shared/i18n'

export default byNamespace(import.meta.glob<Messages>(['/src/shared/locales/en.json', '/src/app/locales/en.json', '/src/features/*/locales/en.json'], { import: 'default', eager: true }))
