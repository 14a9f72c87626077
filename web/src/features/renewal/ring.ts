/** Where the members of a ring stand and the arrows between them. A larger ring gets a larger box, so that names stay apart. */
const SMALLEST_PX = 190
const PER_MEMBER_PX = 26
const MARGIN_PX = 40
const NAME_PX = 30

export interface Spot {
  x: number
  y: number
}

export const sizeOf = (count: number): number => SMALLEST_PX + PER_MEMBER_PX * Math.max(0, count - 2)
const radiusOf = (count: number): number => sizeOf(count) / 2 - MARGIN_PX

function at(count: number, turn: number): Spot {
  const centre = sizeOf(count) / 2
  return { x: centre + radiusOf(count) * Math.sin(turn), y: centre - radiusOf(count) * Math.cos(turn) }
}

export const spots = (count: number): Spot[] => Array.from({ length: count }, (_, n) => at(count, (2 * Math.PI * n) / count))

/** An arc from each member to the next, clear of both names. */
export function arrows(count: number): string[] {
  const step = (2 * Math.PI) / count
  const gap = Math.min(NAME_PX / radiusOf(count), step / 3)
  const radius = radiusOf(count)
  return Array.from({ length: count }, (_, n) => {
    const [from, to] = [at(count, step * n + gap), at(count, step * (n + 1) - gap)]
    const large = step - 2 * gap > Math.PI ? 1 : 0
    return `M ${from.x.toFixed(1)} ${from.y.toFixed(1)} A ${radius} ${radius} 0 ${large} 1 ${to.x.toFixed(1)} ${to.y.toFixed(1)}`
  })
}
