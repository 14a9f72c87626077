import { translate } from '@/shared/i18n'
import { formatDate } from '@/shared/ui'
import type { Batch } from './batches'

/** What was published with the call besides its criteria, and what the lot gave; older batches have less. */
export function callFacts({ applyBy, lotSource, lot, rankBy }: Batch): string[] {
  return [
    applyBy && translate('selection.call.applyBy', { day: formatDate(applyBy, 'date') }),
    lotSource && translate('selection.call.lotSource', { source: lotSource }),
    lot && translate('selection.call.lot', { lot }),
    rankBy && translate('selection.call.rankBy', { day: formatDate(rankBy, 'date') }),
  ].filter((one) => typeof one === 'string')
}
