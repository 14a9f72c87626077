import { createI18n, type LocaleMessageValue, type VueMessageType } from 'vue-i18n'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export type Messages = Record<string, LocaleMessageValue<VueMessageType>>
type Loader = () => Promise<Messages>
type Sources = Record<string, Loader>

const STORED = 'cunjing.locale'
const sources: Sources = {}

export const i18n = createI18n<false>({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: {} })

export const currentLocale = (): Locale => (i18n.global.locale.value === 'en' ? 'en' : 'zh-CN')

/** Translates outside a component, in the locale chosen now. */
export const translate = (key: string, facts: Record<string, unknown> = {}): string => i18n.global.t(key, facts)

/** The namespace of a file is the folder above `locales`: features/patrol/locales/en.json holds `patrol.*`. */
const namespaceOf = (path: string) => path.match(/([^/]+)\/locales\/[^/]+\.json$/)?.[1] ?? ''

/** Adds locale files as import.meta.glob(…, { import: 'default' }) finds them. */
export function addLocales(found: Sources): void {
  Object.assign(sources, found)
}

/** Loads and shows a locale and remembers it on this device. */
export async function setLocale(locale: Locale): Promise<void> {
  const files = Object.entries(sources).filter(([path]) => path.endsWith(`/${locale}.json`))
  const loaded = await Promise.all(files.map(async ([path, load]) => [namespaceOf(path), await load()] as const))
  i18n.global.setLocaleMessage(locale, Object.fromEntries(loaded))
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORED, locale)
}

/** Chinese unless this device has chosen English. */
export const storedLocale = (): Locale => (localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN')

addLocales(import.meta.glob<Messages>('/src/shared/locales/*.json', { import: 'default' }))
