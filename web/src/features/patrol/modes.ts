import type { Schemas } from '@/shared/api'
import { dayIn, toInstant } from '@/shared/ui/format'

export type Emergency = Schemas['EmergencyView']
export type ModePlan = Schemas['ModePlanView']
export type ModePlanDraft = Omit<Schemas['ModePlanForm'], 'id'>
export const SWITCHERS = ['BUREAU_OFFICE', 'STATION_LEADER'] as const
export const MODES = ['ROUTINE', 'EMERGENCY'] as const

/** A measured time in the unit that a person would say. */
export function spoken(ms: number): { unit: 'seconds' | 'minutes'; count: number } {
  return ms < 60_000 ? { unit: 'seconds', count: Math.max(0.1, Math.round(ms / 100) / 10) } : { unit: 'minutes', count: Math.round(ms / 60_000) }
}

/** Midnight in the bureau's zone, the usual end of an evening. */
export function nextMidnight(nowMs: number): string {
  return toInstant(`${dayIn(1, nowMs)}T00:00`)
}
