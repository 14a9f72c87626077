import { expect, test } from 'vitest'
import { columnsOf, columnsText } from './ledgerColumns'

test('shows the usual columns where the address names none that is known', () => {
  expect(columnsOf(undefined)).toContain('summary')
  expect(columnsOf(undefined)).not.toContain('due')
  expect(columnsOf('nonsense,')).toEqual(columnsOf(undefined))
})

test('keeps the order of the list whatever the order of the address', () => {
  expect(columnsOf('due,number')).toEqual(['number', 'due'])
})

test('writes nothing for the usual columns, and reads back what it wrote', () => {
  expect(columnsText(columnsOf(undefined))).toBe('')
  expect(columnsOf(columnsText(['due', 'day']))).toEqual(['day', 'due'])
})
