import { expect, it } from 'vitest'
import { attributesOf, formOf, spanOf } from './hints'

it('reads attributes however they are set apart', () => {
  expect(attributesOf(' village，place、day; kind ')).toEqual(['village', 'place', 'day', 'kind'])
  expect(attributesOf(' ')).toEqual([])
})

it('spans the days of its rows', () => {
  const row = { id: '', kind: 'FIRE', villageName: '' } as const
  expect(spanOf({ rows: [{ ...row, day: '2026-11-20' }, { ...row, day: '2026-10-01' }] })).toEqual(['2026-10-01', '2026-11-20'])
})

it('begins a change with the numbers in force and no reason', () => {
  const rule = { kind: 'REPEAT', version: 2, inUse: true, windowDays: 90, least: 3, metres: 100, days: 0, incidents: ['FIRE' as const], attributes: ['place'] } as const
  expect(formOf({ rule: { ...rule, incidents: [...rule.incidents], attributes: [...rule.attributes] } })).toMatchObject({ version: 2, least: 3, why: '' })
})
