import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useResource } from '@/shared/ui/useResource'

export type Receipt = Schemas['HandoverView']
export type Pack = Record<string, Schemas['OpenItem'][]>

/** Receipts of handovers that wait for the officer's signature. */
export function useUnsigned() {
  const { data: receipts, problem: unloaded, refresh } = useResource(() => read<Receipt[]>('/api/handovers/unsigned'))
  const { busy, problem, run } = useAction((receipt: Receipt, remark: string) =>
    write('POST', `/api/handovers/${receipt.id}/signature`, { remark: remark || undefined }))

  async function sign(receipt: Receipt, remark: string): Promise<boolean> {
    const done = await run(receipt, remark)
    await refresh()
    return done
  }
  return { receipts, unloaded, refresh, busy, problem, sign }
}

/** What went along, by kind, with nothing but what there is. */
export const useHandedOver = (receipt: string) =>
  useResource(async () => Object.entries(await read<Pack>(`/api/handovers/${receipt}/pack`)).filter(([, items]) => items.length > 0))
