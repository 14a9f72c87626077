// @vitest-environment node
import { expect, it } from 'vitest'
import { verdictOf } from '../answer'
import { rules } from '../outbox'
import { photoVerdictOf } from '../photos'
import type { Kept } from '../records'
import type { Change } from '../surroundings'
import { Story, type Bug } from './story'

/** A simulator that never finds anything proves nothing: each of these mistakes has been made by somebody. */
const sentAll = (all: readonly Kept[], ids: string[]): Change =>
  ({ put: all.filter(({ record, state }) => ids.includes(record.id) && state !== 'SENT').map((row) => ({ ...row, turn: row.turn + 1, state: 'SENT' as const })) })

const bugs: Record<string, [Bug, string]> = {
  'takes any 200 for a receipt': [
    { rules: {
      verdictOf: (reply) => (reply.status === 200 ? 'settle' : verdictOf(reply)),
      settle: (all, sent, answer) => ({ ...sentAll(all, sent.map(({ id }) => id)), lastReceipt: answer.receipt }),
    } },
    'marked as sent, but never stored',
  ],
  'gives a new id to each attempt': [
    { surroundings: ({ network, newId }) => ({ network: { post: async (batch) => {
      const fresh = new Map(batch.records.map(({ id }) => [id, newId()]))
      const old = new Map([...fresh].map(([id, other]) => [other, id]))
      const reply = await network.post({ ...batch, records: batch.records.map((record) => ({ ...record, id: fresh.get(record.id) ?? '', after: [] })) })
      const body = reply.body as { receipts?: { id: string }[] }
      return { ...reply, body: { ...body, receipts: body.receipts?.map((one) => ({ ...one, id: old.get(one.id) ?? '' })) } }
    } } }) },
    'twice',
  ],
  'drops what is refused': [
    { rules: { settle: (all, sent, answer) => {
      const change = rules.settle(all, sent, answer)
      return { ...change, put: change.put?.filter(({ state }) => state !== 'REFUSED'), drop: change.put?.filter(({ state }) => state === 'REFUSED') }
    } } },
    'lost',
  ],
  'forgets its last receipt': [
    { surroundings: ({ store }) => ({ store: { ...store, apply: ({ put, drop }) => store.apply({ put, drop }) } }) },
    'lost',
  ],
  'sends urgent ones before what they need': [
    { rules: { nextBatch: (all, most) => all.filter(({ state }) => state === 'WAITING')
      .toSorted((a, b) => Number(b.record.urgent) - Number(a.record.urgent) || a.seq - b.seq).slice(0, most).map(({ record }) => record) } },
    'left before what it needs',
  ],
  'lets its own text win over a conflict': [
    { rules: { settle: (all, sent, answer) => {
      const change = rules.settle(all, sent, answer)
      return { ...change, put: change.put?.map((row) => (row.state === 'CONFLICT' ? { ...row, state: 'WAITING' as const, record: { ...row.record, base: row.answered?.fields.find(({ name }) => name === 'version')?.theirs ?? null } } : row)) }
    } } },
    'a conflict that nobody saw',
  ],
  'takes any 200 for the receipt of a photo': [
    { photoRules: { photoVerdictOf: (reply, photo) => (reply.status === 200 ? 'stored' : photoVerdictOf(reply, photo)) } },
    'a photo lost',
  ],
  'sends photos while a text waits': [{ texts: { isQuiet: () => Promise.resolve(true) } }, 'a photo before its text'],
}

it.each(Object.entries(bugs))('finds a phone that %s', async (_, [bug, fault]) => {
  const found = new Set<string>()
  for (let seed = 1; seed <= 200 && !found.has(fault); seed++) (await new Story(seed, bug).tell()).faults.forEach((one) => found.add(one))
  expect([...found]).toContain(fault)
})
