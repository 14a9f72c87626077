/** How serious something is. Colour never says it alone: a word always stands beside it. */
export type Tone = 'neutral' | 'primary' | 'ok' | 'warn' | 'danger' | 'info'
