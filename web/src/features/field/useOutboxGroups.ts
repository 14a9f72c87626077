import { computed } from 'vue'
import { useOutbox } from './offline/useOutbox'
import { usePhotoQueue } from './offline/usePhotoQueue'
import type { Kept } from './sync/records'

const MOST_SENT = 30
interface Item {
  id: string
  /** not there: it left the phone, its photos have not */
  row?: Kept
}

/** What the outbox shows, by what it asks of a person; an entry whose photos wait or need a look stands where they do. */
export function useOutboxGroups() {
  const { rows } = useOutbox()
  const { handedIn, parkedPhotos, waitingPhotos } = usePhotoQueue()
  const ids = (photos: { entry: string }[]) => new Set(photos.map(({ entry }) => entry))

  function groupOf({ id, row }: Item, parked: Set<string>, waiting: Set<string>): string {
    if (row?.state === 'REFUSED' || row?.state === 'CONFLICT' || parked.has(id)) return 'parked'
    return row?.state === 'WAITING' || waiting.has(id) ? 'waiting' : 'sent'
  }
  return computed(() => {
    const known = new Set(rows.value.map(({ record }) => record.id))
    const alone = [...ids(handedIn.value)].filter((id) => !known.has(id))
    const items: Item[] = [...rows.value.map((row) => ({ id: row.record.id, row })), ...alone.map((id) => ({ id }))]
    const [parked, waiting] = [ids(parkedPhotos.value), ids(waitingPhotos.value)]
    return ['parked', 'waiting', 'sent'].map((name) => {
      const own = items.filter((item) => groupOf(item, parked, waiting) === name)
      return { name, items: name === 'sent' ? own.toReversed().slice(0, MOST_SENT) : own }
    }).filter(({ items: own }) => own.length > 0)
  })
}
