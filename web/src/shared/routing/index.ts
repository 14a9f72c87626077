import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@/shared/session'

/** The three parts of the mode; `none` keeps a page out of the menu. */
export type MenuGroup = 'foundation' | 'guarantee' | 'results' | 'none'

export interface FeatureMeta {
  group: MenuGroup
  /** place inside the group, ascending */
  order: number
  /** i18n key of the menu entry and of the document's title */
  titleKey: string
  roles: readonly Role[] | 'all'
  /** stands alone, without the menu around it */
  bare?: boolean
}

/** What a feature's routes.ts exports as `routes`. */
export type FeatureRoute = RouteRecordRaw & { meta: FeatureMeta }

export const mayOpen = ({ roles }: FeatureMeta, role: Role): boolean => roles === 'all' || roles.includes(role)
