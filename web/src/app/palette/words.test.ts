import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { keysOf, meant, rankOf, type Spell } from './words'

const spell: Spell = (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
const keys = (text: string) => keysOf(text, spell)
const labels = (typed: string, ...names: string[]) => meant(typed, names.map((label) => ({ label })), keys).map(({ label }) => label)

describe('what is typed', () => {
  it('finds a village by its characters, its initials and its syllables', () => {
    for (const typed of ['桂林', 'glc', 'guilin', 'GLC', 'gui lin']) expect(labels(typed, '三河村', '桂林村')).toEqual(['桂林村'])
  })

  it('finds an English command by the initials of its words', () => {
    expect(labels('to', 'Find an order', 'Take over')).toEqual(['Take over'])
  })

  it('finds text with digits and letters between characters', () => {
    expect(keys('第3快反队 A')).toEqual({ text: '第3快反队 a', initials: 'd3kfda', spelled: 'di3kuaifanduia' })
  })

  it('puts beginnings before middles, and names before notes', () => {
    expect(labels('lin', '桂林村', '林家村')).toEqual(['林家村', '桂林村'])
    const found = meant('hw', [{ label: '检查', note: '何伟' }, { label: '河尾村' }], keys)
    expect(found.map(({ label }) => label)).toEqual(['河尾村', '检查'])
  })

  it('keeps everything in its order as long as nothing is typed', () => {
    expect(labels(' ', 'b', 'a')).toEqual(['b', 'a'])
  })

  it('says nothing about what it does not find', () => {
    expect(rankOf('xyz', keys('桂林村'))).toBeUndefined()
  })
})
