import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive, type LiveEvent } from '@/shared/ui/useLive'
import { useKept } from './offline/useKept'
import { handIn, waitsAbout, whenSent } from './offline/useOutbox'

export type Finding = Schemas['FindingView']
export type Risk = NonNullable<Finding['risk']>
export const RISKS: readonly Risk[] = ['NONE', 'LOW', 'HIGH']

const newFirst = (a: Finding, b: Finding) => Number(b.state === 'REPORTED') - Number(a.state === 'REPORTED') || b.reportedAt.localeCompare(a.reportedAt)

/** What the officer has to follow up, new findings first; they come by themselves, and a new one is said politely. */
export function useFindings() {
  const { t } = useI18n()
  const news = ref('')
  const { data: findings, problem: unloaded, refresh } = useKept('findings', async () =>
    (await read<Finding[]>('/api/findings/own')).toSorted(newFirst))

  async function hear({ type, id }: LiveEvent): Promise<void> {
    await refresh()
    const found = type === 'finding-reported' && findings.value?.find((finding) => finding.id === id)
    if (found) news.value = t('field.findings.news', { kind: t(`field.findings.kinds.${found.kind}`), village: found.villageName ?? '' })
  }
  useLive(['finding-reported', 'finding-moved'], (event) => void hear(event), () => void refresh())

  whenSent(refresh)
  const { busy, problem, run } = useAction((finding: Finding, step: string, said: object) => {
    const body = { version: finding.version, ...said }
    return handIn(
      { kind: 'finding-step', body: { findingId: finding.id, step, ...body }, about: `finding:${finding.id}`, title: `${t(`field.findings.${step}`)} · ${finding.words}`, base: String(finding.version) },
      () => write('POST', `/api/findings/${finding.id}/${step}`, body),
    )
  })

  async function take(finding: Finding, step: string, said: object = {}): Promise<boolean> {
    const done = await run(finding, step, said)
    void refresh()
    return done
  }
  return { findings, unloaded, refresh, news, busy, problem, take, waits: ({ id }: Finding) => waitsAbout(`finding:${id}`) }
}
