import { computed, ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource, type Tone, today } from '@/shared/ui'
import { useQuery } from './useQuery'

export type ProtectedOfficer = Schemas['ProtectedOfficerView']
export type Slot = Schemas['SlotView']
export const FATES = ['PLANNED', 'SERVED', 'NOT_SERVED', 'REPLACED', 'BRANCH_FAILED', 'WITHDRAWN', 'ON_LEAVE'] as const
export const FATE_TONES: Record<Slot['fate'], Tone> = { PLANNED: 'primary', SERVED: 'ok', NOT_SERVED: 'warn', REPLACED: 'info', BRANCH_FAILED: 'danger', WITHDRAWN: 'neutral', ON_LEAVE: 'neutral' }
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export const HALVES = ['AM', 'PM'] as const

export interface Cancellation { reason: string; replacementDay?: string; replacementHalf?: string }

/** Protected half-days of a month, kept in the address: what stands, what became of it, planning and cancelling. */
export function useProtectedTime() {
  const { mayAct } = useSession()
  const { get, set } = useQuery()
  const thisMonth = today().slice(0, 7)
  const month = computed({ get: () => (/^\d{4}-\d{2}$/.test(get('month') ?? '') ? get('month') as string : thisMonth), set: (wanted) => set('month', wanted) })
  const seen = useResource(() => unwrap(api.GET('/api/protected-time/{month}', { params: { path: { month: month.value } } })), month)
  const plans = computed(() => mayAct('HOUSEHOLD_AFFAIRS') && month.value >= thisMonth)
  const cancels = computed(() => mayAct('HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD'))
  const open = ref<{ officer: ProtectedOfficer; slot: Slot }>()
  const added = ref<number>()

  const planning = useAction(async (weekly: Schemas['WeeklyForm'][]) => {
    added.value = (await write<Schemas['PlannedSlotsView']>('POST', `/api/protected-time/${month.value}/plan`, { weekly })).added
    await seen.refresh()
  })
  const cancelling = useAction(async (id: string, form: Cancellation) => {
    await write('POST', `/api/protected-time/slots/${id}/cancellation`, form)
    open.value = undefined
    await seen.refresh()
  })
  return { month, seen, plans, cancels, open, added, planning, cancelling }
}
