import { toInstant } from '@/shared/ui/format'
import type { Head } from '../sync/inward'

/** What somebody looks for on the phone. */
export interface Asked {
  words: string
  kind?: string
  village?: string
  /** first and last day, as <input type="date"> writes them */
  from?: string
  to?: string
}
export interface Found {
  /** the newest, as many as were wanted */
  heads: Head[]
  total: number
}
/** A head made ready: its moment as a number, its text as it is compared. */
interface Line {
  head: Head
  at: number
  text: string
}
export type SearchIndex = readonly Line[]

/** Full-width digits and letters are compared as plain ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Newest first. Made when the ledger is opened or has changed, not when somebody types. */
export const indexOf = (heads: readonly Head[]): SearchIndex =>
  heads.map((head) => ({ head, at: Date.parse(head.happenedAt), text: folded(`${head.title} ${head.year}-${head.number}`) })).toSorted((a, b) => b.at - a.at)

const DAY_MS = 86_400_000
const startOf = (day: string): number => Date.parse(toInstant(`${day}T00:00`))

/** Every word must stand somewhere in an entry, Chinese without word borders, or name its kind or category. A few ten thousand short texts are
 *  read through faster than any index of two-character pieces could be kept up.
 *  @param label how a kind or a category is called on the screen */
export function find(index: SearchIndex, { words, kind, village, from, to }: Asked, label: (code: string) => string, most: number): Found {
  const terms = folded(words).split(/\s+/).filter(Boolean)
  const called = new Map<string, string>()
  const nameOf = (code: string): string => {
    const known = called.get(code) ?? (code && folded(label(code)))
    called.set(code, known)
    return known
  }
  const first = from ? startOf(from) : -Infinity
  const end = to ? startOf(to) + DAY_MS : Infinity
  const heads: Head[] = []
  let total = 0
  for (const { head, at, text } of index) {
    if (at < first || at >= end || (kind && head.kind !== kind) || (village && head.villageId !== village)) continue
    if (!terms.every((term) => text.includes(term) || nameOf(head.kind).includes(term) || nameOf(head.category).includes(term))) continue
    total += 1
    if (heads.length < most) heads.push(head)
  }
  return { heads, total }
}
