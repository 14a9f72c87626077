import { afterEach, expect, it, vi } from 'vitest'
import { setLocale } from '@/shared/i18n'
import { dayIn, formatDate, formatNumber, toInstant, today, toLocal } from './format'

afterEach(() => void vi.useRealTimers())

it('knows the day in the zone of the bureau while it is still yesterday in Greenwich', () => {
  vi.useFakeTimers({ now: new Date('2026-11-27T16:03:00Z') })
  expect(today()).toBe('2026-11-28')
  expect(dayIn(3)).toBe('2026-12-01')
})

it('reads and writes moments as the clock on the bureau\'s wall shows them', () => {
  expect(toLocal('2026-11-27T16:03:00Z')).toBe('2026-11-28T00:03')
  expect(toInstant('2026-11-28T00:03')).toBe('2026-11-27T16:03:00.000Z')
  expect(toInstant(toLocal(0))).toBe('1970-01-01T00:00:00.000Z')
})

it('shows moments in the zone of the bureau, dates and months as they are', async () => {
  await setLocale('zh-CN')
  expect(formatDate('2022-06-30T16:30:00Z')).toBe('2022/07/01 00:30')
  expect(formatDate('2022-06-30', 'date')).toBe('2022/06/30')
  expect(formatDate('2022-06', 'month')).toBe('2022年6月')
  expect(formatNumber(50000)).toBe('50,000')
})

it('puts the day first in English', async () => {
  await setLocale('en')
  expect(formatDate('2022-06-30', 'date')).toBe('30/06/2022')
  expect(formatDate('2022-06', 'month')).toBe('June 2022')
})
