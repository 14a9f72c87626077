// @vitest-environment node
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, expect, it } from 'vitest'
import { kept, make } from '../sync/making'
import { hashOfFile, type KeptPhoto } from '../sync/photos'
import { createOutbox } from '../sync/outbox'
import type { Kept } from '../sync/records'
import { Stale } from '../sync/surroundings'
import { PhoneDatabase } from './database'
import { createKeeping, FORGET_AFTER_MS, removeAccount, removeStale } from './keeping'
import { createOutboxStore } from './phoneStore'
import { createPhotoStore } from './photoStore'
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

const FILE = new TextEncoder().encode('路灯的照片')
const photosOf = async (account = 'a') => createPhotoStore(database, await openSeal(database), account)
const photo = (id: string, entry: string): KeptPhoto => ({ id, entry, state: 'DRAFT', hash: hashOfFile(FILE), takenAtMs: Date.now() })

it('keeps photos sealed and finds them again under a key that was opened anew', async () => {
  await (await photosOf()).add(photo('p', 'e'), FILE)
  const stored = [...(await database.photoFiles.toArray()), ...(await database.photos.toArray())]
  for (const { sealed } of stored) expect(new TextDecoder().decode(sealed.bytes)).not.toMatch(/路灯|"hash"/)
  expect(await (await photosOf()).file('p')).toEqual(FILE)
  expect(await (await photosOf()).all()).toMatchObject([{ id: 'p', entry: 'e', state: 'DRAFT', hash: hashOfFile(FILE) }])
  expect(await (await photosOf('b')).all()).toEqual([])
})

it('hands photos in with their entry, moves them with it, and lets them go when it is given up', async () => {
  const [store, photos] = [await storeOf(), await photosOf()]
  const [one, other] = [row(1), row(2)]
  for (const [id, entry] of [['p', one.record.id], ['q', 'another draft']] as const) await photos.add(photo(id, entry), FILE)
  await store.apply({ put: [one] })
  expect((await photos.all()).map(({ state }) => state)).toEqual(['WAITING', 'DRAFT'])
  await store.apply({ put: [other], drop: [one], photos: { of: one.record.id, to: other.record.id } })
  expect((await photos.all()).map(({ entry }) => entry)).toEqual([other.record.id, 'another draft'])
  await store.apply({ drop: [other], photos: { of: other.record.id } })
  expect([(await photos.all()).map(({ id }) => id), await photos.file('p')]).toEqual([['q'], undefined])
})

it('hands in no photo with a change that is not kept', async () => {
  const [store, photos, one] = [await storeOf(), await photosOf(), row(1)]
  await photos.add(photo('p', one.record.id), FILE)
  await expect(store.apply({ put: [{ ...one, turn: 5 }] })).rejects.toThrow(Stale)
  expect((await photos.all()).map(({ state }) => state)).toEqual(['DRAFT'])
})

it('says why a photo was refused, but of none that was removed meanwhile', async () => {
  const photos = await photosOf()
  await photos.add(photo('p', 'e'), FILE)
  await photos.mark('p', { status: 422, body: { detail: 'why' }, turn: 2 })
  await photos.mark('gone', { status: 422, body: {}, turn: 2 })
  expect(await photos.all()).toMatchObject([{ id: 'p', state: 'REFUSED', refused: { status: 422, body: { detail: 'why' }, turn: 2 } }])
})

it('forgets photos of drafts after 14 days, those that were handed in never, and all at sign-out', async () => {
  const [store, photos, one] = [await storeOf(), await photosOf(), row(1)]
  await store.notes()
  await photos.add(photo('p', one.record.id), FILE)
  await photos.add(photo('q', 'draft'), FILE)
  await store.apply({ put: [one] })
  await removeStale(database, Date.now() + FORGET_AFTER_MS + 1_000)
  expect((await photos.all()).map(({ id }) => id)).toEqual(['p'])
  await removeAccount(database, 'a')
  expect([await photos.all(), await database.photoFiles.count()]).toEqual([[], 0])
})

it('opens what a phone kept before there were photos', async () => {
  const before = new Dexie(database.name)
  before.version(1).stores({ keys: 'id', outbox: '[account+id], account', kept: '[account+name], account, at', notes: 'account' })
  await before.table('notes').add({ account: 'a', device: 'd', lastReceipt: 'r', contactAt: 1 })
  before.close()
  expect((await (await storeOf()).notes()).lastReceipt).toBe('r')
  await (await photosOf()).add(photo('p', 'e'), FILE)
  expect(await (await photosOf()).all()).toHaveLength(1)
})
