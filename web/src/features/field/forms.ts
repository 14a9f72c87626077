import { isBegun, unfinished, type Checking } from './checklist'

/** One form for each of the six roles and the kinds of entry in it: the fields that the phone asks for, in this order. */
export const ROLES = ['LIAISON', 'MEDIATOR', 'PUBLICIST', 'INSPECTOR', 'ORGANISER', 'SERVICE'] as const
export type DutyRole = (typeof ROLES)[number]

export type Value = string | number | boolean
export interface Field {
  name: string
  type: 'text' | 'line' | 'count' | 'choice' | 'yes' | 'date' | 'site' | 'material'
  options?: readonly string[]
  optional?: boolean
  start?: Value
}

const text = (name: string, optional = false): Field => ({ name, type: 'text', optional })
const line = (name: string, optional = false): Field => ({ name, type: 'line', optional })
const count = (name: string, start: number): Field => ({ name, type: 'count', start })
/** one of the village's register; what it says of the place is not asked again */
const site: Field = { name: 'siteId', type: 'site', optional: true }
/** of the village's stock */
const material: Field = { name: 'materialId', type: 'material', optional: true }
const yes = (name: string, start = false): Field => ({ name, type: 'yes', start })
const choice = (name: string, ...options: string[]): Field => ({ name, type: 'choice', options, start: options[0] })

/** A force that acts by itself has no form of acting together. */
const ALONE = 'ALONE'

