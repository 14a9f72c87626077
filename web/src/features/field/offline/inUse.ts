import type { KeptPhoto } from '../sync/photos'
import type { Kept } from '../sync/records'

interface About {
  villageId?: string
  entryId?: string
}

/** Of which villages something is still unsent, so that what is kept of them stays; 'all' if of a row nobody can tell.
 *  @param villageOf the village of an entry on this phone */
export function villagesInUse(rows: readonly Kept[], photos: readonly KeptPhoto[], villageOf: (entry: string) => string | undefined): ReadonlySet<string> | 'all' {
  const byId = new Map(rows.map((row) => [row.record.id, row]))
  const found = new Set<string>()
  function add({ villageId, entryId }: About): boolean {
    const entry = byId.get(entryId ?? '')
    const village = villageId ?? (entry && (JSON.parse(entry.record.body) as About).villageId) ?? (entryId && villageOf(entryId))
    if (village) found.add(village)
    return Boolean(village)
  }
  const unsent = rows.filter(({ state }) => state !== 'SENT').map(({ record }) => JSON.parse(record.body) as About)
  const pictured = photos.map(({ entry }): About => ({ entryId: entry }))
  const all = [...unsent, ...pictured].map(add)
  return all.every(Boolean) ? found : 'all'
}
