// @vitest-environment node
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { kept, make } from '../sync/making'
import { createOutbox } from '../sync/outbox'
import type { Kept } from '../sync/records'
import { Stale } from '../sync/surroundings'
import { PhoneDatabase } from './database'
import { createKeeping, FORGET_AFTER_MS, removeAccount, removeStale } from './keeping'
import { createOutboxStore } from './phoneStore'
import { readQueue, Unreadable, writeQueue } from './queueFile'
import { openSeal } from './seal'

let count = 0
let database: PhoneDatabase
const newId = () => `id-${++count}`
beforeEach(() => {
  database = new PhoneDatabase(`test-${++count}`)
})

const making = { kind: 'entry' as const, body: { text: '路灯不亮' }, about: '', title: '意见建议' }
const made = { run: 'r', tickMs: 1, wall: '2026-03-02T01:00:00.000Z', met: null }
const row = (seq: number): Kept => kept(make(making, made, newId), making, seq)
const storeOf = async (account = 'a') => createOutboxStore(database, await openSeal(database), account, newId)

it('finds again what was kept, in order, also under a key that was opened anew', async () => {
  const [one, two] = [row(1), row(2)]
  await (await storeOf()).apply({ put: [two, one] })
  expect(await (await storeOf()).all()).toEqual([one, two])
  expect(await (await storeOf('b')).all()).toEqual([])
})

it('keeps no text that can be read without the key', async () => {
  await (await storeOf()).apply({ put: [row(1)] })
  const [stored] = await database.outbox.toArray()
  expect(new TextDecoder().decode(stored?.sealed.bytes)).not.toContain('路灯')
  expect(JSON.stringify({ ...stored, sealed: undefined })).not.toContain('意见')
  const [{ key } = { key: undefined }] = await database.keys.toArray()
  await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow()
})

it('changes all or nothing, and nothing that another page wrote first', async () => {
  const store = await storeOf()
  const [one, two] = [row(1), row(2)]
  await store.notes()
  await store.apply({ put: [one] })
  await expect(store.apply({ put: [{ ...one, turn: 0 }, two], lastReceipt: 'r' })).rejects.toThrow(Stale)
  expect([await store.all(), (await store.notes()).lastReceipt]).toEqual([[one], null])
  await store.apply({ put: [{ ...one, turn: 1, state: 'SENT' }], lastReceipt: 'r' })
  expect((await store.notes()).lastReceipt).toBe('r')
})

it('lets two pages add at the same time', async () => {
  const page = async () => createOutbox({ store: await storeOf(), newId, random: Math.random, clock: { tickMs: () => 0, wallMs: Date.now }, network: { post: () => Promise.reject(new Error()) } })
  const [one, two] = [await page(), await page()]
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).add(making)))
  expect(await one.all()).toHaveLength(20)
})

it('forgets an account that signs out, and of one long away all but its unsent work', async () => {
  const seal = await openSeal(database)
  for (const account of ['a', 'b']) {
    const store = await storeOf(account)
    await store.notes()
    await store.apply({ put: [row(1)] })
    await createKeeping(database, seal, account).keep('today', { villages: 1 })
  }
  await removeAccount(database, 'a')
  expect([await (await storeOf('a')).all(), await createKeeping(database, seal, 'a').find('today')]).toEqual([[], undefined])
  expect((await createKeeping(database, seal, 'b').find('today'))?.value).toEqual({ villages: 1 })
  await removeStale(database, Date.now() + FORGET_AFTER_MS + 1_000)
  expect(await createKeeping(database, seal, 'b').find('today')).toBeUndefined()
  expect(await (await storeOf('b')).all()).toHaveLength(1)
})

it('lets a village leave that the officer has no longer, and what was not loaded again for long', async () => {
  const seal = await openSeal(database)
  await (await storeOf()).notes()
  const keeping = createKeeping(database, seal, 'a')
  for (const name of ['entries/old', 'entries/new', 'today']) await keeping.keep(name, name)
  await keeping.only('entries/', ['new'])
  expect((await database.kept.toArray()).map(({ name }) => name).toSorted()).toEqual(['entries/new', 'today'])
  await database.kept.filter(({ name }) => name === 'today').modify({ at: Date.now() - FORGET_AFTER_MS - 1 })
  await removeStale(database, Date.now())
  expect((await database.kept.toArray()).map(({ name }) => name)).toEqual(['entries/new'])
})

it('writes the queue under a passphrase and reads it for the same account only', async () => {
  const rows = [row(1), row(2)]
  const file = await writeQueue(rows, 'a', 'correct horse battery')
  expect(file).not.toContain('路灯')
  expect(await readQueue(file, 'a', 'correct horse battery')).toEqual(rows)
  await expect(readQueue(file, 'b', 'correct horse battery')).rejects.toThrow(Unreadable)
  await expect(readQueue(file, 'a', 'wrong')).rejects.toThrow(Unreadable)
  await expect(readQueue('{}', 'a', 'x')).rejects.toThrow(Unreadable)
}, 30_000)
