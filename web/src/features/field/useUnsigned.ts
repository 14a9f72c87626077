import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useKept } from './offline/useKept'
import { handIn, waitsAbout, whenSent } from './offline/useOutbox'

export type Receipt = Schemas['HandoverView']
export type Pack = Record<string, Schemas['OpenItem'][]>

/** Receipts of handovers that wait for the officer's signature. */
export function useUnsigned() {
  const { t } = useI18n()
  const { data: receipts, problem: unloaded, refresh } = useKept('unsigned', () => read<Receipt[]>('/api/handovers/unsigned'))
  const { busy, problem, run } = useAction((receipt: Receipt, remark: string) => handIn(
    { kind: 'handover-signature', body: { receiptId: receipt.id, remark: remark || null }, about: `handover:${receipt.id}`, title: `${t('field.unsigned.sign')} · ${receipt.villageName}` },
    () => write('POST', `/api/handovers/${receipt.id}/signature`, { remark: remark || undefined }),
  ))
  whenSent(refresh)

  async function sign(receipt: Receipt, remark: string): Promise<boolean> {
    const done = await run(receipt, remark)
    void refresh()
    return done
  }
  return { receipts, unloaded, refresh, busy, problem, sign, waits: ({ id }: Receipt) => waitsAbout(`handover:${id}`) }
}

/** What went along, by kind, with nothing but what there is. */
export const useHandedOver = (receipt: string) =>
  useKept(`pack/${receipt}`, async () => Object.entries(await read<Pack>(`/api/handovers/${receipt}/pack`)).filter(([, items]) => items.length > 0))
