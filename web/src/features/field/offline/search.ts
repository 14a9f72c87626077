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
/** A head made ready: its moment as a number, its text as it is compared, with the names of its kind and category. */
interface Line {
  head: Head
  at: number
  text: string
}
export type SearchIndex = readonly Line[]

/** Full-width digits and letters are compared as plain ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Newest first. Made when the ledger is opened or has changed, not when somebody types; held in memory only, as long as the page lives.
 *  @param label how a kind or a category is called on the screen */
export function indexOf(heads: readonly Head[], label: (code: string) => string): SearchIndex {
  const called = new Map(heads.flatMap(({ kind, category }) => [kind, category]).map((code) => [code, '']))
  for (const code of called.keys()) called.set(code, code && label(code))
  const textOf = ({ title, year, number, kind, category }: Head) => folded(`${title} ${year}-${number} ${called.get(kind)} ${called.get(category)}`)
  return heads.map((head) => ({ head, at: Date.parse(head.happenedAt), text: textOf(head) })).toSorted((a, b) => b.at - a.at)
}

const DAY_MS = 86_400_000
const startOf = (day: string): number => Date.parse(toInstant(`${day}T00:00`))

/** Every word must stand somewhere in an entry, its kind or its category, Chinese without word borders. A few ten thousand short texts are read
 *  through faster than any index of two-character pieces could be kept up. */
export function find(index: SearchIndex, { words, kind, village, from, to }: Asked, most: number): Found {
  const terms = folded(words).split(/\s+/).filter(Boolean)
  const first = from ? startOf(from) : -Infinity
  const end = to ? startOf(to) + DAY_MS : Infinity
  const heads: Head[] = []
  let total = 0
  for (const { head, at, text } of index) {
    if (at < first || at >= end || (kind && head.kind !== kind) || (village && head.villageId !== village)) continue
    if (!terms.every((term) => text.includes(term))) continue
    total += 1
    if (heads.length < most) heads.push(head)
  }
  return { heads, total }
}
