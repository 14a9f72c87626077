import { afterEach, expect, it, vi } from 'vitest'
import { asProblem } from '@/shared/api'
import { useSession } from './index'

const trueFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = trueFetch
  vi.restoreAllMocks()
})

it('does not wait for ever for a server that accepts and never answers', async () => {
  const patience = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
  globalThis.fetch = (input) => new Promise((_, reject) => (input as Request).signal.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError'))))
  const answer = useSession().known().then(() => undefined, asProblem)
  await vi.waitFor(() => expect(AbortSignal.timeout).toHaveBeenCalled())
  patience.abort(new DOMException('late', 'TimeoutError'))
  expect((await answer)?.status).toBe(0)
})
