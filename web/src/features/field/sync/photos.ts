import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { verdictOf } from './answer'
import type { Round } from './outbox'
import type { Kept } from './records'
import type { Reply } from './surroundings'
import { waitMs } from './waits'

export type Bytes = Uint8Array<ArrayBuffer>

/** A photo on the phone, without its bytes. DRAFT: its entry has not been handed in. What was sent is no longer here. */
export interface KeptPhoto {
  id: string
  /** the record that it belongs to */
  entry: string
  state: 'DRAFT' | 'WAITING' | 'REFUSED'
  hash: string
  takenAtMs: number
  /** it shows somebody's paper: the server deletes it with the matter */
  document?: boolean
  refused?: Refused
}

/** @property turn of the entry's row then: an entry that was offered again takes its photos along */
export interface Refused {
  status: number
  body: unknown
  turn: number
}

/** One database with the outbox: the change that puts an entry's row hands its photos in. */
export interface PhotoStore {
  /** in the order of taking */
  all: () => Promise<KeptPhoto[]>
  file: (id: string) => Promise<Bytes | undefined>
  add: (photo: KeptPhoto, file: Bytes) => Promise<void>
  /** Says that it waits, or why it was refused; nothing happens if it is gone meanwhile. */
  mark: (id: string, refused?: Refused) => Promise<void>
  drop: (id: string) => Promise<void>
}
export interface PhotoLine {
  /** Rejects when nothing comes back in time. */
  put: (photo: KeptPhoto, file: Bytes) => Promise<Reply>
}
export interface PhotoSurroundings {
  store: PhotoStore
  line: PhotoLine
  random: () => number
  newId: () => string
  wallMs: () => number
}
/** What photos need to know of the texts, which go first. */
export interface Texts {
  all: () => Promise<Kept[]>
  isQuiet: () => Promise<boolean>
}

export const MOST_PHOTOS = 6
export const hashOfFile = (file: Bytes): string => bytesToHex(sha256(file))

/** Refused, and nothing has happened since to its entry that could change that. */
export const isParked = (photo: KeptPhoto, entry?: Kept): boolean =>
  photo.state === 'REFUSED' && (entry === undefined || entry.turn <= (photo.refused?.turn ?? 0))

/** The next to send: of entries that are stored. A row that is gone has been stored long ago, or was left for what the server has. */
export function nextPhoto(photos: readonly KeptPhoto[], rows: readonly Kept[], heldBack: ReadonlySet<string>): KeptPhoto | undefined {
  const byId = new Map(rows.map((row) => [row.record.id, row]))
  return photos.find((photo) => {
    const entry = byId.get(photo.entry)
    const isHandedIn = photo.state !== 'DRAFT' || entry !== undefined
    return isHandedIn && !heldBack.has(photo.id) && !isParked(photo, entry) && (entry?.state ?? 'SENT') === 'SENT'
  })
}

export type PhotoVerdict = 'stored' | 'again' | 'park' | 'stop'

/** Only a receipt that names the photo and the hash of its file says that it has arrived. */
export function photoVerdictOf({ status, body }: Reply, { id, hash }: KeptPhoto): PhotoVerdict {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  if (status >= 200 && status < 300) return said.id === id && said.hash === hash && (said.outcome === 'STORED' || said.outcome === 'SAME') ? 'stored' : 'again'
  if (status === 401 || (status === 403 && String(said.type).endsWith('/page-expired'))) return 'stop'
  return status === 413 || verdictOf({ status, body }) === 'stop' ? 'park' : 'again'
}

/** The rules of photos, replaceable in tests that show what happens without one of them. */
export const photoRules = { nextPhoto, photoVerdictOf }

/** Keeps photos until the server has them, and sends them one at a time behind all texts. May be cut off at any point. */
export function createPhotos({ store, line, random, newId, wallMs }: PhotoSurroundings, texts: Texts, { nextPhoto, photoVerdictOf } = photoRules) {
  const heldBack = new Set<string>()
  let failures = 0

  /** Resolves once it is kept on the phone. */
  async function add(entry: string, file: Bytes, document = false): Promise<KeptPhoto> {
    const isHandedIn = (await texts.all()).some(({ record }) => record.id === entry)
    const photo: KeptPhoto = { id: newId(), entry, state: isHandedIn ? 'WAITING' : 'DRAFT', hash: hashOfFile(file), takenAtMs: wallMs(), document }
    await store.add(photo, file)
    return photo
  }

  async function settle(photo: KeptPhoto, rows: Kept[], reply: Reply): Promise<Round> {
    const verdict = photoVerdictOf(reply, photo)
    if (verdict === 'stop') return { is: 'STOPPED', status: reply.status, body: reply.body }
    if (verdict === 'again') return failed(photo, reply.retryAfterMs)
    const turn = rows.find(({ record }) => record.id === photo.entry)?.turn ?? 0
    await (verdict === 'stored' ? store.drop(photo.id) : store.mark(photo.id, { status: reply.status, body: reply.body, turn }))
    failures = 0
    return { is: 'SENT' }
  }

  /** What fails goes back behind the others. */
  function failed({ id }: KeptPhoto, askedMs?: number): Round {
    failures += 1
    heldBack.add(id)
    return { is: 'WAIT', ms: waitMs(failures, random, askedMs) }
  }

  /** Sends one photo if no text is in the way. */
  async function round(): Promise<Round> {
    if (!(await texts.isQuiet())) return { is: 'IDLE' }
    const [photos, rows] = [await store.all(), await texts.all()]
    if (!nextPhoto(photos, rows, heldBack)) heldBack.clear()
    const photo = nextPhoto(photos, rows, heldBack)
    if (!photo) return { is: 'IDLE' }
    const file = await store.file(photo.id)
    if (!file) return { is: 'IDLE' } // somebody removed it just now
    const reply = await line.put(photo, file).catch(() => undefined)
    return reply ? settle(photo, rows, reply) : failed(photo)
  }

  return {
    add, round, all: store.all, file: store.file, drop: store.drop,
    /** Somebody wants a refused one tried again. */
    retry: (id: string) => store.mark(id),
    hurry: () => {
      failures = 0
      heldBack.clear()
    },
  }
}
export type Photos = ReturnType<typeof createPhotos>
