import { computed } from 'vue'
import { isParked } from '../sync/photos'
import { phone, photos, reload, rows } from './phone'
import { kick } from './syncLoop'

const byId = computed(() => new Map(rows.value.map((row) => [row.record.id, row])))
/** Those of drafts belong to their form. */
const handedIn = computed(() => photos.value.filter(({ state, entry }) => state !== 'DRAFT' || byId.value.has(entry)))
const parkedPhotos = computed(() => handedIn.value.filter((photo) => isParked(photo, byId.value.get(photo.entry))))
const waitingPhotos = computed(() => handedIn.value.filter((photo) => !parkedPhotos.value.includes(photo)))

async function then(act?: Promise<unknown>): Promise<void> {
  await act
  await reload()
  kick()
}

/** The photos that were handed in and are still on this phone. */
export function usePhotoQueue() {
  return {
    handedIn, parkedPhotos, waitingPhotos,
    retryPhoto: (id: string) => then(phone.value?.photos.retry(id)),
    dropPhoto: (id: string) => then(phone.value?.photos.drop(id)),
  }
}

/** Photos of a draft that nobody wants any more. */
export async function forgetPhotosOf(entry: string): Promise<void> {
  const own = photos.value.filter((photo) => photo.entry === entry && !handedIn.value.includes(photo))
  for (const { id } of own) await phone.value?.photos.drop(id)
  await reload()
}
