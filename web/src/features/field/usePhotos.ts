import { computed, onScopeDispose, ref, shallowReactive, watch } from 'vue'
import { phone, photos, reload } from './offline/phone'
import { NoPicture, redrawn } from './offline/picture'
import { MOST_PHOTOS } from './sync/photos'

/** The photos of the entry that is being written. @param keep keeps the draft first, so that it is found again together with them */
export function usePhotos(entry: () => string, keep: () => Promise<unknown>) {
  const mine = computed(() => photos.value.filter((photo) => photo.entry === entry()))
  const room = computed(() => MOST_PHOTOS - mine.value.length)
  const reading = ref(false)
  const fault = ref<NoPicture['why'] | 'tooMany' | 'full'>()
  /** id → address of what is shown */
  const shown = shallowReactive(new Map<string, string>())

  async function show(id: string): Promise<void> {
    const file = await phone.value?.photos.file(id)
    if (file && !shown.has(id)) shown.set(id, URL.createObjectURL(new Blob([file], { type: 'image/jpeg' })))
  }
  watch(mine, (now) => now.forEach(({ id }) => void show(id)), { immediate: true })
  onScopeDispose(() => shown.forEach((address) => URL.revokeObjectURL(address)))

  async function addOne(file: Blob, document: boolean): Promise<void> {
    const bytes = await redrawn(file)
    await keep()
    await phone.value?.photos.add(entry(), bytes, document)
    await reload()
  }

  /** What cannot be taken is said; the others are. */
  async function take(files: Blob[], document: boolean): Promise<void> {
    reading.value = true
    fault.value = files.length > room.value ? 'tooMany' : undefined
    for (const file of files.slice(0, room.value)) {
      await addOne(file, document).catch((error: unknown) => (fault.value = error instanceof NoPicture ? error.why : 'full'))
    }
    reading.value = false
  }

  async function remove(id: string): Promise<void> {
    await phone.value?.photos.drop(id)
    await reload()
  }
  return { mine, room, shown, reading, fault, take, remove, canKeep: computed(() => phone.value !== undefined) }
}
