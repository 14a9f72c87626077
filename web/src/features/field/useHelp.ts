import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, asProblem, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { formatDate } from '@/shared/ui/format'
import { usePosition, type Place } from '@/shared/ui/usePosition'
import { phone } from './offline/phone'

type Today = Schemas['FieldTodayView']

/** A call for help by telephone or text message, prepared with who, where and when: it needs no network of ours. */
export function useHelp() {
  const { t } = useI18n()
  const { session } = useSession()
  const village = ref<Today['villages'][number]>()
  const place = ref<Place>()
  const at = ref(new Date())
  const { state: positioning, ask } = usePosition((found) => (place.value = found))

  async function today(): Promise<Today | undefined> {
    const kept = await phone.value?.keeping.find<Today>('today')
    return kept?.value ?? read<Today>('/api/field/today').catch((error: unknown) => void asProblem(error))
  }
  async function prepare(): Promise<void> {
    at.value = new Date()
    ask()
    village.value = (await today())?.villages[0]
  }
  const said = computed(() => t('field.help.said', {
    name: session.value?.name ?? '', village: village.value?.name ?? '', at: formatDate(at.value, 'time'),
    place: place.value ? `${place.value.latitudeDeg.toFixed(5)},${place.value.longitudeDeg.toFixed(5)}` : t('field.help.noPlace'),
  }))
  /** `?&body=` is read by both families of phones */
  const sms = computed(() => `sms:${village.value?.stationPhone ?? ''}?&body=${encodeURIComponent(said.value)}`)
  return { village, said, sms, positioning, prepare }
}
