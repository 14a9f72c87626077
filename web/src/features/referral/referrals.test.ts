import { expect, it } from 'vitest'
import { stepsFor } from './referrals'

const replied = { state: 'REPLIED', level: 'NONE', officerId: 'o1' } as const
const late = { state: 'TAKEN', level: 'STATION', officerId: 'o1' } as const

it('lets leaders judge a reply, and the officer take the referral back', () => {
  expect(stepsFor(replied, { role: 'SQUAD_LEADER' })).toEqual(['ACCEPT', 'RETURN', 'WITHDRAW'])
  expect(stepsFor(replied, { role: 'COMMUNITY_OFFICER', officerId: 'o1' })).toEqual(['WITHDRAW'])
  expect(stepsFor(replied, { role: 'COMMUNITY_OFFICER', officerId: 'o2' })).toEqual([])
  expect(stepsFor({ ...replied, state: 'ACCEPTED' }, { role: 'STATION_LEADER' })).toEqual([])
})

it('gives a missed deadline to the station first and to the bureau then', () => {
  expect(stepsFor(late, { role: 'STATION_LEADER' })).toContain('COORDINATE')
  expect(stepsFor(late, { role: 'BUREAU_OFFICE' })).toEqual([])
  expect(stepsFor({ ...late, level: 'BUREAU' }, { role: 'BUREAU_OFFICE' })).toEqual(['COORDINATE'])
  expect(stepsFor({ ...late, level: 'BUREAU' }, { role: 'STATION_LEADER' })).toEqual(['WITHDRAW'])
})
