import type { Tone } from './tone'

export interface BoardVillage {
  id: string
  name: string
  /** WGS 84, [longitude, latitude] in degrees, one ring, closed or not */
  outline: [number, number][]
  tone: Tone
  /** what the tone means here, e.g. "shared": said by the title, for colour alone says nothing */
  label: string
  stationName: string
  /** stands back behind those that a filter chose */
  faded?: boolean
}

/** A village laid on the board: points in CSS pixels. */
export interface Shape {
  village: BoardVillage
  points: [number, number][]
  centre: [number, number]
  width: number
}

/** WGS 84, [longitude, latitude] in degrees, as in the outlines */
export type LonLat = [number, number]

export interface Board {
  shapes: Shape[]
  heightPx: number
  /** from the ground to the board and back */
  place: (point: LonLat) => [number, number]
  groundAt: (x: number, y: number) => LonLat
}

const MARGIN_PX = 6
const NOTHING: Board = { shapes: [], heightPx: 0, place: () => [0, 0], groundAt: () => [0, 0] }

/** Projects all outlines into a board of this size, equirectangular about their middle latitude: true enough for a district. */
export function layOut(villages: BoardVillage[], widthPx: number, mostHighPx = Infinity): Board {
  const all = villages.flatMap(({ outline }) => outline)
  if (all.length === 0) return NOTHING
  const [west, east] = [Math.min(...all.map((p) => p[0])), Math.max(...all.map((p) => p[0]))]
  const [south, north] = [Math.min(...all.map((p) => p[1])), Math.max(...all.map((p) => p[1]))]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const byWidth = (widthPx - 2 * MARGIN_PX) / Math.max((east - west) * squeeze, 1e-9)
  const scale = Math.min(byWidth, (mostHighPx - 2 * MARGIN_PX) / Math.max(north - south, 1e-9))
  const left = (widthPx - (east - west) * squeeze * scale) / 2
  const place = ([lon, lat]: [number, number]): [number, number] =>
    [left + (lon - west) * squeeze * scale, MARGIN_PX + (north - lat) * scale]
  const groundAt = (x: number, y: number): LonLat => [west + (x - left) / (squeeze * scale), north - (y - MARGIN_PX) / scale]
  const shapes = villages.map((village) => shapeOf(village, village.outline.map(place)))
  return { shapes, heightPx: Math.ceil((north - south) * scale + 2 * MARGIN_PX), place, groundAt }
}

function shapeOf(village: BoardVillage, points: [number, number][]): Shape {
  const xs = points.map(([x]) => x)
  let [area, x, y] = [0, 0, 0]
  points.forEach(([x0, y0], i) => {
    const [x1, y1] = points[(i + 1) % points.length] ?? [x0, y0]
    const cross = x0 * y1 - x1 * y0
    area += cross / 2
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  })
  const centre: [number, number] = area === 0 ? (points[0] ?? [0, 0]) : [x / (6 * area), y / (6 * area)]
  return { village, points, centre, width: Math.max(...xs) - Math.min(...xs) }
}

const widthOf = (text: string, sizePx: number) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 1 : 0.56), 0) * sizePx

/** Ids whose name fits inside its village and meets no name placed before; wide villages first. */
export function readableLabels(shapes: Shape[], sizePx: number): Set<string> {
  const placed: { id: string; x: number; y: number; half: number }[] = []
  for (const shape of shapes.toSorted((a, b) => b.width - a.width)) {
    const half = widthOf(shape.village.name, sizePx) / 2
    const [x, y] = shape.centre
    const free = placed.every((other) => Math.abs(other.y - y) > sizePx * 1.3 || Math.abs(other.x - x) > other.half + half + 2)
    if (2 * half > shape.width + 2 || !free) continue
    placed.push({ id: shape.village.id, x, y, half })
  }
  return new Set(placed.map(({ id }) => id))
}

const DIRECTIONS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The village an arrow key leads to: near, and more ahead than aside. */
export function neighbour(shapes: Shape[], from: Shape, key: string): Shape | undefined {
  const direction = DIRECTIONS[key]
  if (!direction) return undefined
  const ahead = shapes.flatMap((shape) => {
    const [dx, dy] = [shape.centre[0] - from.centre[0], shape.centre[1] - from.centre[1]]
    const along = dx * direction[0] + dy * direction[1]
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0])
    return along > 0 && aside <= along * 1.5 ? [{ shape, cost: along + 2 * aside }] : []
  })
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.shape
}
