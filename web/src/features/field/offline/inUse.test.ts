import { expect, it } from 'vitest'
import { kept, make } from '../sync/making'
import { hashOfFile } from '../sync/photos'
import type { Kept } from '../sync/records'
import { villagesInUse } from './inUse'

const MADE = { run: 'r', tickMs: 1, wall: '2026-03-02T01:00:00.000Z', met: null }
const row = (id: string, body: object, state: Kept['state'] = 'WAITING'): Kept => {
  const making = { kind: 'entry' as const, id, body, about: '', title: '' }
  return { ...kept(make(making, MADE, () => `${id}-1`), making, 1), state }
}
const photo = (entry: string) => ({ id: 'p', entry, state: 'WAITING' as const, hash: hashOfFile(new Uint8Array(1)), takenAtMs: 0 })
const known = (entry: string) => (entry === 'old' ? 'west' : undefined)

it('names the villages of what is unsent, also those of steps and of photos', () => {
  expect(villagesInUse([row('a', { villageId: 'north' }), row('b', { entryId: 'old' }), row('c', { entryId: 'a' }), row('d', { villageId: 'gone' }, 'SENT')], [], known)).toEqual(new Set(['north', 'west']))
  expect(villagesInUse([row('d', { villageId: 'south' }, 'SENT')], [photo('d')], known)).toEqual(new Set(['south']))
})

it('lets nothing go while nobody can tell what a record is about', () => expect(villagesInUse([row('a', { orderId: 'x' })], [], known)).toBe('all'))
