import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'

export type View = Schemas['LedgerListView']

/** The lists that this account has kept under a name. */
export function useViews() {
  const views = useResource(() => read<View[]>('/api/ledger-views'))
  const { busy, problem, run } = useAction(async (act: () => Promise<unknown>) => {
    await act()
    await views.refresh()
  })
  const save = (name: string, query: Record<string, unknown>) => run(() => write('POST', '/api/ledger-views', { name, query }))
  const rename = (view: View, name: string) => run(() => write('PUT', `/api/ledger-views/${view.id}`, { name, query: view.query }))
  const drop = (view: View) => run(() => write('DELETE', `/api/ledger-views/${view.id}`))
  return { views: views.data, busy, problem, save, rename, drop }
}
