import type { Bytes } from '../sync/photos'
import type { PhoneDatabase } from './database'

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: ArrayBuffer
}
export interface Seal {
  close: (value: unknown) => Promise<Sealed>
  open: <T>(sealed: Sealed) => Promise<T>
  closeBytes: (bytes: Bytes) => Promise<Sealed>
  openBytes: (sealed: Sealed) => Promise<Bytes>
}

const KEY = 'phone'
const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))

/** AES-256-GCM; the nonce is new each time. */
async function closeBytesWith(key: CryptoKey, bytes: Bytes): Promise<Sealed> {
  const iv = randomBytes(12)
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }
}
const openBytesWith = async (key: CryptoKey, { iv, bytes }: Sealed): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes))

export const closeWith = (key: CryptoKey, value: unknown): Promise<Sealed> => closeBytesWith(key, encoder.encode(JSON.stringify(value)))
export const openWith = async <T>(key: CryptoKey, sealed: Sealed): Promise<T> => JSON.parse(decoder.decode(await openBytesWith(key, sealed))) as T

/** The phone's own key, made at first use; no script can read its bytes. What that protects and what not: docs/adr/0034. */
export async function openSeal(database: PhoneDatabase): Promise<Seal> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const { key } = await database.transaction('rw', database.keys, async () => {
    const known = await database.keys.get(KEY)
    if (!known) await database.keys.add({ id: KEY, key: made })
    return known ?? { key: made }
  })
  return {
    close: (value) => closeWith(key, value), open: (sealed) => openWith(key, sealed),
    closeBytes: (bytes) => closeBytesWith(key, bytes), openBytes: (sealed) => openBytesWith(key, sealed),
  }
}
