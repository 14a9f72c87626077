import { byNamespace, type Messages } from '@/shared/i18n'

/** The phone's own words, and those of work package and grid, which the console shows too. */
export default byNamespace(import.meta.glob<Messages>(['/src/shared/locales/en.json', '/src/features/field/locales/en.json', '/src/features/dispatch/locales/en.json', '/src/features/grid/locales/en.json'], { import: 'default', eager: true }))
