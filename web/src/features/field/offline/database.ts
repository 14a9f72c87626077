import { Dexie, type EntityTable, type Table } from 'dexie'
import type { Marks } from '../sync/inward'
import type { Sealed } from './seal'

export interface KeyRow {
  id: string
  key: CryptoKey
}
/** What can be read without the key: whose it is, which it is, and how often it was written. */
export interface OutboxRow {
  account: string
  id: string
  seq: number
  turn: number
  sealed: Sealed
}
/** A kept answer, a draft or the session. */
export interface KeptRow {
  account: string
  name: string
  at: number
  sealed: Sealed
}
/** A photo without its bytes, so that a list need not open them; entry and state stand open, because rows of entries move them. */
export interface PhotoRow {
  account: string
  id: string
  entry: string
  state: 'DRAFT' | 'WAITING' | 'REFUSED'
  at: number
  sealed: Sealed
}
export interface PhotoFileRow {
  account: string
  id: string
  sealed: Sealed
}
/** Some hundred entries of one village, closed together: opening them one by one would take a phone many seconds. */
export interface BlockRow {
  account: string
  no: number
  generation: number
  village: string
  count: number
  sealed: Sealed
}
/** What the ledger on this phone is worth. `turn` counts its changes, so that other open pages see that theirs is old. */
export interface MarksRow extends Marks {
  account: string
  turn: number
  generation: number
  nextNo: number
}
export interface NoteRow {
  account: string
  device: string
  lastReceipt: string | null
  contactAt: number
}

/** Everything the phone keeps, in the browser's own database. */
export class PhoneDatabase extends Dexie {
  declare keys: EntityTable<KeyRow, 'id'>
  declare outbox: Table<OutboxRow, [string, string]>
  declare kept: Table<KeptRow, [string, string]>
  declare photos: Table<PhotoRow, [string, string]>
  declare photoFiles: Table<PhotoFileRow, [string, string]>
  declare notes: Table<NoteRow, string>
  declare blocks: Table<BlockRow, [string, number]>
  declare marks: Table<MarksRow, string>

  constructor(name = 'cunjing-phone') {
    super(name)
    this.version(1).stores({ keys: 'id', outbox: '[account+id], account', kept: '[account+name], account, at', notes: 'account' })
    this.version(2).stores({ photos: '[account+id], account, [account+entry], at', photoFiles: '[account+id], account' })
    this.version(3).stores({ blocks: '[account+no], account', marks: 'account' })
  }
}
