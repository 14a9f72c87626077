import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addWords, setLocale } from '@/shared/i18n'
import english from '@/shared/locales/en.json'
import chinese from '@/shared/locales/zh-CN.json'
import { asProblem, onSignedOut, ProblemError, read, write } from './index'

addWords({ 'zh-CN': async () => ({ default: { shared: chinese } }), en: async () => ({ default: { shared: english } }) })

const sent: Request[] = []
const trueFetch = globalThis.fetch
let answer: () => Promise<Response>

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } })
const failureOf = (call: Promise<unknown>) => call.then(() => undefined, asProblem)

beforeEach(async () => {
  sent.length = 0
  answer = async () => json({ ok: true })
  globalThis.fetch = (input) => {
    sent.push(input as Request)
    return answer()
  }
  await setLocale('zh-CN')
})
afterEach(() => (globalThis.fetch = trueFetch))

describe('a request', () => {
  it('asks in the language of the reader', async () => {
    await setLocale('en')
    await read('/api/villages', { station: 's1', page: undefined })
    expect(sent[0]?.headers.get('Accept-Language')).toBe('en')
    expect(sent[0]?.url).toMatch(/\/api\/villages\?station=s1$/)
  })

  it('carries the newest CSRF token and a key of its own with each write, and neither with a read', async () => {
    document.cookie = 'XSRF-TOKEN=one'
    await write('POST', '/api/x', { a: 1 })
    document.cookie = 'XSRF-TOKEN=two'
    await write('POST', '/api/x', { a: 1 })
    await read('/api/x')
    expect(sent.map(({ headers }) => headers.get('X-XSRF-TOKEN'))).toEqual(['one', 'two', null])
    const [first, second, third] = sent.map(({ headers }) => headers.get('Idempotency-Key'))
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(second).not.toBe(first)
    expect(third).toBeNull()
  })

  it('repeats under the key it was given', async () => {
    await write('POST', '/api/x', {}, 'again')
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe('again')
  })
})

describe('a failure', () => {
  it('keeps what the server says, facts included', async () => {
    answer = async () => json({ type: '/problems/already-posted', title: 'T', detail: 'D', village: 'v1' }, 409)
    expect(await failureOf(read('/api/x'))).toEqual({ type: '/problems/already-posted', title: 'T', detail: 'D', status: 409, village: 'v1' })
  })

  it('without words from the server gets ours', async () => {
    answer = async () => new Response('<html>', { status: 502 })
    expect(await failureOf(read('/api/x'))).toMatchObject({ type: '/problems/unexpected', title: '服务器出错', status: 502 })
  })

  it('of the line is a problem too', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await failureOf(write('POST', '/api/x'))).toMatchObject({ type: '/problems/unreachable', title: '连不上服务器', status: 0 })
  })

  it('of the session is heard, though not when merely asking for the session', async () => {
    let heard = 0
    const stop = onSignedOut(() => heard++)
    answer = async () => json({}, 401)
    await failureOf(read('/api/session'))
    expect(heard).toBe(0)
    await failureOf(read('/api/x'))
    expect(heard).toBe(1)
    stop()
  })

  it('of our own code is not hidden', () => {
    expect(() => asProblem(new TypeError('bug'))).toThrow('bug')
    expect(asProblem(new ProblemError({ type: 't', title: '', status: 1, detail: '' }))).toMatchObject({ type: 't' })
  })
})
