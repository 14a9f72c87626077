import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type Finding = Schemas['FindingView']
export type State = Finding['state']
export type Risk = NonNullable<Finding['risk']>

/** The rooms that lead teams report; everybody who can have a finding to deal with reads. */
export const ROOMS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const
export const READERS = [...ROOMS, 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const
export const KINDS = ['HAZARD', 'DISPUTE'] as const
export const RISKS: readonly Risk[] = ['NONE', 'LOW', 'HIGH']

/** What the tiles count and the address names as `show`: all that are not closed, new ones, those nobody answered in time, and so on. */
export const SHOWN = ['OPEN', 'REPORTED', 'UNANSWERED', 'ACCEPTED', 'RETURNED', 'CLOSED'] as const
export type Shown = (typeof SHOWN)[number]
export type Mark = Exclude<Shown, 'OPEN'>
export const TONES: Record<Mark, Tone> = { REPORTED: 'primary', UNANSWERED: 'danger', ACCEPTED: 'info', RETURNED: 'warn', CLOSED: 'ok' }

export const markOf = ({ state, unanswered }: Finding): Mark => (unanswered ? 'UNANSWERED' : state)
export function belongsTo(shown: Shown, { state, unanswered }: Finding): boolean {
  if (shown === 'OPEN') return state !== 'CLOSED'
  return shown === 'UNANSWERED' ? unanswered : state === shown
}

/** The latest, and whatever is still open however old, each once. */
export const joined = (latest: Finding[], open: Finding[]): Finding[] => [...latest, ...open.filter(({ id }) => !latest.some((one) => one.id === id))]

const MINUTE_MS = 60_000

/** How long ago, in the largest whole unit. */
export function ageOf(at: string, nowMs: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(at)) / MINUTE_MS))
  if (minutes < 60) return { unit: 'minutes', count: minutes }
  return minutes < 48 * 60 ? { unit: 'hours', count: Math.floor(minutes / 60) } : { unit: 'days', count: Math.floor(minutes / 60 / 24) }
}

type Me = { role: string; officerId?: string; villageIds: readonly string[] }

/** What this person can do next; the server has the last word. */
export function stepsFor(finding: Finding, me: Me): ('ACCEPT' | 'TAKE_OVER' | 'RETURN' | 'CLOSE' | 'ASSIGN')[] {
  const office = me.role === 'BUREAU_OFFICE'
  const leads = office || (me.role.endsWith('_LEADER') && !!finding.villageId && me.villageIds.includes(finding.villageId))
  const own = !!me.officerId && finding.officerId === me.officerId
  const answers = { OFFICER: own, STATION: leads, BUREAU: office }[finding.owner]
  const open = finding.state === 'REPORTED' || finding.state === 'RETURNED'
  return [
    ...(answers && open ? (['ACCEPT'] as const) : []),
    ...(leads && !answers && finding.unanswered ? (['TAKE_OVER'] as const) : []),
    ...(answers && finding.state === 'ACCEPTED' ? (['CLOSE'] as const) : []),
    ...(own && finding.state !== 'RETURNED' && finding.state !== 'CLOSED' ? (['RETURN'] as const) : []),
    ...(leads && finding.villageId && finding.owner === 'STATION' && finding.state !== 'CLOSED' ? (['ASSIGN'] as const) : []),
  ]
}
