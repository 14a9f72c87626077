import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { asProblem, read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { formatDate } from '@/shared/ui/format'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import type { Place } from '@/shared/ui/usePosition'
import { phone } from './offline/phone'
import { useKept } from './offline/useKept'
import { handIn, rowsAbout, useOutbox, whenSent } from './offline/useOutbox'
import { newRecordId } from './sync/making'
import { useWhere } from './useWhere'
import { standing } from './helpStanding'

type Call = Schemas['HelpCallView']
type Today = Schemas['FieldTodayView']
const ASK_EVERY_MS = 10_000
const aboutHelp = (id: string) => `help:${id}`

/** A call for help: to the room as a record that goes out before everything else, and beside it by telephone or text message, which need no
 *  network of ours. Where it comes from is told only if the officer says so in this call. */
export function useHelp() {
  const { t } = useI18n()
  const { session, mayAct } = useSession()
  const { rows } = useOutbox()
  const canCall = mayAct('SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER')
  const { data: calls, refresh } = useKept('help', () => (canCall ? read<Call[]>('/api/help-calls/own') : Promise.resolve([])))
  useLive(['help-call'], () => void refresh(), () => void refresh())
  whenSent(refresh)
  const village = ref<Today['villages'][number]>()
  /** What the phone keeps is enough; a call does not wait for an answer. */
  async function look(): Promise<void> {
    const kept = await phone.value?.keeping.find<Today>('today')
    village.value = (kept?.value ?? (await read<Today>('/api/field/today').catch((error: unknown) => void asProblem(error))))?.villages[0]
  }
  const place = ref<Place>()
  const at = ref(new Date())
  const now = computed(() => standing(calls.value ?? [], rows.value))
  void phone.value?.keeping.find<Today>('today').then((kept) => (village.value = kept?.value.villages[0]))
  const timer = setInterval(() => now.value?.state === 'OPEN' && void refresh(), ASK_EVERY_MS)
  onScopeDispose(() => clearInterval(timer))

  async function step(said: { step: string; word?: string; place?: Place }): Promise<void> {
    const id = now.value?.id
    if (!id) return
    const body = { helpId: id, word: null, place: null, ...said }
    await handIn({ kind: 'help-step', body, about: aboutHelp(id), title: t(`field.help.steps.${said.step}`), after: rowsAbout(aboutHelp(id)).map(({ record }) => record.id), urgent: true },
      () => write('POST', `/api/help-calls/${id}/${said.step}`, { word: said.word, place: said.place }))
    await refresh()
  }
  const { busy, problem, run: call } = useAction(async () => {
    if (!village.value) void look()
    if (!canCall || now.value?.isRunning) return
    const id = newRecordId()
    const body = { villageId: village.value?.id ?? null, place: null }
    ;[at.value, place.value] = [new Date(), undefined]
    await handIn({ kind: 'help', id, body, about: aboutHelp(id), title: t('field.help.title'), urgent: true }, () => write('POST', '/api/help-calls', { id, ...body }))
    await refresh()
  })
  const told = useAction((found: Place) => step({ step: 'place', place: found }))
  const withdrawn = useAction((word: string) => step({ step: 'withdraw', word }))
  const { state: positioning, ask: tellPlace } = useWhere((found) => {
    place.value = found
    if (now.value?.isRunning) void told.run(found)
  })
  const said = computed(() => t('field.help.said', {
    name: session.value?.name ?? '', village: village.value?.name ?? '', at: formatDate(at.value, 'time'),
    place: place.value ? `${place.value.latitudeDeg.toFixed(5)},${place.value.longitudeDeg.toFixed(5)}` : t('field.help.noPlace'),
  }))
  /** `?&body=` is read by both families of phones */
  const sms = computed(() => `sms:${village.value?.stationPhone ?? ''}?&body=${encodeURIComponent(said.value)}`)
  return { canCall, now, village, said, sms, place, positioning, tellPlace, call, withdraw: withdrawn.run, busy, problem: computed(() => problem.value ?? told.problem.value ?? withdrawn.problem.value) }
}
export type Help = ReturnType<typeof useHelp>
