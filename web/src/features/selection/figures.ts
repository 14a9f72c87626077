import { formatNumber } from '@/shared/ui'

export interface Group {
  /** First and last rank of the group, from 1. */
  from: number
  to: number
  count: number
}

/** Counts by rank for a small picture of at most so many bars: one rank each, or as many ranks each as it takes. */
export function grouped(counts: readonly number[], most = 6): Group[] {
  const width = Math.max(1, Math.ceil(counts.length / most))
  return Array.from({ length: Math.ceil(counts.length / width) }, (_, i) => {
    const ranks = counts.slice(i * width, (i + 1) * width)
    return { from: i * width + 1, to: i * width + ranks.length, count: ranks.reduce((sum, count) => sum + count, 0) }
  })
}

/** A difference with its sign, `=` for none. */
export const signed = (change: number): string => (change === 0 ? '=' : `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`)
