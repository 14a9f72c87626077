import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { v7 } from 'uuid'
import type { Kept, Made, PhoneRecord, RecordKind } from './records'

/** What somebody wants to send; all that follows from it is added by `make`. */
export interface Making {
  kind: RecordKind
  body: object
  about: string
  title: string
  /** its own id where the body names one, so that what comes twice is known */
  id?: string
  base?: string | null
  after?: string[]
  urgent?: boolean
  /** what its form needs to be opened again */
  form?: unknown
}

/** The server takes 1 MB in a batch; one record alone never comes near. */
export const MOST_BYTES = 200_000

export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
export const bytesOf = (text: string): number => utf8ToBytes(text).length

/** UUIDv7; crypto.getRandomValues exists on plain HTTP too. */
export const newRecordId = (nowMs: number = Date.now()): string => v7({ msecs: nowMs })

/** @throws RangeError if the body is larger than any form can be */
export function make(making: Making, made: Made, newId: () => string): PhoneRecord {
  const body = JSON.stringify(making.body)
  const bytes = bytesOf(body)
  if (bytes > MOST_BYTES) throw new RangeError(`body (${bytes} bytes) must not exceed ${MOST_BYTES}.`)
  return {
    id: making.id ?? newId(), revision: newId(), kind: making.kind, urgent: making.urgent ?? false, after: making.after ?? [],
    base: making.base ?? null, hash: hashOf(body), body, made,
  }
}

export const kept = (record: PhoneRecord, { about, title, form }: Making, seq: number): Kept =>
  ({ record, seq, turn: 0, state: 'WAITING', about, title, form, madeAtMs: Date.parse(record.made.wall) })
