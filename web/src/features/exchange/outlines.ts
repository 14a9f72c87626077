import type { Schemas } from '@/shared/api'
import type { BoardVillage } from '@/shared/ui'

export type Preview = Schemas['OutlinePreviewView']
export type Line = Schemas['OutlineLineView']

export const CRS = ['CGCS2000', 'WGS84', 'GCJ02', 'CGCS2000_GK3'] as const
export type Crs = (typeof CRS)[number]
/** Central meridians of the zones of three degrees. */
export const MERIDIANS = Array.from({ length: 21 }, (_, zone) => 75 + 3 * zone)
export const MOST_BYTES = 20 * 1024 * 1024

export type Mark = 'fault' | 'new' | 'unchanged'
export const markOf = ({ fault, unchanged }: Line): Mark => (fault ? 'fault' : unchanged ? 'unchanged' : 'new')

/** What a file says of itself as `crs`, where that is plain; the reader may know better. */
export function crsNamed(name: string): { crs: Crs; meridian: number } | undefined {
  const code = Number(/EPSG:+(\d+)/i.exec(name)?.[1] ?? NaN)
  if (code === 4490) return { crs: 'CGCS2000', meridian: 0 }
  if (code === 4326 || /CRS84/i.test(name)) return { crs: 'WGS84', meridian: 0 }
  if (code >= 4534 && code <= 4554) return { crs: 'CGCS2000_GK3', meridian: 75 + 3 * (code - 4534) }
  if (code >= 4513 && code <= 4533) return { crs: 'CGCS2000_GK3', meridian: 75 + 3 * (code - 4513) }
  return undefined
}

/** The outlines of the file as a picture. */
export const boardOf = (lines: readonly Line[], words: (mark: Mark) => string): BoardVillage[] =>
  lines.filter(({ fault }) => !fault).map((line) => ({
    id: String(line.number), name: line.villageName ?? line.code, outline: line.ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]),
    tone: line.unchanged ? 'neutral' : 'primary', label: words(markOf(line)), stationName: '',
  }))
