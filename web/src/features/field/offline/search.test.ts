import { expect, it } from 'vitest'
import type { Head } from '../sync/inward'
import { find, indexOf } from './search'

const head = (id: string, title: string, kind = 'OPINION', happenedAt = '2026-03-02T01:00:00Z', category = 'VISIT'): Head =>
  ({ id, villageId: 'v', year: 2026, number: 7, kind, category, title, happenedAt, clockUnsure: false, state: 'RECORDED', progress: 'OPEN' })
const label = (code: string) => ({ OPINION: '意见建议', DISPUTE: '矛盾纠纷', NEIGHBOUR: '邻里' })[code] ?? ''
const INDEX = indexOf([
  head('lamp', '河边路灯不亮'), head('dam', '水坝ＡＢ处漏水', 'OPINION', '2026-03-01T15:59:59Z'),
  head('wall', '两家为院墙争执', 'DISPUTE', '2026-03-04T02:00:00Z', 'NEIGHBOUR'),
], label)
const ids = (words: string, more: object = {}) => find(INDEX, { words, ...more }, 10).heads.map(({ id }) => id)

it.each([
  ['灯不', ['lamp']], ['水', ['dam']], ['ab', ['dam']], ['纠纷', ['wall']], ['邻里 院墙', ['wall']], ['意见 漏水', ['dam']],
  ['2026-7', ['wall', 'lamp', 'dam']], ['', ['wall', 'lamp', 'dam']], ['没有', []],
])('finds for “%s” %j, the newest first', (words, wanted) => expect(ids(words)).toEqual(wanted))

it('takes days as those of the bureau', () => {
  expect(ids('', { from: '2026-03-02', to: '2026-03-02' })).toEqual(['lamp'])
  expect(ids('', { to: '2026-03-01' })).toEqual(['dam'])
  expect(ids('', { kind: 'DISPUTE' })).toEqual(['wall'])
})

it('counts all and shows the first', () => expect(find(INDEX, { words: '' }, 1)).toMatchObject({ total: 3, heads: [{ id: 'wall' }] }))
