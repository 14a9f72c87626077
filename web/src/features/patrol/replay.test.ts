import { describe, expect, it } from 'vitest'
import { markAt, nextMoment, standingAt, type Happening } from './replay'

const at = (minute: number) => `2022-06-15T12:${String(minute).padStart(2, '0')}:00Z`
const ms = (minute: number) => Date.parse(at(minute))
const one = (minute: number, kind: Happening['kind'], step: string, state: string | undefined, villageIds: string[], teamId?: string): Happening =>
  ({ kind, aboutId: kind, step, state, at: at(minute), villageIds, villageNames: villageIds, title: '', teamId, teamName: teamId })

const evening = [
  one(0, 'FINDING', 'REPORT', 'REPORTED', ['a']),
  one(5, 'FINDING', 'ACCEPT', 'ACCEPTED', ['a']),
  one(10, 'MODE', 'SWITCH', 'ON', ['a', 'b']),
  one(10, 'TEAM', 'EMERGENCY', undefined, ['b'], 't'),
  one(12, 'TEAM', 'IN_PLACE', undefined, ['b'], 't'),
  one(20, 'JOINT', 'BEGIN', 'ON', ['a', 'c']),
  one(30, 'MODE', 'RETURN', 'OFF', ['a', 'b']),
  one(30, 'TEAM', 'ROUTINE', undefined, ['a'], 't'),
  one(40, 'JOINT', 'SETTLED', 'OFF', ['a', 'c']),
  one(40, 'FINDING', 'CLOSE', 'CLOSED', ['a']),
]

describe('a replay', () => {
  it('stands at every moment as it stood then', () => {
    const marks = [0, 5, 10, 20, 30, 40].map((minute) => ['a', 'b', 'c'].map((village) => markAt(standingAt(evening, ms(minute)), village)))
    expect(marks).toEqual([
      ['OPEN', 'CALM', 'CALM'],
      ['ACCEPTED', 'CALM', 'CALM'],
      ['EMERGENCY', 'EMERGENCY', 'CALM'],
      ['EMERGENCY', 'EMERGENCY', 'JOINT'],
      ['JOINT', 'CALM', 'JOINT'],
      ['CALM', 'CALM', 'CALM'],
    ])
  })

  it('shows what was practised and counts none of it', () => {
    const practised = [one(0, 'DRILL', 'BEGIN', 'ON', ['a', 'b']), one(0, 'DRILL', 'FINDING', 'ON', ['a']), one(5, 'DRILL', 'DONE', 'OFF', ['a']), one(9, 'DRILL', 'END', 'OFF', ['a', 'b'])]
    const during = standingAt(practised, ms(3))
    expect([markAt(during, 'a'), during.findings.size + during.orders.size + during.emergencies.size]).toEqual(['DRILL', 0])
    expect(markAt(standingAt(practised, ms(9)), 'a')).toBe('CALM')
    expect(markAt(standingAt([...practised, one(3, 'FINDING', 'REPORT', 'REPORTED', ['a'])].toSorted((x, y) => x.at.localeCompare(y.at)), ms(4)), 'a')).toBe('OPEN')
  })

  it('shows a team where it was sent, not when it arrived', () => {
    expect(standingAt(evening, ms(15)).teams.get('t')).toMatchObject({ step: 'EMERGENCY', villageIds: ['b'] })
    expect(standingAt(evening, ms(30)).teams.get('t')).toMatchObject({ step: 'ROUTINE', villageIds: ['a'] })
  })

  it('goes from one happening to the next and back', () => {
    expect(nextMoment(evening, ms(0))).toBe(ms(5))
    expect(nextMoment(evening, ms(10))).toBe(ms(12))
    expect(nextMoment(evening, ms(30), true)).toBe(ms(20))
    expect(nextMoment(evening, ms(40))).toBeUndefined()
  })
})
