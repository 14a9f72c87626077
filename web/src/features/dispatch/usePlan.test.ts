import { expect, it } from 'vitest'
import { monthAfter } from './usePlan'

it('goes on to the next month, also over the year', () => {
  expect(monthAfter('2026-11')).toBe('2026-12')
  expect(monthAfter('2026-12')).toBe('2027-01')
})
