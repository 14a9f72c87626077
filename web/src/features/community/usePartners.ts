import { computed, ref } from 'vue'
import { newId, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { dayIn, today, useAction, useResource } from '@/shared/ui'

export type Agreement = Schemas['AgreementView']
export const PARTNER_KINDS = ['ORGANISATION', 'PERSON'] as const

const TERM_DAYS = 365

export const freshAgreement = (villageId: string) => ({
  id: newId(), villageId, kind: 'ORGANISATION' as Agreement['kind'], name: '', contact: '', contribution: '', firstDay: today(), lastDay: dayIn(TERM_DAYS), consented: false,
})

/** Agreements with community partners, from signing to erasure. */
export function usePartners() {
  const { mayAct } = useSession()
  const keeps = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const agreements = useResource(() => read<Agreement[]>('/api/partner-agreements'))
  const form = ref<ReturnType<typeof freshAgreement>>()
  const signing = useAction(async () => {
    await write('POST', '/api/partner-agreements', form.value)
    form.value = undefined
    await agreements.refresh()
  })
  return { keeps, agreements, form, signing }
}

/** What is done with one agreement. */
export function usePartner(id: string, changed: () => Promise<void>) {
  const path = `/api/partner-agreements/${id}`
  const personal = ref<Schemas['PartnerPersonalView']>()
  const link = ref<string>()
  const looking = useAction(async (purpose: string) => {
    personal.value = await write<Schemas['PartnerPersonalView']>('POST', `${path}/look`, { purpose })
  })
  const linking = useAction(async () => {
    const made = await write<Schemas['PartnerLinkView']>('POST', `${path}/personal-link`)
    link.value = window.location.origin + made.path
  })
  const acting = useAction(async (what: 'end' | 'erasure') => {
    await write('POST', `${path}/${what}`)
    link.value = undefined
    await changed()
  })
  return { path, personal, link, looking, linking, acting }
}
