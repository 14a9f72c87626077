import createClient from 'openapi-fetch'
import { ProblemError, problemOf } from './problem'
import type { components, paths } from './schema'
import { send } from './transport'

export { asProblem, ProblemError, problemOf, slugOf, unreachable } from './problem'
export type { Problem } from './problem'
export { newId, onSignedOut, send } from './transport'
export type Schemas = components['schemas']

/** Typed by docs/api/openapi.json: `await unwrap(api.GET('/api/session'))`. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send })

/** The data of an answer; an answer that is not a success is thrown as ProblemError. */
export async function unwrap<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw new ProblemError(problemOf(error, response.status))
  return data as T
}

type Query = Record<string, string | number | boolean | undefined | null>
type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

function urlOf(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return location.origin + path + (search && `?${search}`)
}

async function bodyOf<T>(request: Request): Promise<T> {
  const response = await send(request)
  const text = await response.text()
  const json = /json/.test(response.headers.get('Content-Type') ?? '') && text ? JSON.parse(text) : undefined
  if (!response.ok) throw new ProblemError(problemOf(json, response.status))
  return json as T
}

/** GET for a path put together at run time; `T` is a `Schemas[…]` type. */
export const read = <T>(path: string, query?: Query): Promise<T> => bodyOf(new Request(urlOf(path, query)))

/** A write likewise. The same `key` makes a repeated attempt count once. */
export function write<T>(method: Method, path: string, body?: unknown, key?: string): Promise<T> {
  const headers = new Headers(body === undefined ? {} : { 'Content-Type': 'application/json' })
  if (key) headers.set('Idempotency-Key', key)
  return bodyOf(new Request(urlOf(path), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }))
}

/** Sends a file as it is. */
export const upload = <T>(path: string, file: Blob, query?: Query): Promise<T> =>
  bodyOf(new Request(urlOf(path, query), { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }))
