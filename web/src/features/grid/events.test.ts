import { describe, expect, it } from 'vitest'
import { stepsFor, whereOf } from './events'

describe('a matter that police and grid share', () => {
  it('is answered by the side that receives it', () => {
    expect(stepsFor({ direction: 'TO_POLICE', state: 'SENT' }, 'POLICE')).toEqual(['ACCEPT', 'RETURN'])
    expect(stepsFor({ direction: 'TO_POLICE', state: 'SENT' }, 'GRID')).toEqual(['WITHDRAW'])
    expect(stepsFor({ direction: 'TO_GRID', state: 'SENT' }, 'GRID')).toEqual(['ACCEPT', 'RETURN'])
  })

  it('goes on in the ledger once it stands there', () => {
    expect(stepsFor({ direction: 'TO_POLICE', state: 'ACCEPTED', inLedger: true }, 'POLICE')).toEqual([])
    expect(stepsFor({ direction: 'TO_POLICE', state: 'ACCEPTED', inLedger: false }, 'POLICE')).toEqual(['RESOLVE', 'RETURN'])
  })

  it('comes back to who sent it', () => {
    expect(stepsFor({ direction: 'TO_POLICE', state: 'RETURNED' }, 'GRID')).toEqual(['SEND_AGAIN', 'WITHDRAW'])
    expect(stepsFor({ direction: 'TO_POLICE', state: 'RETURNED' }, 'POLICE')).toEqual([])
    expect(stepsFor({ direction: 'TO_POLICE', state: 'RESOLVED' }, 'POLICE')).toEqual([])
  })

  it('names the village once', () => {
    expect(whereOf({ villageName: '崇义社区', gridName: '崇义社区总网格', place: '南门' })).toBe('崇义社区总网格 · 南门')
    expect(whereOf({ villageName: '崇义社区', gridName: '微网格101', place: '南门' })).toBe('崇义社区 · 微网格101 · 南门')
  })
})
