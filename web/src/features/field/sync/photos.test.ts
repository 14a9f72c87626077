import { expect, it } from 'vitest'
import { kept, make } from './making'
import { createPhotos, hashOfFile, isParked, nextPhoto, photoVerdictOf, type KeptPhoto, type PhotoStore } from './photos'
import type { Kept, KeptState } from './records'
import type { Reply } from './surroundings'

const FILE = new Uint8Array([1, 2, 3])
const MADE = { run: 'r', tickMs: 0, wall: '2026-03-02T01:00:00.000Z', met: null }
const NONE = new Set<string>()
function row(id: string, state: KeptState, turn = 0): Kept {
  const making = { kind: 'entry' as const, body: { id }, about: '', title: '', id }
  return { ...kept(make(making, MADE, () => 'x'), making, 1), state, turn }
}
const photo = (id: string, entry: string, more: Partial<KeptPhoto> = {}): KeptPhoto => ({ id, entry, state: 'WAITING', hash: hashOfFile(FILE), takenAtMs: 0, ...more })
const receipt = (of: KeptPhoto, more: object = {}): Reply => ({ status: 200, body: { id: of.id, outcome: 'STORED', hash: of.hash, ...more } })

/** What is kept, and a line that answers what it is told to. */
function phoneWith(photos: KeptPhoto[], rows: Kept[], answers: (Reply | undefined)[], isQuiet = true) {
  const all = new Map(photos.map((one) => [one.id, one]))
  const asked: string[] = []
  const store: PhotoStore = {
    all: async () => [...all.values()],
    file: async () => FILE,
    add: async (one) => void all.set(one.id, one),
    mark: async (id, refused) => void all.set(id, { ...(all.get(id) ?? photo(id, '')), state: refused ? 'REFUSED' : 'WAITING', refused }),
    drop: async (id) => void all.delete(id),
  }
  const line = { put: async ({ id }: KeptPhoto) => {
    asked.push(id)
    const answer = answers.shift()
    if (!answer) throw new Error('silence')
    return answer
  } }
  const texts = { all: async () => rows, isQuiet: async () => isQuiet }
  return { all, asked, queue: createPhotos({ store, line, random: () => 0.5, newId: () => 'new', wallMs: () => 7 }, texts) }
}

it('lets a photo go when its entry is stored, and not before', () => {
  const states: KeptState[] = ['WAITING', 'REFUSED', 'CONFLICT', 'SENT']
  const next = (state: KeptState) => nextPhoto([photo('p', 'e')], [row('e', state)], NONE)?.id
  expect(states.map(next)).toEqual([undefined, undefined, undefined, 'p'])
  expect(nextPhoto([photo('p', 'long ago')], [], NONE)?.id).toBe('p')
})

it('keeps the photos of a draft until the draft is handed in', () => {
  const draft = photo('p', 'e', { state: 'DRAFT' })
  expect(nextPhoto([draft], [], NONE)).toBeUndefined()
  expect(nextPhoto([draft], [row('e', 'SENT')], NONE)?.id).toBe('p')
})

it('offers a refused photo again with its entry, which a restored server had lost', () => {
  const refused = photo('p', 'e', { state: 'REFUSED', refused: { status: 404, body: {}, turn: 1 } })
  expect(isParked(refused, row('e', 'SENT', 1))).toBe(true)
  expect(nextPhoto([refused], [row('e', 'SENT', 1)], NONE)).toBeUndefined()
  expect(nextPhoto([refused], [row('e', 'SENT', 3)], NONE)?.id).toBe('p')
})

it('believes only a receipt that names the photo and its file', () => {
  const of = photo('p', 'e')
  const replies = [receipt(of), receipt(of, { outcome: 'SAME' }), receipt(of, { hash: 'other' }), receipt(of, { id: 'q' }), { status: 200, body: '<html>' }]
  expect(replies.map((reply) => photoVerdictOf(reply, of))).toEqual(['stored', 'stored', 'again', 'again', 'again'])
  const statuses = [401, 403, 404, 409, 413, 422, 429, 500, 503, 302]
  expect(statuses.map((status) => photoVerdictOf({ status, body: {} }, of))).toEqual(['stop', 'park', 'park', 'park', 'park', 'park', 'again', 'again', 'again', 'again'])
  expect(photoVerdictOf({ status: 403, body: { type: '/problems/page-expired' } }, of)).toBe('stop')
})

it('sends nothing while a text waits', async () => {
  const { queue, asked } = phoneWith([photo('p', 'e')], [row('e', 'SENT')], [], false)
  expect([await queue.round(), asked]).toEqual([{ is: 'IDLE' }, []])
})

it('sends one at a time, tries silence again behind the others, and parks what is refused with the reason', async () => {
  const [p, q] = [photo('p', 'e'), photo('q', 'e')]
  const { queue, asked, all } = phoneWith([p, q], [row('e', 'SENT', 4)], [undefined, receipt(q), { status: 422, body: { detail: 'why' } }])
  expect([await queue.round(), await queue.round(), await queue.round(), await queue.round()]).toEqual([{ is: 'WAIT', ms: 1_500 }, { is: 'SENT' }, { is: 'SENT' }, { is: 'IDLE' }])
  expect(asked).toEqual(['p', 'q', 'p'])
  expect([...all.values()]).toMatchObject([{ id: 'p', state: 'REFUSED', refused: { status: 422, body: { detail: 'why' }, turn: 4 } }])
})

it('lets a photo that the server cannot digest keep no other from being tried again', async () => {
  const { queue, asked } = phoneWith([photo('p', 'e'), photo('q', 'e')], [row('e', 'SENT')], [])
  for (let i = 0; i < 5; i++) await queue.round()
  expect(asked).toEqual(['p', 'q', 'p', 'q', 'p'])
})
