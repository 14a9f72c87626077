import { expect, it } from 'vitest'
import { actsFor, countdown, requestOf } from './grants'

it('lets nobody decide about their own request, and only the office decide at all', () => {
  const asked = { standing: 'ASKED', own: false } as const
  expect(actsFor(asked, 'BUREAU_OFFICE')).toEqual(['APPROVE', 'REFUSE'])
  expect(actsFor({ ...asked, own: true }, 'BUREAU_OFFICE')).toEqual([])
  expect(actsFor(asked, 'STATION_LEADER')).toEqual([])
})

it('offers the review of an emergency beside its revocation', () => {
  const emergency = { standing: 'IN_FORCE', own: false, reviewDue: '2026-01-01T00:00:00Z' } as const
  expect(actsFor(emergency, 'BUREAU_OFFICE')).toEqual(['JUSTIFIED', 'UNJUSTIFIED', 'REVOKE'])
  expect(actsFor({ ...emergency, standing: 'ENDED' }, 'BUREAU_OFFICE')).toEqual(['JUSTIFIED', 'UNJUSTIFIED'])
})

it('sends each act to its own door', () => {
  expect(requestOf('REFUSE', 'no')).toEqual(['decision', { approved: false, note: 'no' }])
  expect(requestOf('REVOKE', 'over')).toEqual(['revocation', { why: 'over' }])
  expect(requestOf('UNJUSTIFIED', 'why')).toEqual(['review', { justified: false, remark: 'why' }])
})

it('counts the last hour down', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  expect(countdown('2026-01-01T00:29:05Z', now)).toBe('29:05')
  expect(countdown('2026-01-01T00:00:00Z', now)).toBe('')
  expect(countdown('2026-01-01T02:00:00Z', now)).toBe('')
})
