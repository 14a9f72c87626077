import { expect, it } from 'vitest'
import { answerOf, verdictOf } from './answer'
import { nextBatch } from './batch'
import { chosen } from './choose'
import { hashOf, make, newRecordId, type Making } from './making'
import { createOutbox } from './outbox'
import type { Kept, KeptState, Receipt } from './records'
import { createRunClock } from './runClock'
import { settle } from './settle'
import type { Change } from './surroundings'
import { waitMs } from './waits'

const MADE = { run: 'r', tickMs: 0, wall: '2026-03-02T01:00:00.000Z', met: null }
const AT = '2026-03-02T02:00:00.000Z'
let seq = 0

function row(id: string, { state = 'WAITING' as KeptState, ...more }: Partial<Making> & { state?: KeptState } = {}): Kept {
  const making: Making = { kind: 'entry', body: { id }, about: '', title: '', id, ...more }
  return { record: make(making, MADE, () => `${id}-1`), seq: ++seq, turn: 0, state, about: '', title: '', madeAtMs: 0 }
}
const receipt = (of: Kept, more: Partial<Receipt> = {}): Receipt =>
  ({ id: of.record.id, revision: of.record.revision, outcome: 'STORED', hash: of.record.hash, at: AT, base: null, shown: null, problem: null, fields: [], ...more })
const answer = (receipts: Receipt[], lost = false) => ({ at: AT, receipt: 'x', lost, receipts })
const ids = (rows: Kept[], most?: number) => nextBatch(rows, most).map(({ id }) => id)

