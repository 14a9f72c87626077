const HOUR_MS = 3_600_000
export const AMBER_MS = 24 * HOUR_MS
export const RED_MS = 72 * HOUR_MS
/** Browsers remove what a page keeps after seven days without a visit. */
export const AWAY_WARNING_MS = 5 * 24 * HOUR_MS

export type Urgency = 'info' | 'warn' | 'danger'

/** How much it matters that something waits since then. */
export const urgencyOf = (ageMs: number): Urgency => (ageMs >= RED_MS ? 'danger' : ageMs >= AMBER_MS ? 'warn' : 'info')

/** An age in the largest unit that says enough: minutes below two hours, hours below four days. A clock turned back gives now. */
export function ageOf(ageMs: number): { unit: 'now' | 'minutes' | 'hours' | 'days'; count: number } {
  const hours = Math.max(0, ageMs) / HOUR_MS
  if (hours * 60 < 1) return { unit: 'now', count: 0 }
  if (hours < 2) return { unit: 'minutes', count: Math.floor(hours * 60) }
  return hours < 96 ? { unit: 'hours', count: Math.floor(hours) } : { unit: 'days', count: Math.floor(hours / 24) }
}
