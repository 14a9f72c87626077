import { shallowRef, watch } from 'vue'
import { problemOf, type Problem } from '@/shared/api'
import type { Round } from '../sync/outbox'
import type { Marks } from '../sync/inward'
import { met, phone } from './phone'

/** What the ledger on this phone is worth; nothing: not asked yet. */
export const marks = shallowRef<Marks>()
/** Why the server gives nothing, e.g. to a role that has no village. */
export const refused = shallowRef<Problem>()
/** the last attempt did not come through */
export const isBroken = shallowRef(false)
export const fetching = shallowRef(false)

/** Asked for at the start, when the network or the person comes back, and when the server told of something: not by a clock. */
let wanted = true
export const wantNews = (): void => void (wanted = true)

watch(phone, async (now) => {
  marks.value = await now?.ledger.marks()
  refused.value = undefined
  wanted = true
})

/** Fetches until nothing more is there. */
export async function fetchNews(): Promise<Round> {
  const { inward, ledger, keeping } = phone.value ?? {}
  if (!inward || !ledger || !keeping || !wanted) return { is: 'IDLE' }
  fetching.value = true
  let led: Round = { is: 'SENT' }
  while (led.is === 'SENT' && phone.value) {
    led = await inward.round()
    marks.value = await ledger.marks()
    if (led.is !== 'WAIT') met()
  }
  fetching.value = false
  isBroken.value = led.is === 'WAIT'
  refused.value = led.is === 'STOPPED' ? problemOf(led.body, led.status) : undefined
  wanted = led.is === 'WAIT'
  return led.is === 'STOPPED' && led.status !== 401 ? { is: 'IDLE' } : led
}
