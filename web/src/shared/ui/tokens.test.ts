import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('public/tokens.css', 'utf8')

function tokensAfter(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]))
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = (hex.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const part = parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const light = tokensAfter(':root {')
const dark = tokensAfter(":root[data-theme='dark'] {")
const accents = ['primary', 'ok', 'warn', 'danger', 'info']
const readable = [
  ...['ink', 'ink-2', 'ink-3', ...accents].flatMap((text) => ['ground', 'surface'].map((ground) => [text, ground])),
  ...['ink', 'ink-2', 'ink-3'].map((text) => [text, 'sunken']),
  ...accents.map((accent) => [accent, `${accent}-soft`]),
  ['ink', 'primary-soft'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
]

describe.each([['light', light], ['dark', dark]] as const)('the %s theme', (_name, tokens) => {
  it.each(readable)('shows %s on %s at 4.5:1 or better', (text = '', ground = '') => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  it('outlines fields at 3:1 or better', () => {
    expect(contrast(tokens['line-strong'], tokens.surface)).toBeGreaterThanOrEqual(3)
  })
})

describe('the dark theme', () => {
  it('is the same whether the system or the reader chooses it', () => {
    expect(tokensAfter(":root:not([data-theme='light']) {")).toEqual(dark)
    expect(Object.keys(dark)).toEqual(Object.keys(light))
  })
})

it('fetches nothing', () => {
  expect(css).not.toMatch(/url\(|@import|@font-face/)
})
