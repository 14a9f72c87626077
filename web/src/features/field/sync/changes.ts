import type { Kept, Notes } from './records'
import { Stale, type Change, type OutboxStore } from './surroundings'

/** Changes of the outbox, decided on what stands there now: if another page wrote in between, they are decided again. */
export function createChanges(store: OutboxStore) {
  async function change(decide: (all: Kept[], notes: Notes) => Change): Promise<Change> {
    for (;;) {
      const decided = decide(await store.all(), await store.notes())
      try {
        await store.apply(decided)
        return decided
      } catch (error) {
        if (!(error instanceof Stale)) throw error
      }
    }
  }
  const row = (decide: (row: Kept, all: Kept[]) => Change) => (id: string): Promise<Change> =>
    change((all) => all.filter(({ record }) => record.id === id).map((one) => decide(one, all))[0] ?? {})
  return { change, row }
}

/** Takes a row away or puts another in its place; those that waited for it wait for that one, or the server judges them. */
export function replaced(kept: Kept, all: readonly Kept[], by?: Kept): Change {
  if (by?.record.id === kept.record.id) return { put: [by] }
  const after = (ids: string[]) => ids.flatMap((id) => (id === kept.record.id ? (by?.record.id ?? []) : id))
  const put = all.filter(({ record }) => record.after.includes(kept.record.id))
    .map((one) => ({ ...one, turn: one.turn + 1, record: { ...one.record, after: after(one.record.after) } }))
  return by ? { put: [...put, { ...by, turn: 0 }], drop: [kept], photos: { of: kept.record.id, to: by.record.id } } : { put, drop: [kept] }
}
