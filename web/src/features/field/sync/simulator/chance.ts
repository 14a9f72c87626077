/** Chance from a seed (mulberry32): the same seed, the same story. */
export function chanceOf(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (n: number): number => Math.floor(next() * n)
  return { next, upTo, happens: (share: number) => next() < share, one: <T>(of: readonly T[]): T | undefined => of[upTo(of.length)] }
}
export type Chance = ReturnType<typeof chanceOf>
