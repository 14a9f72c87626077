import { currentLocale } from '@/shared/i18n'

export const ZONE = 'Asia/Shanghai'
export type DateStyle = 'date' | 'time' | 'moment' | 'month'

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  month: { year: 'numeric', month: 'long' },
}

/** To make one takes longer than all that is done with it. */
const made = new Map<string, Intl.DateTimeFormat>()
function formatOf(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = locale + style
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: ZONE })
  made.set(key, format)
  return format
}

/** Shows an instant, a date (2022-06-30) or a month (2022-06) in the zone of the bureau. */
export function formatDate(value: string | number | Date, style: DateStyle = 'moment'): string {
  const instant = typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? `${value.padEnd(10, '-01')}T00:00+08:00` : value
  return formatOf(currentLocale() === 'en' ? 'en-GB' : 'zh-CN', style).format(new Date(instant))
}

/** The day it is in the zone of the bureau, 2022-06-30: not the one of Greenwich, nor of a desk set wrongly. */
export const today = (): string => dayIn(0)

/** The day so many days from now, likewise. */
export const dayIn = (days: number, fromMs = Date.now()): string => new Date(fromMs + days * 86_400_000).toLocaleDateString('sv', { timeZone: ZONE })

const local = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' })

/** For an input of type datetime-local, in the zone of the bureau whatever the desk has, and back. */
export const toLocal = (instant: string | number): string => local.format(new Date(instant)).replace(' ', 'T')
export const toInstant = (written: string): string => new Date(`${written}:00+08:00`).toISOString()

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(currentLocale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
