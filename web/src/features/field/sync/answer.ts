import type { BatchAnswer, Receipt, ReceiptOutcome } from './records'
import type { Reply } from './surroundings'

const OUTCOMES: readonly ReceiptOutcome[] = ['STORED', 'SAME', 'CONFLICT', 'REFUSED', 'WAITING']
const asRecord = (value: unknown) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})
const text = (value: unknown) => (typeof value === 'string' ? value : null)

/** What is wrong with single fields, in words. */
const messagesOf = (errors: unknown) => (Array.isArray(errors) ? errors : []).map(asRecord).flatMap(({ message }) => text(message) ?? [])

function receiptOf(value: unknown): Receipt | undefined {
  const said = asRecord(value)
  const outcome = OUTCOMES.find((one) => one === said.outcome)
  if (!outcome || typeof said.id !== 'string' || typeof said.revision !== 'string') return undefined
  const problem = asRecord(said.problem)
  return {
    id: said.id, revision: said.revision, outcome, hash: text(said.hash) ?? '', at: text(said.at), base: text(said.base), shown: text(said.shown),
    problem: said.problem ? { type: text(problem.type) ?? '', title: text(problem.title) ?? '', detail: text(problem.detail) ?? '', errors: messagesOf(problem.errors) } : null,
    fields: (Array.isArray(said.fields) ? said.fields : []).map(asRecord).flatMap(({ name, base, mine, theirs }) =>
      typeof name === 'string' ? [{ name, base: text(base), mine: text(mine), theirs: text(theirs) }] : []),
  }
}

/** Reads an answer to a batch; nothing if it is none. Receipts that cannot be read are left out: their records stay. */
export function answerOf(body: unknown): BatchAnswer | undefined {
  const { at, receipt, lost, receipts } = asRecord(body)
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || (typeof receipt !== 'string' && receipt !== null) || !Array.isArray(receipts)) return undefined
  return { at, receipt, lost: lost === true, receipts: receipts.flatMap((one) => receiptOf(one) ?? []) }
}

/** `again`: later, by itself. `smaller`: the batch was too much. `stop`: a person has to do something first. */
export type Verdict = 'settle' | 'again' | 'smaller' | 'stop'

export function verdictOf({ status, body }: Reply): Verdict {
  if (status >= 200 && status < 300) return answerOf(body) ? 'settle' : 'again'
  if (status === 413) return 'smaller'
  return status === 408 || status === 425 || status === 429 || status >= 500 || status < 400 ? 'again' : 'stop'
}
