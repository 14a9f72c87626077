import { ref } from 'vue'
import { problemOf, type Problem } from '@/shared/api'
import type { Outbox, Round } from '../sync/outbox'
import { interrupt } from './network'
import { fetchNews, wantNews } from './newsLoop'
import { met, phone, reload } from './phone'

/** Why nothing is sent until somebody does something. */
export const stopped = ref<Problem>()
/** when it is tried again, by the phone's clock; nothing: not waiting */
export const nextTryAt = ref<number>()
export const sending = ref(false)

let timer: ReturnType<typeof setTimeout> | undefined
/** Said at the start and when the network or the person comes back, not by a clock: that would keep an idle session awake. */
let greeting = true

async function once(outbox: Outbox): Promise<Round> {
  const led = await outbox.round(greeting)
  if (led.is === 'SENT') {
    greeting = false
    wantNews()
    met()
  }
  await reload()
  return led
}

/** One page of the browser sends, however many are open; another waits for its turn and finds nothing left to send. */
async function alone(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request('cunjing-phone-sync', act)
}

async function texts(): Promise<Round> {
  let led: Round = { is: 'SENT' }
  while (led.is === 'SENT') led = phone.value ? await once(phone.value.outbox) : { is: 'IDLE' }
  return led
}

/** Photos one at a time, as long as no text is in the way. */
async function pictures(): Promise<Round> {
  const { photos, outbox } = phone.value ?? {}
  if (!photos || !outbox || !(await outbox.isQuiet())) return { is: 'IDLE' }
  let led: Round = { is: 'SENT' }
  while (led.is === 'SENT') {
    led = await photos.round()
    if (led.is === 'SENT') met()
    await reload()
  }
  return led.is === 'STOPPED' || (await outbox.isQuiet()) ? led : { is: 'SENT' }
}

async function run(): Promise<void> {
  const led = await texts()
  const news = led.is === 'IDLE' ? await fetchNews() : led
  const then = led.is === 'STOPPED' ? led : await pictures()
  if (then.is === 'SENT') return run() // a text came in meanwhile
  const ends = [led, then, news]
  end(ends.find(({ is }) => is === 'STOPPED') ?? ends.find(({ is }) => is === 'WAIT') ?? then)
}

function end(led: Round): void {
  stopped.value = led.is === 'STOPPED' ? problemOf(led.body, led.status) : undefined
  nextTryAt.value = led.is === 'WAIT' ? Date.now() + led.ms : undefined
  if (led.is === 'WAIT') timer = setTimeout(kick, led.ms)
}

/** The server told that something happened in the villages. */
export function listenIn(): void {
  wantNews()
  kick()
}

let again = false

/** Sends what waits; what comes in while something is being sent has its turn right after. */
export function kick(): void {
  again = sending.value
  if (sending.value || !phone.value) return
  clearTimeout(timer)
  sending.value = true
  void alone(run).finally(() => {
    sending.value = false
    if (again) kick()
  })
}

/** Somebody, or the network that came back, does not want to wait. */
export function hurry(): void {
  phone.value?.outbox.hurry()
  phone.value?.photos.hurry()
  phone.value?.inward.hurry()
  wantNews()
  greeting = true
  kick()
}

/** Something may not wait: what is being sent is cut off, and tried again behind it. */
export function sendFirst(): void {
  interrupt()
  hurry()
}

/** Sends from now on, by itself. */
export function startSync(): () => void {
  const seen = () => document.visibilityState === 'visible' && hurry()
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', seen)
  void navigator.storage?.persist?.()
  hurry()
  return () => {
    clearTimeout(timer)
    removeEventListener('online', hurry)
    document.removeEventListener('visibilitychange', seen)
  }
}
