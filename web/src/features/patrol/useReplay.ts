import { computed, onScopeDispose, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui'
import { nextMoment, standingAt } from './replay'

const HOURS = 12
const HOUR_MS = 3_600_000
const STEP_MS = 1_200

/** An evening that the address names, the last hours otherwise; a moment in it, by hand or playing from one happening to the next. */
export function useReplay() {
  const route = useRoute()
  const router = useRouter()
  const opened = Math.ceil(Date.now() / 60_000) * 60_000
  const named = (key: 'from' | 'to', otherwise: number) => {
    const given = route.query[key]
    return typeof given === 'string' && !Number.isNaN(Date.parse(given)) ? new Date(given).toISOString() : new Date(otherwise).toISOString()
  }
  const from = computed(() => named('from', opened - HOURS * HOUR_MS))
  const to = computed(() => named('to', opened))
  const replay = useResource(() => read<Schemas['ReplayView']>(`/api/replay?from=${from.value}&to=${to.value}`), [from, to])
  const happenings = computed(() => replay.data.value?.happenings ?? [])
  const startMs = computed(() => Date.parse(from.value))
  const endMs = computed(() => Date.parse(to.value))
  const momentMs = ref(startMs.value)
  const standing = computed(() => standingAt(happenings.value, momentMs.value))
  const current = computed(() => happenings.value.findLast(({ at }) => Date.parse(at) <= momentMs.value))
  const playing = ref(false)
  let timer: ReturnType<typeof setInterval> | undefined

  function stop(): void {
    clearInterval(timer)
    playing.value = false
  }
  function step(back = false): void {
    const next = nextMoment(happenings.value, momentMs.value, back)
    if (next === undefined) stop()
    momentMs.value = next === undefined ? (back ? startMs.value : endMs.value) : Math.max(next, startMs.value)
  }
  function play(): void {
    if (playing.value) return stop()
    if (momentMs.value >= endMs.value) momentMs.value = startMs.value
    playing.value = true
    timer = setInterval(() => step(), STEP_MS)
  }
  const choose = (chosen: { from: string; to: string }) => void router.replace({ query: { ...route.query, ...chosen } })
  watch([from, to], () => {
    stop()
    momentMs.value = startMs.value
  })
  onScopeDispose(stop)
  return { from, to, replay, happenings, startMs, endMs, momentMs, standing, current, playing, step, play, stop, choose }
}
