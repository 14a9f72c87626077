import { afterEach, expect, test, vi } from 'vitest'
import { stayAwakeWhileTyping } from './awake'

afterEach(() => vi.unstubAllGlobals())

test('tells the server once in five minutes that somebody is typing', () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).pathname)
    return Promise.resolve(Response.json({}))
  })
  let now = 0
  const stop = stayAwakeWhileTyping(() => now)
  const type = () => document.dispatchEvent(new Event('input'))

  type()
  expect(asked).toHaveLength(0)
  now = 6 * 60 * 1000
  type()
  type()
  expect(asked).toEqual(['/api/session'])

  stop()
  now *= 2
  type()
  expect(asked).toHaveLength(1)
})
