import { computed, watch } from 'vue'
import type { Choices } from '../sync/choose'
import type { Making } from '../sync/making'
import type { Kept } from '../sync/records'
import { phone, reload, rows } from './phone'
import { hurry, kick, nextTryAt, sendFirst, sending, stopped } from './syncLoop'

const isUnsent = ({ state }: Kept) => state !== 'SENT'
const unsent = computed(() => rows.value.filter(isUnsent))
const parked = computed(() => rows.value.filter(({ state }) => state === 'REFUSED' || state === 'CONFLICT'))
const oldestAt = computed(() => (unsent.value.length > 0 ? Math.min(...unsent.value.map(({ madeAtMs }) => madeAtMs)) : undefined))

/** Takes work in at once, to be sent when it can be; where the phone keeps nothing, it goes to the server directly. What was made
 *  before about the same thing goes first. */
export async function handIn(making: Making, directly: () => Promise<unknown>): Promise<void> {
  const { outbox } = phone.value ?? {}
  if (!outbox) {
    await directly()
    return
  }
  const before = rows.value.filter((row) => isUnsent(row) && row.about === making.about && row.record.id !== making.id).map(({ record }) => record.id)
  await outbox.add({ ...making, after: [...(making.after ?? []), ...(making.about ? before : [])] })
  await reload()
  if (making.urgent) sendFirst()
  else kick()
}

async function then(act?: Promise<unknown>): Promise<void> {
  await act
  await reload()
  kick()
}

/** What waits on this phone, and what a person can do about it. */
export function useOutbox() {
  return {
    rows, unsent, parked, oldestAt, sending, stopped, nextTryAt, hurry,
    retry: (id: string) => then(phone.value?.outbox.retry(id)),
    discard: (id: string) => then(phone.value?.outbox.discard(id)),
    resolve: (id: string, choices: Choices) => then(phone.value?.outbox.resolve(id, choices)),
  }
}

/** Rows about one thing, in the order of making. */
export const rowsAbout = (about: string): Kept[] => rows.value.filter((row) => row.about === about)
export const waitsAbout = (about: string): boolean => rowsAbout(about).some(isUnsent)

/** Runs when something more has arrived at the server. */
export const whenSent = (again: () => unknown) => watch(() => rows.value.filter(({ state }) => state === 'SENT').length, (now, before) => now > before && again())
