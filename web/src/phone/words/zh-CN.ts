import { byNamespace, type Messages } from '@/shared/i18n'

/** The phone's own words, and those of work package and grid, which the console shows too. */
export default byNamespace(import.meta.glob<Messages>(['/src/shared/locales/zh-CN.json', '/src/features/field/locales/zh-CN.json', '/src/features/dispatch/locales/zh-CN.json', '/src/features/grid/locales/zh-CN.json'], { import: 'default', eager: true }))
