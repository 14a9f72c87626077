import { answerOf, verdictOf } from './answer'
import { MOST_RECORDS, nextBatch } from './batch'
import { createChanges, replaced } from './changes'
import { chosen, type Choices } from './choose'
import { kept, make, type Making } from './making'
import { FORMAT, type Kept, type Notes, type PhoneRecord } from './records'
import { createRunClock } from './runClock'
import { settle } from './settle'
import type { Change, Reply, Surroundings } from './surroundings'
import { waitMs } from './waits'

/** What a round led to. `WAIT`: come again after so long. `STOPPED`: somebody has to do something, e.g. sign in. */
export type Round = { is: 'IDLE' } | { is: 'SENT' } | { is: 'WAIT'; ms: number } | { is: 'STOPPED'; status: number; body: unknown }

/** The rules of the outbox, replaceable in tests that show what happens without one of them. */
export const rules = { nextBatch, settle, verdictOf }

/** Keeps what the officer made until the server has it. Every method may be cut off at any point and run again. */
export function createOutbox({ store, network, clock, random, newId }: Surroundings, { nextBatch, settle, verdictOf } = rules) {
  const time = createRunClock(clock, newId)
  const heldBack = new Set<string>()
  /** what was held back when the server answered that it is well: it waits, but keeps no photo from going */
  let aside = new Set<string>()
  let isTrouble = false
  let most = MOST_RECORDS
  let failures = 0
  const { change, row } = createChanges(store)

  /** Resolves once it is kept on the phone. What has the same id and waits is replaced: it was written again. */
  async function add(making: Making): Promise<Kept> {
    const record = make(making, time.made(), newId)
    const { put = [] } = await change((all) => {
      const before = all.find(({ record: { id } }) => id === record.id)
      const seq = before?.seq ?? Math.max(0, ...all.map((one) => one.seq)) + 1
      const turn = before ? before.turn + 1 : 0
      return { put: [{ ...kept(record, making, seq), turn }] }
    })
    aside.delete(record.id)
    return put[0] ?? kept(record, making, 0)
  }

  /** Takes in what another phone of the same person made, behind what is here. */
  const takeIn = (others: Kept[]): Promise<Change> => change((all) => {
    const known = new Set(all.map(({ record }) => record.id))
    const last = Math.max(0, ...all.map(({ seq }) => seq))
    return { put: others.filter(({ record }) => !known.has(record.id)).map((row, i) => ({ ...row, turn: 0, seq: last + 1 + i })) }
  })

  function failed(askedMs?: number): Round {
    failures += 1
    isTrouble = true
    return { is: 'WAIT', ms: waitMs(failures, random, askedMs) }
  }

  /** A batch that the server cannot digest is halved; a single record that fails goes back behind all others. */
  function tooMuch(sent: PhoneRecord[]): void {
    most = Math.max(1, Math.floor(sent.length / 2))
    if (sent.length === 1 && sent[0]) heldBack.add(sent[0].id)
  }

  async function post(records: PhoneRecord[], notes: Notes): Promise<Reply | undefined> {
    const { lastReceipt, device } = notes
    const sending = time.sending()
    try {
      const reply = await network.post({ format: FORMAT, device, lastReceipt, clock: sending, records })
      const answer = answerOf(reply.body)
      if (answer) time.meet(answer.at, sending)
      return reply
    } catch {
      return undefined
    }
  }

  async function take(reply: Reply, sent: PhoneRecord[]): Promise<Round> {
    const answer = answerOf(reply.body)
    if (answer) await change((all) => settle(all, sent, answer))
    const waiting = answer?.receipts.filter(({ outcome }) => outcome === 'WAITING') ?? []
    waiting.forEach(({ id }) => heldBack.add(id))
    isTrouble = !answer
    if (sent.length === 0 && failures > 0) return { is: 'WAIT', ms: waitMs(failures, random) }
    if (!answer || (sent.length > 0 && waiting.length === sent.length)) return failed()
    failures = 0
    most = MOST_RECORDS
    return { is: 'SENT' }
  }

  /** Sends one batch and keeps what came of it. A greeting goes out even if nothing waits: only so does the phone learn that a
   *  restored server lacks something. One goes out, too, before what the server cannot digest is tried again. */
  async function round(greeting = false): Promise<Round> {
    const all = await store.all()
    const records = nextBatch(all, most, heldBack)
    const onlyHeldBack = records.length === 0 && heldBack.size > 0
    if (onlyHeldBack) {
      aside = new Set(heldBack)
      heldBack.clear()
    }
    if (records.length === 0 && !greeting && !onlyHeldBack) return { is: 'IDLE' }
    const reply = await post(records, await store.notes())
    if (!reply) return failed()
    const verdict = verdictOf(reply)
    if (verdict === 'settle') return take(reply, records)
    if (verdict === 'stop') return { is: 'STOPPED', status: reply.status, body: reply.body }
    if (verdict === 'smaller' || reply.status >= 500) tooMuch(records)
    return failed(reply.retryAfterMs)
  }

  return {
    add, takeIn, round, made: time.made, sending: time.sending, meet: time.meet,
    all: store.all,
    /** Nothing that could go is left here, but what the server could not digest. */
    isQuiet: async () => !isTrouble && nextBatch(await store.all(), 1, aside).length === 0,
    /** Somebody wants it tried now: after a refusal, or because the network is back. */
    retry: row((kept) => (kept.state === 'REFUSED' ? { put: [{ ...kept, turn: kept.turn + 1, state: 'WAITING' }] } : {})),
    /** Somebody gives it up: what was refused, or never left the phone. */
    discard: row((kept, all) => (kept.state === 'SENT' ? {} : { ...replaced(kept, all), photos: { of: kept.record.id } })),
    resolve: (id: string, choices: Choices) => row((kept, all) =>
      kept.state === 'CONFLICT' ? replaced(kept, all, chosen(kept, choices, newId)) : {})(id),
    hurry: () => {
      failures = 0
      isTrouble = false
      heldBack.clear()
    },
  }
}
export type Outbox = ReturnType<typeof createOutbox>
