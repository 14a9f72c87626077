import type { Choice } from '../choose'
import { hashOf, type Making } from '../making'
import { createOutbox, rules, type Outbox } from '../outbox'
import { createPhotos, photoRules, type Photos, type Texts } from '../photos'
import type { Surroundings } from '../surroundings'
import { chanceOf } from './chance'
import { fileOf } from './modelPhone'
import { faultsOf } from './properties'
import { bodyOf, Killed, World } from './world'

const STEPS = 60
const DAY_MS = 86_400_000

/** What a person and fate do to a phone, and what is true of it in the end. */
export interface Telling {
  faults: string[]
  hash: string
  made: number
  photosStored: number
}
/** What of the real thing is replaced, to show what happens without it. */
export interface Bug {
  rules?: Partial<typeof rules>
  surroundings?: (real: Surroundings) => Partial<Surroundings>
  photoRules?: Partial<typeof photoRules>
  texts?: Partial<Texts>
}

export class Story {
  readonly chance
  readonly world
  outbox: Outbox
  photos: Photos
  /** the entry that is being written, until it is handed in */
  private draft?: string
  /** tokens of what the phone said it keeps */
  readonly acknowledged = new Set<string>()
  readonly shownToPerson = new Set<string>()
  readonly givenUp = new Set<string>()
  readonly seen: string[] = []
  private tokens = 0
  private pictures = 0
  private backups: ReturnType<World['server']['backup']>[] = []

  constructor(seed: number, private readonly bug: Bug = {}) {
    this.chance = chanceOf(seed)
    this.world = new World(this.chance)
    this.outbox = this.open()
    this.photos = this.openPhotos()
  }

  private open(): Outbox {
    const real = this.world.surroundings
    return createOutbox({ ...real, ...this.bug.surroundings?.(real) }, { ...rules, ...this.bug.rules })
  }
  private openPhotos(): Photos {
    return createPhotos(this.world.photoSurroundings, { ...this.outbox, ...this.bug.texts }, { ...photoRules, ...this.bug.photoRules })
  }

  /** Runs to the end or to where the page is killed; then it is opened again. */
  private async live(act: () => Promise<unknown>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.world.log('killed')
    }
    if (this.world.dead) {
      this.world.begin()
      this.outbox = this.open()
      this.photos = this.openPhotos()
    }
  }

  private making(): Making {
    const { chance, world } = this
    const doc = chance.happens(0.3) ? `doc-${chance.upTo(6)}` : undefined
    const version = doc === undefined ? undefined : world.server.docOf(doc).version
    const rows = world.kept()
    const after = chance.happens(0.25) && rows.length > 0 ? [rows[chance.upTo(rows.length)]?.record.id ?? ''] : []
    const body = {
      token: `t${++this.tokens}`, truthMs: world.nowMs, ...(doc === undefined ? {} : { doc, version, madeOn: String(version), text: `mine ${this.tokens}` }),
      ...(chance.happens(0.05) ? { refused: true } : chance.happens(0.02) ? { bomb: true } : {}),
    }
    return { kind: 'order-step', body, about: doc ?? '', title: '', base: version === undefined ? null : String(version), after, urgent: chance.happens(0.15) }
  }

  private async make(): Promise<void> {
    const making = this.making()
    if (this.world.kept().some(({ record }) => record.id === this.draft)) this.draft = undefined // killed just after it was handed in
    await this.outbox.add({ ...making, id: this.draft })
    this.draft = undefined
    this.acknowledged.add((making.body as { token: string }).token)
  }

  /** For what is being written, or for what was handed in already. */
  private async takePhoto(): Promise<void> {
    const { chance, world } = this
    const written = chance.happens(0.2) ? chance.one(world.kept())?.record.id : undefined
    this.pictures += 1
    const picture = { token: `p${++this.tokens}`, ...(chance.happens(0.05) ? { refused: true } : chance.happens(0.03) ? { bomb: true } : {}) }
    await this.photos.add(written ?? (this.draft ??= world.surroundings.newId()), fileOf(picture))
    this.acknowledged.add(picture.token)
  }

  /** Somebody looks at the photos that were refused, and tries those again that are good. */
  private async lookAtPhotos(): Promise<void> {
    for (const { photo, refused } of this.world.disk.pictures()) if (photo.state === 'REFUSED' && !refused) await this.photos.retry(photo.id)
  }

  private async round(greeting: boolean): Promise<void> {
    await this.outbox.round(greeting)
    await this.photos.round()
  }

  /** Somebody looks at the conflicts and chooses. */
  private async choose(): Promise<void> {
    for (const row of this.world.kept().filter(({ state }) => state === 'CONFLICT')) {
      const { token } = bodyOf(row)
      this.shownToPerson.add(token)
      const choice: Choice = this.chance.happens(0.6) ? 'mine' : 'theirs'
      if (choice === 'theirs') this.givenUp.add(token)
      await this.outbox.resolve(row.record.id, choice)
    }
  }

  private befall(): void {
    const { chance, world } = this
    const what = chance.upTo(7)
    if (what === 0) world.turnClock((chance.next() * 46 - 40) * DAY_MS)
    else if (what === 1) world.sleep(chance.upTo(4 * 3_600_000))
    else if (what === 2) this.backups.push(world.server.backup())
    else if (what === 3 && this.backups.length > 0) world.server.restore(chance.one(this.backups) ?? world.server.backup())
    else if (what === 4) world.dead = true
    else world.server.somebodyWrites(`doc-${chance.upTo(6)}`, `theirs ${world.nowMs}`)
    world.log(`befell ${what}`)
  }

  private async step(): Promise<void> {
    const { chance, world } = this
    world.pass(chance.upTo(120_000))
    const what = chance.upTo(13)
    if (what < 4) await this.live(() => this.make())
    else if (what < 8) await this.live(() => this.outbox.round(this.chance.happens(0.2)))
    else if (what === 8) this.befall()
    else if (what === 9) await this.live(() => this.choose())
    else if (what === 10) await this.live(() => this.takePhoto())
    else if (what === 11) await this.live(() => this.photos.round())
    else await this.live(() => this.lookAtPhotos())
    this.seen.push(...faultsOf(this))
  }

  async tell(): Promise<Telling> {
    for (let i = 0; i < STEPS; i++) await this.step()
    this.world.troubled = false
    const states = () => [...this.world.kept(), ...this.world.disk.kept()].map(({ state }) => state).join()
    if (this.draft !== undefined) await this.live(() => this.make())
    for (let quiet = 0, i = 0; quiet < 25 && i < 400; i++) {
      const before = states()
      await this.live(() => this.round(quiet === 10))
      await this.live(() => this.choose())
      if (quiet === 12) await this.live(() => this.lookAtPhotos())
      this.world.pass(1_000)
      quiet = states() === before ? quiet + 1 : 0
    }
    const faults = [...new Set([...this.seen, ...faultsOf(this, true)])]
    return { faults, hash: hashOf(this.world.trace.join('\n')), made: this.tokens - this.pictures, photosStored: this.world.server.everSeen.size }
  }
}
