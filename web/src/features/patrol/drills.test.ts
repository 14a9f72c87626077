import { describe, expect, it } from 'vitest'
import { inTurn, placed, pointsOf, type DrillItem } from './drills'
import type { Happening } from './replay'

const one = (minute: number, kind: Happening['kind'], step: string, title: string, villageIds = ['a']): Happening =>
  ({ kind, aboutId: title, step, at: new Date(Date.parse('2022-06-15T12:00:00Z') + minute * 60_000).toISOString(), villageIds, villageNames: [], title })

describe('a past evening as a drill', () => {
  const evening = [one(10, 'FINDING', 'REPORT', '堵塞'), one(12, 'FINDING', 'ACCEPT', '堵塞'), one(30, 'ORDER', 'ISSUE', '清理', ['b']), one(40, 'TEAM', 'EMERGENCY', '设卡'), one(250, 'MODE', 'SWITCH', '预案')]

  it('takes what began, in its order', () => {
    expect(pointsOf(evening, 480).map(({ kind, words, villageId, afterMinutes }) => [kind, words, villageId, afterMinutes])).toEqual([
      ['FINDING', '堵塞', 'a', 0], ['ORDER', '清理', 'b', 20], ['SWITCH', '预案', 'a', 240],
    ])
  })

  it('is drawn together to fit the time', () => {
    expect(pointsOf(evening, 60).map(({ afterMinutes }) => afterMinutes)).toEqual([0, 3, 45])
  })

  it('is empty where nothing began', () => {
    expect(pointsOf([one(0, 'FINDING', 'CLOSE', 'x')], 60)).toEqual([])
  })
})

describe('a scenario', () => {
  it('goes to the villages in turn', () => {
    const points = [1, 2, 3].map((afterMinutes) => ({ kind: 'FINDING' as const, words: 'x', afterMinutes }))
    expect(placed({ id: '', name: '', points }, ['a', 'b']).map(({ villageId }) => villageId)).toEqual(['a', 'b', 'a'])
    expect(placed({ id: '', name: '', points }, [])[0]?.villageId).toBe('')
  })
})

describe('the lines of a drill', () => {
  it('begin with what waits', () => {
    const item = (words: string, open: boolean, state: DrillItem['state'], opensAt: string) => ({ words, open, state, opensAt }) as DrillItem
    const lines = [item('later', false, 'OPEN', '4'), item('done', true, 'DONE', '1'), item('second', true, 'ACCEPTED', '3'), item('first', true, 'OPEN', '2')]
    expect(inTurn(lines).map(({ words }) => words)).toEqual(['first', 'second', 'done', 'later'])
  })
})
