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

async function once({ method, path, type, body }: Sending): Promise<Reply> {
  const response = await send(new Request(`${location.origin}/api/field/${path}`, {
    method, headers: { 'Content-Type': type }, body, signal: AbortSignal.timeout(PATIENCE_MS + body.length / SLOWEST_BYTES_PER_MS),
  }))
  const seconds = Number(response.headers.get('Retry-After'))
  const text = await response.text()
  return { status: response.status, body: parsed(text), retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : undefined }
}

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

/** The real line. */
export const network: Network = {
  post: (batch: Batch) => sent({ method: 'POST', path: 'batches', type: 'application/json', body: JSON.stringify(batch) }),
}
export const photoLine: PhotoLine = {
  put: ({ id, entry }, file) => sent({ method: 'PUT', path: `photos/${id}?entry=${entry}`, type: 'application/octet-stream', body: file }),
}
