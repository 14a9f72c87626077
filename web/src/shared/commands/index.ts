import type { RouteLocationRaw } from 'vue-router'
import type { Role } from '@/shared/session'

/** Something that can be chosen: a village, an order, an officer. The note tells two of one name apart. */
export interface Choice {
  id: string
  label: string
  note?: string
}

/** What a command has done, in one sentence, and how to take it back. */
export interface Outcome {
  said: string
  undo?: () => Promise<unknown>
}

/** What a command has to know before it can go; `before` are the answers to its earlier questions. */
export interface Question {
  titleKey: string
  choices: (before: readonly Choice[]) => Promise<Choice[]>
}

interface Asked {
  titleKey: string
  roles: readonly Role[]
  asks: readonly Question[]
  /** The answers to its only question are found without naming the command first. */
  found?: boolean
}
interface Opens extends Asked {
  opens: (chosen: readonly Choice[]) => RouteLocationRaw
}
interface Does extends Asked {
  does: (chosen: readonly Choice[]) => Promise<Outcome>
}

/** One thing that can be done by keyboard from every page: it opens a page at the right place, or does its work at once.
 *  What a feature's commands.ts exports as `commands`. */
export type Command = Opens | Does

export const mayCommand = ({ roles }: Command, role: Role): boolean => roles.includes(role)
