import { expect, it } from 'vitest'
import type { Schemas } from '@/shared/api'
import { hasNotice, hazardSteps } from './hazardSteps'

const entry = (progress: string, severity: string, given = false) =>
  ({ head: { kind: 'HAZARD', state: 'RECORDED', progress, officerId: 'finder' }, details: { severity }, steps: given ? [{ kind: 'NOTIFY', dueOn: '2026-01-01' }] : [] }) as unknown as Schemas['LedgerEntryView']

it('leaves the second look at what is grave to a second person', () => {
  const byAnother = (severity: string, officer: string) => hazardSteps(entry('RECHECK_DUE', severity), officer).filter((one) => one.byAnother).map(({ step }) => step)
  expect(byAnother('GENERAL', 'finder')).toEqual([])
  expect(byAnother('PROMINENT', 'finder')).toEqual(['CLOSE_HAZARD'])
  expect(byAnother('MAJOR', 'finder')).toEqual(['CLOSE_HAZARD', 'RECHECK_FAILED'])
  expect(byAnother('MAJOR', 'other')).toEqual([])
})

it('prints a notice once the ledger has its last day', () => {
  expect(hasNotice(entry('DISCOVERED', 'GENERAL'))).toBe(false)
  expect(hasNotice(entry('CLOSED', 'GENERAL', true))).toBe(true)
})
