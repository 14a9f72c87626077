import { i18n, translate as t } from '@/shared/i18n'

/** What a variable of conditions means; one that nobody has named yet is shown as it is written. */
export function variableWords(name: string): string {
  const key = `dispatch.routing.variables.${name}`
  return i18n.global.te(key) ? t(key) : name
}

function word(value: string): string {
  const key = [`dispatch.routing.words.${value}`, `dispatch.package.values.${value}`, `dispatch.package.needs.${value}`].find((one) => i18n.global.te(one))
  return key ? t(key) : value
}

/** A value of a variable in the reader's language. */
export function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.length ? value.map((one) => word(String(one))).join('、') : t('dispatch.package.noNeeds')
  if (typeof value === 'boolean') return t(value ? 'dispatch.routing.yes' : 'dispatch.routing.no')
  return typeof value === 'string' ? (value ? word(value) : '–') : String(value)
}

export const factWords = (facts: Record<string, unknown>): string[] =>
  Object.entries(facts).map(([name, value]) => t('dispatch.routing.fact', { name: variableWords(name), value: valueWords(value) }))
