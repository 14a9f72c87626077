import type { Made, Met } from './records'
import type { Clock } from './surroundings'

/** Ticks and the phone's clock may part by this much before a run ends. */
const APART_MS = 1_000
/** A meeting whose answer took longer says too little about the moment. */
const SLOWEST_MEETING_MS = 2_000

/** One run: as long as ticks can be trusted. Asleep, some phones stop counting, and a person may turn the clock; from here both
 *  look alike, so a new run begins, and what was made before is dated by its own run's meeting with the server. */
export function createRunClock(clock: Clock, newId: () => string) {
  let run = newId()
  let met: Met | null = null
  let began = { tickMs: clock.tickMs(), wallMs: clock.wallMs() }

  function look() {
    const now = { tickMs: clock.tickMs(), wallMs: clock.wallMs() }
    const apart = now.wallMs - began.wallMs - (now.tickMs - began.tickMs)
    if (Math.abs(apart) > APART_MS) {
      run = newId()
      met = null
      began = now
    }
    return now
  }
  function sending() {
    const { tickMs, wallMs } = look()
    return { run, tickMs, wall: new Date(wallMs).toISOString() }
  }
  const made = (): Made => ({ ...sending(), met })

  /** The server said what time it was, in answer to what left at `sentAt` of our ticks. */
  function meet(server: string, sentAt: { run: string; tickMs: number }): void {
    const { tickMs } = look()
    const tookMs = tickMs - sentAt.tickMs
    if (run === sentAt.run && tookMs <= SLOWEST_MEETING_MS && !Number.isNaN(Date.parse(server))) met = { tickMs: sentAt.tickMs + tookMs / 2, server }
  }
  return { sending, made, meet }
}
