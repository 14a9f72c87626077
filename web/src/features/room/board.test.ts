import { describe, expect, it } from 'vitest'
import { belongsTo, inOrder, loudest, toneOf, type Item } from './board'

const item = (facts: Partial<Item>): Item =>
  ({ id: 'a', finding: false, title: '', villageName: '', officerName: '', urgent: false, since: '2026-11-27T01:00:00Z', deliveries: [], steps: [], ...facts })

describe('board', () => {
  it('calls for what is urgent, until somebody answers', () => {
    expect(toneOf(item({ urgent: true }))).toBe('danger')
    expect(toneOf(item({ urgent: true, answeredBy: '甲' }))).toBe('ok')
  })

  it('shows the loudest first, then the oldest', () => {
    const items = [item({ id: 'new' }), item({ id: 'old', since: '2026-11-26T01:00:00Z' }), item({ id: 'urgent', urgent: true })]
    expect(inOrder(items).map(({ id }) => id)).toEqual(['urgent', 'old', 'new'])
  })

  it('counts as waiting what nobody has answered', () => {
    expect(belongsTo('waiting', item({}))).toBe(true)
    expect(belongsTo('waiting', item({ answeredBy: '甲' }))).toBe(false)
  })

  it('colours a village by what calls loudest in it', () => {
    expect(loudest(['ok', 'warn', 'info'])).toBe('warn')
    expect(loudest([])).toBe('neutral')
  })
})
