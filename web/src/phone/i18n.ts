import { addLocales, type Messages } from '@/shared/i18n'

/** The phone's own words, and those of work package and grid, which the console shows too. */
addLocales(import.meta.glob<Messages>(['/src/features/field/locales/*.json', '/src/features/dispatch/locales/*.json', '/src/features/grid/locales/*.json'], { import: 'default' }))
