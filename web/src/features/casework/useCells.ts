import { useI18n } from 'vue-i18n'
import { formatDate, type Column } from '@/shared/ui'
import type { ColumnKey } from './ledgerColumns'
import type { Head } from './useLedger'

const WIDTHS: Partial<Record<ColumnKey, number>> = { number: 118, day: 122, village: 122, officer: 96, owner: 96, kind: 172, quantity: 104, state: 118, progress: 118, due: 122 }

/** What stands in the cells of an entry, on the screen and on paper. */
export function useCells() {
  const { t } = useI18n()
  const category = ({ category: name }: Head) => (name ? t(`casework.options.${name}`) : '')
  const values: Record<ColumnKey, (row: Head) => string | number> = {
    number: (row) => `${row.year}-${String(row.number).padStart(4, '0')}`,
    day: (row) => formatDate(row.happenedAt, 'date'),
    village: (row) => row.villageName,
    officer: (row) => row.officerName,
    owner: (row) => row.ownerName,
    kind: (row) => [t(`casework.kinds.${row.kind}`), category(row)].filter(Boolean).join(' · '),
    summary: (row) => row.title,
    quantity: (row) => row.quantity,
    state: (row) => t(`casework.states.${row.state}`),
    progress: (row) => (row.progress === 'DONE' ? '' : t(row.overdue ? 'casework.overdue' : `casework.progress.${row.progress}`)),
    due: (row) => (row.dueOn ? formatDate(row.dueOn, 'date') : ''),
  }
  return (keys: readonly ColumnKey[]): Column<Head>[] =>
    keys.map((key) => ({ key, label: t(`casework.columns.${key}`), value: values[key], width: WIDTHS[key], align: key === 'quantity' ? 'right' : undefined }))
}
