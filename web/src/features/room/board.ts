import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type BoardOrder = Schemas['BoardOrderView']
type Finding = Schemas['FindingView']

export const SHOWN = ['waiting', 'urgent', 'escalated', 'finding'] as const
export type Shown = (typeof SHOWN)[number]

/** One line of the board, an order or a finding. */
export interface Item {
  id: string
  finding: boolean
  title: string
  villageId?: string
  villageName: string
  officerName: string
  /** who has it instead of the officer responsible, and why */
  receiverName?: string
  receiverWhy?: BoardOrder['receiverWhy']
  urgent: boolean
  since: string
  /** when the next person hears; none: nobody will */
  dueAt?: string
  /** who has taken or accepted it; none: nobody */
  answeredBy?: string
  /** when the officer's phone got it, and when it was looked at */
  deliveredAt?: string
  seenAt?: string
  /** telling somebody by the outside channel */
  deliveries: BoardOrder['deliveries']
  steps: BoardOrder['steps']
}

const ofOrder = (order: BoardOrder): Item => ({
  ...order,
  finding: false,
  since: order.issuedAt ?? '',
  answeredBy: order.takenBy ?? (order.state === 'ISSUED' ? undefined : (order.receiverName ?? order.officerName)),
})

const ofFinding = (finding: Finding): Item => ({
  id: finding.id,
  finding: true,
  title: finding.words,
  villageId: finding.villageId,
  villageName: finding.villageName ?? '',
  officerName: finding.officerName ?? finding.stationName ?? '',
  urgent: finding.unanswered,
  since: finding.reportedAt,
  deliveries: [],
  steps: [],
})

export const itemsOf = (orders: BoardOrder[], findings: Finding[]): Item[] =>
  [...orders.map(ofOrder), ...findings.filter(({ state }) => state === 'REPORTED').map(ofFinding)]

export const belongsTo = (shown: Shown, item: Item): boolean => ({
  waiting: !item.answeredBy,
  urgent: item.urgent,
  escalated: item.steps.length > 0,
  finding: item.finding,
})[shown]

/** How much a line calls for somebody. */
export const toneOf = (item: Item): Tone => {
  if (item.answeredBy) return 'ok'
  if (item.urgent) return 'danger'
  return item.steps.length > 0 ? 'warn' : 'info'
}

const WEIGHT: Tone[] = ['danger', 'warn', 'info', 'primary', 'ok', 'neutral']

/** The tone that calls loudest. */
export const loudest = (tones: Tone[]): Tone => WEIGHT.find((tone) => tones.includes(tone)) ?? 'neutral'

/** What calls loudest first, then what has waited longest. */
export const inOrder = (items: Item[]): Item[] =>
  items.toSorted((a, b) => WEIGHT.indexOf(toneOf(a)) - WEIGHT.indexOf(toneOf(b)) || a.since.localeCompare(b.since))
