import type { Round } from './outbox'
import type { Reply } from './surroundings'
import { waitMs } from './waits'

/** As much of an entry as the phone keeps of each: no name stands in it. */
export interface Head {
  id: string
  villageId: string
  year: number
  number: number
  kind: string
  category: string
  title: string
  happenedAt: string
  clockUnsure: boolean
  state: 'RECORDED' | 'VERIFIED' | 'VOIDED'
  progress: string
  dueOn?: string | null
}
/** An answer of GET /api/field/changes, docs/methods/sync.md. */
export interface News {
  cursor: string
  resync: boolean
  more: boolean
  next?: string | null
  villages: string[]
  entries: Head[]
}
/** Everything anew, page by page, beside what is shown; a phone that is killed goes on where it was. */
export interface Staged {
  cursor: string
  next: string
  villages: string[]
  count: number
  /** the oldest of it were left out */
  cut?: boolean
}
export interface Marks {
  /** what the server is asked with; null: for everything */
  cursor: string | null
  /** of which everything is here */
  villages: string[]
  staged?: Staged
  /** the oldest were left out, because there are more than the phone keeps */
  cut: boolean
  /** last word of the server, by the phone's clock; 0: never */
  asOfMs: number
}
export interface Step {
  marks: Marks
  /** `page`: of everything, beside what is shown; `swap`: the last such page, now it is shown; `change`: of single entries */
  as: 'page' | 'swap' | 'change'
  heads: Head[]
  /** documents of other villages leave the phone */
  stay: (village: string) => boolean
}
export interface InwardStore {
  marks: () => Promise<Marks>
  /** One transaction. */
  apply: (step: Step) => Promise<void>
}
export interface InwardSurroundings {
  store: InwardStore
  get: (query: { after?: string; page?: string }) => Promise<Reply>
  /** Of which villages something still waits to be sent; 'all' if that cannot be told. */
  inUse: () => Promise<ReadonlySet<string> | 'all'>
  random: () => number
  wallMs: () => number
}

export const NOTHING: Marks = { cursor: null, villages: [], cut: false, asOfMs: 0 }

const isText = (value: unknown): value is string => typeof value === 'string'
/** Anything else, e.g. a hotel's page, is no news. */
export function newsOf(body: unknown): News | undefined {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Partial<Record<keyof News, unknown>>
  const [villages, entries] = [said.villages, said.entries].map((list) => (Array.isArray(list) ? (list as unknown[]) : undefined))
  const isHead = (entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry && 'villageId' in entry
  return isText(said.cursor) && villages?.every(isText) && entries?.every(isHead) ? (body as News) : undefined
}

/** The next state. A village that is new here means: everything again; what is shown stays until that is here. */
export function stepOf(marks: Marks, news: News, inUse: ReadonlySet<string> | 'all', asOfMs: number): Step {
  const stay = (village: string) => inUse === 'all' || news.villages.includes(village) || inUse.has(village)
  if (!news.resync) {
    const isNew = news.villages.some((village) => !marks.villages.includes(village))
    const villages = marks.villages.filter((village) => news.villages.includes(village))
    return { as: 'change', heads: news.entries, stay, marks: { ...marks, cursor: isNew ? null : news.cursor, villages, asOfMs } }
  }
  /** a village that was handed over between two pages, and back, is not whole */
  const whole = (marks.staged?.villages ?? news.villages).filter((village) => news.villages.includes(village))
  const staged = { cursor: news.cursor, villages: whole, count: (marks.staged?.count ?? 0) + news.entries.length }
  if (news.next) return { as: 'page', heads: news.entries, stay, marks: { ...marks, staged: { ...marks.staged, ...staged, next: news.next } } }
  return { as: 'swap', heads: news.entries, stay, marks: { ...marks, staged: undefined, cursor: staged.cursor, villages: staged.villages, asOfMs } }
}

/** Fetches what changed in the officer's villages. May be cut off at any point and run again. */
export function createInward({ store, get, inUse, random, wallMs }: InwardSurroundings) {
  let failures = 0
  const failed = (askedMs?: number): Round => ({ is: 'WAIT', ms: waitMs(++failures, random, askedMs) })

  /** One answer. SENT: there is more. IDLE: this was all, or it is not for this person. */
  async function round(): Promise<Round> {
    const { cursor, staged } = await store.marks()
    const reply = await get(staged ? { after: staged.cursor, page: staged.next } : { after: cursor ?? undefined }).catch(() => undefined)
    if (!reply || reply.status >= 500 || reply.status === 429 || reply.status === 408) return failed(reply?.retryAfterMs)
    if (reply.status >= 400) return { is: 'STOPPED', status: reply.status, body: reply.body }
    const news = newsOf(reply.body)
    if (!news) return failed()
    const step = stepOf(await store.marks(), news, await inUse(), wallMs())
    await store.apply(step)
    failures = 0
    const isBehind = staged !== undefined || step.marks.staged !== undefined || step.marks.cursor === null || news.more
    return { is: isBehind ? 'SENT' : 'IDLE' } // after the last of several pages, what changed while they came
  }
  return { round, hurry: () => void (failures = 0) }
}
export type Inward = ReturnType<typeof createInward>
