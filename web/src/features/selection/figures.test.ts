import { expect, it } from 'vitest'
import { grouped, signed } from './figures'

it('gives each rank a bar while they are few', () => {
  expect(grouped([4, 0, 1])).toEqual([
    { from: 1, to: 1, count: 4 },
    { from: 2, to: 2, count: 0 },
    { from: 3, to: 3, count: 1 },
  ])
  expect(grouped([])).toEqual([])
})

it('puts ranks together and loses nobody', () => {
  const many = grouped([5, 4, 3, 2, 1, 1, 0, 2, 1], 4)
  expect(many.at(-1)).toEqual({ from: 7, to: 9, count: 3 })
  expect(many.reduce((sum, { count }) => sum + count, 0)).toBe(19)
})

it('writes a difference with its sign', () => {
  expect([2, -1, 0].map(signed)).toEqual(['+2', '−1', '='])
})
