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
  tell(type: string, id: string, lastEventId = id) {
    this.dispatchEvent(new MessageEvent(type, { lastEventId, data: JSON.stringify({ type, id, facts: {} }) }))
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

it('shares one line, hears each event once, names the last when it comes back and closes with the last listener', () => {
  const [first, second] = [effectScope(), effectScope()]
  const heard: string[] = []
  let loads = 0
  const note = (event: LiveEvent) => void heard.push(`${event.type} ${event.id}`)
  const live = first.run(() => useLive(['finding-reported'], note, () => loads++))
  second.run(() => useLive(['order-issued'], note))
  expect(Stream.opened).toHaveLength(1)
  const line = Stream.opened[0]
  line?.onopen?.()
  line?.tell('hello', '', 'u0')
  expect(loads).toBe(1)
  line?.tell('finding-reported', 'f1')
  line?.tell('order-issued', 'o1')
  line?.tell('unasked', 'u1')
  line?.tell('beat', '', 'u2')
  expect(heard).toEqual(['finding-reported f1', 'order-issued o1'])

  line?.close()
  line?.onerror?.()
  expect(live?.state.value).toBe('lost')
  vi.advanceTimersByTime(2_000)
  expect(Stream.opened).toHaveLength(2)
  const comeback = Stream.opened[1]
  expect(comeback?.url).toBe('/api/live?after=u2')
  comeback?.onopen?.()
  comeback?.tell('hello', '', 'u2')
  comeback?.tell('order-issued', 'o2')
  comeback?.tell('order-issued', 'o2')
  expect([loads, live?.state.value, heard]).toEqual([1, 'open', ['finding-reported f1', 'order-issued o1', 'order-issued o2']])
  comeback?.tell('resync', '', 'r1')
  expect(loads).toBe(2)

  first.stop()
  expect(comeback?.readyState).not.toBe(Stream.CLOSED)
  second.stop()
  vi.advanceTimersByTime(5_000)
  expect(comeback?.readyState).toBe(Stream.CLOSED)
})
