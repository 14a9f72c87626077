import { describe, expect, it } from 'vitest'
import { choiceOf, chosenBy, countsOf, markOf, tilesOf, type CoveredVillage } from './coverage'

const village = (facts: Partial<CoveredVillage>) => ({ state: 'DEDICATED', nominal: false, ...facts }) as CoveredVillage

describe('a village on the coverage board', () => {
  it('shows a posting on paper before the duty it promises', () => {
    expect(markOf(village({ state: 'POSTED', nominal: true }))).toBe('NOMINAL')
    expect(markOf(village({ state: 'SHARED' }))).toBe('SHARED')
  })

  it('lacks an officer of its own when it is shared or uncovered', () => {
    const states = ['DEDICATED', 'POSTED', 'SHARED', 'UNCOVERED'] as const
    expect(states.filter((state) => chosenBy('gap', village({ state })))).toEqual(['SHARED', 'UNCOVERED'])
  })

  it('is always shown when the address names no choice that is known', () => {
    expect(choiceOf('constructor')).toBeUndefined()
    expect(chosenBy(choiceOf('nothing'), village({}))).toBe(true)
  })
})

it('The tile of covered villages alarms as soon as one has nobody', () => {
  const counts = {
    villages: 3, covered: 2, dedicated: 1, posted: 0, shared: 1, uncovered: 1, withoutDedicated: 2, nominal: 0, idle: 0,
    communityOfficers: 1, postedOfficers: 0, sharingOfficers: 1,
  }
  expect(tilesOf(counts).find(({ key }) => key === 'covered')).toEqual({ key: 'covered', value: 2, tone: 'danger' })
})

it('counts the villages of one station as the server counts all', () => {
  const by = (officerId: string, villagesOfOfficer: number) => ({ officerId, villagesOfOfficer }) as CoveredVillage['responsible']
  const villages = [
    village({ responsible: by('a', 2) }), village({ state: 'SHARED', responsible: by('a', 2) }), village({ state: 'POSTED', responsible: by('b', 1), nominal: true }),
    village({ state: 'UNCOVERED' }),
  ]
  expect(countsOf(villages)).toEqual({
    villages: 4, covered: 3, dedicated: 1, posted: 1, shared: 1, uncovered: 1, withoutDedicated: 2, nominal: 1, idle: 0, communityOfficers: 1, postedOfficers: 1, sharingOfficers: 1,
  })
})
