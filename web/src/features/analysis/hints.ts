import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Hint = Schemas['HintView']
export type Row = Schemas['IncidentView']
export type Numbers = Schemas['HintRuleNumbers']
export type Rule = Schemas['HintRuleView']
export type OrderForm = Schemas['HintOrderForm']
export type RuleForm = Schemas['HintRuleForm']

export const INCIDENTS: readonly Row['kind'][] = ['FIRE', 'ROAD_TRAFFIC', 'PUBLIC_SECURITY', 'OTHER_HAZARD', 'FOUND_HAZARD', 'DISPUTE']
export const KIND_TONES: Record<Numbers['kind'], Tone> = { REPEAT: 'warn', OVERDUE: 'danger', SEASON: 'info', HOTSPOT: 'primary' }

/** Which numbers a rule of this kind has. */
export const NUMBERS: Record<Numbers['kind'], readonly ('windowDays' | 'least' | 'metres' | 'days')[]> = {
  REPEAT: ['windowDays', 'least', 'metres'],
  OVERDUE: ['windowDays', 'least', 'days'],
  SEASON: ['windowDays', 'least', 'days'],
  HOTSPOT: ['windowDays', 'least', 'metres', 'days'],
}

/** First and last day of the rows; the server lists the latest first. */
export const spanOf = ({ rows }: Pick<Hint, 'rows'>): [first: string, last: string] => [rows.at(-1)?.day ?? '', rows[0]?.day ?? '']

/** What was typed between commas or blanks, in Chinese or English. */
export const attributesOf = (typed: string): string[] => typed.split(/[,，、;；\s]+/).filter(Boolean)

/** What a rule would be changed to. */
export const formOf = ({ rule: { version, inUse, windowDays, least, metres, days, incidents, attributes } }: Pick<Rule, 'rule'>): RuleForm =>
  ({ version, inUse, windowDays, least, metres, days, incidents: [...incidents], attributes: [...attributes], why: '' })
