import { api, send, slugOf, type Problem } from '@/shared/api'
import type { Bytes, PhotoLine } from '../sync/photos'
import type { Batch } from '../sync/records'
import type { Network, Reply } from '../sync/surroundings'

/** What every request may take, and how slow a line may be beside that: an answer that never comes ends the attempt. */
const PATIENCE_MS = 20_000
const SLOWEST_BYTES_PER_MS = 16

interface Sending {
  method: 'POST' | 'PUT'
  path: string
  type: string
  body: string | Bytes
}

const underway = new Set<AbortController>()
/** Ends what is being sent: something may not wait behind it. What was cut off is sent again, and the server knows it. */
export const interrupt = (): void => underway.forEach((line) => line.abort())

async function exchanged(path: string, patienceMs: number, what: RequestInit): Promise<Reply> {
  const line = new AbortController()
  const timer = setTimeout(() => line.abort(), patienceMs)
  underway.add(line)
  try {
    const response = await send(new Request(`${location.origin}/api/field/${path}`, { ...what, signal: line.signal }))
    const seconds = Number(response.headers.get('Retry-After'))
    return { status: response.status, body: parsed(await response.text()), retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : undefined }
  } finally {
    clearTimeout(timer)
    underway.delete(line)
  }
}

const once = ({ method, path, type, body }: Sending): Promise<Reply> =>
  exchanged(path, PATIENCE_MS + body.length / SLOWEST_BYTES_PER_MS, { method, headers: { 'Content-Type': type }, body })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const isPageExpired = ({ status, body }: Reply) =>
  status === 403 && typeof body === 'object' && body !== null && 'type' in body && slugOf(body as Problem) === 'page-expired'

/** After a restart of the browser the token against forged requests may be gone: it is fetched anew, once. */
async function sent(sending: Sending): Promise<Reply> {
  const reply = await once(sending)
  if (!isPageExpired(reply)) return reply
  await api.GET('/api/session')
  return once(sending)
}

/** @param path below /api/field, with its question */
export const get = (path: string): Promise<Reply> => exchanged(path, PATIENCE_MS, {})

/** The real line. */
export const network: Network = {
  post: (batch: Batch) => sent({ method: 'POST', path: 'batches', type: 'application/json', body: JSON.stringify(batch) }),
}
export const photoLine: PhotoLine = {
  put: ({ id, entry, document }, file) => sent({ method: 'PUT', path: `photos/${id}?entry=${entry}${document ? '&document=true' : ''}`, type: 'application/octet-stream', body: file }),
}
