import { translate as t, i18n } from '@/shared/i18n'
import { formatDate, formatNumber } from '@/shared/ui/format'
import type { Schemas } from '@/shared/api'

export type PackageItem = Schemas['PackageItemView']
export const SECTIONS = ['VILLAGE', 'CONTACTS', 'OPEN_WORK', 'CALENDAR', 'DOCUMENTS', 'CHECKLISTS'] as const

interface Line {
  label: string
  text: string
  /** a number to call */
  phone?: string
  points?: string[]
}

/** A word of a closed list; a code that nobody has named yet is shown as it is. */
function named(list: string, code: string): string {
  const key = `dispatch.package.${list}.${code}`
  return i18n.global.te(key) ? t(key) : code
}

function fact(key: string, { value = '', asOf }: Record<string, string>): Line {
  const label = t(`dispatch.package.facts.${key}`)
  if (key === 'area') return { label, text: t('dispatch.package.km2', { area: value }) }
  if (key === 'needs') return { label, text: value ? value.split(',').map((code) => named('needs', code)).join('、') : t('dispatch.package.noNeeds') }
  if (!asOf) return { label, text: named('values', value) }
  return { label, text: `${formatNumber(Number(value))}${t('dispatch.package.asOf', { day: formatDate(asOf, 'date') })}` }
}

function contact({ post = '', name = '', place = '', phone }: Record<string, string>): Line {
  if (post === 'OTHER') return { label: name, text: '', phone }
  return { label: post === 'NEIGHBOUR' ? t('dispatch.package.neighbour', { place }) : named('posts', post), text: name, phone }
}

function calendar({ kind = '', day = '', month = '', workingDays = '', known, title = '' }: Record<string, string>): Line {
  if (kind !== 'MONTH') return { label: formatDate(day, 'date'), text: [t(`dispatch.package.days.${kind}`), title].filter(Boolean).join(' · ') }
  const text = t('dispatch.package.workingDays', { count: workingDays })
  return { label: formatDate(month, 'month'), text: known === 'true' ? text : `${text}${t('dispatch.package.holidaysUnknown')}` }
}

/** One line of a package in the reader's language. */
export function wordsOf({ section, key, facts }: PackageItem): Line {
  switch (section) {
    case 'VILLAGE': return fact(key, facts)
    case 'CONTACTS': return contact(facts)
    case 'OPEN_WORK': return {
      label: named('openKinds', facts.kind ?? ''), text: [facts.title, facts.dueOn && t('dispatch.until', { day: formatDate(facts.dueOn, 'date') })].filter(Boolean).join(' · '),
    }
    case 'CALENDAR': return calendar(facts)
    case 'DOCUMENTS': return { label: facts.title ?? '', text: facts.articles ?? '' }
    case 'CHECKLISTS': return { label: facts.site ?? '', text: '', points: (facts.points ?? '').split('\n') }
  }
}
