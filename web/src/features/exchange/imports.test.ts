import { expect, it } from 'vitest'
import { isOpen, isRunning, percentOf, stepOf, type Import } from './imports'

const one = (facts: Partial<Import>) => ({ state: 'READY', interrupted: false, done: 0, total: 0, ...facts }) as Import

it('looks again only while a job is at work', () => {
  expect(isRunning(one({ state: 'CHECKING' }))).toBe(true)
  expect(isRunning(one({ state: 'CARRYING_OUT', interrupted: true }))).toBe(false)
  expect(isRunning(one({ state: 'READY' }))).toBe(false)
})

it('lets an import be put aside until it is written', () => {
  expect(isOpen(one({ state: 'FAULTY' }))).toBe(true)
  expect(isOpen(one({ state: 'DONE' }))).toBe(false)
})

it('shows progress in hundredths and never more than all', () => {
  expect(percentOf(one({ done: 1, total: 3 }))).toBe(33)
  expect(percentOf(one({ done: 9, total: 3 }))).toBe(100)
  expect(percentOf(one({}))).toBe(0)
})

it('says what comes next', () => {
  expect(stepOf(one({ added: 1, changed: 0 }))).toBe('READY')
  expect(stepOf(one({ added: 0, changed: 0 }))).toBe('NOTHING')
  expect(stepOf(one({ state: 'FAILED', failure: 'REGISTERS_CHANGED' }))).toBe('REGISTERS_CHANGED')
  expect(stepOf(one({ state: 'CHECKING', interrupted: true }))).toBe('INTERRUPTED')
})
