import { describe, expect, it } from 'vitest'
import { belongsTo, boundsOf, countsOf, listOf, loadOf, marked, middleOf, withOutlines, type LiveMap, type Village } from './ground'
import { areasOf, changesOf, layersOf, patternOf, stationsOf } from './groundLayers'

const village = (change: Partial<Village> = {}): Village => ({
  id: 'v', code: '5101', name: '一村', stationId: 's', presence: 'ON_DUTY', openOrders: 0, overdueOrders: 0, unacceptedOrders: 0, openFindings: 0, emergency: false,
  outline: [[104, 30], [104.02, 30], [104.02, 30.02], [104, 30.02]], ...change,
})
const map = (change: Partial<LiveMap> = {}): LiveMap => ({ at: '', schematic: false, stations: [{ id: 's', name: '一所' }], villages: [village()], findings: [], teams: [], emergencies: [], ...change })

describe('the ground', () => {
  it('says what calls loudest', () => {
    expect(loadOf(village())).toBe('calm')
    expect(loadOf(village({ openFindings: 1 }))).toBe('open')
    expect(loadOf(village({ openOrders: 3, overdueOrders: 1 }))).toBe('overdue')
    expect(loadOf(village({ overdueOrders: 1, emergency: true }))).toBe('emergency')
  })

  it('counts each village on duty, on leave or without officer once', () => {
    const counts = countsOf(map({ villages: [village(), village({ id: 'w', presence: 'ON_LEAVE', openOrders: 2, unacceptedOrders: 1 }), village({ id: 'x', presence: 'NOBODY' })] }))
    expect(counts).toMatchObject({ onDuty: 1, onLeave: 1, nobody: 1, open: 2, unaccepted: 1, overdue: 0, findings: 0 })
  })

  it('says where something is practised without counting it', () => {
    const drilled = marked(map(), new Set(['v']), (name) => `演练 ${name}`)
    expect(drilled.villages[0]?.name).toBe('演练 一村')
    expect(countsOf(drilled)).toEqual(countsOf(map()))
  })

  it('leads every number to a list that holds exactly its rows', () => {
    expect(listOf('open', 'v')).toEqual({ path: '/work-orders', query: { view: 'underWay', village: 'v' } })
    expect(listOf('onLeave')).toEqual({ path: '/map', query: { show: 'onLeave' } })
    expect(belongsTo('onLeave', village({ presence: 'ON_LEAVE' }))).toBe(true)
  })

  it('keeps outlines that the server left out', () => {
    const now = withOutlines(map({ villages: [village({ outline: undefined, openOrders: 1 }), village({ id: 'new', outline: undefined })] }), map())
    expect(now.villages[0]?.outline).toHaveLength(4)
    expect(now.villages[1]?.outline).toBeUndefined()
  })

  it('knows its bounds and the middle of a village', () => {
    expect(boundsOf([village(), village({ outline: [[105, 31]] })])).toEqual([[104, 30], [105, 31]])
    expect(middleOf(village())[0]).toBeCloseTo(104.01)
  })
})

describe('the layers', () => {
  const palette = { ground: '#000', surface: '#000', ink: '#000', line: '#000', primary: '#000', onPrimary: '#000', warn: '#000', danger: '#000', info: '#000' }

  it('close the rings', () => {
    const [ring] = areasOf(map()).features[0]!.geometry.coordinates as number[][][]
    expect(ring?.at(-1)).toEqual(ring?.[0])
  })

  it('send only what has changed, without outlines', () => {
    const before = map({ villages: [village(), village({ id: 'w' })] })
    const { update } = changesOf(map({ villages: [village({ openOrders: 1 }), village({ id: 'w' })] }), before)
    expect(update?.map(({ id }) => id)).toEqual(['v'])
    expect(update?.[0]).not.toHaveProperty('newGeometry')
    expect(changesOf(before, before).update).toEqual([])
  })

  it('tell loads apart without colour', () => {
    const inked = (['open', 'overdue', 'emergency'] as const).map((load) => (patternOf(load, [1, 2, 3]).data as Uint8ClampedArray).filter((_, i) => i % 4 === 3).join())
    expect(new Set(inked).size).toBe(3)
    expect(inked.every((alphas) => alphas.includes('150') && alphas.includes('0,'))).toBe(true)
  })

  it('ask nobody for tiles, glyphs or pictures', () => {
    const text = JSON.stringify(layersOf(palette, 0))
    expect(text).not.toContain('http')
    expect(text).not.toContain('icon-image')
  })

  it('put a station amid its villages, with its teams', () => {
    const [station] = stationsOf(map(), (teams) => `${teams} 队`).features
    expect(station?.properties).toEqual({ label: '一所 · 0 队' })
    expect((station!.geometry.coordinates as number[])[1]).toBeCloseTo(30.01)
  })
})
