import { expect, it } from 'vitest'
import { askedOf, KINDS, missing, ROLES, startValues, toForm, type Draft } from './forms'

const draft = (role: Draft['role'], kind: string, values = {}): Draft => ({
  id: 'a', role, kind, villageId: 'v', happenedAt: '2026-03-02T10:00', values: { ...startValues(role, kind), ...values },
})

it('asks for at most seven required fields', () => {
  for (const role of ROLES) {
    for (const fields of Object.values(KINDS[role])) expect(fields.filter(({ optional }) => !optional).length).toBeLessThanOrEqual(7)
  }
})

it('names the required fields that are empty', () => {
  expect(missing(draft('LIAISON', 'OPINION'))).toEqual(['text'])
  expect(missing(draft('LIAISON', 'OPINION', { text: '路灯' }))).toEqual([])
  expect(missing(draft('INSPECTOR', 'INSPECTION', { site: '小学' }))).toEqual([])
})

it('hands a dispute in with the facts of its grade', () => {
  const { details } = toForm(draft('MEDIATOR', 'DISPUTE', { text: '边界', injured: true }))
  expect(details).toMatchObject({ kind: 'DISPUTE', consent: true, facts: { steps: { injury: 1 }, threatToLife: false } })
  expect(details).not.toHaveProperty('injured')
})

it('sends what was left empty as nothing', () => {
  expect(toForm(draft('SERVICE', 'SERVICE', { text: '代办' })).details).toMatchObject({ receipt: null })
})

it('hands a group activity in with its roster, and no form where the force acted by itself', () => {
  const values = { result: '一切正常', minutes: 90 }
  expect(toForm({ ...draft('ORGANISER', 'GROUP_ACTIVITY', values), roster: ['m'] }).details).toMatchObject({ form: null, minutes: 90, roster: ['m'] })
  expect(toForm(draft('ORGANISER', 'GROUP_ACTIVITY', { ...values, form: 'SMART_PATROL' })).details).toMatchObject({ form: 'SMART_PATROL', place: null, roster: [] })
})

it('hands a session in with those who held it together', () => {
  expect(toForm(draft('PUBLICIST', 'PUBLICITY_SESSION', { coOrganisers: '村妇联、 文艺队' })).details).toMatchObject({ materialId: null, coOrganisers: ['村妇联', '文艺队'] })
  expect(toForm(draft('PUBLICIST', 'PUBLICITY_SESSION')).details).toMatchObject({ coOrganisers: [] })
})

it('asks nothing of a listed site that the register knows', () => {
  const names = (values: object) => askedOf(draft('INSPECTOR', 'INSPECTION', values)).map(({ name }) => name)
  expect(names({})).toContain('site')
  expect(names({ siteId: 's', site: '小学', siteKind: 'SCHOOL' })).toEqual(['siteId', 'inspectors', 'result', 'note'])
})


it('lets a dispute name the early sign that it was', () => {
  expect(toForm(draft('MEDIATOR', 'DISPUTE', { text: '用水', signId: 's' })).details).toMatchObject({ kind: 'DISPUTE', signId: 's' })
  expect(toForm(draft('MEDIATOR', 'DISPUTE', { text: '用水' })).details).not.toHaveProperty('signId')
})
