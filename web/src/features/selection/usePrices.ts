import { computed, ref, shallowRef } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import type { Move, PairPrice, Prices } from './batches'

export interface PricedPair extends PairPrice {
  officerId: string
  officerName: string
  villageName: string
  stationId: string
  stationName: string
}

/** Cheapest first: wishes before fit before moves. */
export const byPrice = (a: PairPrice, b: PairPrice): number => a.wishes - b.wishes || a.fit - b.fit || a.moved - b.moved

/** Every possible pair with the names of both, of one officer or of one village. */
export function pairsOf({ officers, villages }: Prices, by: 'officer' | 'village', id: string): PricedPair[] {
  const places = new Map(villages.map((village) => [village.villageId, village]))
  return officers
    .filter(({ officerId }) => by === 'village' || officerId === id)
    .flatMap(({ prices, officerId, officerName }) => prices.map((price) => ({ ...price, officerId, officerName })))
    .filter(({ villageId }) => by === 'officer' || villageId === id)
    .flatMap((pair) => {
      const place = places.get(pair.villageId)
      return place ? [{ ...pair, ...place }] : []
    })
    .toSorted(byPrice)
}

/** What every pair would cost in a run; who would move is asked for one pair at a time. */
export function usePrices(run: string) {
  const by = ref<'officer' | 'village'>('officer')
  const id = ref('')
  const opened = shallowRef<{ pair: PricedPair; moves: Move[] }>()
  const prices = useResource(() => unwrap(api.GET('/api/matching-runs/{run}/prices', { params: { path: { run } } })))
  const pairs = computed(() => (prices.data.value && id.value ? pairsOf(prices.data.value, by.value, id.value) : []))
  const open = useAction(async (pair: PricedPair) => {
    const { officerId: officer, villageId: village } = pair
    opened.value = { pair, moves: await unwrap(api.GET('/api/matching-runs/{run}/prices/{officer}/{village}', { params: { path: { run, officer, village } } })) }
  })
  return { by, id, prices, pairs, opened, open }
}
