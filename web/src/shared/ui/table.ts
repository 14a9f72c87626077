/** A column of DataTable. `value` is what sorts, filters and is exported; `text` is what is shown when that differs. */
export interface Column<Row> {
  key: string
  label: string
  value: (row: Row) => string | number | null | undefined
  text?: (row: Row) => string
  sortable?: boolean
  width?: number | string
  align?: 'left' | 'right' | 'center'
}

export const shown = <Row>(column: Column<Row>, row: Row): string => column.text?.(row) ?? String(column.value(row) ?? '')

/** Rows where some column shows every word of `filter`. */
export function filterRows<Row>(rows: readonly Row[], columns: Column<Row>[], filter: string): Row[] {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...rows]
  return rows.filter((row) => {
    const text = columns.map((column) => shown(column, row)).join('\n').toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

const order = new Intl.Collator('zh-CN', { numeric: true })

/** Sorts by `key` or `-key` (descending); rows without a value come last either way. */
export function sortRows<Row>(rows: Row[], columns: Column<Row>[], sort: string): Row[] {
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ''))
  if (!column) return rows
  const sign = sort.startsWith('-') ? -1 : 1
  return rows.toSorted((left, right) => {
    const [a, b] = [column.value(left) ?? '', column.value(right) ?? '']
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b)))
  })
}

/** A cell that a spreadsheet would run as a formula is made text. */
function cell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** With a byte order mark, so that spreadsheets read Chinese as UTF-8. */
export function toCsv<Row>(rows: Row[], columns: Column<Row>[]): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => columns.map((column) => shown(column, row)))]
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

export function download(name: string, content: string, type = 'text/csv'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
