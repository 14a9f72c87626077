import { hashOf } from './making'
import type { Kept } from './records'

export type Choice = 'mine' | 'theirs'

type Tree = Record<string, unknown>

/** Texts of receipts are JSON where the field is not a text itself. */
function valueOf(text: string | null, before: unknown): unknown {
  if (text === null || typeof before === 'string' || before === undefined || before === null) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function put(tree: Tree, path: string[], text: string | null): Tree {
  const [name = '', ...rest] = path
  if (rest.length === 0) return { ...tree, [name]: valueOf(text, tree[name]) }
  return { ...tree, [name]: put((tree[name] ?? {}) as Tree, rest, text) }
}

/** A person chose, field by field: a new revision that knows what it replaces. Nothing if all of theirs stays: then ours is done with. */
export function chosen(row: Kept, choices: Record<string, Choice>, newId: () => string): Kept | undefined {
  const { answered, record } = row
  if (!answered) return undefined
  const theirs = answered.fields.filter(({ name }) => choices[name] === 'theirs')
  const mine = answered.fields.length === 0 ? choices[''] === 'mine' : theirs.length < answered.fields.length
  if (!mine) return undefined
  const before = JSON.parse(record.body) as Tree
  const merged = theirs.reduce((tree, { name, theirs: text }) => put(tree, name.split('.'), text), before)
  const based = typeof merged.version === 'number' && answered.base !== null && /^\d+$/.test(answered.base) ? { ...merged, version: Number(answered.base) } : merged
  const body = JSON.stringify(based)
  return {
    ...row, turn: row.turn + 1, state: 'WAITING', answered: undefined,
    record: { ...record, revision: newId(), base: answered.base, body, hash: hashOf(body) },
  }
}
