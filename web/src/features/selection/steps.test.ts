import { expect, it } from 'vitest'
import type { Batch, Tally } from './batches'
import { stepsOf } from './steps'

const batch = (state: Batch['state'], quota = 2): Batch =>
  ({ id: '', number: 2, quota, firstDay: '2026-03-01', criteria: '', state, openedAt: '' })
const tally = (given: Partial<Tally> = {}): Tally =>
  ({ applied: 0, waiting: 0, refused: 0, selectable: 0, unmarked: 0, selected: 0, confirmed: 0, ...given })
const current = (state: Batch['state'], given?: Partial<Tally>) => stepsOf(batch(state), tally(given)).find(({ status }) => status === 'current')?.key

it('stands at the first step that something is missing at', () => {
  expect(current('APPLYING')).toBe('call')
  expect(current('APPLYING', { applied: 3, waiting: 1 })).toBe('recommendation')
  expect(current('APPLYING', { applied: 3, selectable: 3 })).toBe('merit')
  expect(current('SELECTING', { applied: 3, waiting: 1, selectable: 3 })).toBe('merit')
  expect(current('SELECTING', { applied: 3, selected: 2, selectable: 1 })).toBe('wishes')
  expect(current('RANKING', { applied: 3, selected: 1 })).toBe('wishes')
  expect(current('MATCHED', { applied: 3, selected: 2 })).toBe('confirmed')
  expect(current('CONFIRMED', { applied: 3, selected: 2 })).toBeUndefined()
})

it('says what is missing', () => {
  const steps = stepsOf(batch('APPLYING'), tally({ applied: 5, waiting: 2, refused: 1, unmarked: 2 }))
  expect(steps.map(({ note }) => note)).toEqual(['call', 'waiting', 'unmarked', 'todo', 'todo', 'todo'])
  expect(steps[1]?.facts).toEqual({ waiting: 2, recommended: 2, refused: 1 })
})

it('counts who has handed in, and nothing more', () => {
  const progress = { officers: 2, officersDone: 1, missingOfficers: ['甲'], stations: 3, stationsDone: 3, missingStations: [] }
  expect(stepsOf(batch('RANKING'), tally({ applied: 2, selected: 2 }), progress)[3]?.facts).toEqual({ officers: 2, officersDone: 1, stations: 3, stationsDone: 3 })
})
