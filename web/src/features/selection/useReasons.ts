import { useI18n } from 'vue-i18n'
import type { PassedOver } from './batches'

/** Why a wish was not met, as a sentence to the officer (`you`) or about the officer (`they`). */
export function useReasons(person: 'you' | 'they') {
  const { t } = useI18n()
  return ({ stationName, reason, rank, heldRanks }: PassedOver, wish: number): string =>
    t(`selection.why.${person}.${reason}`, { wish, station: stationName, rank: rank ?? '', held: heldRanks.join(t('selection.comma')) })
}
