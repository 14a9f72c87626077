import type { Kept } from '../sync/records'
import { Stale, type Change, type OutboxStore } from '../sync/surroundings'
import type { NoteRow, PhoneDatabase } from './database'
import { follow } from './photoStore'
import type { Seal } from './seal'

/** The outbox of one account on this phone. */
export function createOutboxStore(database: PhoneDatabase, seal: Seal, account: string, newDevice: () => string): OutboxStore {
  /** opened rows by id and turn, so that a round does not decrypt what it has seen */
  const opened = new Map<string, Kept>()

  async function all(): Promise<Kept[]> {
    const rows = await database.outbox.where({ account }).toArray()
    const kept = await Promise.all(rows.map(async ({ id, turn, sealed }) => {
      const known = opened.get(id)
      if (known?.turn === turn) return known
      const row = await seal.open<Kept>(sealed)
      opened.set(id, row)
      return row
    }))
    return kept.toSorted((a, b) => a.seq - b.seq)
  }

  async function notes(): Promise<NoteRow> {
    return database.transaction('rw', database.notes, async () => {
      const known = await database.notes.get(account)
      const fresh = { account, device: newDevice(), lastReceipt: null, contactAt: Date.now() }
      if (!known) await database.notes.add(fresh)
      return known ?? fresh
    })
  }

  async function apply(change: Change): Promise<void> {
    const { put = [], drop = [], lastReceipt } = change
    const rows = await Promise.all(put.map(async (row) =>
      ({ account, id: row.record.id, seq: row.seq, turn: row.turn, sealed: await seal.close(row) })))
    await database.transaction('rw', [database.outbox, database.notes, database.photos, database.photoFiles], async () => {
      const before = await database.outbox.bulkGet(rows.map(({ id }) => [account, id] as [string, string]))
      if (rows.some(({ turn }, i) => (before[i]?.turn ?? -1) !== turn - 1)) throw new Stale()
      await database.outbox.bulkPut(rows)
      await database.outbox.bulkDelete(drop.map(({ record }) => [account, record.id] as [string, string]))
      await follow(database, account, change)
      if (lastReceipt !== undefined) await database.notes.update(account, { lastReceipt })
    })
    drop.forEach(({ record }) => opened.delete(record.id))
    put.forEach((row) => opened.set(row.record.id, row))
  }
  return { all, notes, apply }
}
