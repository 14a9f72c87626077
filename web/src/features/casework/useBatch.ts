import { computed, ref, type Ref } from 'vue'
import { write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction } from '@/shared/ui/useAction'
import type { Head } from './useLedger'

type Report = Schemas['EntryBatchView']

/** What can be done with the rows that are chosen, and what became of each of them. */
export function useBatch(chosen: Readonly<Ref<Head[]>>, changed: () => Promise<unknown>) {
  const { session, mayAct } = useSession()
  const report = ref<Report & { names: Record<string, string> }>()
  const leads = computed(() => mayAct('SQUAD_LEADER', 'STATION_LEADER'))
  const own = ({ officerId, state }: Head) => officerId === session.value?.officerId && state === 'RECORDED'
  const verifiable = computed(() => (leads.value ? chosen.value.filter((row) => row.state === 'RECORDED' && row.officerId !== session.value?.officerId) : []))
  const voidable = computed(() => chosen.value.filter((row) => row.state !== 'VOIDED' && (leads.value || own(row))))

  const { busy, problem, run } = useAction(async (path: string, rows: Head[], facts: object) => {
    const names = Object.fromEntries(rows.map((row) => [row.id, `${row.villageName} ${row.year}-${String(row.number).padStart(4, '0')}`]))
    report.value = undefined
    report.value = { ...(await write<Report>('POST', path, { ids: rows.map(({ id }) => id), ...facts })), names }
    await changed()
  })
  const verify = () => run('/api/ledger-verifications', verifiable.value, {})
  const annul = (reason: string) => run('/api/ledger-voidings', voidable.value, { reason })
  return { report, verifiable, voidable, busy, problem, verify, annul }
}
