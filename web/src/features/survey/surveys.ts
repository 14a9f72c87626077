import { dayIn, today } from '@/shared/ui'
import type { Schemas } from '@/shared/api'

export type Survey = Schemas['SurveyView']
export type SurveyVillage = Schemas['SurveyVillageView']
export type Result = Schemas['SurveyResultView']
export type Question = Schemas['Question']
export type Point = Schemas['PerceptionPointView']
export type SurveyForm = Schemas['SurveyForm']
export type QuestionForm = Schemas['QuestionForm']

export const CHOICES: Record<Question['kind'], number> = { SATISFACTION: 3, SAFETY: 3, STATEMENT: 2 }

/** Where a questionnaire stands today. */
export const stateOf = ({ open, firstDay, closedOn }: Survey, day = today()): 'open' | 'planned' | 'over' =>
  (open ? 'open' : !closedOn && firstDay > day ? 'planned' : 'over')

/** Right answers of a quiz in per cent; undefined while nothing has come out. */
export function rightShare(questions: Question[], result?: Result): number | undefined {
  if (!result) return undefined
  const asked = questions.map(({ right }, index) => ({ right, counts: result.questions[index] ?? [] }))
  const all = asked.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0)
  return all === 0 ? undefined : (100 * asked.reduce((sum, { right, counts }) => sum + (counts[right ? 0 : 1] ?? 0), 0)) / all
}

/** Counts of all villages of a questionnaire, question by question. */
export function totals({ questions, villages }: Survey, turn: Result['turn']): Result | undefined {
  const results = villages.flatMap((village) => village.results.filter((result) => result.turn === turn))
  if (results.length === 0) return undefined
  const add = (pick: (result: Result) => number) => results.reduce((sum, result) => sum + pick(result), 0)
  return {
    turn, answers: add(({ answers }) => answers), assisted: add(({ assisted }) => assisted),
    questions: questions.map((_, index) => [0, 1, 2].map((choice) => add((result) => result.questions[index]?.[choice] ?? 0))),
  }
}

const endOfQuarter = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0)).toISOString().slice(0, 10)
}
const earlier = (a: string, b: string) => (a < b ? a : b)
const FORTNIGHT = 14

/** What a new questionnaire begins with. A perception lies in one quarter. */
export function freshForm(id: string, kind: SurveyForm['kind'], title: string, words: string[]): SurveyForm {
  const end = dayIn(FORTNIGHT)
  const questions: QuestionForm[] = kind === 'QUIZ'
    ? [{ kind: 'STATEMENT', words: '', right: true }]
    : words.map((one, index) => ({ kind: index === 0 ? 'SAFETY' : 'SATISFACTION', words: one }))
  return { id, kind, title, firstDay: today(), lastDay: kind === 'QUIZ' ? end : earlier(end, endOfQuarter(today())), questions, villages: [] }
}
