import { parse } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'

const locales = import.meta.glob<object>('/src/**/locales/*.json', { import: 'default', eager: true })
const components = import.meta.glob<string>('/src/**/*.vue', { query: '?raw', import: 'default', eager: true })
const SPOKEN = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title', 'aria-description'])

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
}

interface Node {
  type: number
  content?: unknown
  children?: Node[]
  props?: { type: number; name: string; value?: { content: string } }[]
}

/** Text (type 2) and spoken attributes (type 6) that a template writes out instead of asking for a key. */
function wordsOf(node: Node): string[] {
  const text = node.type === 2 ? [String(node.content)] : []
  const attributes = (node.props ?? []).filter(({ type, name }) => type === 6 && SPOKEN.has(name)).map(({ value }) => value?.content ?? '')
  return [...text, ...attributes, ...(node.children ?? []).flatMap(wordsOf)].filter((words) => /\p{L}/u.test(words))
}

describe('locales', () => {
  const chinese = Object.keys(locales).filter((path) => path.endsWith('/zh-CN.json'))

  it.each(chinese)('%s holds the same keys as its English twin', (path) => {
    const english = locales[path.replace('zh-CN.json', 'en.json')]
    expect(keysOf(english).toSorted()).toEqual(keysOf(locales[path]).toSorted())
  })

  it.each(chinese)('%s punctuates Chinese as Chinese', (path) => {
    expect(JSON.stringify(locales[path]).match(/[^"]{0,9}(?:\p{Script=Han}[,;:!?(]|[,;:!?)]\p{Script=Han}|\w\}[,;:(](?! ))[^"]{0,9}/gu) ?? []).toEqual([])
  })

  it('have no English file without a Chinese one', () => {
    expect(Object.keys(locales)).toHaveLength(2 * chinese.length)
  })
})

describe('templates', () => {
  it.each(Object.keys(components))('%s writes no words of its own', (path) => {
    const { descriptor } = parse(components[path] ?? '')
    expect(descriptor.template?.ast?.children.flatMap((node) => wordsOf(node as unknown as Node))).toEqual([])
  })
})
