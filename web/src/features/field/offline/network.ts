import { api, send, slugOf, type Problem } from '@/shared/api'
import type { Batch } from '../sync/records'
import type { Network, Reply } from '../sync/surroundings'

/** What every request may take, and how slow a line may be beside that: an answer that never comes ends the attempt. */
const PATIENCE_MS = 20_000
const SLOWEST_BYTES_PER_MS = 16

async function once(body: string): Promise<Reply> {
  const response = await send(new Request(`${location.origin}/api/field/batches`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body,
    signal: AbortSignal.timeout(PATIENCE_MS + body.length / SLOWEST_BYTES_PER_MS),
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

/** The real line. After a restart of the browser the token against forged requests may be gone: it is fetched anew, once. */
export const network: Network = {
  async post(batch: Batch) {
    const body = JSON.stringify(batch)
    const reply = await once(body)
    if (!isPageExpired(reply)) return reply
    await api.GET('/api/session')
    return once(body)
  },
}
