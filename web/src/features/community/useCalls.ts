import { computed, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { dayIn, toInstant, useAction, useLive, useResource } from '@/shared/ui'

export type Call = Schemas['CallView']
export type Coming = Schemas['ComingView']
export const KINDS = ['NEED', 'PATROL'] as const
/** Until it is over; the page keeps showing it for a month. */
export const isOpen = ({ cancelledAt, endsAt }: Pick<Call, 'cancelledAt' | 'endsAt'>, nowMs: number): boolean => !cancelledAt && new Date(endsAt).getTime() > nowMs
export const hasBegun = ({ cancelledAt, startsAt }: Pick<Call, 'cancelledAt' | 'startsAt'>, nowMs: number): boolean => !cancelledAt && new Date(startsAt).getTime() <= nowMs
export const lastsMinutes = ({ startsAt, endsAt }: Pick<Call, 'startsAt' | 'endsAt'>): number => Math.floor((new Date(endsAt).getTime() - new Date(startsAt).getTime()) / 60_000)

/** Two hours tomorrow evening, in the area where it was started from. */
export const freshCall = (area: string[]) => ({
  id: newId(), kind: 'NEED' as Call['kind'], title: '', area, helpers: [...area], startsAt: `${dayIn(1)}T19:30`, endsAt: `${dayIn(1)}T21:30`, wanted: 4, equipment: '', insurance: '', accompaniedBy: '', forPartners: false,
})

/** Calls to volunteers: those to come and those of the last month. */
export function useCalls() {
  const calls = useResource(() => read<Call[]>('/api/calls-for-help'))
  useLive(['call-changed'], calls.refresh, calls.refresh)
  const form = ref<ReturnType<typeof freshCall>>()
  const open = computed(() => (calls.data.value ?? []).filter((one) => isOpen(one, Date.now())))
  const past = computed(() => (calls.data.value ?? []).filter((one) => !isOpen(one, Date.now())).reverse())

  const calling = useAction(async () => {
    const wanted = form.value
    if (!wanted) return
    await write('POST', '/api/calls-for-help', { ...wanted, forPartners: wanted.kind === 'NEED' && wanted.forPartners, startsAt: toInstant(wanted.startsAt), endsAt: toInstant(wanted.endsAt) })
    form.value = undefined
    await calls.refresh()
  })
  const cancelling = useAction(async ({ id }: Call) => {
    await write('POST', `/api/calls-for-help/${id}/cancellation`)
    await calls.refresh()
  })
  const checkingOut = useAction(async ({ invitationId }: Coming, minutes: number) => {
    await write('POST', `/api/invitations/${invitationId}/check-out`, { minutes })
    await calls.refresh()
  })
  return { calls, open, past, form, calling, cancelling, checkingOut }
}
