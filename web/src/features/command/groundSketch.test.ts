import { describe, expect, it } from 'vitest'
import { fitted, PADDING_PX } from './groundSketch'

describe('where the sketch shows a place', () => {
  const wide = fitted([[104, 30], [105, 30.2]], 1000, 800)

  it('touches the padding on both sides of the longer way', () => {
    expect(wide([104, 30.1])[0]).toBeCloseTo(PADDING_PX)
    expect(wide([105, 30.1])[0]).toBeCloseTo(1000 - PADDING_PX)
  })

  it('lies as far from the upper as from the lower edge', () => {
    expect(wide([104, 30.2])[1] + wide([104, 30])[1]).toBeCloseTo(800)
    expect(wide([104, 30.2])[1]).toBeLessThan(wide([104, 30])[1])
  })

  it('comes no nearer than the map does', () => {
    const [west] = fitted([[104, 30], [104.000001, 30.000001]], 1000, 800)([104, 30])
    expect(west).toBeCloseTo(500, 0)
  })
})
