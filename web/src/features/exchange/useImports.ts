import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import { api, unwrap, upload } from '@/shared/api'
import { currentLocale, LOCALES } from '@/shared/i18n'
import { useAction, useResource } from '@/shared/ui'
import { MOST_BYTES, type Import, type Kind } from './imports'

/** The history of imports, and the door for the next file. */
export function useImports() {
  const router = useRouter()
  const list = useResource(() => unwrap(api.GET('/api/imports')))
  const tooLarge = ref(false)
  const bringing = useAction(async (file: File) => {
    const brought = await upload<Import>('/api/imports', file, { name: file.name })
    await router.push(`/exchange/${brought.id}`)
  })

  async function bring(file: File): Promise<void> {
    tooLarge.value = file.size > MOST_BYTES
    if (!tooLarge.value) await bringing.run(file)
  }
  return { list, bring, busy: bringing.busy, problem: bringing.problem, tooLarge }
}

/** Addresses of the files that can be fetched. */
export function useDownloads() {
  const kind = ref<Kind | 'ALL' | 'LEDGERS'>('ALL')
  const personal = ref(false)
  const lang = computed(() => (currentLocale() === LOCALES[1] ? 'en' : 'zh'))
  const query = (facts: Record<string, string>) => new URLSearchParams({ ...facts, ...(kind.value !== 'ALL' && { kind: kind.value }), lang: lang.value }).toString()
  const ledgers = computed(() => kind.value === 'LEDGERS')
  const form = computed(() => (ledgers.value ? `/api/exports/ledger-form?lang=${lang.value}` : `/api/exports/form?${query({})}`))
  const workbook = computed(() => `/api/exports/workbook?${query({ personal: String(personal.value) })}`)
  const table = computed(() => kind.value !== 'ALL' && !ledgers.value && `/api/exports/table?${query({ personal: String(personal.value) })}`)
  const hasPersonal = computed(() => kind.value === 'ALL' || kind.value === 'OFFICERS')
  return { kind, personal, hasPersonal, ledgers, form, workbook, table }
}
