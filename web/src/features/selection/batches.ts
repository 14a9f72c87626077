import { i18n, translate } from '@/shared/i18n'
import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Batch = Schemas['BatchView']
export type Tally = Schemas['BatchTally']
export type Application = Schemas['ApplicationView']
export type Matching = Schemas['MatchingView']
export type Placement = Schemas['PlacementView']
export type RunSummary = Schemas['RunView']
export type Comparison = Schemas['ComparisonView']
export type Move = Schemas['MoveView']
export type Prices = Schemas['PricesView']
export type PairPrice = Schemas['PriceView']
export type Smallest = Schemas['SmallestChangeView']
export type ChangeOf = Schemas['ChangeView']
export type Change = Schemas['ChangeForm']
export type Rule = RunSummary['rule']
export type PassedOver = Schemas['PassedOverView']

export const BATCH_TONES: Record<Batch['state'], Tone> = { APPLYING: 'info', SELECTING: 'info', RANKING: 'warn', MATCHED: 'primary', CONFIRMED: 'ok' }
export const APPLICATION_TONES: Record<Application['state'], Tone> = { NOMINATED: 'primary', APPLIED: 'warn', RECOMMENDED: 'info', REFUSED: 'danger', SELECTED: 'ok', WITHDRAWN: 'neutral' }

export const RULES: readonly Rule[] = ['OFFICERS_FIRST', 'EVERYONE_COVERED', 'FAIREST']

export const CHANGE_KINDS: readonly Change['kind'][] = ['PIN', 'FORBID', 'WISHES', 'SEATS']

/** Needs and specialties are data of the bureau; a word that no locale file knows stands for itself. */
export function needWord(code: string): string {
  const key = `selection.needs.${code}`
  return i18n.global.te(key) ? translate(key) : code
}
export const needWords = (codes: readonly string[]): string => codes.map(needWord).join(translate('selection.comma'))

/** Marks of the panel that an application needs before it can be selected. */
export const ASSESSORS = 2
