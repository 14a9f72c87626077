import type { Schemas } from '@/shared/api'
import type { Tone } from '@/shared/ui'

export type CoveredVillage = Schemas['CoveredVillageView']
export type Counts = Schemas['CoverageCounts']
/** What the board says of a village. A posting on paper is said before the duty it only promises. */
export type Mark = CoveredVillage['state'] | 'NOMINAL'

export const MARKS: readonly Mark[] = ['DEDICATED', 'POSTED', 'SHARED', 'NOMINAL', 'UNCOVERED']
export const TONES: Record<Mark, Tone> = { DEDICATED: 'ok', POSTED: 'primary', SHARED: 'warn', NOMINAL: 'neutral', UNCOVERED: 'danger' }

export const markOf = ({ state, nominal }: CoveredVillage): Mark => (nominal ? 'NOMINAL' : state)

/** What the tiles count and the address names as `show`. */
const CHOICES = {
  covered: (village: CoveredVillage) => village.state !== 'UNCOVERED',
  dedicated: (village: CoveredVillage) => village.state === 'DEDICATED',
  posted: (village: CoveredVillage) => village.state === 'POSTED',
  gap: (village: CoveredVillage) => village.state === 'SHARED' || village.state === 'UNCOVERED',
  shared: (village: CoveredVillage) => village.state === 'SHARED',
  nominal: (village: CoveredVillage) => village.nominal,
  idle: (village: CoveredVillage) => !!village.idle,
  sharing: (village: CoveredVillage) => (village.responsible?.villagesOfOfficer ?? 0) > 1,
} as const
export type Choice = keyof typeof CHOICES

export const choiceOf = (text: unknown): Choice | undefined => (Object.keys(CHOICES) as Choice[]).find((choice) => choice === text)
export const chosenBy = (choice: Choice | undefined, village: CoveredVillage): boolean => !choice || CHOICES[choice](village)

/** The figures of some of the villages, as the server counts them for all. */
export function countsOf(villages: readonly CoveredVillage[]): Counts {
  const among = (chosen: (village: CoveredVillage) => boolean) => villages.filter(chosen)
  const officers = (chosen: (village: CoveredVillage) => boolean) => new Set(among(chosen).map(({ responsible }) => responsible?.officerId)).size
  const count = (wanted: CoveredVillage['state']) => among(({ state }) => state === wanted).length
  const [posted, shared, uncovered] = [count('POSTED'), count('SHARED'), count('UNCOVERED')]
  return {
    villages: villages.length,
    covered: villages.length - uncovered,
    dedicated: count('DEDICATED'),
    posted,
    shared,
    uncovered,
    withoutDedicated: shared + uncovered,
    nominal: among(({ nominal }) => nominal).length,
    idle: among(CHOICES.idle).length,
    communityOfficers: officers(({ state }) => state === 'DEDICATED' || state === 'SHARED'),
    postedOfficers: posted,
    sharingOfficers: officers(CHOICES.sharing),
  }
}

/** Key, figure and tone of each tile; `all` clears the choice. */
export function tilesOf(counts: Counts): { key: Choice | 'all'; value: number; tone: Tone }[] {
  const alarm = (value: number, tone: Tone): Tone => (value > 0 ? tone : 'neutral')
  return [
    { key: 'all', value: counts.villages, tone: 'neutral' },
    { key: 'covered', value: counts.covered, tone: counts.uncovered > 0 ? 'danger' : 'ok' },
    { key: 'dedicated', value: counts.dedicated, tone: 'neutral' },
    { key: 'posted', value: counts.posted, tone: 'neutral' },
    { key: 'gap', value: counts.withoutDedicated, tone: alarm(counts.withoutDedicated, 'warn') },
    { key: 'shared', value: counts.shared, tone: 'neutral' },
    { key: 'sharing', value: counts.sharingOfficers, tone: 'neutral' },
    { key: 'nominal', value: counts.nominal, tone: alarm(counts.nominal, 'warn') },
    { key: 'idle', value: counts.idle, tone: alarm(counts.idle, 'warn') },
  ]
}
