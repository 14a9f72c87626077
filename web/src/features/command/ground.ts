import type { Schemas } from '@/shared/api'
import type { BoardVillage, Tone } from '@/shared/ui'

export type Village = Schemas['MapVillage']
export type Finding = Schemas['MapFinding']
export type Team = Schemas['MapTeam']
/** Every village with its outline; the server sends outlines once. */
export type LiveMap = Schemas['LiveMap']
export type LonLat = [number, number]

/** How much a village calls for a room, the loudest last. */
export const LOADS = ['calm', 'open', 'overdue', 'emergency'] as const
export type Load = (typeof LOADS)[number]
export const TONES: Record<Load, Tone> = { calm: 'neutral', open: 'primary', overdue: 'warn', emergency: 'danger' }

export function loadOf({ emergency, overdueOrders, openOrders, openFindings }: Village): Load {
  if (emergency) return 'emergency'
  if (overdueOrders > 0) return 'overdue'
  return openOrders + openFindings > 0 ? 'open' : 'calm'
}

/** What the list can be narrowed to; each is a number of the tiles and of the wall. */
export const SHOWN = ['onDuty', 'onLeave', 'nobody', 'open', 'overdue', 'unaccepted', 'findings', 'emergency'] as const
export type Shown = (typeof SHOWN)[number]

const RULES: Record<Shown, (village: Village) => boolean> = {
  onDuty: ({ presence }) => presence === 'ON_DUTY',
  onLeave: ({ presence }) => presence === 'ON_LEAVE',
  nobody: ({ presence }) => presence === 'NOBODY',
  open: ({ openOrders }) => openOrders > 0,
  overdue: ({ overdueOrders }) => overdueOrders > 0,
  unaccepted: ({ unacceptedOrders }) => unacceptedOrders > 0,
  findings: ({ openFindings }) => openFindings > 0,
  emergency: ({ emergency }) => emergency,
}
export const belongsTo = (shown: Shown, village: Village): boolean => RULES[shown](village)

/** The numbers above the map; orders and findings are counted themselves, officers by their villages. */
export function countsOf({ villages, findings, emergencies }: LiveMap) {
  const sum = (of: (village: Village) => number) => villages.reduce((all, village) => all + of(village), 0)
  const those = (shown: Shown) => villages.filter((village) => belongsTo(shown, village)).length
  return {
    open: sum(({ openOrders }) => openOrders),
    overdue: sum(({ overdueOrders }) => overdueOrders),
    unaccepted: sum(({ unacceptedOrders }) => unacceptedOrders),
    findings: findings.length,
    emergency: emergencies.length,
    onDuty: those('onDuty'),
    onLeave: those('onLeave'),
    nobody: those('nobody'),
  }
}
export type Count = keyof ReturnType<typeof countsOf>

/** The list behind a number, of one village or of all in reach. */
export function listOf(count: Count, village?: string) {
  switch (count) {
    case 'open': return { path: '/work-orders', query: { view: 'underWay', village } }
    case 'overdue': return { path: '/work-orders', query: { view: 'overdue', village } }
    case 'unaccepted': return { path: '/work-orders', query: { state: 'ISSUED', village } }
    case 'findings': return { path: '/findings', query: { show: 'OPEN', village } }
    case 'emergency': return { path: '/patrol-modes' }
    case 'onDuty': case 'onLeave': case 'nobody': return { path: '/map', query: { show: count } }
  }
}

const ALARMS: ReadonlySet<Count> = new Set(['overdue', 'emergency', 'nobody'])
export const toneOf = (count: Count, value: number): Tone => (value === 0 ? 'neutral' : ALARMS.has(count) ? 'danger' : 'neutral')

/** Takes the outlines over from what was known before. */
export function withOutlines(map: LiveMap, before?: LiveMap): LiveMap {
  const known = new Map(before?.villages.map(({ id, outline }) => [id, outline]))
  return { ...map, villages: map.villages.map((village) => ({ ...village, outline: village.outline ?? known.get(village.id) })) }
}

/** Villages in which something is practised say so with their names. */
export const marked = (map: LiveMap, drilled: ReadonlySet<string>, words: (name: string) => string): LiveMap =>
  drilled.size === 0 ? map : { ...map, villages: map.villages.map((village) => (drilled.has(village.id) ? { ...village, name: words(village.name) } : village)) }

export const ringOf = ({ outline }: Village): LonLat[] => (outline ?? []).map(([longitude = 0, latitude = 0]) => [longitude, latitude])

/** The middle of the corners: near enough for a label. */
export function middleOf(village: Village): LonLat {
  const ring = ringOf(village)
  const sum = ring.reduce(([x, y], [lon, lat]) => [x + lon, y + lat], [0, 0])
  return [sum[0]! / Math.max(ring.length, 1), sum[1]! / Math.max(ring.length, 1)]
}

export function boundsOf(villages: readonly Village[]): [LonLat, LonLat] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { outline } of villages) {
    for (const [lon = 0, lat = 0] of outline ?? []) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  return [[west, south], [east, north]]
}

/** The same villages for the schematic board. */
export const boardOf = (map: LiveMap, words: (village: Village) => string): BoardVillage[] => {
  const stations = new Map(map.stations.map(({ id, name }) => [id, name]))
  return map.villages.map((village) => ({
    id: village.id, name: village.name, outline: ringOf(village), tone: TONES[loadOf(village)], label: words(village), stationName: stations.get(village.stationId) ?? '',
  }))
}
