import type { Load } from './useRouting'

/** Mondays on which anybody has something to do, the first first. */
export const weeksOf = (loads: readonly Load[]): string[] => [...new Set(loads.flatMap(({ weeks }) => weeks.map(({ first }) => first)))].toSorted()

/** The week to look at first: the one that gets most. */
export function fullestWeek(loads: readonly Load[]): string | undefined {
  const added = (week: string) => loads.reduce((sum, { weeks }) => sum + (weeks.find(({ first }) => first === week)?.added ?? 0), 0)
  return weeksOf(loads).reduce<string | undefined>((best, week) => (best !== undefined && added(best) >= added(week) ? best : week), undefined)
}

/** One bar for each officer, the fullest first, all on one scale that also holds the limit. */
export function barsOf(loads: readonly Load[], week: string, limit: number) {
  const rows = loads.map((load) => {
    const { planned = 0, added = 0 } = load.weeks.find(({ first }) => first === week) ?? {}
    return { load, planned, added }
  })
  const scale = Math.max(limit * 1.15, ...rows.map(({ planned, added }) => planned + added)) / 100
  const part = (minutes: number) => ({ minutes, share: minutes / scale })
  return rows
    .toSorted((a, b) => b.planned + b.added - (a.planned + a.added) || a.load.officerName.localeCompare(b.load.officerName, 'zh-CN'))
    .map(({ load: { officerId, officerName, excess }, planned, added }) => ({
      officerId, officerName, excess, planned: part(planned), added: part(added), limitShare: limit / scale, over: planned + added > limit,
    }))
}
