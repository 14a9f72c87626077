import { computed, ref, type Ref } from 'vue'
import { newId, read, write } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today, useAction, useLive, useResource } from '@/shared/ui'
import { below, factsOf, freshGrid, type Grid, type GridForm, type GridTree } from './grids'

/** The tree of a village on a day, and how it grows. An earlier day is looked at and not changed. */
export function useGridTree(village: Ref<string>) {
  const { mayAct } = useSession()
  const day = ref(today())
  const keeps = computed(() => mayAct('BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER') && day.value === today())
  const tree = useResource(() => read<GridTree>(`/api/grid-trees/${village.value}`, { on: day.value }), [village, day])
  useLive(['grid-changed'], () => void tree.refresh(), () => void tree.refresh())
  const grids = computed(() => tree.data.value?.grids ?? [])
  const chosen = ref<string>()
  const shown = computed(() => grids.value.find(({ id }) => id === chosen.value))
  const staffOf = (grid: string) => (tree.data.value?.staff ?? []).filter(({ gridId }) => gridId === grid)

  const form = ref<GridForm>()
  let id = newId()
  const begin = (parent?: Grid) => {
    id = newId()
    form.value = parent ? freshGrid(below(parent.level)[0] ?? 'MICRO', parent.id) : freshGrid('GENERAL')
  }
  const adding = useAction(async () => {
    const { level, special, code, from } = form.value!
    await write('POST', '/api/grids', { id, villageId: village.value, level, special: level === 'SPECIAL' ? special : null, code, from, facts: factsOf(form.value!) })
    form.value = undefined
    await tree.refresh()
  })
  return { day, keeps, tree, grids, chosen, shown, staffOf, form, begin, adding }
}
