import { expect, it } from 'vitest'
import { standing } from './helpStanding'
import { kept, make } from './sync/making'
import type { Kept, RecordKind } from './sync/records'

const NOW = Date.parse('2026-03-02T02:00:00Z')
const MADE = { run: 'r', tickMs: 1, wall: '2026-03-02T01:59:00.000Z', met: null }
function row(id: string, kind: RecordKind = 'help', body: object = {}, state: Kept['state'] = 'WAITING'): Kept {
  const making = { kind, id, body, about: 'help:h', title: '' }
  return { ...kept(make(making, MADE, () => `${id}-1`), making, 1), state }
}
const call = (state: 'OPEN' | 'TAKEN' | 'ENDED') => ({
  id: 'h', villageName: '', caller: '', phone: '', calledAt: '', clockSure: true, arrivedAt: '2026-03-02T01:59:10Z', state,
  ...(state === 'OPEN' ? {} : { takenBy: '张三', takenAt: '2026-03-02T01:59:30Z' }),
})

it('goes from the phone to the room and back', () => {
  expect(standing([], [], NOW)).toBeUndefined()
  expect(standing([], [row('h')], NOW)).toMatchObject({ state: 'KEPT', isRunning: true })
  expect(standing([], [row('h', 'help', {}, 'SENT')], NOW)).toMatchObject({ state: 'OPEN', isRunning: true })
  expect(standing([call('TAKEN')], [row('h', 'help', {}, 'SENT')], NOW)).toMatchObject({ state: 'TAKEN', by: '张三', isRunning: true })
  expect(standing([call('ENDED')], [], NOW)).toMatchObject({ state: 'ENDED', isRunning: false })
})

it('is over on the phone as soon as it is taken back there', () => {
  expect(standing([call('OPEN')], [row('h', 'help', {}, 'SENT'), row('s', 'help-step', { step: 'withdraw' })], NOW)).toMatchObject({ state: 'WITHDRAWN', isRunning: false })
  expect(standing([], [row('h', 'help', {}, 'REFUSED')], NOW)).toMatchObject({ state: 'REFUSED', isRunning: false })
})
