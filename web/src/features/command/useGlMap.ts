import { nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LiveMap } from './ground'
import type { Palette, Switch } from './groundLayers'

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

const canDraw = () => !!document.createElement('canvas').getContext('webgl2')

/** A MapLibre map in a frame, following its wishes; `state` is `missing` where the browser cannot draw one. */
export function useGlMap(frame: Readonly<Ref<HTMLElement | null>>, wishes: Wishes) {
  const { t } = useI18n()
  const state = ref<'loading' | 'drawn' | 'missing'>(canDraw() ? 'loading' : 'missing')
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  let opened: Opened | undefined
  let gone = false

  async function open(): Promise<void> {
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
    if (state.value === 'missing') return
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    dark.addEventListener('change', repaint)
    open().catch(() => (state.value = 'missing'))
  })
  watch(wishes.map, (now) => opened?.show(now))
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
