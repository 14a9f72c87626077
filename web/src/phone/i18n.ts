import { addLocales, type Messages } from '@/shared/i18n'

addLocales(import.meta.glob<Messages>('/src/features/field/locales/*.json', { import: 'default' }))
