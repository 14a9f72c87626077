import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type PatrolPlan = Schemas['PatrolPlanView']
export type PatrolPlanDraft = Omit<Schemas['PatrolPlanForm'], 'id'>
export const LAYERS = ['POINT', 'NET', 'RING'] as const

export type PlanState = 'DRAFT' | 'COMING' | 'ON' | 'OVER'
export const PLAN_TONES: Record<PlanState, Tone> = { DRAFT: 'warn', COMING: 'info', ON: 'primary', OVER: 'neutral' }

export function stateOf({ approvedAt, beginsAt, endsAt }: Pick<PatrolPlan, 'approvedAt' | 'beginsAt' | 'endsAt'>, nowMs: number): PlanState {
  if (!approvedAt) return 'DRAFT'
  if (nowMs < Date.parse(beginsAt)) return 'COMING'
  return nowMs < Date.parse(endsAt) ? 'ON' : 'OVER'
}
export const missing = (plan: PatrolPlan) => plan.targets.filter(({ visitedAt }) => !visitedAt)
export const percent = (visited: number, planned: number): number => (planned === 0 ? 0 : Math.round((100 * visited) / planned))
