import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { ageOf, urgencyOf } from './offline/age'
import { useOutbox } from './offline/useOutbox'
import { usePhotoQueue } from './offline/usePhotoQueue'

const LOOK_EVERY_MS = 30_000

/** How much has not been sent, and since when, in words. */
export function useUnsentAge() {
  const { t } = useI18n()
  const { unsent, parked, oldestAt: oldestTextAt, stopped } = useOutbox()
  const { handedIn: photos, parkedPhotos, waitingPhotos } = usePhotoQueue()
  const oldestAt = computed(() => {
    const moments = [oldestTextAt.value ?? [], photos.value.map(({ takenAtMs }) => takenAtMs)].flat()
    return moments.length > 0 ? Math.min(...moments) : undefined
  })
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), LOOK_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  const ageMs = computed(() => Math.max(0, now.value - (oldestAt.value ?? now.value)))
  const age = computed(() => {
    const { unit, count } = ageOf(ageMs.value)
    return t(`field.outbox.ages.${unit}`, { count })
  })
  const urgency = computed(() => {
    const byAge = stopped.value ? 'danger' : urgencyOf(ageMs.value)
    return byAge === 'info' && parked.value.length + parkedPhotos.value.length > 0 ? 'warn' : byAge
  })
  return { now, unsent, parked, photos, parkedPhotos, waitingPhotos, age, urgency }
}
