import { expect, it } from 'vitest'
import type { Schemas } from '@/shared/api'
import type { Kept, KeptState } from '../sync/records'
import { asTaken } from './orderSteps'

const order = { id: 'o', version: 3, state: 'ISSUED', entries: [] as string[] } as unknown as Schemas['WorkOrderView']
const row = (step: string, version: number, state: KeptState = 'WAITING') =>
  ({ state, record: { body: JSON.stringify({ step, version, due: null, entries: ['e'] }) } }) as Kept

it('shows an order as the steps on the phone will leave it', () => {
  expect(asTaken(order, [row('accept', 3), row('start', 4), row('submit', 5)])).toMatchObject({ version: 6, state: 'SUBMITTED', entries: ['e'] })
})

it('counts a step that has arrived until the server shows it, and not after that', () => {
  expect(asTaken(order, [row('accept', 3, 'SENT')])).toMatchObject({ version: 4, state: 'ACCEPTED' })
  expect(asTaken({ ...order, version: 4, state: 'CANCELLED' }, [row('accept', 3, 'SENT')])).toMatchObject({ version: 4, state: 'CANCELLED' })
})

it('leaves out what was refused', () => {
  expect(asTaken(order, [row('accept', 3, 'REFUSED')])).toEqual(order)
})
