import type { Schemas } from '@/shared/api'
import { today } from '@/shared/ui/format'

export type Grid = Schemas['GridView']
export type GridStaff = Schemas['GridStaffView']
export type GridTree = Schemas['GridTreeView']
export type Level = Grid['level']
export const LEVELS: readonly Level[] = ['GENERAL', 'ORDINARY', 'MICRO', 'SPECIAL']
export const SPECIALS = ['MARKET', 'SCHOOL', 'SITE'] as const
export const FUNCTIONS: readonly GridStaff['function'][] = ['LEADER', 'WORKER', 'SUPERVISOR']

const ABOVE: Record<Level, readonly Level[]> = { GENERAL: [], ORDINARY: ['GENERAL'], MICRO: ['ORDINARY'], SPECIAL: ['GENERAL', 'ORDINARY'] }

/** The grids under which one of this level may hang; the server has the last word. */
export const above = (grids: readonly Grid[], level: Level): Grid[] => grids.filter((grid) => ABOVE[level].includes(grid.level))

/** What can hang under a grid of this level, the usual first. */
export const below = (level: Level): Level[] => (['ORDINARY', 'MICRO', 'SPECIAL'] as const).filter((one) => ABOVE[one].includes(level))

export const under = (grids: readonly Grid[], parent: string | null): Grid[] => grids.filter(({ parentId }) => (parentId ?? null) === parent)

export const freshGrid = (level: Level, parentId = '') => ({ level, special: 'MARKET' as (typeof SPECIALS)[number], code: '', name: '', parentId, extent: '', households: '' as number | '', from: today() })
export type GridForm = ReturnType<typeof freshGrid>

export const formOf = ({ level, special, code, name, parentId, extent, households }: Grid): GridForm =>
  ({ ...freshGrid(level, parentId ?? ''), special: special ?? 'MARKET', code, name, extent, households: households ?? '' })

export const factsOf = ({ name, parentId, extent, households }: GridForm) => ({ name, parentId: parentId || null, extent, households: households === '' ? null : households })

export const freshStaff = () => ({ function: 'WORKER' as GridStaff['function'], name: '', dutyPhone: '', official: false, firstDay: today() })
