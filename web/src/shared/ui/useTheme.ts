import { readonly, ref } from 'vue'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)
const stored = localStorage.getItem('cunjing.theme')
const theme = ref<Theme>(isTheme(stored) ? stored : 'system')
const largeType = ref(localStorage.getItem('cunjing.type') === 'large')

function show(): void {
  const { dataset } = document.documentElement
  if (theme.value === 'system') delete dataset.theme
  else dataset.theme = theme.value
  if (largeType.value) dataset.type = 'large'
  else delete dataset.type
}
show()

function setTheme(chosen: Theme): void {
  theme.value = chosen
  localStorage.setItem('cunjing.theme', chosen)
  show()
}

function setLargeType(large: boolean): void {
  largeType.value = large
  localStorage.setItem('cunjing.type', large ? 'large' : 'normal')
  show()
}

/** Light, dark or as the system; normal or large type. Remembered on this device. */
export const useTheme = () => ({ theme: readonly(theme), setTheme, largeType: readonly(largeType), setLargeType })
