import type { Schemas } from '@/shared/api'

export type PlanItem = Schemas['PlanItemForm']

/** What an order says, as its form holds it: empty texts instead of missing ones. */
export interface Instruction {
  role: PlanItem['role']
  title: string
  task: string
  place: string
  basis: string
  expectedEvidence: string
  contact: string
  times: number
}

export const blank = (): Instruction => ({ role: 'SERVICE', title: '', task: '', place: '', basis: '', expectedEvidence: '', contact: '', times: 1 })

/** Takes over what is known; what is missing becomes empty. */
export function instructionOf(known: Partial<Record<keyof Instruction, string | number | null | undefined>>): Instruction {
  const given = Object.entries(known).filter(([key, value]) => key in blank() && value !== null && value !== undefined)
  return { ...blank(), ...Object.fromEntries(given) }
}

/** As the API takes it: empty texts are missing. */
export const sent = <T extends object>(form: T): T =>
  Object.fromEntries(Object.entries(form).map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value])) as T
