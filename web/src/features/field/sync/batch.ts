import { bytesOf } from './making'
import { type Kept, type PhoneRecord } from './records'

export const MOST_RECORDS = 100
/** Beneath the megabyte that the server takes, with room for the frame of the batch. */
const MOST_BATCH_BYTES = 900_000

const sizeOf = (record: PhoneRecord): number => bytesOf(JSON.stringify(record))

/** The next records to send, in the order of making and none before what it names in `after`. What waits for a parked or unsolved one stays, and
 *  nothing else does. As long as something urgent can go, nothing goes with it but what it needs: a call for help is not kept up by a day's work. */
export function nextBatch(all: readonly Kept[], most = MOST_RECORDS, heldBack: ReadonlySet<string> = new Set()): PhoneRecord[] {
  const byId = new Map(all.map((kept) => [kept.record.id, kept]))
  const chosen = new Map<string, PhoneRecord>()
  let bytes = 0
  let isUrgent = false

  /** All that must go so that this one can, in order; undefined if something is in the way. */
  function withNeeds(kept: Kept, path: ReadonlySet<string>): PhoneRecord[] | undefined {
    const { record, state } = kept
    if (state === 'SENT' || chosen.has(record.id)) return []
    if (state !== 'WAITING' || heldBack.has(record.id) || path.has(record.id)) return undefined
    const line: PhoneRecord[] = []
    for (const id of record.after) {
      const needed = byId.get(id)
      const before = needed ? withNeeds(needed, new Set([...path, record.id])) : []
      if (!before) return undefined
      line.push(...before.filter(({ id: one }) => line.every((other) => other.id !== one)))
    }
    return [...line, record]
  }

  const inOrder = all.filter(({ state }) => state === 'WAITING').toSorted((a, b) => Number(b.record.urgent) - Number(a.record.urgent) || a.seq - b.seq)
  for (const kept of inOrder) {
    if (chosen.size >= most || (chosen.size > 0 && !kept.record.urgent && isUrgent)) break
    isUrgent ||= kept.record.urgent && withNeeds(kept, new Set()) !== undefined
    for (const record of withNeeds(kept, new Set()) ?? []) {
      bytes += sizeOf(record)
      if (chosen.size >= most || (bytes > MOST_BATCH_BYTES && chosen.size > 0)) return [...chosen.values()]
      chosen.set(record.id, record)
    }
  }
  return [...chosen.values()]
}
