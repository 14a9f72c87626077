import { useI18n } from 'vue-i18n'
import type { PassedOver, Placement } from './batches'

/** Why a wish was not met, as a sentence to the officer (`you`) or about the officer (`they`). */
export function useReasons(person: 'you' | 'they') {
  const { t } = useI18n()
  return ({ stationName, reason, rank, heldRanks }: PassedOver, wish: number): string =>
    t(`selection.why.${person}.${reason}`, { wish, station: stationName, rank: rank ?? '', held: heldRanks.join(t('selection.comma')) })
}

/** Which wish was met, as a sentence; somebody may be placed by decision where they had not wished to be. */
export function useGot(person: 'you' | 'they') {
  const { t } = useI18n()
  return ({ wishRank: wish, stationName: station, priority }: Placement): string => t(`selection.why.${person}.${wish ? 'got' : 'gotUnwished'}`, { wish, station, priority })
}
