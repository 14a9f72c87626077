import { describe, expect, it } from 'vitest'
import { rightShare, stateOf, totals, type Survey } from './surveys'

const survey = (villages: Survey['villages']): Survey => ({
  id: 's', kind: 'QUIZ', title: 'q', firstDay: '2026-11-01', lastDay: '2026-11-30', open: true, openedBy: 'x',
  questions: [{ kind: 'STATEMENT', words: 'a', right: true }, { kind: 'STATEMENT', words: 'b', right: false }], villages,
})
const village = (name: string, questions: number[][]): Survey['villages'][number] => ({
  villageId: name, villageName: name, path: '/v/1', results: [{ turn: 'BEFORE_SESSION', answers: 10, assisted: 2, questions }],
})

describe('questionnaires', () => {
  it('count what is right by what each statement says', () => {
    const { questions, villages } = survey([village('a', [[8, 2, 0], [3, 7, 0]])])
    expect(rightShare(questions, villages[0]?.results[0])).toBe(75)
    expect(rightShare(questions)).toBeUndefined()
  })
  it('add villages up, and nothing is undefined', () => {
    const both = survey([village('a', [[8, 2, 0], [3, 7, 0]]), village('b', [[1, 9, 0], [0, 10, 0]])])
    expect(totals(both, 'BEFORE_SESSION')).toEqual({ turn: 'BEFORE_SESSION', answers: 20, assisted: 4, questions: [[9, 11, 0], [3, 17, 0]] })
    expect(totals(both, 'AFTER_SESSION')).toBeUndefined()
  })
  it('are planned, open or over', () => {
    expect(stateOf(survey([]), '2026-11-05')).toBe('open')
    expect(stateOf({ ...survey([]), open: false }, '2026-10-05')).toBe('planned')
    expect(stateOf({ ...survey([]), open: false, closedOn: '2026-11-04' }, '2026-10-05')).toBe('over')
  })
})
