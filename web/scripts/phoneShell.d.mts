import type { Plugin } from 'vite'

export function phoneShell(folder: string, worker: string): Plugin
export function shellOf(manifest: Record<string, object>): string[]
