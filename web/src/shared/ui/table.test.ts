import { describe, expect, it } from 'vitest'
import { filterRows, sortRows, toCsv, type Column } from './table'

interface Village {
  name: string
  people?: number
}
const rows: Village[] = [{ name: '石桥村', people: 900 }, { name: '安宁社区' }, { name: '三河村', people: 12000 }]
const columns: Column<Village>[] = [
  { key: 'name', label: '村', value: ({ name }) => name },
  { key: 'people', label: '人口', value: ({ people }) => people },
]
const names = (found: Village[]) => found.map(({ name }) => name)

describe('a table', () => {
  it('keeps rows that show every word', () => {
    expect(names(filterRows(rows, columns, '村'))).toEqual(['石桥村', '三河村'])
    expect(names(filterRows(rows, columns, '村 900'))).toEqual(['石桥村'])
    expect(filterRows(rows, columns, '')).toHaveLength(3)
  })

  it('sorts numbers as numbers and Chinese by pinyin, empty cells last both ways', () => {
    expect(names(sortRows(rows, columns, 'people'))).toEqual(['石桥村', '三河村', '安宁社区'])
    expect(names(sortRows(rows, columns, '-people'))).toEqual(['三河村', '石桥村', '安宁社区'])
    expect(names(sortRows(rows, columns, 'name'))).toEqual(['安宁社区', '三河村', '石桥村'])
    expect(sortRows(rows, columns, 'gone')).toEqual(rows)
  })

  it('exports text that a spreadsheet neither misreads nor runs', () => {
    const risky: Village[] = [{ name: '=HYPERLINK("x")', people: -5 }, { name: 'a,b\nc' }]
    expect(toCsv(risky, columns)).toBe('\uFEFF村,人口\r\n"\'=HYPERLINK(""x"")",-5\r\n"a,b\nc",\r\n')
  })
})
