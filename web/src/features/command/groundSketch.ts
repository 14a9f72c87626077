import { boundsOf, loadOf, middleOf, ringOf, type LiveMap, type LonLat } from './ground'
import { COLOURS, OPACITIES, type Palette, type Switch } from './groundLayers'

/** As MapLibre fits bounds into its frame. */
export const PADDING_PX = 24
const NEAREST = 512 * 2 ** 17
const DOT_PX = 3

/** Web Mercator, the world from 0 to 1. */
const mercator = ([lon, lat]: LonLat): LonLat => [(lon + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2]

/** Where the map will show a place, px from the upper left, when it has fitted `bounds`. */
export function fitted([southWest, northEast]: [LonLat, LonLat], width: number, height: number): (at: LonLat) => LonLat {
  const [west, south] = mercator(southWest)
  const [east, north] = mercator(northEast)
  const room = (px: number) => Math.max(px - 2 * PADDING_PX, 1)
  const scale = Math.min(room(width) / (east - west), room(height) / (south - north), NEAREST)
  return (at) => {
    const [x, y] = mercator(at)
    return [width / 2 + (x - (west + east) / 2) * scale, height / 2 + (y - (north + south) / 2) * scale]
  }
}

/** The ground at once, drawn by the browser itself: the same place and colours as the map that is still being prepared,
 *  findings as dots, neither patterns nor names. */
export function sketch(canvas: HTMLCanvasElement, map: LiveMap, palette: Palette, on: ReadonlySet<Switch>): void {
  const { clientWidth: width, clientHeight: height } = canvas
  canvas.width = width * devicePixelRatio
  canvas.height = height * devicePixelRatio
  const context = canvas.getContext('2d', { willReadFrequently: true })! // drawn here: without graphics card the map would wait for it
  context.scale(devicePixelRatio, devicePixelRatio)
  context.fillStyle = palette.ground
  context.fillRect(0, 0, width, height)
  const place = fitted(boundsOf(map.villages), width, height)
  context.strokeStyle = palette.line
  for (const village of map.villages) {
    const load = loadOf(village)
    context.beginPath() // for each one: a path of all of them takes a hundred times as long to fill
    ringOf(village).map(place).forEach(([x, y], corner) => (corner ? context.lineTo(x, y) : context.moveTo(x, y)))
    context.closePath()
    context.globalAlpha = OPACITIES[load]
    context.fillStyle = palette[COLOURS[load]]
    context.fill()
    context.globalAlpha = 1
    context.stroke()
  }
  const dots = (places: LonLat[]) => places.map(place).forEach(([x, y]) => context.fillRect(x - DOT_PX / 2, y - DOT_PX / 2, DOT_PX, DOT_PX))
  context.fillStyle = palette.primary
  if (on.has('findings')) dots(map.findings.map(({ at }) => [at[0] ?? 0, at[1] ?? 0]))
  if (on.has('orders')) dots(map.villages.filter(({ openOrders }) => openOrders > 0).map(middleOf))
}
