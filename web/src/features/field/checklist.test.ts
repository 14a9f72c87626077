import { expect, it } from 'vitest'
import { begin, found, unfinished } from './checklist'
import { missing, toForm, type Draft } from './forms'

const list = { id: 'c', title: '企业', version: '1a2b', points: ['安全出口畅通', '值守记录齐全'] }
const draft = (verdicts: ('FITS' | 'DOES_NOT_FIT' | undefined)[]): Draft => {
  const checked = begin(list)
  return {
    id: 'a', role: 'INSPECTOR', kind: 'INSPECTION', villageId: 'v', happenedAt: '2026-03-02T10:00', values: { siteKind: 'ENTERPRISE', site: '厂', inspectors: 2, result: 'HAZARD_FOUND' },
    checked: { ...checked, answers: checked.answers.map((answer, i) => ({ ...answer, verdict: verdicts[i] })) },
  }
}

it('leaves out a list that nobody began, and wants one that was begun to its end', () => {
  expect(missing(draft([undefined, undefined]))).toEqual([])
  expect(toForm(draft([undefined, undefined])).details).toMatchObject({ checked: null })
  expect(missing(draft(['FITS', undefined]))).toEqual(['checked'])
  expect(unfinished(draft(['FITS', 'DOES_NOT_FIT']).checked)).toBe(false)
})

it('hands in which version was asked and what was found point by point', () => {
  const done = draft(['FITS', 'DOES_NOT_FIT'])
  expect(toForm(done).details).toMatchObject({ checked: { checklistId: 'c', version: '1a2b', answers: [{ point: '安全出口畅通', verdict: 'FITS' }, { point: '值守记录齐全', verdict: 'DOES_NOT_FIT' }] } })
  expect(found(done.checked)).toEqual(['值守记录齐全'])
})
