import type { Schemas } from '@/shared/api'
import type { Role } from '@/shared/session'
import type { Tone } from '@/shared/ui'

export type Grant = Schemas['GrantView']
export type Source = Schemas['GrantSourceView']
export type Act = 'APPROVE' | 'REFUSE' | 'REVOKE' | 'JUSTIFIED' | 'UNJUSTIFIED'

export const STANDING_TONES: Record<Grant['standing'], Tone> = {
  ASKED: 'warn', LAPSED: 'neutral', REFUSED: 'neutral', NOT_YET: 'info', IN_FORCE: 'ok', ENDED: 'neutral', REVOKED: 'danger',
}
export const PURPOSE_TONES: Record<Grant['purpose'], Tone> = { SERVICE: 'primary', CASE: 'danger' }

/** What this person may do with the grant now; the server decides again. */
export function actsFor({ standing, own, reviewDue }: Pick<Grant, 'standing' | 'own' | 'reviewDue'>, role: Role | undefined): Act[] {
  if (role !== 'BUREAU_OFFICE') return []
  const acts: Act[] = []
  if (standing === 'ASKED' && !own) acts.push('APPROVE', 'REFUSE')
  if (reviewDue && !own) acts.push('JUSTIFIED', 'UNJUSTIFIED')
  if (standing === 'IN_FORCE' || standing === 'NOT_YET') acts.push('REVOKE')
  return acts
}

/** How an act is sent: path below the grant, and the form around what was said. */
export function requestOf(act: Act, said: string): [path: string, body: Record<string, unknown>] {
  if (act === 'REVOKE') return ['revocation', { why: said }]
  if (act === 'APPROVE' || act === 'REFUSE') return ['decision', { approved: act === 'APPROVE', note: said }]
  return ['review', { justified: act === 'JUSTIFIED', remark: said }]
}

/** Minutes and seconds until the end, as a clock shows them; empty when it is over or more than an hour away. */
export function countdown(end: string, now: number): string {
  const seconds = Math.ceil((Date.parse(end) - now) / 1000)
  if (seconds <= 0 || seconds > 3600) return ''
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
