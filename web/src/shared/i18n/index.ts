import { createI18n, type LocaleMessageValue, type VueMessageType } from 'vue-i18n'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export type Messages = Record<string, LocaleMessageValue<VueMessageType>>
/** All words of an app in one language, by namespace, as one file: each further one is a way to the server and back. */
export type Words = Record<Locale, () => Promise<{ default: Messages }>>

const STORED = 'cunjing.locale'
const sources: Words[] = []

export const i18n = createI18n<false>({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: {} })

export const currentLocale = (): Locale => (i18n.global.locale.value === 'en' ? 'en' : 'zh-CN')

/** Translates outside a component, in the locale chosen now. */
export const translate = (key: string, facts: Record<string, unknown> = {}): string => i18n.global.t(key, facts)

/** By namespace, which is the folder above `locales`: features/patrol/locales/en.json holds `patrol.*`. */
export const byNamespace = (files: Record<string, Messages>): Messages =>
  Object.fromEntries(Object.entries(files).map(([path, words]) => [path.match(/([^/]+)\/locales\/[^/]+\.json$/)?.[1] ?? '', words]))

/** Adds words, to be loaded with the language that is chosen. */
export function addWords(words: Words): void {
  sources.push(words)
}

/** Loads and shows a locale and remembers it on this device. */
export async function setLocale(locale: Locale): Promise<void> {
  const loaded = await Promise.all(sources.map((words) => words[locale]()))
  i18n.global.setLocaleMessage(locale, Object.assign({}, ...loaded.map((file) => file.default)))
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORED, locale)
}

/** Chinese unless this device has chosen English. */
export const storedLocale = (): Locale => (localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN')
