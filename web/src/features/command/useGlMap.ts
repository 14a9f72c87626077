import { nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LiveMap } from './ground'
import type { Palette, Switch } from './groundLayers'
import { sketch } from './groundSketch'

interface Wishes {
  map: () => LiveMap
  selected: () => string | undefined
  on: () => ReadonlySet<Switch>
  choose: (village: string) => void
  chooseFinding: (finding: string) => void
}
type Opened = ReturnType<typeof import('./glMap')['openGlMap']>

/** The colours that the tokens have in this place now. */
function paletteAt(frame: HTMLElement): Palette {
  const style = getComputedStyle(frame)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ground: token('--sunken'), surface: token('--surface'), ink: token('--ink'), line: token('--line-strong'), primary: token('--primary'),
    onPrimary: token('--on-primary'), warn: token('--warn'), danger: token('--danger'), info: token('--info'),
  }
}

/** What was just changed is on the screen before the rest goes on. */
const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)))

/** A MapLibre map in a frame, following its wishes, and on `paper` a sketch of it until it is drawn; `state` is `missing` where the browser cannot draw one. */
export function useGlMap(frame: Readonly<Ref<HTMLElement | null>>, paper: Readonly<Ref<HTMLCanvasElement | null>>, wishes: Wishes) {
  const { t } = useI18n()
  const state = ref<'loading' | 'sketched' | 'drawn' | 'missing'>('loading')
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  let opened: Opened | undefined
  let gone = false

  function draw(): void {
    if (!frame.value || !paper.value) return
    sketch(paper.value, wishes.map(), paletteAt(frame.value), wishes.on())
    state.value = 'sketched'
  }

  async function open(): Promise<void> {
    draw()
    await painted()
    const { openGlMap } = await import('./glMap')
    if (gone || !frame.value) return
    opened = openGlMap({
      frame: frame.value, map: wishes.map(), palette: paletteAt(frame.value), on: wishes.on(), selected: wishes.selected(), teamWords: (count) => t('command.map.teamCount', { count }),
      locale: { 'NavigationControl.ZoomIn': t('command.map.zoomIn'), 'NavigationControl.ZoomOut': t('command.map.zoomOut'), 'Map.Title': t('command.map.title') },
      chosen: wishes.choose, chosenFinding: wishes.chooseFinding, drawn: () => (state.value = 'drawn'),
    })
  }
  const repaint = () => void nextTick(() => frame.value && opened?.paint(paletteAt(frame.value)))
  const theme = new MutationObserver(repaint)
  onMounted(() => {
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    dark.addEventListener('change', repaint)
    open().catch(() => (state.value = 'missing'))
  })
  watch(wishes.map, (now) => (opened ? opened.show(now) : draw()))
  watch(wishes.selected, (village) => opened?.choose(village))
  watch(wishes.on, (on) => opened?.turn(on))
  onBeforeUnmount(() => {
    gone = true
    theme.disconnect()
    dark.removeEventListener('change', repaint)
    opened?.close()
  })
  return { state }
}
