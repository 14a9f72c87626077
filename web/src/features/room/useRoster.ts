import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, write, type Schemas } from '@/shared/api'
import { useAction, useResource, today } from '@/shared/ui'
import { clashes, dayLater, daysLater, gapsOf, lineOf, mondayOf, type Line } from './roster'

type Roster = Schemas['RosterView']

/** The roster of one week: what has begun stays, the rest is edited as a table and kept at once. */
export function useRoster(room: string) {
  const route = useRoute()
  const router = useRouter()
  const week = computed(() => mondayOf(typeof route.query.week === 'string' && /^\d{4}-\d\d-\d\d$/.test(route.query.week) ? route.query.week : today()))
  const load = (day: string) => read<Roster>(`/api/rooms/${room}/roster`, { week: day })
  const { data: roster, problem: unloaded, refresh } = useResource(() => load(week.value), week)
  const lines = ref<Line[]>([])
  const kept = ref(false)
  const begun = computed(() => (roster.value?.shifts ?? []).filter((shift) => shift.from <= (roster.value?.begunUntil ?? '')))
  watch(roster, (now) => (lines.value = (now?.shifts ?? []).filter((shift) => shift.from > now!.begunUntil).map(lineOf)))
  const all = computed(() => [...begun.value.map(lineOf), ...lines.value])
  const gaps = computed(() => gapsOf(all.value, week.value))
  const clashing = computed(() => clashes(all.value))

  const { busy, problem, run } = useAction(async () => {
    roster.value = await write<Roster>('PUT', `/api/rooms/${room}/roster`, { week: week.value, version: roster.value?.version, shifts: lines.value })
    kept.value = true
  })
  const go = (weeks: number) => void router.replace({ query: { ...route.query, week: dayLater(week.value, 7 * weeks) } })

  /** A new line goes on where the table ends, or fills the first gap. */
  function add(): void {
    kept.value = false
    const from = gaps.value.find((gap) => gap.from > (roster.value?.begunUntil ?? ''))?.from ?? `${week.value}T08:00`
    lines.value.push({ accountId: roster.value?.sitters[0]?.accountId ?? '', from, to: daysLater(from, 1) })
  }
  async function copyLast(): Promise<void> {
    const last = await load(dayLater(week.value, -7))
    const begunUntil = roster.value?.begunUntil ?? ''
    lines.value = last.shifts.map(lineOf).map((line) => ({ ...line, from: daysLater(line.from, 7), to: daysLater(line.to, 7) })).filter((line) => line.from > begunUntil)
    kept.value = false
  }
  const remove = (i: number) => void lines.value.splice(i, 1)
  return { week, roster, unloaded, refresh, begun, lines, gaps, clashing, kept, busy, problem, keep: run, go, add, copyLast, remove }
}
