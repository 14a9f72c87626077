import { mayOpen, type FeatureRoute, type MenuGroup } from '@/shared/routing'
import type { Role } from '@/shared/session'

const found = import.meta.glob<FeatureRoute[]>('../features/*/routes.ts', { import: 'routes', eager: true })

export const featureRoutes: FeatureRoute[] = Object.values(found).flat()

export const GROUPS: readonly MenuGroup[] = ['foundation', 'guarantee', 'results']

export interface MenuEntry {
  path: string
  titleKey: string
}

/** What this role sees, group by group; empty groups are left out. */
export function menuOf(role: Role, routes: readonly FeatureRoute[] = featureRoutes): { group: MenuGroup; entries: MenuEntry[] }[] {
  return GROUPS.map((group) => ({
    group,
    entries: routes
      .filter(({ meta }) => meta.group === group && mayOpen(meta, role))
      .toSorted((a, b) => a.meta.order - b.meta.order)
      .map(({ path, meta }) => ({ path, titleKey: meta.titleKey })),
  })).filter(({ entries }) => entries.length > 0)
}

/** What somebody comes for, where that is not the first entry of their menu. */
const HOMES: Partial<Record<Role, string>> = { STATION_LEADER: '/work-orders', SQUAD_LEADER: '/work-orders', POSTED_OFFICER: '/my-application', COMMITTEE: '/evaluations' }

/** The page a role begins on, if it may open any. */
export function homeOf(role: Role, routes: readonly FeatureRoute[] = featureRoutes): string | undefined {
  const paths = menuOf(role, routes).flatMap(({ entries }) => entries.map(({ path }) => path))
  return paths.find((path) => path === HOMES[role]) ?? paths[0]
}
