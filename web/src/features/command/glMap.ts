import { Map as GlMap, NavigationControl, prewarm, setWorkerUrl, type GeoJSONSource, type MapLayerMouseEvent, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { boundsOf, type LiveMap } from './ground'
import { PADDING_PX } from './groundSketch'
import { areasOf, changesOf, chosenIs, layersOf, middlesOf, patternOf, placesOf, rgbOf, stationsOf, type Layer, type Palette, type Switch } from './groundLayers'

/** The only file that loads MapLibre: a map without tiles, glyphs or pictures from anywhere, drawn by a worker of our own origin. */
setWorkerUrl(workerUrl)
/** The worker comes while the data is still on its way. */
prewarm()

/** More names than this at once are no help. */
const FEW_VILLAGES = 400
const NAMES_FROM = 12.5

export interface GlWishes {
  frame: HTMLElement
  map: LiveMap
  palette: Palette
  locale: Record<string, string>
  on: ReadonlySet<Switch>
  selected?: string
  teamWords: (teams: number) => string
  chosen: (village: string) => void
  chosenFinding: (finding: string) => void
  drawn: () => void
}

/** Data comes in steps, so that no single one keeps the page from answering. */
async function fill(gl: GlMap, wishes: GlWishes, gone: () => boolean): Promise<void> {
  for (const [id, data] of [['areas', areasOf], ['places', placesOf], ['middles', middlesOf], ['stations', (map: LiveMap) => stationsOf(map, wishes.teamWords)]] as const) {
    await new Promise((next) => setTimeout(next))
    if (gone()) return
    gl.getSource<GeoJSONSource>(id)!.setData(data(wishes.map) as never)
  }
  gl.once('idle', wishes.drawn)
}

const layersFor = ({ map, palette, on, selected }: GlWishes) => layersOf(palette, map.villages.length > FEW_VILLAGES ? NAMES_FROM : 0, selected)
  .map((layer) => ({ ...layer, layout: { ...layer.layout, visibility: isOn(layer, on) ? 'visible' : 'none' } }) as Layer)

function styleOf(wishes: GlWishes): StyleSpecification {
  const source = (more = {}) => ({ type: 'geojson', data: { type: 'FeatureCollection', features: [] }, promoteId: 'id', tolerance: 0.5, ...more })
  return {
    version: 8,
    sources: {
      areas: source(), middles: source(), stations: source({ promoteId: undefined }), places: source({ cluster: true, clusterRadius: 44, clusterMaxZoom: 15 }),
    },
    layers: layersFor(wishes),
  } as unknown as StyleSpecification
}

const isOn = ({ metadata }: Layer, on: ReadonlySet<Switch>) => !metadata || on.has(metadata.part)

function paintPatterns(gl: GlMap, palette: Palette): void {
  for (const [load, colour] of Object.entries({ open: palette.primary, overdue: palette.warn, emergency: palette.danger })) {
    const image = patternOf(load as 'open', rgbOf(colour))
    if (gl.hasImage(load)) gl.updateImage(load, image)
    else gl.addImage(load, image, { pixelRatio: 2 })
  }
}

/** A cluster opens by coming nearer; a finding and a village are chosen. */
function listen(gl: GlMap, { chosen, chosenFinding }: GlWishes): void {
  const idOf = (event: MapLayerMouseEvent) => String(event.features?.[0]?.properties.id ?? '')
  gl.on('click', (event) => {
    const [found] = gl.queryRenderedFeatures(event.point, { layers: ['places', 'clusters', 'areas'] })
    if (!found) return
    if (found.layer.id === 'areas') chosen(String(found.properties.id))
    else if (found.layer.id === 'places') chosenFinding(String(found.properties.id))
    else void gl.getSource<GeoJSONSource>('places')!.getClusterExpansionZoom(Number(found.properties.cluster_id))
      .then((zoom) => gl.easeTo({ center: event.lngLat, zoom }))
  })
  for (const layer of ['places', 'clusters', 'areas']) {
    gl.on('mousemove', layer, (event) => (gl.getCanvas().style.cursor = idOf(event) || layer === 'clusters' ? 'pointer' : ''))
    gl.on('mouseleave', layer, () => (gl.getCanvas().style.cursor = ''))
  }
}

/** Draws the map into its frame; what comes back keeps it up to date. */
export function openGlMap(wishes: GlWishes) {
  const gl = new GlMap({
    container: wishes.frame, style: styleOf(wishes), bounds: boundsOf(wishes.map.villages), fitBoundsOptions: { padding: PADDING_PX }, locale: wishes.locale,
    attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, renderWorldCopies: false, fadeDuration: 0, maxZoom: 17,
  })
  gl.touchZoomRotate.disableRotation()
  gl.addControl(new NavigationControl({ showCompass: false }), 'top-left')
  gl.setMissingStyleImageResolver(() => paintPatterns(gl, wishes.palette))
  let gone = false
  const built = new Promise<void>((done) => gl.once('style.load', () => void fill(gl, wishes, () => gone).then(done)))
  listen(gl, wishes)
  const source = (id: string) => gl.getSource<GeoJSONSource>(id)!

  const show = (now: LiveMap) => {
    for (const id of ['areas', 'middles']) if (now.villages.length === wishes.map.villages.length) source(id).updateData(changesOf(now, wishes.map))
      else source(id).setData((id === 'areas' ? areasOf(now) : middlesOf(now)) as never)
    source('places').setData(placesOf(now) as never)
    source('stations').setData(stationsOf(now, wishes.teamWords) as never)
    wishes.map = now
  }
  const layers = layersOf(wishes.palette, 0)
  const choose = (village?: string) => gl.setFilter('chosen', chosenIs(village))
  const turn = (on: ReadonlySet<Switch>) => layers.filter(({ metadata }) => metadata).forEach((layer) => gl.setLayoutProperty(layer.id, 'visibility', isOn(layer, on) ? 'visible' : 'none'))
  const paint = (palette: Palette) => {
    paintPatterns(gl, palette)
    layersOf(palette, 0).forEach(({ id, paint: colours }) => Object.entries(colours ?? {}).forEach(([name, value]) => gl.setPaintProperty(id, name as never, value as never)))
  }
  /** Until all layers are there nothing can be changed; what is asked before waits. */
  const whenReady = <A extends unknown[]>(act: (...facts: A) => void) => (...facts: A) => void built.then(() => gone || act(...facts))
  return { show: whenReady(show), choose: whenReady(choose), turn: whenReady(turn), paint: whenReady(paint), close: () => { gone = true; gl.remove() } }
}