export const KINDS: Record<DutyRole, Record<string, readonly Field[]>> = {
  LIAISON: {
    OPINION: [choice('source', 'VISIT', 'MEETING', 'HOTLINE', 'COMMITTEE', 'ONLINE'), yes('aboutPolice'), text('text')],
    COUNCIL_MEETING: [line('topic'), text('raised', true)],
    CADRE_CONTACT: [line('subject'), text('agreed', true)],
  },
  MEDIATOR: {
    DISPUTE: [
      choice('category', 'NEIGHBOUR', 'FAMILY', 'LABOUR', 'OTHER'),
      choice('track', 'PEOPLES_MEDIATION', 'PUBLIC_SECURITY_MEDIATION', 'REFERRAL'),
      yes('violence'), yes('consent', true), yes('threatToLife'), yes('injured'), text('text'),
    ],
    DISPUTE_SIGN: [choice('category', 'NEIGHBOUR', 'FAMILY', 'LABOUR', 'OTHER'), text('text')],
    SCREENING: [{ name: 'firstDay', type: 'date' }, { name: 'lastDay', type: 'date' }, count('signs', 0), text('note', true)],
  },
  PUBLICIST: {
    PUBLICITY_SESSION: [
      choice('topic', 'TELECOM_FRAUD', 'LAW', 'DRUGS', 'ROAD_TRAFFIC', 'THEFT_ROBBERY', 'FIRE'),
      choice('form', 'OPEN_AIR_MEETING', 'PERFORMANCE', 'DOOR_TO_DOOR', 'SCHOOL_LESSON', 'ONLINE'),
      count('attendance', 0), material, count('copies', 0), line('coOrganisers', true), text('note', true),
    ],
  },
  INSPECTOR: {
    INSPECTION: [
      site, choice('siteKind', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_ESTATE', 'VENUE', 'KEY_SECURITY_POINT'),
      line('site'), count('inspectors', 2), choice('result', 'NOTHING_FOUND', 'HAZARD_FOUND'), text('note', true),
    ],
    HAZARD: [site, choice('type', 'FIRE', 'PUBLIC_SECURITY', 'ROAD_TRAFFIC', 'OTHER'), choice('severity', 'GENERAL', 'PROMINENT', 'MAJOR'), text('text')],
  },
  ORGANISER: {
    GROUP_ACTIVITY: [
      choice('force', 'VOLUNTEER', 'PATROL_TEAM', 'SECURITY_TEAM', 'GRID_WORKER', 'RED_ARMBAND'),
      choice('activity', 'PATROL', 'PUBLICITY', 'GOVERNANCE'),
      choice('form', ALONE, 'NEIGHBOURHOOD_WATCH', 'POLICE_ENTERPRISE', 'POLICE_GOVERNANCE', 'SMART_PATROL'),
      line('place', true), { name: 'minutes', type: 'count', optional: true }, count('participants', 1), text('result'),
    ],
  },
  SERVICE: {
    HOUSEHOLD_VISIT: [
      choice('purpose', 'ROUTINE', 'FOLLOW_UP', 'CARE', 'INVITED'), count('households', 1),
      choice('met', 'RESIDENT', 'TENANT', 'SHOPKEEPER', 'COMMITTEE_MEMBER', 'NOBODY'), text('heard'), text('seen', true), text('handled', true),
    ],
    SERVICE: [
      choice('type', 'HOUSEHOLD_REGISTRATION', 'ID_CARD_PROXY', 'DRIVING_LICENCE', 'OTHER'), count('personTimes', 1),
      yes('proxy'), yes('authorised'), line('receipt', true), text('text'),
    ],
  },
}

export interface Draft {
  id: string
  role: DutyRole
  kind: string
  villageId: string
  happenedAt: string
  workOrderId?: string
  place?: { latitudeDeg: number; longitudeDeg: number }
  values: Record<string, Value>
  /** of an inspection */
  checked?: Checking
  /** of a group activity: members of the village's team */
  roster?: string[]
}

export const fieldsOf = (role: DutyRole, kind: string): readonly Field[] => KINDS[role][kind] ?? []

const OF_THE_SITE: readonly string[] = ['siteKind', 'site']

/** The fields that are still asked for: a listed site says by itself what and where it is. */
export const askedOf = ({ role, kind, values }: Draft): readonly Field[] =>
  fieldsOf(role, kind).filter(({ name }) => !values.siteId || !OF_THE_SITE.includes(name))

export const startValues = (role: DutyRole, kind: string): Record<string, Value> =>
  Object.fromEntries(fieldsOf(role, kind).map(({ name, start }) => [name, start ?? '']))

/** Names of required fields that are still empty. */
export const missing = ({ role, kind, values, checked }: Draft): string[] => [
  ...fieldsOf(role, kind).filter(({ name, optional }) => !optional && String(values[name] ?? '').trim() === '').map(({ name }) => name),
  ...(kind === 'INSPECTION' && unfinished(checked) ? ['checked'] : []),
]

/** Several names in one line. */
const named = (words: unknown): string[] => (typeof words === 'string' ? words.split(/[、,，;；]/).map((word) => word.trim()).filter(Boolean) : [])

/** The form as the API takes it; what was left empty is not there. */
export function toForm(draft: Draft) {
  const given = Object.fromEntries(Object.entries(draft.values).map(([name, value]) => [name, typeof value === 'string' && !value.trim() ? null : value]))
  const { threatToLife, injured, ...rest } = given
  const checked = draft.kind === 'INSPECTION' ? { checked: isBegun(draft.checked) ? draft.checked : null } : {}
  const session = draft.kind === 'PUBLICITY_SESSION' ? { coOrganisers: named(given.coOrganisers) } : {}
  const activity = draft.kind === 'GROUP_ACTIVITY' ? { form: rest.form === ALONE ? null : rest.form, roster: draft.roster ?? [] } : {}
  const facts = draft.kind === 'DISPUTE' ? { facts: { steps: injured ? { injury: 1 } : {}, threatToLife: Boolean(threatToLife) } } : {}
  return {
    id: draft.id, villageId: draft.villageId, happenedAt: new Date(draft.happenedAt).toISOString(), workOrderId: draft.workOrderId ?? null,
    place: draft.place ?? null, details: { kind: draft.kind, ...rest, ...facts, ...checked, ...activity, ...session },
  }
}
