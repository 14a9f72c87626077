import { NOTHING, type Head, type InwardStore } from '../sync/inward'
import type { MarksRow, PhoneDatabase } from './database'
import { planOf, type Block, type Limits } from './ledgerPlan'
import type { Seal } from './seal'

/** 400 heads are about 100 KB of text: closed and opened in some milliseconds, and rewritten as a whole when one changes. 60,000 are what a phone
 *  of the middle holds in its memory without trouble; the oldest above are left out, and that is said. */
const LIMITS: Limits = { block: 400, most: 60_000 }
/** How many blocks are opened side by side. */
const AT_ONCE = 8

export interface LedgerStore extends InwardStore {
  /** Opens what is kept, or what another page of the browser changed. */
  refresh: () => Promise<void>
  /** the same list as before as long as nothing in it has changed: what is made of it for searching takes long */
  heads: () => readonly Head[]
  villageOf: (entry: string) => string | undefined
}

/** The entries of an account on this phone: sealed in blocks, opened in memory for searching. */
export function createLedgerStore(database: PhoneDatabase, seal: Seal, account: string, limits = LIMITS): LedgerStore {
  let blocks = new Map<number, Block>()
  let known: MarksRow | undefined
  let heads: readonly Head[] | undefined
  let opening: Promise<void> = Promise.resolve()

  const row = async (): Promise<MarksRow> => (await database.marks.get(account)) ?? { ...NOTHING, account, turn: 0, generation: 0, nextNo: 0 }
  const shown = (): Block[] => [...blocks.values()].filter(({ generation }) => generation === known?.generation)

  async function open(): Promise<void> {
    const marks = await row()
    if (known?.turn === marks.turn) return
    const rows = await database.blocks.where({ account }).toArray()
    const opened = new Map<number, Block>()
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const some = await Promise.all(rows.slice(i, i + AT_ONCE).map(async ({ sealed, ...rest }) => ({ ...rest, heads: await seal.open<Head[]>(sealed) })))
      some.forEach((block) => opened.set(block.no, block))
    }
    ;[blocks, known, heads] = [opened, marks, undefined]
  }
  const refresh = (): Promise<void> => (opening = opening.catch(() => undefined).then(open))

  return {
    marks: row, refresh,
    heads: () => (heads ??= shown().flatMap((block) => block.heads)),
    villageOf: (entry) => shown().find((block) => block.heads.some(({ id }) => id === entry))?.village,
    async apply(step) {
      await refresh()
      const { put, drop, marks } = planOf(step, await row(), [...blocks.values()], limits)
      const rows = await Promise.all(put.map(async ({ heads: closed, ...rest }) => ({ ...rest, sealed: await seal.close(closed) })))
      await database.transaction('rw', database.blocks, database.marks, async () => {
        await database.blocks.bulkDelete(drop.map((no) => [account, no] as [string, number]))
        await database.blocks.bulkPut(rows)
        await database.marks.put(marks)
      })
      if (put.length + drop.length > 0 || known?.generation !== marks.generation) heads = undefined
      known = marks
      drop.forEach((no) => blocks.delete(no))
      put.forEach((block) => blocks.set(block.no, block))
    },
  }
}
