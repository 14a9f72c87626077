import { describe, expect, it } from 'vitest'
import { percent, stateOf } from './patrolPlans'

describe('a patrol plan', () => {
  const plan = { beginsAt: '2022-06-15T12:00:00Z', endsAt: '2022-06-15T16:00:00Z', approvedAt: '2022-06-14T00:00:00Z' }

  it('waits for its approval, then for its window', () => {
    expect(stateOf({ ...plan, approvedAt: undefined }, Date.parse('2022-06-15T13:00:00Z'))).toBe('DRAFT')
    expect(stateOf(plan, Date.parse('2022-06-15T11:59:00Z'))).toBe('COMING')
    expect(stateOf(plan, Date.parse('2022-06-15T12:00:00Z'))).toBe('ON')
    expect(stateOf(plan, Date.parse('2022-06-15T16:00:00Z'))).toBe('OVER')
  })

  it('reaches a share of each layer, none of an empty one', () => {
    expect(percent(2, 3)).toBe(67)
    expect(percent(0, 0)).toBe(0)
  })
})
