import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useKept } from './offline/useKept'
import { handIn, waitsAbout, whenSent } from './offline/useOutbox'

/** The officer's work packages; a new version shows by itself. */
export function usePackages() {
  const { t } = useI18n()
  const { data: packages, problem: unloaded, refresh } = useKept('packages', () => read<Schemas['WorkPackageView'][]>('/api/work-packages/own'))
  useLive(['work-package'], refresh, refresh)
  const { busy, problem, run } = useAction((id: string) => handIn(
    { kind: 'package-acknowledgement', body: { packageId: id }, about: `package:${id}`, title: t('field.package.acknowledge') },
    () => write('POST', `/api/work-packages/${id}/acknowledgement`),
  ))
  whenSent(refresh)
  const waits = (id: string) => waitsAbout(`package:${id}`)
  const unread = computed(() => packages.value?.filter(({ id, acknowledgedAt }) => !acknowledgedAt && !waits(id)).length ?? 0)

  async function acknowledge(id: string): Promise<void> {
    await run(id)
    void refresh()
  }
  return { packages, unloaded, refresh, busy, problem, acknowledge, unread, waits }
}
