import { computed, reactive, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, newId, read, unwrap, type Schemas } from '@/shared/api'
import { formatDate, useAction, useResource } from '@/shared/ui'
import { placed, pointsOf, type DrillForm, type Point } from './drills'

/** A past evening to practise again. */
export interface Evening { from: string; to: string }

const fresh = (): Point => ({ kind: 'FINDING', villageId: '', words: '', afterMinutes: 0, planId: '' })

/** A drill as it is being laid out: from a scenario, a past evening or by hand. */
export function useDrillStart(evening: Evening | undefined, begun: () => Promise<unknown>) {
  const { t } = useI18n()
  const id = newId()
  const draft = reactive({ title: '', area: [] as string[], minutes: 60, scenario: '', keep: false })
  const points = reactive<Point[]>([])
  const scenarios = useResource(() => unwrap(api.GET('/api/drill-scenarios')))
  const plans = useResource(() => unwrap(api.GET('/api/mode-plans')))
  const replay = useResource(async () => (evening ? (await read<Schemas['ReplayView']>('/api/replay', { ...evening })).happenings : undefined))
  const lay = (all: Point[]) => points.splice(0, points.length, ...all.map((one) => ({ ...one, planId: one.kind === 'SWITCH' ? (plans.data.value?.[0]?.id ?? '') : '' })))

  watch([() => draft.scenario, scenarios.data], () => {
    const chosen = scenarios.data.value?.find((one) => one.id === draft.scenario)
    if (!chosen) return
    draft.title = chosen.name
    lay(placed(chosen, draft.area))
  })
  watch([replay.data, () => draft.minutes], ([happenings]) => {
    if (!happenings || draft.scenario) return
    const all = pointsOf(happenings, draft.minutes)
    draft.title ||= t('patrol.drills.eveningName', { day: formatDate(happenings[0]?.at ?? Date.now(), 'date') })
    draft.area = [...new Set(all.map(({ villageId }) => villageId))]
    lay(all)
  })
  watch(() => draft.area, (area) => points.forEach((one, i) => {
    if (draft.scenario || !area.includes(one.villageId)) one.villageId = area[i % Math.max(1, area.length)] ?? ''
  }))
  watch([plans.data, () => points.map(({ kind }) => kind)], ([all]) => points.filter(({ kind, planId }) => kind === 'SWITCH' && !planId).forEach((one) => (one.planId = all?.[0]?.id ?? '')))

  const add = () => points.push({ ...fresh(), villageId: draft.area[points.length % Math.max(1, draft.area.length)] ?? '', afterMinutes: points.at(-1)?.afterMinutes ?? 0 })
  const whole = (one: Point) => !!one.words.trim() && !!one.villageId && one.afterMinutes >= 0 && one.afterMinutes < draft.minutes && (one.kind !== 'SWITCH' || !!one.planId)
  const ready = computed(() => !!draft.title.trim() && draft.area.length > 0 && points.length > 0 && points.every(whole))
  const starting = useAction(async () => {
    const laid = points.map(({ kind, villageId, words, afterMinutes, planId }) => ({ kind, villageId, words: words.trim(), afterMinutes, planId: kind === 'SWITCH' ? planId : undefined }))
    const body: DrillForm = { id, title: draft.title.trim(), villageIds: draft.area, minutes: draft.minutes, points: laid }
    await unwrap(api.POST('/api/drills', { body }))
    if (draft.keep) await unwrap(api.POST('/api/drill-scenarios', { body: { name: body.title, points: laid.map(({ kind, words, afterMinutes }) => ({ kind, words, afterMinutes })) } }))
    await begun()
  })
  return { draft, points, scenarios, plans, replay, ready, add, starting }
}
