// @vitest-environment node
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { Kept } from '../sync/records'
import { PhoneDatabase } from './database'
import { dropHandedIn } from './handedIn'
import { createKeeping, type Keeping } from './keeping'
import { openSeal } from './seal'

let count = 0
let keeping: Keeping
beforeEach(async () => {
  const database = new PhoneDatabase(`draft-${++count}`)
  keeping = createKeeping(database, await openSeal(database), 'a')
})

const draft = { id: 'one', values: { text: '路灯不亮' } }
const handedIn = (form: object, madeAtMs: number) => ({ record: { id: 'one' }, form, madeAtMs }) as Kept
const later = () => Date.now() + 1
const earlier = () => Date.now() - 60_000

it('forgets the draft of what was handed in after it', async () => {
  await keeping.keep('draft', draft)
  await dropHandedIn(keeping, [handedIn({ ...draft, values: { text: '路灯不亮，已报修' } }, later())])
  expect(await keeping.find('draft')).toBeUndefined()
})

it('forgets a draft that says the same as what was handed in', async () => {
  await keeping.keep('draft', draft)
  await dropHandedIn(keeping, [handedIn(structuredClone(draft), earlier())])
  expect(await keeping.find('draft')).toBeUndefined()
})

it('keeps the draft in which something refused is being written again', async () => {
  await keeping.keep('draft', draft)
  await dropHandedIn(keeping, [handedIn({ ...draft, values: { text: '' } }, earlier())])
  expect(await keeping.find('draft')).toBeDefined()
})

it('keeps the draft of something else', async () => {
  await keeping.keep('draft', { ...draft, id: 'two' })
  await dropHandedIn(keeping, [handedIn(draft, later())])
  expect(await keeping.find('draft')).toBeDefined()
})
