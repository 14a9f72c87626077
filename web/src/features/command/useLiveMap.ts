import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useDrills } from '@/features/patrol'
import { read } from '@/shared/api'
import { useLive, useResource } from '@/shared/ui'
import { countsOf, marked, withOutlines, type LiveMap } from './ground'

const TYPES = ['work-order', 'finding-reported', 'finding-moved', 'mode-switched']
/** A burst of news asks once. */
const CALM_MS = 800
/** Leave, postings and days change without a word. */
const AGAIN_MS = 120_000
const TICK_MS = 1_000
/** The line is silent for fifteen seconds at most. */
const OLD_S = 45

/** What goes on in the villages in reach, kept up to date by the server; `ageS` says since when nothing has been heard. */
export function useLiveMap() {
  /** The library comes beside the data; without it the board is drawn. */
  import('./glMap').catch(() => undefined)
  const heardFromMs = ref(0)
  let known: LiveMap | undefined
  const map = useResource<LiveMap>(async () => {
    const now = withOutlines(await read<LiveMap>('/api/map', { outlines: !known }), known)
    known = now.villages.every(({ outline }) => outline) ? now : await read<LiveMap>('/api/map')
    heardFromMs.value = Date.now()
    return known
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  function refreshSoon(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined
      void map.refresh()
    }, CALM_MS)
  }
  const { state, heardAt } = useLive(TYPES, refreshSoon, refreshSoon)
  const nowMs = ref(Date.now())
  const tick = setInterval(() => (nowMs.value = Date.now()), TICK_MS)
  const again = setInterval(refreshSoon, AGAIN_MS)
  onScopeDispose(() => {
    clearTimeout(waiting)
    clearInterval(tick)
    clearInterval(again)
  })
  const ageS = computed(() => Math.max(0, Math.round((nowMs.value - (Math.max(heardAt.value, heardFromMs.value) || nowMs.value)) / 1_000)))
  const old = computed(() => state.value === 'lost' || ageS.value > OLD_S || !!map.problem.value)
  const counts = computed(() => map.data.value && countsOf(map.data.value))
  const { t } = useI18n()
  const { on } = useDrills()
  /** What is practised shows in names alone, never in a number. */
  const shown = computed(() => map.data.value && marked(map.data.value, new Set(on.value.flatMap(({ villageIds }) => villageIds)), (name) => t('command.map.drilled', { name })))
  return { map, shown, counts, nowMs, ageS, old }
}
