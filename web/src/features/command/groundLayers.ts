import type { FilterSpecification, GeoJSONSourceDiff, LayerSpecification } from 'maplibre-gl'
import { loadOf, middleOf, ringOf, type LiveMap, type Load, type LonLat, type Village } from './ground'

/** What can be switched on and off. */
export const SWITCHES = ['findings', 'orders', 'officers', 'teams', 'hot', 'names'] as const
export type Switch = (typeof SWITCHES)[number]

/** Colours of the theme, as the page has them. */
export interface Palette { ground: string; surface: string; ink: string; line: string; primary: string; onPrimary: string; warn: string; danger: string; info: string }

interface Feature { type: 'Feature'; id?: string; geometry: { type: string; coordinates: unknown }; properties: Record<string, unknown> }
const collection = (features: Feature[]) => ({ type: 'FeatureCollection' as const, features })
const point = (at: LonLat | number[], properties: Record<string, unknown>): Feature => ({ type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties })

export const factsOf = (village: Village) => ({ id: village.id, name: village.name, load: loadOf(village), away: village.presence !== 'ON_DUTY', orders: village.openOrders })

/** Villages as areas, with what colours them. */
export const areasOf = ({ villages }: LiveMap) => collection(villages.map((village) => {
  const ring = ringOf(village)
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] }, properties: factsOf(village) }
}))
export const middlesOf = ({ villages }: LiveMap) => collection(villages.map((village) => point(middleOf(village), factsOf(village))))
export const placesOf = ({ findings }: LiveMap) => collection(findings.map(({ id, at, kind, unanswered }) => point(at, { id, kind, unanswered })))

/** Stations stand amid their villages; `words` says how many teams one has. */
export function stationsOf({ stations, villages, teams }: LiveMap, words: (teams: number) => string) {
  return collection(stations.map(({ id, name }) => {
    const middles = villages.filter(({ stationId }) => stationId === id).map(middleOf)
    const at = [0, 1].map((axis) => middles.reduce((sum, middle) => sum + middle[axis]!, 0) / Math.max(middles.length, 1))
    return point(at, { label: `${name} · ${words(teams.filter(({ stationId }) => stationId === id).length)}` })
  }))
}

/** What has changed of villages since; outlines stay where they are. */
export const changesOf = (now: LiveMap, before: LiveMap): GeoJSONSourceDiff => {
  const known = new Map(before.villages.map((village) => [village.id, JSON.stringify(factsOf(village))]))
  return {
    update: now.villages.filter((village) => known.get(village.id) !== JSON.stringify(factsOf(village)))
      .map((village) => ({ id: village.id, addOrUpdateProperties: Object.entries(factsOf(village)).map(([key, value]) => ({ key, value })) })),
  }
}

const SIZE_PX = 16
export interface Pattern { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }
const INKED: Record<Exclude<Load, 'calm'>, (x: number, y: number) => boolean> = {
  open: (x, y) => (x % 8 - 4) ** 2 + (y % 8 - 4) ** 2 <= 3,
  overdue: (x, y) => (x + y) % 8 < 2,
  emergency: (x, y) => (x + y) % 8 < 2 || (x - y + SIZE_PX) % 8 < 2,
}

/** Dots, lines and crossed lines, so that the load is told without colour as well. */
export function patternOf(load: Exclude<Load, 'calm'>, [r = 0, g = 0, b = 0]: number[]): Pattern {
  const data = new Uint8ClampedArray(SIZE_PX * SIZE_PX * 4)
  for (let i = 0; i < SIZE_PX * SIZE_PX; i++) if (INKED[load](i % SIZE_PX, Math.floor(i / SIZE_PX))) data.set([r, g, b, 150], i * 4)
  return { width: SIZE_PX, height: SIZE_PX, data }
}

/** Of the ground, by how much a village calls for a room. */
export const COLOURS = { calm: 'surface', open: 'primary', overdue: 'warn', emergency: 'danger' } as const satisfies Record<Load, keyof Palette>
export const OPACITIES: Record<Load, number> = { calm: 1, open: 0.2, overdue: 0.3, emergency: 0.4 }
export const rgbOf = (colour: string) => (colour.startsWith('#') ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) : (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number))

const TEXT = { 'text-font': ['sans-serif'], 'text-size': 12 }
const byLoad = (of: Record<Load, unknown>) => ['match', ['get', 'load'], 'emergency', of.emergency, 'overdue', of.overdue, 'open', of.open, of.calm]

