import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type GridEvent = Schemas['GridEventView']
export type SharedMatter = Schemas['SharedMatterView']
export type GridStep = Schemas['GridStepForm']['step']

export const isOpen = ({ state }: Pick<GridEvent, 'state'>): boolean => state === 'SENT' || state === 'ACCEPTED' || state === 'RETURNED'

export const STATE_TONES: Record<GridEvent['state'], Tone> = { SENT: 'warn', ACCEPTED: 'primary', RETURNED: 'danger', RESOLVED: 'ok', WITHDRAWN: 'neutral', MERGED: 'neutral' }

type Side = 'POLICE' | 'GRID'
type Standing = Pick<GridEvent, 'direction' | 'state'> & { inLedger?: boolean }

/** What this side can do next; the server has the last word. A matter in the ledger goes on there. */
export function stepsFor({ direction, state, inLedger }: Standing, side: Side): GridStep[] {
  const receives = (direction === 'TO_POLICE') === (side === 'POLICE')
  if (receives && state === 'SENT') return ['ACCEPT', 'RETURN']
  if (receives && state === 'ACCEPTED') return inLedger ? [] : ['RESOLVE', 'RETURN']
  if (!receives && state === 'RETURNED') return ['SEND_AGAIN', 'WITHDRAW']
  return !receives && state === 'SENT' ? ['WITHDRAW'] : []
}

export const needsWords = (step: GridStep): boolean => step === 'RETURN' || step === 'RESOLVE' || step === 'SEND_AGAIN'

/** Where it is; a general grid is called after its village, which is not said twice. */
export const whereOf = ({ villageName, gridName, place }: Pick<GridEvent, 'villageName' | 'gridName' | 'place'>): string =>
  [gridName.startsWith(villageName) ? '' : villageName, gridName, place].filter(Boolean).join(' · ')

/** The end of the id: what people of both sides read to each other on the telephone. */
export const shortId = (id: string): string => id.slice(-8).toUpperCase()
