import { onScopeDispose, readonly, ref } from 'vue'

/** What the server tells without being asked: a type such as `finding-reported`, the id of what it is about, and facts. */
export interface LiveEvent {
  type: string
  id: string
  facts: Record<string, unknown>
}
export type LiveState = 'connecting' | 'open' | 'lost'

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 30_000

const state = ref<LiveState>('connecting')
const ears = new Map<string, Set<(event: LiveEvent) => void>>()
const returned = new Set<() => void>()
let source: EventSource | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let wasOpen = false
let waitMs = FIRST_WAIT_MS

function hear(message: MessageEvent<string>): void {
  const event = JSON.parse(message.data) as LiveEvent
  const type = event.type ?? message.type
  ears.get(type)?.forEach((ear) => ear({ ...event, type }))
}

function opened(): void {
  if (wasOpen) returned.forEach((again) => again())
  wasOpen = true
  waitMs = FIRST_WAIT_MS
  state.value = 'open'
}

/** A browser reconnects by itself after a break of the line, but not after an answer such as 503. */
function failed(): void {
  state.value = 'lost'
  if (source?.readyState !== EventSource.CLOSED) return
  clearTimeout(timer)
  timer = setTimeout(connect, waitMs)
  waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
}

function connect(): void {
  source?.close()
  source = new EventSource('/api/live')
  source.onopen = opened
  source.onerror = failed
  source.onmessage = hear
  for (const type of ears.keys()) source.addEventListener(type, hear)
}

function disconnect(): void {
  clearTimeout(timer)
  source?.close()
  source = undefined
  wasOpen = false
  state.value = 'connecting'
}

function listen(type: string, ear: (event: LiveEvent) => void): () => void {
  if (!ears.has(type)) {
    ears.set(type, new Set())
    source?.addEventListener(type, hear)
  }
  ears.get(type)?.add(ear)
  if (!source) connect()
  return () => ears.get(type)?.delete(ear)
}

/** Hears events of these types while the component lives. `afterBreak` runs when the line is back: reload what may be stale.
 *  The server opens the line to those roles only that GET /api/live names. All components share one connection, closed with the last of them. */
export function useLive(types: string[], ear: (event: LiveEvent) => void, afterBreak?: () => void) {
  const stops = types.map((type) => listen(type, ear))
  if (afterBreak) returned.add(afterBreak)
  onScopeDispose(() => {
    stops.forEach((stop) => stop())
    if (afterBreak) returned.delete(afterBreak)
    if ([...ears.values()].every((set) => set.size === 0)) disconnect()
  })
  return { state: readonly(state) }
}
