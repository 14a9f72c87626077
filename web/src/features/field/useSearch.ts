import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { formatDate } from '@/shared/ui/format'
import { fetching, isBroken, marks, refused } from './offline/newsLoop'
import { phone } from './offline/phone'
import { find, indexOf, type Asked } from './offline/search'
import { hurry } from './offline/syncLoop'
import type { Head } from './sync/inward'

/** What a thumb leafs through; drawing more would take longer than finding it. */
const STEP = 10
/** The address follows the fingers with this much delay. */
const SETTLED_MS = 600
const NAMES = ['words', 'kind', 'from', 'to'] as const

/** Looks through everything of the villages that is on this phone; what is asked stands in the address, so that one comes back to it. */
export function useSearch() {
  const { t, te } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const heads = shallowRef<readonly Head[]>()

  async function open(): Promise<void> {
    await phone.value?.ledger.refresh()
    heads.value = phone.value?.ledger.heads() ?? []
  }
  watch([marks, phone], ([now]) => now && void open(), { immediate: true })

  const label = (code: string): string => (te(`field.kinds.${code}`) ? t(`field.kinds.${code}`) : te(`field.options.${code}`) ? t(`field.options.${code}`) : '')
  const index = computed(() => heads.value && indexOf(heads.value, label))
  const asked = shallowRef<Asked>({ words: '', ...Object.fromEntries(NAMES.map((name) => [name, String(route.query[name] ?? '')])) })
  const most = shallowRef(STEP)
  let settling: ReturnType<typeof setTimeout> | undefined
  function ask(part: Partial<Asked>): void {
    asked.value = { ...asked.value, ...part }
    most.value = STEP
    clearTimeout(settling)
    settling = setTimeout(settle, SETTLED_MS)
  }
  const settle = () => void router.replace({ query: Object.fromEntries(Object.entries(asked.value).filter(([, value]) => value)) })
  onScopeDispose(() => clearTimeout(settling))
  const found = computed(() => index.value && find(index.value, asked.value, most.value))
  const isPartial = computed(() => marks.value?.staged !== undefined || marks.value?.cursor === null)
  /** what the reader has to know before believing that something is not there */
  const standing = computed(() => {
    if (!marks.value) return ''
    if (isPartial.value) return t(`field.search.${marks.value.asOfMs ? 'again' : 'first'}`, { count: marks.value.staged?.count ?? 0 })
    return t('field.search.asOf', { count: heads.value?.length ?? 0, at: formatDate(marks.value.asOfMs) })
  })
  return { asked, ask, found, standing, isPartial, isBroken, fetching, refused, cut: computed(() => marks.value?.cut), hurry, canKeep: computed(() => phone.value !== undefined), more: () => (most.value += STEP) }
}
