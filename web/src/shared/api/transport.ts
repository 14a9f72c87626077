import { currentLocale } from '@/shared/i18n'
import { ProblemError, unreachable } from './problem'

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const signedOut = new Set<() => void>()

/** Hears when the server no longer knows the session. */
export function onSignedOut(hear: () => void): () => void {
  signedOut.add(hear)
  return () => signedOut.delete(hear)
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='))
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length))
}

/** randomUUID exists in secure contexts only; a bureau's intranet may serve plain HTTP. */
export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, i) => (i === 6 ? (byte & 15) | 64 : i === 8 ? (byte & 63) | 128 : byte))
  return hex.map((byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** fetch with what every request carries: the reader's language; for a write also the CSRF token and an idempotency key. */
export async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLocale())
  if (WRITES.has(request.method)) {
    const token = csrfToken()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
    if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newId())
  }
  const response = await fetch(request).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(unreachable())
  })
  if (response.status === 401 && !request.url.endsWith('/api/session')) signedOut.forEach((hear) => hear())
  return response
}
