import { useI18n } from 'vue-i18n'
import type { ChangeOf, Move, RunSummary } from './batches'

/** Runs, changes and moves in words. */
export function useRunWords() {
  const { t } = useI18n()
  const nameOf = ({ number, rule, changes }: Pick<RunSummary, 'number' | 'rule' | 'changes'>): string =>
    t(changes.length ? 'selection.runs.variantName' : 'selection.runs.name', { number, rule: t(`selection.rules.${rule}.name`) })

  function changeWords({ change, officerName: officer, stationName: station, villageName: village, stationNames }: ChangeOf): string {
    if (change.kind === 'SEATS') return t('selection.changes.SEATS', { station, seats: change.seats ?? 0 })
    if (change.kind === 'WISHES') return t(stationNames.length ? 'selection.changes.WISHES' : 'selection.changes.noWishes', { officer, stations: stationNames.join(t('selection.comma')) })
    return t(`selection.changes.${change.kind}`, { officer, place: village ? t('selection.changes.village', { station, village }) : station })
  }

  const placeWords = (place: Move['from']): string => {
    if (!place) return t('selection.moves.reserve')
    const { stationName: station, villageName: village, wish } = place
    return t(wish ? 'selection.moves.place' : 'selection.moves.unwished', { station, village, wish })
  }

  /** What it has to do with others: who came to the station that was left, who made room at the new one. */
  function causeWords({ leftTo, madeRoom }: Move): string {
    const names = (people: string[]) => people.join(t('selection.comma'))
    return [
      leftTo.length ? t('selection.moves.leftTo', { names: names(leftTo) }) : '',
      madeRoom.length ? t('selection.moves.madeRoom', { names: names(madeRoom) }) : '',
    ].join('')
  }
  return { nameOf, changeWords, placeWords, causeWords }
}
