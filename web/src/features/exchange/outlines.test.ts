import { describe, expect, it } from 'vitest'
import { boardOf, crsNamed, markOf, type Line } from './outlines'

const line = (change: Partial<Line>): Line => ({ number: 1, code: '5101', ring: [], partsLeftOut: 0, holesLeftOut: 0, unchanged: false, ...change })

describe('outlines', () => {
  it.each([
    ['urn:ogc:def:crs:EPSG::4490', 'CGCS2000', 0],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'WGS84', 0],
    ['EPSG:4544', 'CGCS2000_GK3', 105],
    ['EPSG:4523', 'CGCS2000_GK3', 105],
  ])('understands what a file says of itself: %s', (name, crs, meridian) => {
    expect(crsNamed(name)).toEqual({ crs, meridian })
  })

  it('does not guess what it does not know', () => {
    expect(crsNamed('EPSG:3857')).toBeUndefined()
    expect(crsNamed('')).toBeUndefined()
  })

  it('draw what can be drawn', () => {
    const lines = [line({ fault: 'NO_CODE' }), line({ number: 2, ring: [[104, 30]] }), line({ number: 3, unchanged: true })]
    expect(lines.map(markOf)).toEqual(['fault', 'new', 'unchanged'])
    expect(boardOf(lines, (mark) => mark).map(({ id, label }) => [id, label])).toEqual([['2', 'new'], ['3', 'unchanged']])
  })
})
