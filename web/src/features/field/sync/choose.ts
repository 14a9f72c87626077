import { hashOf } from './making'
import type { FieldConflict, Kept } from './records'

export type Choice = 'mine' | 'theirs'
/** For the whole record, or field by field. */
export type Choices = Choice | Record<string, Choice>

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

/** What is stored is never changed: what a person keeps beside it becomes a record of its own. */
const isStored = ({ record, answered }: Kept): boolean =>
  record.kind === 'entry' || record.kind === 'order-proposal' || (answered?.problem?.type.endsWith('/id-used-otherwise') ?? false)

/** Whether fields of this record can be chosen one by one; a step is taken as a whole or not at all. */
export const isByField = ({ record, answered }: Kept): boolean =>
  (record.kind === 'entry' || record.kind === 'site') && (answered?.fields.length ?? 0) > 0

/** What was chosen is merged anew: of a field that both had changed, the author has now seen what is there. */
const seen = (base: string, fields: readonly FieldConflict[]): string =>
  JSON.stringify(fields.reduce((now, { name, theirs }) => put(now, name.split('.'), theirs), JSON.parse(base) as Tree))

/** A person chose: a new revision that knows what it stands beside. Nothing if all of theirs stays: then ours is done with. */
export function chosen(row: Kept, choices: Choices, newId: () => string): Kept | undefined {
  const { record } = row
  const fields = row.answered?.fields ?? []
  const of = (name: string): Choice => (typeof choices === 'string' ? choices : (choices[name] ?? 'mine'))
  const theirs = isByField(row) ? fields.filter(({ name }) => of(name) === 'theirs') : []
  const merges = record.kind === 'site' && record.base !== null
  if (choices === 'theirs' || (!merges && theirs.length > 0 && theirs.length === fields.length)) return undefined
  const version = fields.find(({ name }) => name === 'version')?.theirs ?? null
  const id = isStored(row) ? newId() : record.id
  let tree = theirs.reduce((now, { name, theirs: text }) => put(now, name.split('.'), text), JSON.parse(record.body) as Tree)
  if (typeof tree.version === 'number' && version !== null) tree = { ...tree, version: Number(version) }
  if (tree.id === record.id) tree = { ...tree, id }
  const body = JSON.stringify(tree)
  const base = record.base === null ? null : merges ? seen(record.base, fields) : (version ?? record.base)
  return { ...row, turn: row.turn + 1, state: 'WAITING', answered: undefined, record: { ...record, id, revision: newId(), base, body, hash: hashOf(body) } }
}