/** `part` names the switch a layer hangs on. */
export type Layer = LayerSpecification & { metadata?: { part: Switch } }
export const chosenIs = (village?: string): FilterSpecification => ['==', ['get', 'id'], village ?? '']

/** The layers from the ground up. */
export function layersOf(palette: Palette, namesFrom: number, chosen?: string): Layer[] {
  const halo = { 'text-color': palette.ink, 'text-halo-color': palette.surface, 'text-halo-width': 1.5 }
  const layers = [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
    { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': byLoad({ calm: palette[COLOURS.calm], open: palette[COLOURS.open], overdue: palette[COLOURS.overdue], emergency: palette[COLOURS.emergency] }), 'fill-opacity': byLoad(OPACITIES) } },
    { id: 'patterns', type: 'fill', source: 'areas', filter: ['!=', ['get', 'load'], 'calm'], paint: { 'fill-pattern': ['get', 'load'] } },
    { id: 'borders', type: 'line', source: 'areas', paint: { 'line-color': palette.line, 'line-width': 1 } },
    { id: 'away', type: 'line', source: 'areas', metadata: { part: 'officers' }, filter: ['get', 'away'], paint: { 'line-color': palette.ink, 'line-width': 2, 'line-dasharray': [2, 2], 'line-offset': 2 } },
    { id: 'chosen', type: 'line', source: 'areas', filter: chosenIs(chosen), paint: { 'line-color': palette.primary, 'line-width': 4 } },
    { id: 'names', type: 'symbol', source: 'middles', metadata: { part: 'names' }, minzoom: namesFrom, layout: { 'text-field': ['get', 'name'], ...TEXT, 'text-offset': [0, 1.4], 'text-max-width': 7 }, paint: halo },
    { id: 'hot', type: 'heatmap', source: 'places', metadata: { part: 'hot' }, paint: { 'heatmap-radius': 36, 'heatmap-opacity': 0.75, 'heatmap-weight': ['coalesce', ['get', 'point_count'], 1], 'heatmap-intensity': 0.6,
      'heatmap-color': ['interpolate', ['linear'], ['heatmap-density'], 0, 'rgba(0,0,0,0)', 0.3, palette.info, 0.7, palette.warn, 1, palette.danger] } },
    { id: 'orders', type: 'circle', source: 'middles', metadata: { part: 'orders' }, filter: ['>', ['get', 'orders'], 0], paint: { 'circle-radius': ['interpolate', ['linear'], ['get', 'orders'], 1, 9, 20, 16], 'circle-color': palette.surface, 'circle-stroke-color': palette.primary, 'circle-stroke-width': 2 } },
    { id: 'order-counts', type: 'symbol', source: 'middles', metadata: { part: 'orders' }, filter: ['>', ['get', 'orders'], 0], layout: { 'text-field': ['to-string', ['get', 'orders']], ...TEXT, 'text-allow-overlap': true }, paint: { 'text-color': palette.ink } },
    { id: 'clusters', type: 'circle', source: 'places', metadata: { part: 'findings' }, filter: ['has', 'point_count'], paint: { 'circle-color': palette.primary, 'circle-radius': ['step', ['get', 'point_count'], 11, 10, 14, 100, 18, 1000, 23], 'circle-stroke-color': palette.surface, 'circle-stroke-width': 2 } },
    { id: 'cluster-counts', type: 'symbol', source: 'places', metadata: { part: 'findings' }, filter: ['has', 'point_count'], layout: { 'text-field': ['get', 'point_count_abbreviated'], ...TEXT, 'text-allow-overlap': true }, paint: { 'text-color': palette.onPrimary } },
    { id: 'places', type: 'circle', source: 'places', metadata: { part: 'findings' }, filter: ['!', ['has', 'point_count']], paint: { 'circle-radius': 6, 'circle-color': ['match', ['get', 'kind'], 'HAZARD', palette.primary, palette.surface], 'circle-stroke-color': ['case', ['get', 'unanswered'], palette.danger, palette.primary], 'circle-stroke-width': 2.5 } },
    { id: 'stations', type: 'symbol', source: 'stations', metadata: { part: 'teams' }, layout: { 'text-field': ['get', 'label'], ...TEXT, 'text-size': 13 }, paint: { ...halo, 'text-color': palette.primary, 'text-halo-width': 2.5 } },
  ]
  return layers as unknown as Layer[]
}
