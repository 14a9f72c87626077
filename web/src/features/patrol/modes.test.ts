import { describe, expect, it } from 'vitest'
import { toInstant, toLocal } from '@/shared/ui/format'
import { nextMidnight, spoken } from './modes'

describe('the time of a switch', () => {
  it('ends at midnight where the bureau is', () => {
    expect(nextMidnight(Date.parse('2022-06-15T12:00:00Z'))).toBe('2022-06-15T16:00:00.000Z')
    expect(nextMidnight(Date.parse('2022-06-15T16:00:00Z'))).toBe('2022-06-16T16:00:00.000Z')
  })

  it('is typed as the clock on the wall shows it', () => {
    expect(toLocal('2022-06-15T12:30:00Z')).toBe('2022-06-15T20:30')
    expect(toInstant('2022-06-15T20:30')).toBe('2022-06-15T12:30:00.000Z')
  })

  it('is said in seconds, then in minutes', () => {
    expect(spoken(340)).toEqual({ unit: 'seconds', count: 0.3 })
    expect(spoken(59_900)).toEqual({ unit: 'seconds', count: 59.9 })
    expect(spoken(12 * 60_000 + 20_000)).toEqual({ unit: 'minutes', count: 12 })
  })
})
