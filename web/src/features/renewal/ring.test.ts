import { expect, it } from 'vitest'
import { arrows, sizeOf, spots } from './ring'

it('places the first member on top and keeps all inside', () => {
  expect(spots(3)[0]).toEqual({ x: sizeOf(3) / 2, y: expect.closeTo(40) })
  for (const { x, y } of spots(9)) expect(Math.max(x, y)).toBeLessThan(sizeOf(9))
})

it('draws one arrow for each trade', () => {
  expect(arrows(2)).toHaveLength(2)
  expect(arrows(5).every((path) => /^M [\d.]+ [\d.]+ A [\d.]+ [\d.]+ 0 0 1 [\d.]+ [\d.]+$/.test(path))).toBe(true)
})

it('keeps the names of a large ring apart', () => {
  const [first, second] = spots(8)
  expect(Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThan(60)
})
