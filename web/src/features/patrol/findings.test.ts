import { describe, expect, it } from 'vitest'
import { ageOf, belongsTo, joined, markOf, stepsFor, type Finding } from './findings'

const finding = (change: Partial<Finding>): Finding => ({
  id: 'f', kind: 'HAZARD', latitudeDeg: 30, longitudeDeg: 104, words: '', measures: '', teamId: 't', teamName: '', villageId: 'v', owner: 'OFFICER',
  officerId: 'o', state: 'REPORTED', version: 0, unanswered: false, reportedAt: '2026-01-01T00:00:00Z', ...change,
})
const officer = { role: 'COMMUNITY_OFFICER', officerId: 'o', villageIds: ['v'] }
const leader = { role: 'STATION_LEADER', villageIds: ['v'] }
const office = { role: 'BUREAU_OFFICE', villageIds: [] }

describe('findings', () => {
  it('are answered by their owner and nobody else', () => {
    expect(stepsFor(finding({}), officer)).toEqual(['ACCEPT', 'RETURN'])
    expect(stepsFor(finding({}), leader)).toEqual([])
    expect(stepsFor(finding({ unanswered: true }), leader)).toEqual(['TAKE_OVER'])
    expect(stepsFor(finding({ state: 'ACCEPTED' }), officer)).toEqual(['CLOSE', 'RETURN'])
    expect(stepsFor(finding({ state: 'CLOSED' }), officer)).toEqual([])
  })

  it('can be kept or assigned by the room that has them', () => {
    const returned = finding({ state: 'RETURNED', owner: 'STATION', officerId: undefined })
    expect(stepsFor(returned, leader)).toEqual(['ACCEPT', 'ASSIGN'])
    expect(stepsFor(returned, { ...leader, villageIds: ['w'] })).toEqual([])
    expect(stepsFor(finding({ owner: 'BUREAU', villageId: undefined, officerId: undefined }), office)).toEqual(['ACCEPT'])
  })

  it('say first that nobody has answered in time', () => {
    expect(markOf(finding({ unanswered: true }))).toBe('UNANSWERED')
  })

  it('are open until they are closed, however old', () => {
    const [old, latest, closed] = [finding({ id: 'old' }), finding({ id: 'latest' }), finding({ id: 'closed', state: 'CLOSED' })]
    const all = joined([latest, closed], [latest, old])
    expect(all.map(({ id }) => id)).toEqual(['latest', 'closed', 'old'])
    expect(all.filter((one) => belongsTo('OPEN', one)).map(({ id }) => id)).toEqual(['latest', 'old'])
  })

  it('have an age in the largest whole unit', () => {
    const now = Date.parse('2026-01-03T00:00:00Z')
    expect(ageOf('2026-01-02T23:30:00Z', now)).toEqual({ unit: 'minutes', count: 30 })
    expect(ageOf('2026-01-02T20:30:00Z', now)).toEqual({ unit: 'hours', count: 3 })
    expect(ageOf('2026-01-01T00:00:00Z', now)).toEqual({ unit: 'days', count: 2 })
    expect(ageOf('2026-01-03T00:00:30Z', now)).toEqual({ unit: 'minutes', count: 0 })
  })
})
