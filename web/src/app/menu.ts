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
