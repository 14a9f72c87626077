import { describe, expect, it } from 'vitest'
import { clashes, daysLater, gapsOf, mondayOf, type Line } from './roster'

const line = (from: string, to: string): Line => ({ accountId: 'a', from: `2026-11-${from}`, to: `2026-11-${to}` })

describe('roster', () => {
  it('finds the Monday of any day', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
  })

  it('shows what a week leaves out', () => {
    const gaps = gapsOf([line('23T08:00', '24T08:00'), line('24T08:00', '29T20:00')], '2026-11-23')
    expect(gaps).toEqual([
      { from: '2026-11-23T00:00', to: '2026-11-23T08:00' },
      { from: '2026-11-29T20:00', to: '2026-11-30T00:00' },
    ])
  })

  it('sees two in a room at once, and not where one follows the other', () => {
    expect([...clashes([line('23T08:00', '23T20:00'), line('23T20:00', '24T08:00'), line('24T07:00', '24T09:00')])]).toEqual([2])
  })

  it('takes a week over at the same time of day', () => {
    expect(daysLater('2026-11-27T20:00', 7)).toBe('2026-12-04T20:00')
  })
})
