import { computed } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { phone, rows } from './offline/phone'
import { useKept } from './offline/useKept'
import { whenSent } from './offline/useOutbox'

export type FieldSite = Pick<Schemas['SiteView'], 'id' | 'kind' | 'name' | 'address' | 'responsiblePost' | 'unitCode' | 'version' | 'inspectedOn' | 'openHazards'>
export type SiteForm = Schemas['SiteForm']
export interface SiteBody {
  siteId: string
  villageId?: string
  site: SiteForm
}

export const SITE_KINDS: readonly SiteForm['kind'][] = ['ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_ESTATE', 'VENUE', 'KEY_SECURITY_POINT']
export const siteFormOf = (site?: SiteForm): SiteForm => ({
  kind: site?.kind ?? 'VENUE', name: site?.name ?? '', address: site?.address ?? '', responsiblePost: site?.responsiblePost ?? '', unitCode: site?.unitCode ?? undefined,
})

const nameOf = (village: string): string => `sites/${village}`
const load = async (village: string): Promise<FieldSite[]> => (await read<Schemas['SitePageView']>('/api/sites', { villageId: village })).sites

/** Once in each life of the page, so that the register is there when the network is not. */
const fetched = new Set<string>()
export function fetchSites(village: string): void {
  const keeping = phone.value?.keeping
  if (!keeping || fetched.has(village)) return
  fetched.add(village)
  void load(village).then((sites) => keeping.keep(nameOf(village), sites)).catch(() => fetched.delete(village))
}

const unsent = () => rows.value.filter(({ record, state }) => record.kind === 'site' && state !== 'SENT').map(({ record }) => ({ id: record.id, body: JSON.parse(record.body) as SiteBody }))

/** What is named here and has not left the phone: what names it goes after it. */
export const unsentOf = (...ids: unknown[]): string[] =>
  rows.value.filter(({ record, state }) => state !== 'SENT' && ids.includes(record.id)).map(({ record }) => record.id)

/** The register of a village as this phone knows it: what waits here to be sent stands in it already. */
export function useSitesOf(village: string) {
  const resource = useKept(nameOf(village), () => load(village))
  useLive(['site-moved', 'entry-recorded'], resource.refresh, resource.refresh)
  whenSent(resource.refresh)
  const sites = computed<FieldSite[]>(() => {
    const byId = new Map((resource.data.value ?? []).map((site) => [site.id, site]))
    for (const { body } of unsent()) {
      const known = byId.get(body.siteId)
      if (known || body.villageId === village) byId.set(body.siteId, { version: 0, openHazards: 0, ...known, ...body.site, id: body.siteId })
    }
    return [...byId.values()]
  })
  return { ...resource, sites }
}
