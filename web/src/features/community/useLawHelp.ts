import { computed, ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource } from '@/shared/ui'

export type LawHelp = Schemas['LawHelpView']
export const KINDS: readonly LawHelp['kind'][] = ['LEGAL_AID', 'MEDIATION_COMMITTEE', 'VILLAGE_LAWYER', 'JUDICIAL_OFFICE', 'CIRCUIT_COURT', 'OTHER']
const fresh = (): Schemas['LawHelpForm'] => ({ kind: 'LEGAL_AID', name: '', phone: '', place: '', hours: '' })

/** Help with the law in the villages in reach, and the form of one line; a new line may go to several villages. */
export function useLawHelp() {
  const { mayAct } = useSession()
  const keeps = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'))
  const lines = useResource(() => unwrap(api.GET('/api/law-help')))
  const villages = useResource(() => unwrap(api.GET('/api/village-addresses')))
  const names = computed(() => new Map((villages.data.value ?? []).map(({ villageId, name }) => [villageId, name])))
  const nameOf = ({ villageId }: LawHelp) => names.value.get(villageId) ?? ''
  const form = ref(fresh())
  const places = ref<string[]>([])
  const editing = ref<LawHelp | 'new'>()

  const edit = (line?: LawHelp) => {
    form.value = line ? { kind: line.kind, name: line.name, phone: line.phone, place: line.place, hours: line.hours } : fresh()
    places.value = []
    editing.value = line ?? 'new'
  }
  const done = async () => {
    editing.value = undefined
    await lines.refresh()
  }
  const saving = useAction(async () => {
    const line = editing.value
    if (line === 'new') await write('POST', '/api/law-help', { villageIds: places.value, line: form.value })
    else if (line) await write('PUT', `/api/law-help/${line.id}`, form.value)
    await done()
  })
  const removing = useAction(async (line: LawHelp) => {
    await write('DELETE', `/api/law-help/${line.id}`)
    await done()
  })
  return { keeps, lines, villages, nameOf, form, places, editing, edit, saving, removing }
}
