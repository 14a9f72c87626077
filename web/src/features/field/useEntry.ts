import { computed, shallowRef } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { READ, phone } from './offline/phone'
import { useKept } from './offline/useKept'
import { KINDS, type Field } from './forms'
import type { Head } from './sync/inward'

type Entry = Schemas['LedgerEntryView']
const FIELDS = new Map(Object.values(KINDS).flatMap((of) => Object.entries(of)))

/** What its form asked for and somebody filled in, in the order of the form. */
export function rowsOf(entry: Entry): { field: Field; value: unknown }[] {
  const details = entry.details as unknown as Record<string, unknown>
  return (FIELDS.get(entry.head.kind) ?? []).map((field) => ({ field, value: details[field.name] })).filter(({ field, value }) => field.type !== 'material' && value !== undefined && value !== null && String(value) !== '')
}

/** One entry to read: its head is on the phone, the rest from the server, and from then on the phone as well. */
export function useEntry(village: string, id: string) {
  const head = shallowRef<Head>()
  async function look(): Promise<void> {
    await phone.value?.ledger.refresh()
    head.value = phone.value?.ledger.heads().find((one) => one.id === id)
  }
  void look()
  const { data, problem, refresh } = useKept(`${READ}${village}/${id}`, () => read<Entry>(`/api/ledger-entries/${id}`))
  return { head: computed(() => data.value?.head ?? head.value), entry: data, problem, refresh }
}
