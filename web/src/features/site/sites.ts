import type { Schemas } from '@/shared/api'

export type Site = Schemas['SiteView']
export type SiteForm = Schemas['SiteForm']

export const KINDS: readonly Site['kind'][] = ['ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_ESTATE', 'VENUE', 'KEY_SECURITY_POINT']

export const formOf = (site?: Site): SiteForm => ({
  kind: site?.kind ?? 'ENTERPRISE', name: site?.name ?? '', address: site?.address ?? '',
  responsiblePost: site?.responsiblePost ?? '', unitCode: site?.unitCode ?? '',
})
