// @vitest-environment node
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createInward, type Head, type News } from '../sync/inward'
import { chanceOf, type Chance } from '../sync/simulator/chance'
import { PhoneDatabase } from './database'
import { createLedgerStore } from './ledgerStore'
import { openSeal } from './seal'

const STORIES = Number(process.env.CUNJING_SEEDS ?? 60)
const FIRST = Number(process.env.CUNJING_SEED ?? Date.now() % 1_000_000)
const PAGE = 7

/** A server that pages, forgets cursors, and hands villages over. */
function modelServer(chance: Chance) {
  const entries = new Map<string, Head>()
  let told: string[] = []
  let epoch = 0
  const mine = new Set(['north'])
  const reach = () => [...entries.values()].filter(({ villageId }) => mine.has(villageId)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const cursor = () => `${epoch}.${told.length}`

  function write(): void {
    const old = chance.happens(0.4) ? chance.one([...entries.keys()]) : undefined
    const id = old ?? `e${String(entries.size).padStart(4, '0')}`
    const villageId = entries.get(old ?? '')?.villageId ?? chance.one(['north', 'south', 'east']) ?? 'north'
    entries.set(id, { id, villageId, year: 2026, number: entries.size, kind: 'SERVICE', category: '', title: `变 ${chance.upTo(1e6)}`, happenedAt: '2026-03-02T01:00:00Z', clockUnsure: false, state: 'RECORDED', progress: 'OPEN' })
    told.push(id)
  }
  function page(of: string, after: string): News {
    const rest = reach().filter(({ id }) => id > after)
    const next = rest.length > PAGE ? (rest[PAGE - 1]?.id ?? null) : null
    return { cursor: of, resync: true, more: next !== null, next, villages: [...mine], entries: rest.slice(0, PAGE) }
  }
  function answer({ after, page: asked }: { after?: string; page?: string }): News {
    if (after && asked) return page(after, asked)
    const [known, at] = (after ?? '-1.0').split('.').map(Number)
    if (known !== epoch) return page(cursor(), '')
    const upTo = Math.min(told.length, (at ?? 0) + 4)
    const ids = new Set(told.slice(at, upTo))
    return { cursor: `${epoch}.${upTo}`, resync: false, more: upTo < told.length, next: null, villages: [...mine], entries: reach().filter(({ id }) => ids.has(id)) }
  }
  return {
    answer, write, reach, mine,
    forget: () => { [told, epoch] = [[], epoch + 1] },
    handOver: (village: string) => { if (!mine.delete(village)) mine.add(village) },
  }
}

const killed = new Error('killed')

async function story(seed: number): Promise<void> {
  const chance = chanceOf(seed)
  const server = modelServer(chance)
  const database = new PhoneDatabase(`ledger-${seed}`)
  const seal = await openSeal(database)
  let busy: string[] = []
  const open = () => {
    const ledger = createLedgerStore(database, seal, 'a', { block: 3, most: 10_000 })
    const inward = createInward({
      store: { marks: ledger.marks, apply: async (step) => {
        if (chance.happens(0.1)) throw killed
        await ledger.apply(step)
      } },
      get: async (query) => {
        if (chance.happens(0.2)) throw new Error('no network')
        return chance.happens(0.1) ? { status: 200, body: '<html>sign in to the hotel</html>' } : { status: 200, body: server.answer(query) }
      },
      inUse: async () => new Set(busy), random: chance.next, wallMs: () => 1,
    })
    return { ledger, inward }
  }
  let page = open()
  const shown = () => page.ledger.heads().toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let turn = 0; turn < 60; turn++) {
    const what = chance.upTo(10)
    if (what < 4) server.write()
    if (what === 4) server.handOver(chance.one(['north', 'south', 'east']) ?? 'north')
    if (what === 5 && chance.happens(0.3)) server.forget()
    if (what === 6) page = open()
    if (what === 7) busy = chance.happens(0.5) ? ['north'] : []
    const [before, fresh] = [shown().length, (await page.ledger.marks()).asOfMs]
    await page.inward.round().catch((error: unknown) => expect(error).toBe(killed))
    const marks = await page.ledger.marks()
    if (fresh && before > 0 && marks.staged && server.mine.has('north') && busy.includes('north')) expect(shown().length, 'what is shown stays until all of it is there').toBeGreaterThan(0)
  }
  busy = []
  for (let left = 500, led = 'SENT'; led !== 'IDLE'; left--) {
    expect(left, 'comes to an end').toBeGreaterThan(0)
    led = (await page.inward.round().catch(() => ({ is: 'WAIT' as const }))).is
  }
  expect(shown(), `seed ${seed}`).toEqual(server.reach())
  const other = createLedgerStore(database, seal, 'a', { block: 3, most: 10_000 })
  await other.refresh()
  expect(other.heads()).toHaveLength(server.reach().length)
  const left = await database.blocks.toArray()
  expect(left.every(({ village }) => server.mine.has(village)), 'other villages have left the phone').toBe(true)
  await database.delete()
}

