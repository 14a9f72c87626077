import { expect, test } from 'vitest'
import type { Prices } from './batches'
import { pairsOf } from './usePrices'

const price = (villageId: string, wishes: number, fit: number, moved: number) => ({ villageId, held: false, wish: 1, wishes, fit, moved })
const prices: Prices = {
  best: { wishes: 2, fit: 100 },
  bestMoves: 0,
  present: { wishes: 2, fit: 100 },
  officers: [
    { officerId: 'a', officerName: 'A', prices: [price('v', 2, -4, 3), price('w', 0, 14, 2), price('x', 0, 0, 0)] },
    { officerId: 'b', officerName: 'B', prices: [price('v', 0, 3, 2)] },
  ],
  villages: ['v', 'w', 'x'].map((id) => ({ villageId: id, villageName: id.toUpperCase(), stationId: 's', stationName: 'S' })),
}

test('an officer sees every village, the cheapest first: wishes count before fit', () => {
  expect(pairsOf(prices, 'officer', 'a').map(({ villageName }) => villageName)).toEqual(['X', 'W', 'V'])
})

test('a village sees everybody who may come', () => {
  expect(pairsOf(prices, 'village', 'v').map(({ officerName, stationName }) => officerName + stationName)).toEqual(['BS', 'AS'])
})
