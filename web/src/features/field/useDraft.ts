import { onScopeDispose, ref, watch } from 'vue'
import { phone } from './offline/phone'
import { newRecordId } from './sync/making'
import { startValues, type Draft, type DutyRole } from './forms'

const SAVE_AFTER_MS = 1_000

/** Local time as <input type="datetime-local"> writes it. */
export const localNow = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

const fresh = (role: DutyRole, kind: string, villageId: string): Draft => ({
  id: newRecordId(), role, kind, villageId, happenedAt: localNow(), values: startValues(role, kind),
})

function read(key: string): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** One draft for each person on this device, kept about a second after a key, sealed where the phone can, and offered again after a break. */
export function useDraft(login: string, villageId: () => string) {
  const key = `cunjing.draft.${login}`
  let touched = false
  const { keeping } = phone.value ?? {}
  const found = ref(read(key))
  if (!found.value) void keeping?.find<Draft>('draft').then((kept) => (touched ? undefined : (found.value = kept?.value)))
  const draft = ref<Draft>(fresh('LIAISON', 'OPINION', villageId()))
  const savedAt = ref<Date>()
  /** one after the other: what is forgotten must not be kept by a save that began before */
  let saving: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  function save(): void {
    clearTimeout(timer)
    timer = undefined
    if (!touched) return
    const text = JSON.stringify(draft.value)
    if (keeping) saving = saving.then(() => keeping.keep('draft', JSON.parse(text))).then(() => localStorage.removeItem(key))
    else localStorage.setItem(key, text)
    savedAt.value = new Date()
  }

  /** Kept at once, before something is kept that belongs to it. */
  function keepNow(): Promise<unknown> {
    touched = true
    found.value = undefined
    save()
    return saving
  }

  /** @param id stays where something belongs to it already */
  function choose(role: DutyRole, kind: string, id: string = newRecordId()): void {
    draft.value = { ...fresh(role, kind, draft.value.villageId || villageId()), id, workOrderId: draft.value.workOrderId }
    touched = false
  }

  function resume(): void {
    if (found.value) draft.value = found.value
    found.value = undefined
    touched = true
  }

  /** Forgets what is kept on the device: after sending, or when the officer does not want it. */
  function forget(): void {
    clearTimeout(timer)
    timer = undefined
    touched = false
    localStorage.removeItem(key)
    saving = saving.then(() => keeping?.forget('draft'))
    found.value = undefined
    savedAt.value = undefined
  }

  const touch = (): void => {
    touched = true
    found.value = undefined
    timer ??= setTimeout(save, SAVE_AFTER_MS)
  }

  watch(villageId, (id) => (draft.value.villageId ||= id))
  addEventListener('pagehide', save)
  onScopeDispose(() => {
    save()
    removeEventListener('pagehide', save)
  })
  return { draft, found, savedAt, touch, keepNow, choose, resume, forget }
}
