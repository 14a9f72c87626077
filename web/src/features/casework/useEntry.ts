import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'

/** One entry with its trace, and what a leader can do about it. */
export function useEntry(id: string, changed: () => void) {
  const path = `/api/ledger-entries/${id}`
  const { data: entry, problem: unloaded, refresh } = useResource(() => read<Schemas['LedgerEntryView']>(path))
  const { busy, problem, run } = useAction(async (act: () => Promise<unknown>) => {
    await act()
    await refresh()
    changed()
  })
  const verify = () => run(() => write('POST', `${path}/verification`))
  const annul = (reason: string) => run(() => write('POST', `${path}/voiding`, { reason }))
  const take = (step: string, termDays: number | undefined, note: string) => run(() => write('POST', `${path}/steps`, { step, termDays, note: note.trim() || null }))
  return { entry, unloaded, refresh, busy, problem, verify, annul, take }
}
