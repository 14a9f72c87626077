import { expect, it } from 'vitest'
import en from './locales/en.json'
import zh from './locales/zh-CN.json'

const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keysOf(value as object, `${path}${key}.`)))
const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

it('says the same in both languages, with the same numbers', () => {
  expect(keysOf(zh).toSorted()).toEqual(keysOf(en).toSorted())
  for (const key of Object.keys(zh.trace) as (keyof typeof zh.trace)[]) expect(facts(zh.trace[key]), key).toEqual(facts(en.trace[key]))
})
