import { expect, it } from 'vitest'
import type { FeatureRoute, MenuGroup } from '@/shared/routing'
import type { Role } from '@/shared/session'
import { homeOf, menuOf } from './menu'

const route = (path: string, group: MenuGroup, order: number, roles: readonly Role[] | 'all'): FeatureRoute =>
  ({ path, component: {}, meta: { group, order, titleKey: path, roles } })

const routes = [
  route('/report', 'results', 1, ['BUREAU_OFFICE']),
  route('/people', 'foundation', 2, 'all'),
  route('/coverage', 'foundation', 1, ['BUREAU_OFFICE']),
  route('/people/:id', 'none', 0, 'all'),
  route('/evaluations', 'guarantee', 1, ['COMMITTEE']),
]
const shown = (role: Role) => menuOf(role, routes).map(({ group, entries }) => [group, ...entries.map(({ path }) => path)])

it('shows each role what it may open, in order, without empty groups', () => {
  expect(shown('BUREAU_OFFICE')).toEqual([['foundation', '/coverage', '/people'], ['results', '/report']])
  expect(shown('AUDITOR')).toEqual([['foundation', '/people']])
})

it('begins where the work is, or at the first page', () => {
  expect(homeOf('COMMITTEE', routes)).toBe('/evaluations')
  expect(homeOf('SQUAD_LEADER', routes)).toBe('/people')
  expect(homeOf('AUDITOR', [])).toBeUndefined()
})
