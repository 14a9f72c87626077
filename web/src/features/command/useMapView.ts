import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { SHOWN, type LiveMap } from './ground'
import { SWITCHES, type Switch } from './groundLayers'

const USUAL: Switch[] = ['findings', 'officers', 'names']

/** What the address says of the map: the village and the finding chosen, what the list is narrowed to, the layers. */
export function useMapView(map: () => LiveMap | undefined) {
  const route = useRoute()
  const router = useRouter()
  const word = (key: string) => (typeof route.query[key] === 'string' && route.query[key] ? route.query[key] : undefined)
  const set = (part: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, ...part } })

  const village = computed(() => map()?.villages.find(({ id }) => id === word('village')))
  const finding = computed(() => map()?.findings.find(({ id }) => id === word('finding')))
  const shown = computed(() => SHOWN.find((one) => one === word('show')))
  const on = computed<ReadonlySet<Switch>>(() => {
    const layers = route.query.layers
    return new Set(typeof layers === 'string' ? SWITCHES.filter((one) => layers.split('.').includes(one)) : USUAL)
  })
  const turn = (layer: Switch) => set({ layers: SWITCHES.filter((one) => on.value.has(one) !== (one === layer)).join('.') })
  const choose = (id?: string) => set({ village: id === village.value?.id ? undefined : id, finding: undefined })
  const chooseFinding = (id?: string) => set({ finding: id, village: undefined })
  return { village, finding, shown, on, turn, choose, chooseFinding }
}
