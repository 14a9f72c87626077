import { useI18n } from 'vue-i18n'
import type { Schemas } from '@/shared/api'
import { formatNumber } from '@/shared/ui'

type Trace = Schemas['TraceView']
const SHARES = new Set(['committeeShare', 'served', 'bar', 'lateCredit'])
const MARKS = new Set(['mean', 'committeeMark', 'residentMark', 'median'])

/** Puts the numbers behind a ratio into sentences. */
export function useTraceWords() {
  const { t } = useI18n()

  function facts({ numbers, evidence }: Trace): Record<string, string> {
    const words = Object.entries(numbers).map(([name, value]) => {
      if (SHARES.has(name)) return [name, formatNumber(value * 100, value * 100 === Math.round(value * 100) ? 0 : 1)]
      return [name, formatNumber(value, MARKS.has(name) ? 2 : 0)]
    })
    return { ...Object.fromEntries(words), what: evidence ? t(`assessment.evidence.${evidence}`) : '' }
  }

  function keyOf({ type, numbers, evidence }: Trace): string {
    if (type === 'NoEvidence' && evidence === 'STATION_EVALUATION') return 'EvaluationNone'
    if (type === 'VillageEvaluation') {
      if (numbers.committeeMark === undefined) return numbers.residentMark === undefined ? 'VillageNone' : 'VillageResidents'
      return numbers.residentMark === undefined ? 'VillageCommittee' : type
    }
    if (type === 'Count') return numbers.target ? (numbers.capacity === undefined ? 'CountPlain' : type) : 'CountIdle'
    if (['OnTime', 'Rate'].includes(type) && !numbers.due) return 'NothingDue'
    return type === 'SpotCheck' && !numbers.sampled ? 'NothingSampled' : type
  }

  function sentences(trace: Trace): string[] {
    if (trace.type !== 'Mix') return [t(`assessment.trace.${keyOf(trace)}`, facts(trace))]
    const sum = trace.parts.reduce((all, { weight }) => all + weight, 0)
    return trace.parts.map((part) =>
      t('assessment.trace.Part', {
        share: formatNumber((100 * part.weight) / sum),
        words: sentences(part.trace).join(' '),
        ratio: part.ratio === null || part.ratio === undefined ? t('assessment.trace.noRatio') : `${formatNumber(part.ratio * 100, 1)} %`,
      }),
    )
  }
  return { sentences }
}
