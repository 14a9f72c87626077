import { ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'

type Library = Schemas['PackageLibraryView']
export interface Lines {
  texts: { id: string; title: string; articles: string; from?: string; to?: string }[]
  /** one point a line */
  checklists: { id: string; site: string; points: string }[]
  contacts: { id: string; villageId: string; post: string; phone: string }[]
}

const linesOf = ({ texts, checklists, contacts }: Library): Lines => ({
  texts: texts.map((text) => ({ ...text, articles: text.articles ?? '' })),
  checklists: checklists.map((list) => ({ ...list, points: list.points.join('\n') })),
  contacts: contacts.map((one) => ({ ...one, villageId: one.villageId ?? '' })),
})

const formOf = ({ texts, checklists, contacts }: Lines) => ({
  texts: texts.map(({ articles, from, to, ...text }) => ({ ...text, articles: articles || null, from: from || null, to: to || null })),
  checklists: checklists.map(({ points, ...list }) => ({ ...list, points: points.split('\n').map((point) => point.trim()).filter(Boolean) })),
  contacts: contacts.map(({ villageId, ...one }) => ({ ...one, villageId: villageId || null })),
})

/** What the bureau puts into every package, as the office edits it; kept as a whole. */
export function useLibrary() {
  const lines = ref<Lines>()
  const { problem: unloaded, refresh } = useResource(async () => (lines.value = linesOf(await read<Library>('/api/package-library'))))
  const kept = ref(false)
  const { busy, problem, run } = useAction(async () => {
    if (!lines.value) return
    kept.value = false
    lines.value = linesOf(await write<Library>('PUT', '/api/package-library', formOf(lines.value)))
    kept.value = true
  })
  const addText = () => lines.value?.texts.push({ id: newId(), title: '', articles: '' })
  const addChecklist = () => lines.value?.checklists.push({ id: newId(), site: '', points: '' })
  const addContact = () => lines.value?.contacts.push({ id: newId(), villageId: '', post: '', phone: '' })
  const remove = (list: keyof Lines, index: number) => lines.value?.[list].splice(index, 1)
  return { lines, unloaded, refresh, kept, busy, problem, keep: run, addText, addChecklist, addContact, remove }
}
