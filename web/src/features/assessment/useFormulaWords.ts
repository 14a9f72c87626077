import { useI18n } from 'vue-i18n'
import type { Schemas } from '@/shared/api'
import { formatNumber } from '@/shared/ui'

type Formula = Schemas['FormulaView']
const SHARES = new Set(['committeeShare', 'prior', 'basicCredit', 'lateCredit', 'capacityShare', 'bar', 'floor', 'relief'])

/** Puts a formula and its numbers into sentences. */
export function useFormulaWords() {
  const { t } = useI18n()

  function sentences({ type, numbers, parts }: Formula): string[] {
    if (type === 'Mix') {
      const sum = parts.reduce((all, { weight }) => all + weight, 0)
      return parts.map(({ weight, evidence, formula }) =>
        t('assessment.formula.Part', {
          share: formatNumber((100 * weight) / sum),
          what: t(`assessment.evidence.${evidence}`),
          words: sentences(formula).join(' '),
        }),
      )
    }
    const facts = Object.entries(numbers).map(([name, value]) => [name, formatNumber(SHARES.has(name) ? value * 100 : value)])
    return [t(`assessment.formula.${type}`, Object.fromEntries(facts))]
  }
  return { sentences }
}
