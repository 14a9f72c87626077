/** Columns of the list in their order, by the names that stand in the address. */
export const COLUMNS = ['number', 'day', 'village', 'officer', 'owner', 'kind', 'summary', 'quantity', 'state', 'progress', 'due'] as const
export type ColumnKey = (typeof COLUMNS)[number]

const SHOWN: readonly ColumnKey[] = COLUMNS.filter((key) => key !== 'owner' && key !== 'due')

/** What a column sorts by at the server; the others say nothing that has an order. */
export const SORTS: Partial<Record<ColumnKey, string>> = { number: 'NUMBER', day: 'DAY', quantity: 'QUANTITY', due: 'DUE' }

/** The columns that an address names; those that it does not know, and one that names none, leave the usual ones. */
export function columnsOf(text: string | undefined): ColumnKey[] {
  const named = (text ?? '').split(',')
  const known = COLUMNS.filter((key) => named.includes(key))
  return known.length > 0 ? known : [...SHOWN]
}

/** For the address; empty for the usual ones. */
export function columnsText(keys: readonly string[]): string {
  const text = COLUMNS.filter((key) => keys.includes(key)).join(',')
  return text === SHOWN.join(',') ? '' : text
}
