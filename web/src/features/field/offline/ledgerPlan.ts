import type { Head, Step } from '../sync/inward'
import type { BlockRow, MarksRow } from './database'

export interface Limits {
  /** heads in a block */
  block: number
  /** heads on a phone */
  most: number
}

export interface Block extends Omit<BlockRow, 'sealed'> {
  heads: Head[]
}
/** What the ledger on this phone becomes with a step. */
export interface Plan {
  put: Block[]
  drop: number[]
  marks: MarksRow
}

const numbers = (blocks: readonly Block[]): number[] => blocks.map(({ no }) => no)

function byVillage(heads: readonly Head[]): Map<string, Head[]> {
  const found = new Map<string, Head[]>()
  for (const head of heads) found.set(head.villageId, [...(found.get(head.villageId) ?? []), head])
  return found
}

function cut(heads: readonly Head[], marks: MarksRow, generation: number, size: number): Block[] {
  return [...byVillage(heads)].flatMap(([village, own]) => Array.from({ length: Math.ceil(own.length / size) }, (_, i) => {
    const part = own.slice(i * size, (i + 1) * size)
    return { account: marks.account, no: marks.nextNo++, generation, village, count: part.length, heads: part }
  }))
}

/** Changed heads go to their block, new ones behind the last of their village. */
function changed(heads: readonly Head[], marks: MarksRow, shown: readonly Block[], size: number): Block[] {
  const now = new Map(shown.map((block) => [block.no, block]))
  const where = new Map(shown.flatMap((block) => block.heads.map(({ id }) => [id, block.no] as const)))
  const touched = new Set<number>()
  for (const head of heads) {
    const free = [...now.values()].findLast(({ village, count }) => village === head.villageId && count < size)
    const block = now.get(where.get(head.id) ?? -1) ?? free ?? cut([head], marks, marks.generation, size)[0]
    if (!block) continue
    const others = block.heads.filter(({ id }) => id !== head.id)
    now.set(block.no, { ...block, heads: [...others, head], count: others.length + 1 })
    where.set(head.id, block.no)
    touched.add(block.no)
  }
  return [...now.values()].filter(({ no }) => touched.has(no))
}

/** The oldest blocks above what a phone keeps. */
function tooMany(blocks: readonly Block[], most: number): number[] {
  const left = blocks.toReversed().map(({ count }) => (most -= count))
  return numbers(blocks.toReversed().filter((_, i) => (left[i] ?? 0) < 0))
}

function replaced({ as, heads, marks }: Step, before: MarksRow, next: MarksRow, mine: readonly Block[], { block, most }: Limits): Plan {
  const generation = before.generation + 1
  const of = (wanted: number) => mine.filter((block) => block.generation === wanted)
  const givenUp = before.staged ? [] : numbers(of(generation))
  const added = cut(heads, next, generation, block)
  const above = tooMany([...(before.staged ? of(generation) : []), ...added], most)
  next.cut = above.length > 0 || (before.staged !== undefined && before.staged.cut === true)
  if (next.staged) next.staged = { ...next.staged, cut: next.cut }
  if (as === 'page') return { put: added, drop: [...givenUp, ...above], marks: { ...next, cut: before.cut } }
  const isNewer = ({ village }: Block) => marks.villages.includes(village)
  const waits = of(before.generation).filter((old) => !isNewer(old)).map((old) => ({ ...old, generation })) // until unsent work has gone
  return { put: [...added, ...waits], drop: [...givenUp, ...above, ...numbers(of(before.generation).filter(isNewer))], marks: { ...next, generation } }
}

export function planOf(step: Step, before: MarksRow, blocks: readonly Block[], limits: Limits): Plan {
  const next: MarksRow = { ...before, ...step.marks, turn: before.turn + 1, generation: before.generation, nextNo: before.nextNo }
  const stays = blocks.filter(({ village }) => step.stay(village))
  const gone = numbers(blocks.filter(({ village }) => !step.stay(village)))
  const shown = stays.filter(({ generation }) => generation === before.generation)
  const { put, drop, marks } = step.as === 'change' ? { put: changed(step.heads, next, shown, limits.block), drop: [], marks: next } : replaced(step, before, next, stays, limits)
  const away = new Set([...gone, ...drop])
  return { put: put.filter(({ no }) => !away.has(no)), drop: [...away], marks }
}
