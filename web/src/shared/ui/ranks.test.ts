import { expect, it } from 'vitest'
import { moved } from './ranks'

it('moves one and keeps the order of the others', () => {
  expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
  expect(moved(['a', 'b', 'c', 'd'], 1, 2)).toEqual(['a', 'c', 'b', 'd'])
})

it('stops at the ends', () => {
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 0, 99)).toEqual(['b', 'a'])
})

it('leaves the list alone when there is nothing to move', () => {
  expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 0, NaN)).toEqual(['a', 'b'])
})
