import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** Whether an element is narrower than a phone in landscape; true widths, so it holds in side panels as well. */
export function useNarrow(element: Readonly<Ref<HTMLElement | null>>, limitPx = 600) {
  const narrow = ref(window.innerWidth < 640)
  const observer = new ResizeObserver(([entry]) => {
    if (entry) narrow.value = entry.contentRect.width < limitPx
  })
  onMounted(() => element.value && observer.observe(element.value))
  onScopeDispose(() => observer.disconnect())
  return narrow
}
