import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

export type OwnJointDuty = Schemas['OwnJointDutyView']

/** Findings of neighbouring villages that this officer works on together with others, as long as it lasts. */
export function useJointDuties() {
  const { t } = useI18n()
  const { session } = useSession()
  const news = ref('')
  const duties = useResource(() => read<OwnJointDuty[]>('/api/joint-duties/own'))
  useLive(['joint-duty-moved'], ({ id, facts }) => void duties.refresh().then(() => {
    const about = duties.data.value?.find(({ finding }) => finding.id === id)
    news.value = about ? t('field.joint.news', { village: about.finding.villageName ?? '' }) : facts.outcome ? t('field.joint.over') : ''
  }), () => void duties.refresh())
  const { busy, problem, run } = useAction(async (id: string, step: string, body: object) => {
    await write('POST', `/api/joint-duties/${id}/${step}`, body)
  })
  async function end(id: string, step: string, body: object): Promise<boolean> {
    const done = await run(id, step, body)
    await duties.refresh()
    return done
  }
  const leads = ({ duty }: OwnJointDuty) => duty.leadId === session.value?.officerId
  return { duties: duties.data, news, leads, busy, problem, end }
}
