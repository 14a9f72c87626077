import { describe, expect, it } from 'vitest'
import { dueChanges, givenOf, missingOf, ratioWith, type Decision, type RenewedPosting, type Rotation } from './round'

const posting = (officerName: string, stationName: string, ...sides: string[]): RenewedPosting => ({
  id: officerName,
  village: { id: 'v', name: 'v', stationId: 's', stationName },
  officerId: officerName,
  officerName,
  branchName: '禁毒大队',
  firstDay: '2022-03-01',
  opinions: Object.fromEntries(sides.map((side) => [side, { choice: 'KEEP', remark: '', villages: [] }])),
})
const decision = (change: number | undefined, on: string, doneOn?: string): Decision => ({ officerId: 'o', officerName: 'o', outcome: 'LEAVES', change, on, doneOn })

describe('the opinions of a round', () => {
  const postings = [posting('甲', '一所', 'OFFICER', 'STATION'), posting('乙', '一所'), posting('丙', '二所', 'OFFICER')]

  it('are asked for by whoever has to give them', () => {
    expect(missingOf(postings, 'OFFICER')).toEqual([{ name: '乙', count: 1 }])
    expect(missingOf(postings, 'STATION')).toEqual([{ name: '一所', count: 1 }, { name: '二所', count: 1 }])
    expect(missingOf(postings, 'BRANCH')).toEqual([{ name: '禁毒大队', count: 3 }])
    expect(givenOf(postings, 'OFFICER')).toBe(2)
  })
})

describe('a plan', () => {
  it('says which ratio a ring put off would have led to', () => {
    expect(ratioWith({ changed: 1, held: 5 } as Rotation, ['a', 'b'])).toBeCloseTo(0.6)
  })

  it('names each change whose day has come once', () => {
    const decisions = [decision(2, '2023-03-01'), decision(2, '2023-03-01'), decision(1, '2023-03-01', '2023-03-01'), decision(3, '2023-03-15'), decision(undefined, '2023-03-01')]
    expect(dueChanges(decisions, '2023-03-02')).toEqual([2])
  })
})
