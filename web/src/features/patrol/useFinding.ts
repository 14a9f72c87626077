import { read, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Risk } from './findings'

export interface Said {
  why?: string
  result?: string
  risk?: Risk
}

/** One finding with everything that happened to it, and the steps that can be taken. */
export function useFinding(id: string, changed: () => void) {
  const path = `/api/findings/${id}`
  const { data: detail, problem: unloaded, refresh } = useResource(() => read<Schemas['FindingDetailView']>(path))
  useLive(['finding-moved'], (event) => void (event.id === id && refresh()))
  const { busy, problem, run } = useAction((step: string, said: Said) =>
    write('POST', `${path}/${step.toLowerCase()}`, { version: detail.value?.finding.version, ...said }))

  async function take(step: string, said: Said = {}): Promise<boolean> {
    const done = await run(step, said)
    await refresh()
    changed()
    return done
  }
  return { detail, unloaded, refresh, busy, problem, take }
}
