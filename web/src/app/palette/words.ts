/** The syllables of a text; what is not Chinese stays in one piece. */
export type Spell = (text: string) => string[]

/** The ways in which a text can be typed. */
export interface Keys {
  text: string
  /** first letters of its syllables and words: 桂林村 as glc, "take over" as to */
  initials: string
  /** all of its syllables: guilincun */
  spelled: string
}

export function keysOf(text: string, spell: Spell): Keys {
  const parts = spell(text.toLowerCase()).flatMap((part) => part.split(/[^\p{L}\p{N}]+/u)).filter(Boolean)
  return { text: text.toLowerCase(), initials: parts.map((part) => part[0]).join(''), spelled: parts.join('') }
}

/** How well what was typed finds a text, 0 best; undefined: not at all. */
export function rankOf(typed: string, { text, initials, spelled }: Keys): number | undefined {
  const wanted = typed.trim().toLowerCase()
  const close = wanted.replace(/\s+/g, '')
  const ways = [
    text.startsWith(wanted), initials.startsWith(close), spelled.startsWith(close),
    text.includes(wanted), initials.includes(close), spelled.includes(close),
  ]
  const way = ways.indexOf(true)
  return way < 0 ? undefined : way
}

interface Found {
  label: string
  note?: string
}

/** What was typed finds a name before it finds what only its note says. */
const NOTE_AFTER = 10

/** The entries that are meant, the best first, equal ones in their own order; all of them as long as nothing is typed. */
export function meant<E extends Found>(typed: string, entries: readonly E[], keys: (text: string) => Keys): E[] {
  if (!typed.trim()) return [...entries]
  return entries
    .map((entry) => ({ entry, rank: rankOf(typed, keys(entry.label)) ?? (entry.note ? NOTE_AFTER + (rankOf(typed, keys(entry.note)) ?? Infinity) : Infinity) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
