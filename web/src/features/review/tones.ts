import type { Tone } from '@/shared/ui'

export const TONES: Record<string, Tone> = { inTime: 'ok', late: 'warn', excused: 'neutral', open: 'info', overdue: 'danger' }
