import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useDemonstration } from './useDemonstration'

const trueFetch = globalThis.fetch
let asked: number

beforeEach(() => {
  vi.useFakeTimers()
  asked = 0
  const account = { login: 'office', name: '办公室', role: 'BUREAU_OFFICE', place: '' }
  globalThis.fetch = async () => Response.json({ password: 'p', accounts: asked++ === 0 ? [] : [account] })
})
afterEach(() => {
  globalThis.fetch = trueFetch
  vi.useRealTimers()
})

it('asks again until the bureau has been made, and then no more', async () => {
  const scope = effectScope()
  const { accounts } = scope.run(useDemonstration)!
  await vi.waitFor(() => expect(accounts.value?.size).toBe(0))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(accounts.value?.get('BUREAU_OFFICE')).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toBe(2)
  scope.stop()
})