it('hashes the bytes of the text as SHA-256 does everywhere', () => {
  expect(hashOf('村警')).toBe('36b18bd969d91588c69853d548d317ce8146a8d0230510133303eeb15685b1a3')
  expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('makes ids that sort by the moment of making', () => {
  expect(newRecordId(1_000) < newRecordId(2_000)).toBe(true)
  expect(newRecordId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
})

it('sends urgent ones first and alone, with what they need, and the rest in the order of making', () => {
  const [a, b, d] = [row('a'), row('b'), row('d')]
  expect(ids([a, b, row('c', { urgent: true, after: ['b'] }), d])).toEqual(['b', 'c'])
  expect(ids([a, row('c', { urgent: true, after: ['b'] }), { ...b, state: 'REFUSED' }, d]), 'what cannot go keeps nothing').toEqual(['a', 'd'])
  expect(ids([a, b, d])).toEqual(['a', 'b', 'd'])
})

it('lets a parked record stop nothing but what needs it', () => {
  expect(ids([row('a', { state: 'REFUSED' }), row('b', { after: ['a'] }), row('c', { after: ['b'] }), row('d')])).toEqual(['d'])
  expect(ids([row('a', { state: 'SENT' }), row('b', { after: ['a'] }), row('c', { after: ['long ago'] })])).toEqual(['b', 'c'])
})

it('fills a batch by number and by size', () => {
  expect(ids(Array.from({ length: 130 }, (_, i) => row(`n${i}`)))).toHaveLength(100)
  const large = Array.from({ length: 9 }, (_, i) => row(`l${i}`, { body: { text: '字'.repeat(50_000) } }))
  expect(ids(large)).toHaveLength(5)
})

it('refuses a body that no form can have', () => {
  expect(() => row('a', { body: { text: 'x'.repeat(200_001) } })).toThrow(RangeError)
})

it('takes as sent only what a receipt names by its own hash', () => {
  const [a, b, c] = [row('a'), row('b'), row('c')]
  const { put } = settle([a, b, c], [a.record, b.record], answer([receipt(a), receipt(b, { hash: 'another' }), receipt(c)]))
  expect(put?.map(({ record, state }) => [record.id, state])).toEqual([['a', 'SENT']])
})

it('offers everything of fourteen days again to a server that lost it, and lets older ones go', () => {
  const sentAt = (of: Kept, days: number): Kept => ({ ...of, sentAtMs: Date.parse(AT) - days * 86_400_000 })
  const [young, old] = [sentAt(row('a', { state: 'SENT' }), 13), sentAt(row('b', { state: 'SENT' }), 15)]
  const { put, drop } = settle([young, old], [], answer([], true))
  expect(put?.map(({ record, state }) => [record.id, state])).toEqual([['a', 'WAITING']])
  expect(drop).toEqual([old])
})

it('takes a step again on the version that stands there now, or leaves it', () => {
  const step = row('a', { kind: 'order-step', body: { orderId: 'o', version: 3 }, base: '3', state: 'CONFLICT' })
  const answered = receipt(step, { outcome: 'CONFLICT', fields: [{ name: 'state', base: null, mine: 'START', theirs: 'CANCELLED' }, { name: 'version', base: null, mine: '3', theirs: '5' }] })
  const next = chosen({ ...step, answered }, 'mine', () => 'new')
  expect(next).toMatchObject({ state: 'WAITING', record: { id: 'a', revision: 'new', base: '5', body: '{"orderId":"o","version":5}', hash: hashOf(next?.record.body ?? '') } })
  expect(chosen({ ...step, answered }, 'theirs', () => 'new')).toBeUndefined()
})

it('makes an entry of its own from the fields that a person chose, for what is stored is never changed', () => {
  const mine = row('a', { body: { id: 'a', details: { text: '我的', count: 1 } }, state: 'CONFLICT' })
  const fields = [{ name: 'details.text', base: '', mine: '我的', theirs: '他的' }, { name: 'details.count', base: '0', mine: '1', theirs: '5' }]
  const answered = receipt(mine, { outcome: 'CONFLICT', fields })
  const next = chosen({ ...mine, answered }, { 'details.text': 'theirs', 'details.count': 'mine' }, () => 'new')
  expect(JSON.parse(next?.record.body ?? '')).toEqual({ id: 'new', details: { text: '他的', count: 1 } })
  expect(next?.record).toMatchObject({ id: 'new', revision: 'new' })
  expect(chosen({ ...mine, answered }, { 'details.text': 'theirs', 'details.count': 'theirs' }, () => 'new')).toBeUndefined()
})

it('merges a site anew from what was chosen, and leaves what only the desk changed as it is', () => {
  const body = { siteId: 's', site: { name: '店（总店）', address: '二组', responsiblePost: '店长' } }
  const mine = row('a', { kind: 'site', body, base: '{"siteId":"s","site":{"name":"店","address":"一组","responsiblePost":"店长"}}', state: 'CONFLICT' })
  const answered = receipt(mine, { outcome: 'CONFLICT', fields: [{ name: 'site.address', base: '一组', mine: '二组', theirs: '三组' }] })
  const next = chosen({ ...mine, answered }, { 'site.address': 'theirs' }, () => 'new')
  expect(next?.record).toMatchObject({ id: 'a', revision: 'new' })
  expect(JSON.parse(next?.record.body ?? '')).toEqual({ siteId: 's', site: { name: '店（总店）', address: '三组', responsiblePost: '店长' } })
  expect(JSON.parse(next?.record.base ?? '')).toEqual({ siteId: 's', site: { name: '店', address: '三组', responsiblePost: '店长' } })
  expect(chosen({ ...mine, answered }, 'theirs', () => 'new')).toBeUndefined()
})

it('believes no answer that is none', () => {
  for (const body of ['<html>', null, {}, { at: AT, receipt: 'r' }, { at: 'x', receipt: 'r', receipts: [] }]) expect(answerOf(body)).toBeUndefined()
  expect(answerOf({ at: AT, receipt: 'r', receipts: [{ id: 'a', revision: 'b', outcome: 'EATEN' }] })?.receipts).toEqual([])
  expect([200, 302, 429, 503, 413, 401, 422].map((status) => verdictOf({ status, body: '' }))).toEqual(['again', 'again', 'again', 'again', 'smaller', 'stop', 'stop'])
})

it('waits longer each time, within bounds, and not with all others at once', () => {
  expect([1, 2, 3, 20].map((n) => waitMs(n, () => 0.5))).toEqual([1_500, 3_000, 6_000, 225_000])
  expect(waitMs(1, () => 0, 60_000)).toBe(60_000)
  expect(waitMs(1, () => 0, 9_000_000)).toBe(300_000)
})

it('begins a new run when ticks and clock part, and trusts only quick meetings', () => {
  let [tick, wall, runs] = [0, 0, 0]
  const time = createRunClock({ tickMs: () => tick, wallMs: () => wall }, () => `run-${++runs}`)
  const go = (ms: number) => ([tick, wall] = [tick + ms, wall + ms])
  time.meet(AT, time.sending())
  go(5_000)
  expect(time.made()).toMatchObject({ run: 'run-1', tickMs: 5_000, met: { tickMs: 0, server: AT } })
  wall += 3_600_000
  expect(time.made()).toMatchObject({ run: 'run-2', met: null })
  const sending = time.sending()
  go(3_000)
  time.meet(AT, sending)
  expect(time.made().met).toBeNull()
})

it('takes photos along when a chosen text becomes an entry of its own, keeps them for the server\'s, and lets them go when given up', async () => {
  const applied: Change[] = []
  const mine = row('a', { body: { id: 'a' }, state: 'CONFLICT' })
  const store = { all: async () => [mine], notes: async () => ({ device: 'd', lastReceipt: null }), apply: async (change: Change) => void applied.push(change) }
  const outbox = createOutbox({ store, network: { post: () => Promise.reject(new Error()) }, clock: { tickMs: () => 0, wallMs: () => 0 }, random: () => 0, newId: () => 'new' })
  await outbox.resolve('a', 'mine')
  await outbox.resolve('a', 'theirs')
  await outbox.discard('a')
  expect(applied.map(({ photos }) => photos)).toEqual([{ of: 'a', to: 'new' }, undefined, { of: 'a' }])
})
