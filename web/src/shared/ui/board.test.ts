import { describe, expect, it } from 'vitest'
import { layOut, neighbour, readableLabels, type BoardVillage } from './board'

/** A square of 0.01 degrees; on the equator, so that it stays one. */
function square(id: string, lon: number, lat: number, name = '村'): BoardVillage {
  const outline: [number, number][] = [[lon, lat], [lon + 0.01, lat], [lon + 0.01, lat + 0.01], [lon, lat + 0.01]]
  return { id, name, outline, tone: 'ok', label: '', stationName: '' }
}
const four = [square('sw', 0, -0.01), square('se', 0.01, -0.01), square('nw', 0, 0), square('ne', 0.01, 0)]

describe('the board', () => {
  const { shapes, heightPx } = layOut(four, 412)
  const shape = (id: string) => shapes.find(({ village }) => village.id === id) ?? expect.fail(id)

  it('puts north up and east to the right, true to scale', () => {
    expect(heightPx).toBe(412)
    expect(shape('nw').centre[0]).toBeCloseTo(106)
    expect(shape('nw').centre[1]).toBeCloseTo(106)
    expect(shape('se').centre[0]).toBeCloseTo(306)
    expect(shape('se').centre[1]).toBeCloseTo(306)
  })

  it('becomes no higher than asked and stays in the middle', () => {
    const low = layOut(four, 412, 212)
    expect(low.heightPx).toBe(212)
    expect(low.shapes[0]?.centre[0]).toBeCloseTo(156)
  })

  it('finds the ground under a point of the board, and the point of a place', () => {
    const { place, groundAt } = layOut(four, 412)
    expect(place([0.005, 0.005]).map(Math.round)).toEqual([106, 106])
    const [lon, lat] = groundAt(106, 306)
    expect(lon).toBeCloseTo(0.005, 6)
    expect(lat).toBeCloseTo(-0.005, 6)
  })

  it('is empty without villages', () => {
    expect(layOut([], 400)).toMatchObject({ shapes: [], heightPx: 0 })
  })

  it('leads the arrow keys to the nearest village ahead, and nowhere at the edge', () => {
    expect(neighbour(shapes, shape('sw'), 'ArrowUp')?.village.id).toBe('nw')
    expect(neighbour(shapes, shape('nw'), 'ArrowRight')?.village.id).toBe('ne')
    expect(neighbour(shapes, shape('nw'), 'ArrowLeft')).toBeUndefined()
    expect(neighbour(shapes, shape('nw'), 'Home')).toBeUndefined()
  })

  it('writes only names that fit and do not meet', () => {
    const long = square('long', 0, 0, '名字长得写不进自己地界的一个很大的村民委员会')
    expect(readableLabels(layOut([long, square('b', 0.01, 0)], 400).shapes, 12)).toEqual(new Set(['b']))
    expect(readableLabels(layOut([square('a', 0, 0), square('same', 0, 0)], 200).shapes, 12)).toEqual(new Set(['a']))
  })
})
