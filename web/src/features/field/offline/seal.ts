import type { PhoneDatabase } from './database'

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}
export interface Seal {
  close: (value: unknown) => Promise<Sealed>
  open: <T>(sealed: Sealed) => Promise<T>
}

const KEY = 'phone'
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))

/** AES-256-GCM; the nonce is new each time. */
export async function closeWith(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = randomBytes(12)
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(JSON.stringify(value))) }
}
export async function openWith<T>(key: CryptoKey, { iv, bytes }: Sealed): Promise<T> {
  return JSON.parse(decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes))) as T
}

/** The phone's own key, made at first use; no script can read its bytes. What that protects and what not: docs/adr/0034. */
export async function openSeal(database: PhoneDatabase): Promise<Seal> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const { key } = await database.transaction('rw', database.keys, async () => {
    const known = await database.keys.get(KEY)
    if (!known) await database.keys.add({ id: KEY, key: made })
    return known ?? { key: made }
  })
  return { close: (value) => closeWith(key, value), open: (sealed) => openWith(key, sealed) }
}
