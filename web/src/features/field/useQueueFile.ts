import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { today } from '@/shared/ui/format'
import { phone, reload } from './offline/phone'
import { readQueue, Unreadable, writeQueue } from './offline/queueFile'
import { kick } from './offline/syncLoop'
import { useOutbox } from './offline/useOutbox'

function download(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Writes what is unsent into a file and takes it in again; what is known already stays as it is. */
export function useQueueFile() {
  const { t } = useI18n()
  const { rows, unsent } = useOutbox()
  const busy = ref(false)
  const said = ref('')

  async function save(passphrase: string): Promise<void> {
    busy.value = true
    download(await writeQueue(unsent.value, phone.value?.account ?? '', passphrase), `cunjing-${today()}.json`)
    said.value = t('field.outbox.file.saved', { count: unsent.value.length })
    busy.value = false
  }

  async function load(file: File, passphrase: string): Promise<void> {
    busy.value = true
    try {
      const read = await readQueue(await file.text(), phone.value?.account ?? '', passphrase)
      const fresh = read.filter(({ record }) => !rows.value.some((row) => row.record.id === record.id))
      await phone.value?.outbox.takeIn(fresh)
      await reload()
      kick()
      said.value = t('field.outbox.file.loaded', { count: fresh.length })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      said.value = t('field.outbox.file.unreadable')
    } finally {
      busy.value = false
    }
  }
  return { canWrite: computed(() => unsent.value.length > 0), busy, said, save, load }
}
