import { newId, type Schemas } from '@/shared/api'

export type Variable = Schemas['RoutingVariableView']
type Example = Schemas['RuleExampleView']

/** A fact of an example as its form holds it: always text. */
export interface FactForm {
  name: string
  kind: Variable['kind']
  text: string
}
export interface ExampleForm {
  key: string
  words: string
  facts: FactForm[]
  expected: boolean
}

const kindOf = (value: unknown): Variable['kind'] =>
  Array.isArray(value) ? 'WORDS' : typeof value === 'boolean' ? 'YES_NO' : typeof value === 'number' ? 'NUMBER' : 'WORD'
const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))

export const exampleOf = ({ words, facts, expected }: Example): ExampleForm => ({
  key: newId(), words, expected,
  facts: Object.entries(facts).map(([name, value]) => ({ name, kind: kindOf(value), text: textOf(value) })),
})

function valueOf({ kind, text }: FactForm): unknown {
  const said = text.trim()
  if (kind === 'NUMBER') return /^-?\d+$/.test(said) ? Number(said) : said || 0
  if (kind === 'YES_NO') return said === 'true'
  return kind === 'WORDS' ? said.split(/[,，、\s]+/).filter(Boolean) : said
}

/** As the API takes them. What is no number stays text, so that the server can say so. */
export const factsOf = (facts: readonly FactForm[]): Record<string, unknown> => Object.fromEntries(facts.map((one) => [one.name, valueOf(one)]))

/** Adds what the condition looks at and the example does not say yet. */
export function completed(facts: readonly FactForm[], looked: readonly string[], variables: readonly Variable[]): FactForm[] {
  const missing = variables.filter(({ name }) => looked.includes(name) && !facts.some((one) => one.name === name))
  return [...facts, ...missing.map(({ name, kind, words }) => ({ name, kind, text: kind === 'NUMBER' ? '0' : kind === 'YES_NO' ? 'false' : (words[0] ?? '') }))]
}
