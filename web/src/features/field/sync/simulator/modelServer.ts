import { hashOfFile, type Bytes, type KeptPhoto } from '../photos'
import type { Batch, BatchAnswer, PhoneRecord, Receipt, ReceiptOutcome } from '../records'
import type { Reply } from '../surroundings'
import { pictureOf } from './modelPhone'

/** What a body says in these stories; `token` is its identity, whatever id it travels under. */
export interface Body {
  token: string
  truthMs: number
  refused?: boolean
  bomb?: boolean
  doc?: string
  version?: number
  /** the version its author saw, never changed */
  madeOn?: string
  text?: string
}

interface State {
  records: Map<string, string>
  docs: Map<string, { version: number; text: string }>
  receipts: Set<string>
  applied: string[]
  /** id → what it shows */
  photos: Map<string, string>
}

/** A server as small as can be that keeps the promises of docs/adr/0033. */
export class ModelServer {
  private state: State = { records: new Map(), docs: new Map(), receipts: new Set(), applied: [], photos: new Map() }
  private count = 0
  /** everything that was ever applied, also what a restore took away: token → hash */
  readonly ever = new Map<string, string>()
  /** stored over something that its author had not seen when writing */
  readonly rebased = new Set<string>()
  /** photos that were ever stored, also what a restore took away */
  readonly everSeen = new Set<string>()
  /** worst error of a moment that was said to be sure, milliseconds */
  worstMs = 0

  constructor(private readonly nowMs: () => number) {}

  get applied(): readonly string[] {
    return this.state.applied
  }
  has = (id: string): boolean => this.state.records.has(id)
  docOf = (doc: string) => this.state.docs.get(doc) ?? { version: 0, text: '' }

  somebodyWrites(doc: string, text: string): void {
    this.state.docs.set(doc, { version: this.docOf(doc).version + 1, text })
  }
  backup = (): State => structuredClone(this.state)
  restore(state: State): void {
    this.state = structuredClone(state)
  }

  /** @param most how many records it takes before its power fails; undefined: it answers
   *  @param late what arrives after its sender gave it up says nothing of moments: its ticks are old */
  take(batch: Batch, most?: number, late = false): BatchAnswer | undefined {
    const at = new Date(this.nowMs()).toISOString()
    const lost = batch.lastReceipt !== null && !this.state.receipts.has(batch.lastReceipt)
    if (batch.records.some(({ body }) => (JSON.parse(body) as Body).bomb)) throw new Error('500')
    const receipts = batch.records.slice(0, most).map((record) => this.one(record, batch, late ? undefined : at))
    if (most !== undefined) return undefined
    if (batch.records.length === 0) return { at, receipt: lost ? null : batch.lastReceipt, lost, receipts }
    const receipt = `receipt-${++this.count}`
    this.state.receipts.add(receipt)
    return { at, receipt, lost, receipts }
  }

  takePhoto({ id, entry }: KeptPhoto, file: Bytes): Reply {
    const { token, refused, bomb } = pictureOf(file)
    const known = this.state.photos.get(id)
    if (bomb) return { status: 500, body: '' }
    if (!this.has(entry)) return { status: 404, body: {} }
    if (refused || (known !== undefined && known !== token)) return { status: refused ? 422 : 409, body: {} }
    this.state.photos.set(id, token)
    this.everSeen.add(token)
    return { status: 200, body: { id, outcome: known === undefined ? 'STORED' : 'SAME', hash: hashOfFile(file) } }
  }
  get photos(): string[] {
    return [...this.state.photos.values()]
  }

  private one(record: PhoneRecord, batch: Batch, at?: string): Receipt {
    const body = JSON.parse(record.body) as Body
    const doc = body.doc === undefined ? undefined : this.docOf(body.doc)
    const outcome = this.judge(record, body, doc?.version)
    if (outcome === 'STORED') this.store(record, body, batch, at)
    const fields = outcome === 'CONFLICT' && doc ? [{ name: 'version', base: null, mine: String(body.version), theirs: String(doc.version) }] : []
    return {
      id: record.id, revision: record.revision, outcome, hash: record.hash, at: null, base: null, shown: null,
      problem: outcome === 'REFUSED' ? { type: '/problems/x', title: 'x', detail: 'x', errors: [] } : null, fields,
    }
  }

  private judge(record: PhoneRecord, body: Body, version?: number): ReceiptOutcome {
    const known = this.state.records.get(record.id)
    if (known !== undefined) return known === record.hash ? 'SAME' : 'CONFLICT'
    if (record.after.some((id) => !this.has(id))) return 'WAITING'
    if (body.refused) return 'REFUSED'
    return version !== undefined && record.base !== String(version) ? 'CONFLICT' : 'STORED'
  }

  private store(record: PhoneRecord, body: Body, batch: Batch, at?: string): void {
    this.state.records.set(record.id, record.hash)
    this.state.applied.push(body.token)
    this.ever.set(body.token, record.hash)
    if (body.madeOn !== undefined && body.madeOn !== record.base) this.rebased.add(body.token)
    if (body.doc !== undefined) this.state.docs.set(body.doc, { version: this.docOf(body.doc).version + 1, text: body.text ?? '' })
    const dated = at && datedMs(record, batch, Date.parse(at))
    if (dated) this.worstMs = Math.max(this.worstMs, Math.abs(dated - body.truthMs))
  }
}

/** The moment of making where it can be known; nothing where only the phone's own clock speaks. */
function datedMs({ made }: PhoneRecord, { clock }: Batch, atMs: number): number | undefined {
  if (made.run === clock.run) return atMs - (clock.tickMs - made.tickMs)
  return made.met ? Date.parse(made.met.server) + made.tickMs - made.met.tickMs : undefined
}
