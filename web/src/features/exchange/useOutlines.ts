import { computed, ref, watch } from 'vue'
import { api, unwrap, upload, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import { crsNamed, markOf, MOST_BYTES, type Crs, type Preview } from './outlines'

/** A file of outlines: how it is to be read, what it would change, and the taking over of exactly that. */
export function useOutlines() {
  const sources = useResource(() => unwrap(api.GET('/api/outlines')))
  const file = ref<File>()
  const crs = ref<Crs>('CGCS2000')
  const meridian = ref(105)
  const property = ref('')
  const preview = ref<Preview>()
  const taken = ref<number>()
  const tooLarge = ref(false)
  const query = () => ({ crs: crs.value, meridian: crs.value === 'CGCS2000_GK3' ? meridian.value : 0, property: property.value })

  const looking = useAction(async () => {
    taken.value = undefined
    preview.value = undefined
    if (file.value) preview.value = await upload<Preview>('/api/outlines/preview', file.value, query())
  })
  const taking = useAction(async () => {
    if (!file.value || !preview.value) return
    const { villages } = await upload<Schemas['OutlinesTakenView']>('/api/outlines', file.value, { ...query(), name: file.value.name, seal: preview.value.seal })
    taken.value = villages
    preview.value = undefined
    file.value = undefined
    await sources.refresh()
  })

  async function choose(chosen: File): Promise<void> {
    tooLarge.value = chosen.size > MOST_BYTES
    if (tooLarge.value) return
    file.value = chosen
    property.value = ''
    await looking.run()
  }
  watch([crs, meridian, property], () => file.value && void looking.run())

  const named = computed(() => crsNamed(preview.value?.namedCrs ?? ''))
  /** The file says something else of itself than was chosen. */
  const differs = computed(() => !!named.value && (named.value.crs !== crs.value || (crs.value === 'CGCS2000_GK3' && named.value.meridian !== meridian.value)))
  const faults = computed(() => (preview.value?.lines ?? []).filter((line) => markOf(line) === 'fault'))
  const reduced = computed(() => (preview.value?.lines ?? []).filter(({ partsLeftOut, holesLeftOut }) => partsLeftOut + holesLeftOut > 0))
  return { sources, file, crs, meridian, property, preview, taken, tooLarge, looking, taking, choose, differs, faults, reduced }
}
