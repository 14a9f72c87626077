import { effectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLive, type LiveEvent } from './useLive'

/** The browser's stream, opened and broken by hand. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static opened: Stream[] = []
  readyState = 0
  onopen?: () => void
  onerror?: () => void
  constructor(readonly url: string) {
    super()
    Stream.opened.push(this)
  }
  close() {
    this.readyState = Stream.CLOSED
  }
  tell(type: string, id: string) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify({ type, id, facts: {} }) }))
  }
}

const trueSource = globalThis.EventSource
beforeEach(() => {
  Stream.opened = []
  globalThis.EventSource = Stream as unknown as typeof EventSource
  vi.useFakeTimers()
})
afterEach(() => {
  globalThis.EventSource = trueSource
  vi.useRealTimers()
})

it('shares one line, hears its types, comes back after a refusal and closes with the last listener', () => {
  const [first, second] = [effectScope(), effectScope()]
  const heard: string[] = []
  let back = 0
  const note = (event: LiveEvent) => void heard.push(`${event.type} ${event.id}`)
  const live = first.run(() => useLive(['finding-reported'], note, () => back++))
  second.run(() => useLive(['order-issued'], note))
  expect(Stream.opened).toHaveLength(1)
  const line = Stream.opened[0]
  line?.onopen?.()
  line?.tell('finding-reported', 'f1')
  line?.tell('order-issued', 'o1')
  line?.tell('unasked', 'u1')
  expect(heard).toEqual(['finding-reported f1', 'order-issued o1'])

  line?.close()
  line?.onerror?.()
  expect(live?.state.value).toBe('lost')
  vi.advanceTimersByTime(2_000)
  expect(Stream.opened).toHaveLength(2)
  Stream.opened[1]?.onopen?.()
  Stream.opened[1]?.tell('order-issued', 'o2')
  expect([back, live?.state.value, heard.at(-1)]).toEqual([1, 'open', 'order-issued o2'])

  first.stop()
  expect(Stream.opened[1]?.readyState).not.toBe(Stream.CLOSED)
  second.stop()
  expect(Stream.opened[1]?.readyState).toBe(Stream.CLOSED)
})
