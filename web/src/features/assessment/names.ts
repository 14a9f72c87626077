import { currentLocale } from '@/shared/i18n'

/** Names that are data of the bureau come in both languages. */
export const named = (thing: { nameZh: string; nameEn: string }): string => (currentLocale() === 'en' ? thing.nameEn : thing.nameZh)
export const hinted = (thing: { hintZh: string; hintEn: string }): string => (currentLocale() === 'en' ? thing.hintEn : thing.hintZh)
