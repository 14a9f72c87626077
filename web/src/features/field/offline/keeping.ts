import type { PhoneDatabase } from './database'
import { dropAll } from './photoStore'
import type { Seal } from './seal'

/** Without a word from the server for this long, answers and drafts leave the phone; unsent work never does. */
export const FORGET_AFTER_MS = 14 * 86_400_000

export interface KeptValue<T> {
  value: T
  at: number
}

/** Answers, drafts and the session of one account, sealed. */
export function createKeeping(database: PhoneDatabase, seal: Seal, account: string) {
  async function find<T>(name: string): Promise<KeptValue<T> | undefined> {
    const row = await database.kept.get([account, name])
    return row && { value: await seal.open<T>(row.sealed), at: row.at }
  }
  async function keep(name: string, value: unknown): Promise<void> {
    await database.kept.put({ account, name, at: Date.now(), sealed: await seal.close(value) })
  }
  const forget = (name: string): Promise<void> => database.kept.delete([account, name])
  /** Of the answers below this name only those about these ids stay: a village that was handed over leaves the phone. */
  async function only(prefix: string, ids: readonly string[]): Promise<void> {
    const stay = new Set(ids.map((id) => prefix + id))
    await database.kept.where({ account }).filter(({ name }) => name.startsWith(prefix) && !stay.has(name)).delete()
  }
  /** Of the answers below `prefix/village/` only those of villages that stay. */
  async function leave(prefix: string, stay: (village: string) => boolean): Promise<void> {
    await database.kept.where({ account }).filter(({ name }) => name.startsWith(prefix) && !stay(name.slice(prefix.length).split('/')[0] ?? '')).delete()
  }
  return { find, keep, forget, only, leave }
}
export type Keeping = ReturnType<typeof createKeeping>

/** Nothing of this account stays. */
export async function removeAccount(database: PhoneDatabase, account: string): Promise<void> {
  const { outbox, kept, photos, photoFiles, blocks, marks } = database
  await database.transaction('rw', [outbox, kept, photos, photoFiles, blocks, marks, database.notes], async () => {
    for (const table of [outbox, kept, photos, photoFiles, blocks, marks]) await table.where('account').equals(account).delete()
    await database.notes.delete(account)
  })
}

/** Answers and drafts of accounts that have not met the server for long, and what nobody loaded again since. */
export async function removeStale(database: PhoneDatabase, nowMs: number): Promise<void> {
  const stale = await database.notes.filter(({ contactAt }) => nowMs - contactAt > FORGET_AFTER_MS).primaryKeys()
  for (const table of [database.kept, database.blocks, database.marks]) await table.where('account').anyOf(stale).delete()
  await database.kept.where('at').below(nowMs - FORGET_AFTER_MS).delete()
  await dropAll(database, await database.photos.filter(({ account, at, state }) =>
    state === 'DRAFT' && (stale.includes(account) || at < nowMs - FORGET_AFTER_MS)).primaryKeys())
}
