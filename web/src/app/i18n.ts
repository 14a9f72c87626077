import { addLocales, type Messages } from '@/shared/i18n'

addLocales(import.meta.glob<Messages>(['/src/app/locales/*.json', '/src/features/*/locales/*.json'], { import: 'default' }))
