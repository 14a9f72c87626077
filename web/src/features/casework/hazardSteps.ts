import type { Schemas } from '@/shared/api'

type Entry = Schemas['LedgerEntryView']
export type HazardStep = 'NOTIFY' | 'RECTIFIED' | 'CLOSE_HAZARD' | 'RECHECK_FAILED'
/** Calendar days that a notice may give at most, as the bureau starts with; the server has the last word. */
export const LONGEST_DAYS: Record<string, number> = { GENERAL: 30, PROMINENT: 7, MAJOR: 0 }
const NEXT: Record<string, HazardStep[]> = {
  DISCOVERED: ['NOTIFY'], NOTIFIED: ['RECTIFIED'], RECHECK_DUE: ['CLOSE_HAZARD', 'RECHECK_FAILED'], ESCALATED: ['CLOSE_HAZARD'],
}

export const severityOf = ({ details }: Entry): string => String((details as unknown as Record<string, unknown>).severity ?? '')
export const hasNotice = ({ head, steps }: Entry): boolean => head.kind === 'HAZARD' && head.state !== 'VOIDED' && steps.some(({ kind, dueOn }) => kind === 'NOTIFY' && dueOn)

/** What can follow a hazard now, and which of it needs another person than `officer`. */
export function hazardSteps(entry: Entry, officer?: string): { step: HazardStep; byAnother: boolean }[] {
  const { head } = entry
  if (head.kind !== 'HAZARD' || head.state === 'VOIDED') return []
  const severity = severityOf(entry)
  const finder = !!officer && head.officerId === officer
  const needsAnother = (step: HazardStep) =>
    (step === 'CLOSE_HAZARD' && severity !== 'GENERAL') || (step === 'RECHECK_FAILED' && severity === 'MAJOR')
  return (NEXT[head.progress] ?? []).map((step) => ({ step, byAnother: finder && needsAnother(step) }))
}
