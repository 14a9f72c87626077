import { expect, it } from 'vitest'
import { needsReason, stepsOf, waitsFor } from './orders'

it('offers the steps of the state and none after the end', () => {
  expect(stepsOf({ state: 'SUBMITTED' })).toEqual(['verify', 'return'])
  expect(stepsOf({ state: 'RETURNED' })).toEqual(['extend', 'cancel'])
  expect(stepsOf({ state: 'CLOSED' })).toEqual([])
})

it('offers to decline where more time was asked for', () => {
  expect(stepsOf({ state: 'IN_PROGRESS', askedDueOn: '2099-01-01' })).toEqual(['extend', 'decline-time', 'cancel'])
  expect(stepsOf({ state: 'SUBMITTED', askedDueOn: '2099-01-01' })).not.toContain('decline-time')
})

it('asks for a reason where something is taken back or moved', () => {
  expect((['issue', 'verify', 'return', 'close', 'extend', 'decline-time', 'cancel'] as const).filter(needsReason)).toEqual(['return', 'extend', 'decline-time', 'cancel'])
})

it('says why an order waits, the handed-in before the late', () => {
  expect(waitsFor({ state: 'SUBMITTED', overdue: true })).toBe('verify')
  expect(waitsFor({ state: 'IN_PROGRESS', overdue: true, askedDueOn: '2099-01-01' })).toBe('time')
  expect(waitsFor({ state: 'ISSUED', overdue: true })).toBe('overdue')
  expect(waitsFor({ state: 'ACCEPTED', overdue: false })).toBe('')
})
