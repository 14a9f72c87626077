import { describe, expect, it } from 'vitest'
import { hasBegun, isOpen, lastsMinutes } from './useCalls'

const call = { startsAt: '2026-11-28T11:30:00Z', endsAt: '2026-11-28T13:30:00Z', cancelledAt: undefined }
const at = (written: string) => new Date(written).getTime()

describe('a call', () => {
  it('is open until it is over', () => {
    expect(isOpen(call, at('2026-11-28T13:29:59Z'))).toBe(true)
    expect(isOpen(call, at('2026-11-28T13:30:00Z'))).toBe(false)
  })

  it('lets nobody check out before it began', () => {
    expect(hasBegun(call, at('2026-11-28T11:29:59Z'))).toBe(false)
    expect(hasBegun(call, at('2026-11-28T11:30:00Z'))).toBe(true)
  })

  it('is closed once it was cancelled', () => {
    const cancelled = { ...call, cancelledAt: '2026-11-28T10:00:00Z' }
    expect(isOpen(cancelled, at('2026-11-28T12:00:00Z'))).toBe(false)
    expect(hasBegun(cancelled, at('2026-11-28T12:00:00Z'))).toBe(false)
  })

  it('lasts as long as it says', () => {
    expect(lastsMinutes(call)).toBe(120)
  })
})
