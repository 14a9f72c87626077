import { expect, it } from 'vitest'
import { completed, exampleOf, factsOf, type Variable } from './examples'

const VARIABLES: Variable[] = [
  { name: 'village.households', kind: 'NUMBER', words: [] },
  { name: 'village.settlement', kind: 'WORD', words: ['URBAN', 'RURAL'] },
  { name: 'village.needs', kind: 'WORDS', words: [] },
]

it('sends facts as the values they were', () => {
  const facts = { 'village.households': 30, 'village.needs': ['FIRE', 'TRAFFIC'], 'day.working': true, 'day.season': 'WINTER' }

  expect(factsOf(exampleOf({ words: '', facts, expected: true }).facts)).toEqual(facts)
})

it('leaves what is no number to the server to refuse', () => {
  expect(factsOf([{ name: 'village.households', kind: 'NUMBER', text: '3O' }])).toEqual({ 'village.households': '3O' })
})

it('offers what the condition looks at and keeps what was said', () => {
  const said = [{ name: 'village.households', kind: 'NUMBER' as const, text: '7' }]

  expect(completed(said, ['village.households', 'village.settlement'], VARIABLES)).toEqual([...said, { name: 'village.settlement', kind: 'WORD', text: 'URBAN' }])
})
