import { describe, expect, it } from 'vitest'
import { detailsOf, freshAcceptance } from './acceptance'

describe('accepting a report of the grid', () => {
  it('makes a dispute of a dispute, in the words of the report', () => {
    expect(detailsOf({ ...freshAcceptance('DISPUTE', '争执'), injured: true })).toMatchObject({ kind: 'DISPUTE', text: '争执', facts: { steps: { injury: 1 } } })
  })

  it('makes a hazard of a hazard', () => {
    expect(detailsOf(freshAcceptance('HAZARD', '堆物'))).toMatchObject({ kind: 'HAZARD', severity: 'GENERAL' })
  })

  it('makes no entry of anything else', () => {
    expect(detailsOf(freshAcceptance('OTHER', '路灯'))).toBeNull()
  })
})
