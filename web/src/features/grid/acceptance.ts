import type { Schemas } from '@/shared/api'

type Kind = Schemas['GridEventView']['kind']
export type Acceptance = ReturnType<typeof freshAcceptance>

export const CATEGORIES = ['NEIGHBOUR', 'FAMILY', 'LABOUR', 'OTHER'] as const
export const TRACKS = ['PEOPLES_MEDIATION', 'PUBLIC_SECURITY_MEDIATION', 'REFERRAL'] as const
export const TYPES = ['FIRE', 'PUBLIC_SECURITY', 'ROAD_TRAFFIC', 'OTHER'] as const
export const SEVERITIES = ['GENERAL', 'PROMINENT', 'MAJOR'] as const

/** What the ledger asks of a report that is accepted; the words of the grid worker stand in it already. */
export const freshAcceptance = (kind: Kind, text: string) => ({
  becomes: kind, category: 'NEIGHBOUR' as (typeof CATEGORIES)[number], track: 'PEOPLES_MEDIATION' as (typeof TRACKS)[number],
  violence: false, consent: true, threatToLife: false, injured: false,
  type: 'FIRE' as (typeof TYPES)[number], severity: 'GENERAL' as (typeof SEVERITIES)[number], text,
})

/** The entry as the API takes it; null: no entry, the matter is settled by words. */
export function detailsOf({ becomes, category, track, violence, consent, threatToLife, injured, type, severity, text }: Acceptance) {
  if (becomes === 'DISPUTE') return { kind: becomes, category, track, violence, consent, text, facts: { steps: injured ? { injury: 1 } : {}, threatToLife } }
  if (becomes === 'HAZARD') return { kind: becomes, type, severity, inspectionId: null, siteId: null, text }
  return null
}
