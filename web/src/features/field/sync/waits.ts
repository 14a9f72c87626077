const FIRST_MS = 2_000
const LONGEST_MS = 5 * 60_000
const DOUBLINGS = 8

/** How long to wait after so many failures in a row: growing, bounded, and never the same for many phones at once. */
export function waitMs(failures: number, random: () => number, askedMs = 0): number {
  const most = Math.min(FIRST_MS * 2 ** Math.min(failures - 1, DOUBLINGS), LONGEST_MS)
  return Math.min(Math.max(askedMs, most * (0.5 + random() / 2)), LONGEST_MS)
}
