import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useKept } from './offline/useKept'
import { handIn, waitsAbout, whenSent } from './offline/useOutbox'

export type OwnJointDuty = Schemas['OwnJointDutyView']

/** Findings of neighbouring villages that this officer works on together with others, as long as it lasts. */
export function useJointDuties() {
  const { t } = useI18n()
  const { session } = useSession()
  const news = ref('')
  const duties = useKept('joint-duties', () => read<OwnJointDuty[]>('/api/joint-duties/own'))
  whenSent(duties.refresh)
  useLive(['joint-duty-moved'], ({ id, facts }) => void duties.refresh().then(() => {
    const about = duties.data.value?.find(({ finding }) => finding.id === id)
    news.value = about ? t('field.joint.news', { village: about.finding.villageName ?? '' }) : facts.outcome ? t('field.joint.over') : ''
  }), () => void duties.refresh())
  const { busy, problem, run } = useAction((id: string, step: string, body: object) => handIn(
    { kind: 'joint-duty-step', body: { dutyId: id, step, ...body }, about: `joint:${id}`, title: t(`field.joint.${step}`) },
    () => write('POST', `/api/joint-duties/${id}/${step}`, body),
  ))
  async function end(id: string, step: string, body: object): Promise<boolean> {
    const done = await run(id, step, body)
    void duties.refresh()
    return done
  }
  const leads = ({ duty }: OwnJointDuty) => duty.leadId === session.value?.officerId
  return { duties: duties.data, news, leads, busy, problem, end, waits: ({ duty }: OwnJointDuty) => waitsAbout(`joint:${duty.id}`) }
}
