/** What the phone sends, as docs/adr/0033 lays it down. `format` of a batch. */
export const FORMAT = 1

export type RecordKind =
  | 'entry' | 'entry-step' | 'order-step' | 'order-proposal' | 'finding-step' | 'joint-duty-step'
  | 'package-acknowledgement' | 'handover-signature' | 'help' | 'help-step' | 'site' | 'review'

/** When something was made, in the phone's own terms: the server works out the moment. */
export interface Made {
  run: string
  tickMs: number
  wall: string
  met: Met | null
}

/** A meeting with the server in one life of the page: its clock at this tick of ours. */
export interface Met {
  tickMs: number
  server: string
}

export interface PhoneRecord {
  id: string
  revision: string
  kind: RecordKind
  urgent: boolean
  /** records that must be there before this one */
  after: string[]
  /** what the author saw of the thing that changes, e.g. its version */
  base: string | null
  /** SHA-256 of the UTF-8 bytes of `body`, hexadecimal */
  hash: string
  body: string
  made: Made
}

export interface FieldConflict {
  name: string
  base: string | null
  mine: string | null
  theirs: string | null
}

export type ReceiptOutcome = 'STORED' | 'SAME' | 'CONFLICT' | 'REFUSED' | 'WAITING'

export interface Receipt {
  id: string
  revision: string
  outcome: ReceiptOutcome
  hash: string
  at: string | null
  base: string | null
  shown: string | null
  problem: { type: string; title: string; detail: string; errors: string[] } | null
  fields: FieldConflict[]
}

export interface Batch {
  format: number
  device: string
  lastReceipt: string | null
  clock: { run: string; tickMs: number; wall: string }
  records: PhoneRecord[]
}

export interface BatchAnswer {
  at: string
  /** what the phone names next time; null: the server knows nothing that it could name */
  receipt: string | null
  lost: boolean
  receipts: Receipt[]
}

export type KeptState = 'WAITING' | 'SENT' | 'CONFLICT' | 'REFUSED'

/** A record in the outbox with what is known of its fate. */
export interface Kept {
  record: PhoneRecord
  /** order of making on this phone */
  seq: number
  /** counts the writes of this row, so that two open pages cannot overwrite each other */
  turn: number
  state: KeptState
  /** the thing it is about, e.g. `order:…`, so that its card can say that something waits */
  about: string
  /** one line for people */
  title: string
  /** what its form needs to be opened again */
  form?: unknown
  /** by the phone's own clock, milliseconds */
  madeAtMs: number
  sentAtMs?: number
  answered?: Receipt
}

/** What the outbox remembers beside its rows. */
export interface Notes {
  device: string
  lastReceipt: string | null
}
