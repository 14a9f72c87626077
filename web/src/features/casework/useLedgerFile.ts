import type { Ref } from 'vue'
import { currentLocale, LOCALES } from '@/shared/i18n'

type Asked = Record<string, string | undefined>

/** Address of the workbook with the entries that are listed, or with those that were chosen. */
export function useLedgerFile(filter: Readonly<Ref<Asked>>, order: Readonly<Ref<Asked>>) {
  return (chosen?: string[]): string => {
    const facts: Asked = { ...(chosen ? { ids: chosen.join() } : filter.value), ...order.value, lang: currentLocale() === LOCALES[1] ? 'en' : 'zh' }
    const given = Object.entries(facts).filter((fact): fact is [string, string] => !!fact[1])
    return `/api/exports/ledgers?${new URLSearchParams(given).toString()}`
  }
}
