import { expect, it } from 'vitest'
import { spread } from './spread'

const far = ([x, y]: [number, number], [u, v]: [number, number]) => Math.hypot(x - u, y - v)

it('moves marks apart that lie on each other, and no others', () => {
  const [one, two, alone] = spread([{ px: [50, 50] }, { px: [51, 50] }, { px: [200, 10] }] as { px: [number, number] }[])
  expect(alone?.px).toEqual([200, 10])
  expect(far(one?.px ?? [0, 0], two?.px ?? [0, 0])).toBeGreaterThan(22)
})
