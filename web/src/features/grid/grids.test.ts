import { describe, expect, it } from 'vitest'
import { above, below, factsOf, freshGrid, under, type Grid } from './grids'

const grid = (id: string, level: Grid['level'], parentId: string | null = null) => ({ id, level, parentId }) as Grid
const grids = [grid('g', 'GENERAL'), grid('o', 'ORDINARY', 'g'), grid('m', 'MICRO', 'o'), grid('s', 'SPECIAL', 'g')]

describe('the tree of grids', () => {
  it('offers as parents only what may stand above', () => {
    expect(above(grids, 'MICRO').map(({ id }) => id)).toEqual(['o'])
    expect(above(grids, 'SPECIAL').map(({ id }) => id)).toEqual(['g', 'o'])
    expect(above(grids, 'GENERAL')).toEqual([])
  })

  it('knows what hangs under which grid', () => {
    expect(under(grids, null).map(({ id }) => id)).toEqual(['g'])
    expect(under(grids, 'g').map(({ id }) => id)).toEqual(['o', 's'])
    expect(below('GENERAL')).toEqual(['ORDINARY', 'SPECIAL'])
    expect(below('MICRO')).toEqual([])
  })

  it('sends nothing for households that were not counted', () => {
    expect(factsOf(freshGrid('MICRO', 'o'))).toMatchObject({ parentId: 'o', households: null })
  })
})
