import { describe, expect, it } from 'vitest'
import { daysOf, rowsOf, type Figure, type Report } from './useAnnualReport'

const report = { year: 2022, stationId: 's' } as Report
const figure = (name: Figure['figure'], rows?: Figure['rows']): Figure => ({ figure: name, name: '', definition: '', value: 1, rows })

describe('a figure of the report', () => {
  it('opens the ledger entries that it counts, or those of a share', () => {
    const rows = { kind: 'OPINION', from: '2022-01-01', to: '2022-12-31' } as Figure['rows']
    expect(rowsOf(figure('OPINIONS', rows), report)).toEqual({ path: '/ledgers', query: { kind: 'OPINION', from: '2022-01-01', to: '2022-12-31' } })
    expect(rowsOf(figure('OPINIONS', rows), report, daysOf('2022-02')).query).toEqual({ kind: 'OPINION', from: '2022-02-01', to: '2022-02-28' })
  })

  it('opens the volunteers of the year or of a village', () => {
    expect(rowsOf(figure('VOLUNTEERS'), report, { villageId: 'v' })).toEqual({ path: '/annual-report/volunteers', query: { year: 2022, village: 'v' } })
  })

  it('opens the teams of a kind, for a station its own', () => {
    expect(rowsOf(figure('TEAMS_STATION'), report)).toEqual({ path: '/teams', query: { kind: 'STATION', station: 's' } })
  })
})
