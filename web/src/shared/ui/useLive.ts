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

/** From page to page the line stays. */
const LINGER_MS = 5_000

/** How many ids are remembered to refuse what comes twice. */
const REMEMBERED = 500

const state = ref<LiveState>('connecting')
const heardAt = ref(0)
const ears = new Map<string, Set<(event: LiveEvent) => void>>()
const returned = new Set<() => void>()
let source: EventSource | undefined
let ending: ReturnType<typeof setTimeout> | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let heardLast = ''
const heardIds = new Set<string>()
let waitMs = FIRST_WAIT_MS

/** Heartbeats and greetings, too, carry the id of the newest line, which need not have concerned this page. */
function note(message: MessageEvent<string>): void {
  heardAt.value = Date.now()
  if (message.lastEventId) heardLast = message.lastEventId
}

function isNew(message: MessageEvent<string>): boolean {
  note(message)
  if (heardIds.has(heardLast)) return false
  heardIds.add(heardLast)
  if (heardIds.size > REMEMBERED) heardIds.delete(heardIds.values().next().value ?? '')
  return true
}

function hear(message: MessageEvent<string>): void {
  if (!isNew(message)) return
  const event = JSON.parse(message.data) as LiveEvent
  const type = event.type ?? message.type
  ears.get(type)?.forEach((ear) => ear({ ...event, type }))
}

/** What came between is not known any more, or this is the first word after the page was drawn. */
function loadAgain(message: MessageEvent<string>): void {
  note(message)
  returned.forEach((again) => again())
}

function greeted(message: MessageEvent<string>): void {
  if (heardLast) note(message)
  else loadAgain(message)
}

function opened(): void {
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
  source = new EventSource(heardLast ? `/api/live?after=${heardLast}` : '/api/live')
  source.onopen = opened
  source.onerror = failed
  source.addEventListener('hello', greeted)
  source.addEventListener('beat', note)
  source.addEventListener('resync', loadAgain)
  for (const type of ears.keys()) source.addEventListener(type, hear)
}

function disconnect(): void {
  clearTimeout(timer)
  source?.close()
  source = undefined
  heardLast = ''
  heardIds.clear()
  state.value = 'connecting'
}

function listen(type: string, ear: (event: LiveEvent) => void): () => void {
  if (!ears.has(type)) {
    ears.set(type, new Set())
    source?.addEventListener(type, hear)
  }
  ears.get(type)?.add(ear)
  clearTimeout(ending)
  if (!source) connect()
  return () => ears.get(type)?.delete(ear)
}

/** Hears events of these types while the component lives, each once, also those told while the line was broken. `again` runs
 *  when the line begins and when the server cannot tell any more what was missed: load everything that may be stale.
 *  The server opens the line to those roles only that GET /api/live names. All components share one connection, closed soon after the last of them. */
export function useLive(types: string[], ear: (event: LiveEvent) => void, again?: () => void) {
  const stops = types.map((type) => listen(type, ear))
  if (again) returned.add(again)
  onScopeDispose(() => {
    stops.forEach((stop) => stop())
    if (again) returned.delete(again)
    if ([...ears.values()].every((set) => set.size === 0)) ending = setTimeout(disconnect, LINGER_MS)
  })
  return { state: readonly(state), heardAt: readonly(heardAt) }
}
