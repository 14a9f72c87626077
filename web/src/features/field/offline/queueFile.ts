import type { Kept } from '../sync/records'
import { closeWith, openWith, randomBytes, type Sealed } from './seal'

/** The queue as a file under a passphrase: for a phone that breaks or is handed in before it met the server. */
const FORMAT = 'cunjing-queue-1'
/** OWASP's figure for PBKDF2 with HMAC-SHA-256. */
const ITERATIONS = 600_000
export const SHORTEST_PASSPHRASE = 10

interface QueueFile {
  format: string
  iterations: number
  salt: string
  iv: string
  bytes: string
}

/** The file is none of ours, or the passphrase is another. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

const toText = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const toBytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** @param account whose work it is; only the same account takes it in again */
export async function writeQueue(rows: Kept[], account: string, passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const { iv, bytes } = await closeWith(await keyOf(passphrase, salt, ITERATIONS), { account, rows })
  const file: QueueFile = { format: FORMAT, iterations: ITERATIONS, salt: toText(salt), iv: toText(iv), bytes: toText(new Uint8Array(bytes)) }
  return JSON.stringify(file)
}

/** @throws Unreadable if it is no such file, another account's, or the passphrase does not fit */
export async function readQueue(text: string, account: string, passphrase: string): Promise<Kept[]> {
  try {
    const file = JSON.parse(text) as QueueFile
    if (file.format !== FORMAT || !(file.iterations >= 1 && file.iterations <= 10_000_000)) throw new Unreadable()
    const sealed: Sealed = { iv: toBytes(file.iv), bytes: toBytes(file.bytes).buffer }
    const read = await openWith<{ account: string; rows: Kept[] }>(await keyOf(passphrase, toBytes(file.salt), file.iterations), sealed)
    if (read.account !== account) throw new Unreadable()
    return read.rows
  } catch {
    throw new Unreadable()
  }
}
