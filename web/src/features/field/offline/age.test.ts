import { expect, it } from 'vitest'
import { ageOf, urgencyOf } from './age'

const HOUR_MS = 3_600_000

it('says an age as people do', () => {
  expect([ageOf(-5), ageOf(61_000), ageOf(26 * HOUR_MS), ageOf(100 * HOUR_MS)]).toEqual([
    { unit: 'now', count: 0 }, { unit: 'minutes', count: 1 }, { unit: 'hours', count: 26 }, { unit: 'days', count: 4 },
  ])
})

it('turns amber after a day and red after three', () => {
  expect([23, 24, 71, 72].map((hours) => urgencyOf(hours * HOUR_MS))).toEqual(['info', 'warn', 'warn', 'danger'])
})
