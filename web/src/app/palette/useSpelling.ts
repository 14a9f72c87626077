import { shallowRef } from 'vue'
import { keysOf, type Keys, type Spell } from './words'

/** Without the dictionary a text is found as it stands. */
const asItStands: Spell = (text) => [text]
const spell = shallowRef<Spell>(asItStands)
let known = new Map<string, Keys>()

/** Loads the dictionary of syllables, which is too large for a first visit. */
export async function loadSpelling(): Promise<void> {
  if (spell.value !== asItStands) return
  const { pinyin } = await import('pinyin-pro')
  known = new Map()
  spell.value = (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
}

/** The ways to type a text; each text is spelled once. */
export function spelling(text: string): Keys {
  const spelled = spell.value
  const keys = known.get(text) ?? keysOf(text, spelled)
  known.set(text, keys)
  return keys
}
