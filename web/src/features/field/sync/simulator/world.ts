import { nextBatch } from '../batch'
import type { PhotoSurroundings } from '../photos'
import type { Batch, Kept, Notes } from '../records'
import { Stale, type Change, type Network, type OutboxStore, type Reply, type Surroundings } from '../surroundings'
import type { Chance } from './chance'
import { PhotoDisk } from './modelPhone'
import { ModelServer, type Body } from './modelServer'

/** The page was killed: everything in memory is gone. */
export class Killed extends Error {}

/** The slowest way there that still counts as an ordinary line. */
const SLOWEST_MS = 800

/** Disk, line and clocks of one phone, and what may befall them. */
export class World {
  nowMs = Date.parse('2026-03-02T01:00:00Z')
  private tickMs = 0
  private wallOffMs = 0
  private rows = new Map<string, Kept>()
  private notes: Notes = { device: 'device-1', lastReceipt: null }
  private ids = 0
  private underway: Batch[] = []
  dead = false
  troubled = true
  /** a record left before one that it needs */
  overtook = false
  /** a photo left before its entry, or before a text that had not been tried in vain */
  photoOvertook = false
  private triedInVain = new Set<string>()
  readonly disk = new PhotoDisk(() => this.step())
  readonly trace: string[] = []
  readonly server: ModelServer

  constructor(readonly chance: Chance) {
    this.server = new ModelServer(() => this.nowMs)
  }

  pass(ms: number): void {
    this.nowMs += ms
    this.tickMs += ms
  }
  /** Asleep, ticks stand still on some phones. */
  sleep(ms: number): void {
    this.nowMs += ms
  }
  turnClock(ms: number): void {
    this.wallOffMs += ms
  }
  begin(): void {
    this.dead = false
    this.tickMs = this.chance.upTo(1_000)
  }
  log(line: string): void {
    this.trace.push(`${this.nowMs} ${line}`)
  }

  private step(): void {
    if (this.troubled && this.chance.happens(0.01)) this.dead = true
    if (this.dead) throw new Killed()
  }

  readonly store: OutboxStore = {
    all: async () => {
      this.step()
      return [...this.rows.values()].toSorted((a, b) => a.seq - b.seq)
    },
    notes: async () => {
      this.step()
      return this.notes
    },
    apply: async (change) => {
      this.step()
      this.commit(change)
      this.step()
    },
  }

  private commit(change: Change): void {
    const { put = [], drop = [], lastReceipt } = change
    for (const row of put) if ((this.rows.get(row.record.id)?.turn ?? -1) !== row.turn - 1) throw new Stale()
    for (const row of put) this.rows.set(row.record.id, row)
    for (const row of drop) this.rows.delete(row.record.id)
    this.disk.follow(change)
    if (lastReceipt !== undefined) this.notes = { ...this.notes, lastReceipt }
  }

  readonly network: Network = { post: (batch) => this.post(batch) }

  private async post(batch: Batch): Promise<Reply> {
    this.watchOrder(batch)
    if (batch.records.length === 1) this.triedInVain.add(batch.records[0]?.id ?? '')
    this.pass(this.chance.upTo(SLOWEST_MS))
    const fault = this.troubled ? this.chance.upTo(14) : 99
    this.log(`post ${batch.records.length} fault ${fault}`)
    if (this.troubled && this.chance.happens(0.05)) this.dead = true
    const late = this.chance.happens(0.3) ? this.underway.shift() : undefined
    if (late) this.deliver(late, undefined, true)
    switch (fault) {
      case 0: throw new Error('lost on the way there')
      case 1: return this.lose(this.deliver(batch))
      case 2: return this.lose(this.deliver(batch, this.chance.upTo(batch.records.length + 1)))
      case 3: return { status: 503, body: '' }
      case 4: return { status: 200, body: '<html>Sign in to this hotel</html>' }
      case 5: return this.lose(this.underway.push(batch))
      case 6: return { status: this.chance.one([400, 401, 403, 413, 422, 429]) ?? 400, body: {} }
      case 7: return { status: 200, body: { at: 'nonsense', receipt: 'r', receipts: [] } }
      default: return this.deliver(batch)
    }
  }

  private readonly put: PhotoSurroundings['line']['put'] = async (photo, file) => {
    const entry = this.rows.get(photo.entry)
    if (photo.state === 'DRAFT' && !entry || (entry && entry.state !== 'SENT')) this.photoOvertook = true
    if (nextBatch(this.kept().toSorted((a, b) => a.seq - b.seq), 1, this.triedInVain).length > 0) this.photoOvertook = true
    const fault = this.troubled ? this.chance.upTo(12) : 99
    this.log(`photo ${photo.id} fault ${fault}`)
    if (this.troubled && this.chance.happens(0.05)) this.dead = true
    switch (fault) {
      case 0: throw new Error('lost on the way there')
      case 1: return this.lose(this.server.takePhoto(photo, file))
      case 2: return { status: this.chance.one([503, 429, 302]) ?? 503, body: '' }
      case 3: return { status: 200, body: '<html>Sign in to this hotel</html>' }
      case 4: return { status: this.chance.one([400, 401, 403, 413]) ?? 400, body: {} }
      default: return this.server.takePhoto(photo, file)
    }
  }

  /** A line that accepts and never answers: the wait ends by a clock. */
  private lose(lost: unknown): never {
    this.pass(20_000)
    throw new Error(`no answer (${typeof lost})`)
  }

  private deliver(batch: Batch, most?: number, late = false): Reply {
    try {
      const body = this.server.take(structuredClone(batch), most, late)
      this.pass(this.chance.upTo(SLOWEST_MS))
      for (const { id, outcome } of body?.receipts ?? []) if (outcome === 'WAITING') this.triedInVain.add(id)
      return body ? { status: 200, body } : { status: 500, body: '' }
    } catch {
      return { status: 500, body: '' }
    }
  }

  private watchOrder({ records }: Batch): void {
    records.forEach((record, i) => {
      const missing = record.after.filter((id) => this.rows.get(id)?.state === 'WAITING' && !records.slice(0, i).some((one) => one.id === id))
      if (missing.length > 0) this.overtook = true
    })
  }

  kept = (): Kept[] => [...this.rows.values()]
  readonly surroundings: Surroundings = {
    store: this.store, network: this.network, random: () => this.chance.next(),
    clock: { tickMs: () => this.tickMs, wallMs: () => this.nowMs + this.wallOffMs },
    newId: () => `id-${++this.ids}`,
  }
  readonly photoSurroundings: PhotoSurroundings = {
    store: this.disk.store, line: { put: this.put }, random: this.surroundings.random, newId: this.surroundings.newId, wallMs: this.surroundings.clock.wallMs,
  }
}
export const bodyOf = (row: Kept): Body => JSON.parse(row.record.body) as Body
