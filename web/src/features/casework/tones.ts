import type { Tone } from '@/shared/ui'

export const STATE_TONES: Record<string, Tone> = { RECORDED: 'info', VERIFIED: 'ok', VOIDED: 'danger' }
export const GRADE_TONES: Record<string, Tone> = { GREEN: 'ok', YELLOW: 'warn', ORANGE: 'warn', RED: 'danger' }
