import type { Schemas } from '@/shared/api'

type Entry = Pick<Schemas['FieldDeadlineView'], 'kind' | 'progress'>

/** What the officer can do next; the server has the last word. */
export function stepsOf({ kind, progress }: Entry): string[] {
  if (kind === 'OPINION') return ['ANSWER']
  if (kind === 'SERVICE') return ['COLLECT', 'COMPLETE']
  if (kind === 'DISPUTE_SIGN') return ['DISMISS']
  if (kind === 'DISPUTE') return ['REPORT_TO_COMMITTEE', 'REPORT_TO_STATION', 'SETTLE', 'REFER']
  return { DISCOVERED: ['NOTIFY'], NOTIFIED: ['RECTIFIED'], RECHECK_DUE: ['CLOSE_HAZARD', 'RECHECK_FAILED'], ESCALATED: ['CLOSE_HAZARD'] }[String(progress)] ?? []
}

export const needsNote = ({ kind }: Entry): boolean => ['OPINION', 'SERVICE', 'DISPUTE', 'DISPUTE_SIGN'].includes(kind)