it(`has in the end what the server has, whatever happened in between (from seed ${FIRST})`, async () => {
  for (let seed = FIRST; seed < FIRST + STORIES; seed++) await story(seed)
}, 120_000)

const head = (n: number, villageId = 'north'): Head => ({ id: `e${String(n).padStart(4, '0')}`, villageId, year: 2026, number: n, kind: 'SERVICE', category: '', title: `路灯 ${n}`, happenedAt: '2026-03-02T01:00:00Z', clockUnsure: false, state: 'RECORDED', progress: 'OPEN' })

it('keeps entries of a village that was handed over until what is unsent has gone', async () => {
  const database = new PhoneDatabase('leaving')
  const ledger = createLedgerStore(database, await openSeal(database), 'a')
  let [villages, inUse] = [['north', 'south'], new Set<string>()]
  const inward = createInward({
    store: ledger, inUse: async () => inUse, random: () => 0, wallMs: () => 1,
    get: async ({ after }) => ({ status: 200, body: { cursor: 'c', resync: !after, more: false, villages, entries: after ? [] : [head(1), head(2, 'south')] } }),
  })
  await inward.round()
  expect(ledger.heads()).toHaveLength(2)
  ;[villages, inUse] = [['north'], new Set(['south'])]
  await inward.round()
  expect(ledger.heads(), 'unsent').toHaveLength(2)
  inUse = new Set()
  await inward.round()
  expect(ledger.heads().map(({ villageId }) => villageId)).toEqual(['north'])
})

it('leaves out the oldest above what a phone holds, and says so', async () => {
  const database = new PhoneDatabase('bounded')
  const ledger = createLedgerStore(database, await openSeal(database), 'a', { block: 5, most: 20 })
  const entries = Array.from({ length: 30 }, (_, i) => head(i))
  const inward = createInward({
    store: ledger, inUse: async () => 'all', random: () => 0, wallMs: () => 1,
    get: async ({ page }) => ({ status: 200, body: { cursor: 'c', resync: true, more: !page, next: page ? null : 'e0014', villages: ['north'], entries: page ? entries.slice(15) : entries.slice(0, 15) } }),
  })
  await inward.round()
  expect(ledger.heads(), 'not before it is whole').toEqual([])
  await inward.round()
  expect([ledger.heads().length, ledger.heads()[0]?.number, (await ledger.marks()).cut]).toEqual([20, 10, true])
})

it('gives the same list until something in it changes, also when the server had nothing new', async () => {
  const database = new PhoneDatabase('same-list')
  const ledger = createLedgerStore(database, await openSeal(database), 'a')
  const marks = { cursor: 'c', villages: ['north'], cut: false, asOfMs: 1 }
  await ledger.apply({ as: 'swap', heads: [head(1)], stay: () => true, marks })
  const before = ledger.heads()
  await ledger.apply({ as: 'change', heads: [], stay: () => true, marks: { ...marks, asOfMs: 2 } })
  await ledger.refresh()
  expect(ledger.heads()).toBe(before)
  await ledger.apply({ as: 'change', heads: [head(2)], stay: () => true, marks })
  expect(ledger.heads()).toHaveLength(2)
})

it('keeps no title that can be read without the key', async () => {
  const database = new PhoneDatabase('sealed-ledger')
  const ledger = createLedgerStore(database, await openSeal(database), 'a')
  await ledger.apply({ as: 'swap', heads: [head(1)], stay: () => true, marks: { cursor: 'c', villages: ['north'], cut: false, asOfMs: 1 } })
  const [block] = await database.blocks.toArray()
  expect(new TextDecoder().decode(block?.sealed.bytes)).not.toContain('路灯')
})
