import type { Schemas } from '@/shared/api'
import type { Session } from '@/shared/session'
import type { Tone } from '@/shared/ui'

export type Referral = Schemas['ReferralView']
export type Matter = Schemas['ReferredMatterView']
export type Step = 'ACCEPT' | 'RETURN' | 'COORDINATE' | 'WITHDRAW'
export type Source = Referral['source']

export const STATE_TONES: Record<Referral['state'], Tone> = { SENT: 'info', TAKEN: 'primary', REPLIED: 'warn', ACCEPTED: 'ok', WITHDRAWN: 'neutral' }
export const LEVEL_TONES: Record<Referral['level'], Tone> = { NONE: 'neutral', STATION: 'warn', BUREAU: 'danger' }
export const LONGEST_DAYS = 60

type Person = Pick<Session, 'role' | 'officerId'>

/** What this person may do with the referral now; the server decides again. */
export function stepsFor(referral: Pick<Referral, 'state' | 'level' | 'officerId'>, { role, officerId }: Person): Step[] {
  const leads = role === 'STATION_LEADER' || role === 'SQUAD_LEADER'
  const own = !!officerId && referral.officerId === officerId
  const steps: Step[] = []
  if (referral.state === 'REPLIED' && leads) steps.push('ACCEPT', 'RETURN')
  if ((referral.level === 'STATION' && leads) || (referral.level === 'BUREAU' && role === 'BUREAU_OFFICE')) steps.push('COORDINATE')
  if (['SENT', 'TAKEN', 'REPLIED'].includes(referral.state) && (leads || own)) steps.push('WITHDRAW')
  return steps
}
