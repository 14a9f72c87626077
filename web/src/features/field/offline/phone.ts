import { ref, shallowRef } from 'vue'
import { createInward, type Inward } from '../sync/inward'
import { newRecordId } from '../sync/making'
import { createOutbox, type Outbox } from '../sync/outbox'
import { createPhotos, type KeptPhoto, type Photos } from '../sync/photos'
import type { Kept } from '../sync/records'
import { PhoneDatabase } from './database'
import { createKeeping, removeAccount, removeStale, type Keeping } from './keeping'
import { dropHandedIn } from './handedIn'
import { villagesInUse } from './inUse'
import { createLedgerStore, type LedgerStore } from './ledgerStore'
import { get, network, photoLine } from './network'
import { createOutboxStore } from './phoneStore'
import { createPhotoStore } from './photoStore'
import { openSeal } from './seal'

export interface Phone {
  account: string
  outbox: Outbox
  photos: Photos
  keeping: Keeping
  ledger: LedgerStore
  inward: Inward
  database: PhoneDatabase
}

/** What this device keeps for the person who is signed in; nothing where the browser cannot keep anything sealed. */
export const phone = shallowRef<Phone>()
export const rows = shallowRef<Kept[]>([])
export const photos = shallowRef<KeptPhoto[]>([])
/** when the server was met last, by the phone's clock */
export const contactAt = ref<number>()

/** Plain HTTP has no WebCrypto: then the phone works as a page does, online. */
export const canKeep = (): boolean => Boolean(globalThis.crypto?.subtle && globalThis.indexedDB)

/** Below this and their village stand entries that were opened and read. */
export const READ = 'entry/'

let opening: Promise<void> | undefined

async function open(account: string): Promise<void> {
  const database = new PhoneDatabase()
  await removeStale(database, Date.now())
  const seal = await openSeal(database)
  const store = createOutboxStore(database, seal, account, newRecordId)
  const clock = { tickMs: () => performance.now(), wallMs: () => Date.now() }
  const outbox = createOutbox({ store, network, clock, random: Math.random, newId: newRecordId })
  const album = createPhotos(
    { store: createPhotoStore(database, seal, account), line: photoLine, random: Math.random, newId: newRecordId, wallMs: clock.wallMs }, outbox)
  await store.notes()
  contactAt.value = (await database.notes.get(account))?.contactAt
  rows.value = await outbox.all()
  photos.value = await album.all()
  const keeping = createKeeping(database, seal, account)
  await dropHandedIn(keeping, rows.value)
  const ledger = createLedgerStore(database, seal, account)
  const inward = createInward({
    store: { marks: ledger.marks, apply: (step) => ledger.apply(step).then(() => keeping.leave(READ, step.stay)) },
    get: ({ after, page }) => get(`changes?${new URLSearchParams({ ...(after && { after }), ...(page && { page }) }).toString()}`),
    inUse: async () => villagesInUse(await outbox.all(), await album.all(), ledger.villageOf), random: Math.random, wallMs: clock.wallMs,
  })
  phone.value = { account, outbox, photos: album, keeping, ledger, inward, database }
}

/** Opens what is kept for this account. A browser that refuses, e.g. in a private window, leaves the phone online only. */
export function openPhone(account: string): Promise<void> {
  if (!canKeep() || phone.value?.account === account) return Promise.resolve()
  opening ??= open(account).catch(() => undefined).finally(() => (opening = undefined))
  return opening
}

/** Other open pages of this phone show the same outbox. */
const others = canKeep() ? new BroadcastChannel('cunjing-phone') : undefined
if (others) others.onmessage = () => void look()

let looks = 0

/** What was read earlier and came later is not shown. */
async function look(): Promise<void> {
  if (!phone.value) return
  const mine = ++looks
  const [texts, pictures] = await Promise.all([phone.value.outbox.all(), phone.value.photos.all()])
  if (mine !== looks) return
  rows.value = texts
  photos.value = pictures
}

/** Shows what is kept now, here and on other open pages. */
export async function reload(): Promise<void> {
  await look()
  others?.postMessage('changed')
}

const NOTE_EVERY_MS = 60_000

/** The server answered something. */
export function met(): void {
  const now = Date.now()
  if (!phone.value || Math.abs(now - (contactAt.value ?? 0)) < NOTE_EVERY_MS) return
  contactAt.value = now
  void phone.value.database.notes.update(phone.value.account, { contactAt: now })
}

/** Takes everything of this account off the phone. */
export async function emptyPhone(): Promise<void> {
  const { database, account } = phone.value ?? {}
  if (database && account !== undefined) await removeAccount(database, account)
  phone.value = undefined
  rows.value = []
  photos.value = []
}
