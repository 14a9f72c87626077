import { read, type Schemas } from '@/shared/api'
import { useLive, useResource } from '@/shared/ui'

export type GridTreeLine = Schemas['GridTreeLineView']

/** The villages in reach with the counts of their grids. */
export function useGridTrees() {
  const trees = useResource(() => read<GridTreeLine[]>('/api/grid-trees'))
  useLive(['grid-changed'], () => void trees.refresh(), () => void trees.refresh())
  return { trees }
}
