import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource } from '@/shared/ui'
import { freshForm, type Survey, type SurveyForm } from './surveys'

/** Questionnaires in reach, and the index that came out of those on perception. */
export function useSurveys() {
  const route = useRoute()
  const router = useRouter()
  const { mayAct } = useSession()
  const opens = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER'))
  const turns = computed(() => mayAct('STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'))
  const police = computed(() => opens.value || turns.value)
  const surveys = useResource(() => read<Survey[]>('/api/surveys'))
  const perception = useResource(async () => (police.value ? read<Schemas['PerceptionView']>('/api/perception') : { quarters: [], villages: [] }))
  const of = (key: string) => (typeof route.query[key] === 'string' ? route.query[key] : '')
  const narrow = (change: Record<string, string | undefined>) => void router.replace({ query: { ...route.query, ...change } })

  const village = computed(() => of('village'))
  const points = computed(() => (village.value ? perception.data.value?.villages.filter(({ villageId }) => villageId === village.value) : perception.data.value?.quarters) ?? [])
  const quarters = computed(() => perception.data.value?.quarters.map(({ quarter }) => quarter) ?? [])
  const quarter = computed(() => of('quarter') || (quarters.value.at(-1) ?? ''))
  const rows = computed(() => perception.data.value?.villages.filter((point) => point.quarter === quarter.value) ?? [])
  const places = computed(() => [...new Map(perception.data.value?.villages.map((point) => [point.villageId ?? '', point.villageName ?? '']) ?? [])])
  const shown = computed(() => surveys.data.value?.find(({ id }) => id === of('survey')))
  const refresh = () => Promise.all([surveys.refresh(), perception.refresh()])
  return { opens, turns, surveys, perception, village, points, quarters, quarter, rows, places, shown, narrow, refresh, show: (survey?: string) => narrow({ survey }) }
}

/** The form of a new questionnaire. */
export function useNewSurvey(opened: () => void) {
  const { t } = useI18n()
  const villages = useResource(() => unwrap(api.GET('/api/village-addresses')))
  const fresh = (kind: SurveyForm['kind']) => freshForm(newId(), kind, t(`survey.suggested.${kind}`), [t('survey.suggested.safety'), t('survey.suggested.satisfaction')])
  const form = ref(fresh('PERCEPTION'))
  const become = (kind: SurveyForm['kind']) => (form.value = { ...fresh(kind), villages: form.value.villages })
  const add = () => form.value.questions.push(form.value.kind === 'QUIZ' ? { kind: 'STATEMENT', words: '', right: true } : { kind: 'SATISFACTION', words: '' })
  const action = useAction(async () => {
    await write('POST', '/api/surveys', form.value)
    opened()
  })
  return { villages, form, become, add, ...action }
}

/** What can be done with one. */
export function useOneSurvey(id: string, done: () => void) {
  const close = useAction(async () => {
    await write('POST', `/api/surveys/${id}/closing`)
    done()
  })
  const turn = useAction(async (village: string) => {
    await write('POST', `/api/surveys/${id}/villages/${village}/session`, {})
    done()
  })
  return { close, turn }
}
