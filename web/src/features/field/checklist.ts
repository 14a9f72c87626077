import type { InspectionRule } from './useInspectionRules'

export const VERDICTS = ['FITS', 'DOES_NOT_FIT', 'NOT_APPLICABLE'] as const
export type Verdict = (typeof VERDICTS)[number]
/** A checklist while it is gone through; nothing stands where nobody has looked yet. */
export interface Checking {
  checklistId: string
  title: string
  version: string
  answers: { point: string; verdict?: Verdict }[]
}
type List = NonNullable<InspectionRule['checklist']>

export const begin = ({ id, title, version, points }: List): Checking => ({ checklistId: id, title, version, answers: points.map((point) => ({ point })) })
export const openPoints = (checking?: Checking): number => checking?.answers.filter(({ verdict }) => !verdict).length ?? 0
export const isBegun = (checking?: Checking): boolean => checking?.answers.some(({ verdict }) => verdict) ?? false
export const found = (checking?: Checking): string[] => checking?.answers.filter(({ verdict }) => verdict === 'DOES_NOT_FIT').map(({ point }) => point) ?? []

/** A list that nobody began is left out; one that was begun is answered to its end. */
export const unfinished = (checking?: Checking): boolean => isBegun(checking) && openPoints(checking) > 0
