import type { Batch, Kept, Notes } from './records'

/** Everything the outbox cannot do by itself. Injected, so that a simulator can play all of it. */
export interface Surroundings {
  store: OutboxStore
  network: Network
  clock: Clock
  /** in [0, 1) */
  random: () => number
  newId: () => string
}

export interface Clock {
  /** runs evenly while the page lives, milliseconds */
  tickMs: () => number
  /** what the phone believes, milliseconds since 1970 */
  wallMs: () => number
}

export interface Network {
  /** Rejects when nothing comes back in time. */
  post: (batch: Batch) => Promise<Reply>
}

export interface Reply {
  status: number
  /** whatever came, parsed if it was JSON */
  body: unknown
  /** what the server asks for, if it does */
  retryAfterMs?: number
}

/** A change of the outbox: all of it is kept or nothing. */
export interface Change {
  put?: Kept[]
  drop?: Kept[]
  lastReceipt?: string | null
  /** photos of this entry become another's, or go */
  photos?: { of: string; to?: string }
}

export interface OutboxStore {
  /** in the order of making */
  all: () => Promise<Kept[]>
  notes: () => Promise<Notes>
  /** One transaction; draft photos of what is put are handed in with it. @throws Stale if a row has another turn than the change was made on */
  apply: (change: Change) => Promise<void>
}

/** Another page wrote this row first. */
export class Stale extends Error {
  override name = 'Stale'
}
