import { ref } from 'vue'
import { api, unwrap, write } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import type { Receipt } from './round'

/** The pack of one handover and the own signature under it. */
export function useSigning(receipt: () => Receipt, signed: () => void) {
  const remark = ref('')
  const pack = useResource(() => unwrap(api.GET('/api/handovers/{id}/pack', { params: { path: { id: receipt().id } } })))
  const { busy, problem, run } = useAction(async () => {
    await write<Receipt>('POST', `/api/handovers/${receipt().id}/signature`, { remark: remark.value.trim() || undefined })
    signed()
  })
  return { remark, pack, busy, problem, sign: run }
}
