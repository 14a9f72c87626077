import { expect, it } from 'vitest'
import { barsOf, fullestWeek, weeksOf } from './loads'
import type { Load } from './useRouting'

const load = (officerName: string, planned: number, added: number): Load => ({
  officerId: officerName, officerName, openOrders: 1, added: 1, days: [], excess: [],
  weeks: [{ first: '2026-11-30', planned, added }, { first: '2026-12-07', planned: 0, added: 30 }],
})

it('draws everybody and the limit on one scale, the fullest first', () => {
  const bars = barsOf([load('甲', 100, 50), load('乙', 600, 400)], '2026-11-30', 720)

  expect(bars.map(({ officerName, over }) => [officerName, over])).toEqual([['乙', true], ['甲', false]])
  expect(bars.map(({ planned, added }) => planned.share + added.share)).toEqual([100, 15])
  expect(bars[0]?.limitShare).toBe(72)
})

it('keeps the limit in sight when nobody is near it', () => {
  expect(barsOf([load('甲', 10, 0)], '2026-11-30', 100)[0]?.limitShare).toBeCloseTo(100 / 1.15)
})

it('knows the weeks that hold work', () => {
  expect(weeksOf([load('甲', 1, 1)])).toEqual(['2026-11-30', '2026-12-07'])
})

it('begins with the week that gets most', () => {
  expect(fullestWeek([load('甲', 500, 10)])).toBe('2026-12-07')
  expect(fullestWeek([load('甲', 0, 40)])).toBe('2026-11-30')
  expect(fullestWeek([])).toBeUndefined()
})
