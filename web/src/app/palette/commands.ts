import { featureRoutes, menuOf } from '@/app/menu'
import { mayCommand, type Command } from '@/shared/commands'
import type { Role } from '@/shared/session'

const found = import.meta.glob<Command[]>('../../features/*/commands.ts', { import: 'commands', eager: true })
const featureCommands = Object.values(found).flat()

/** What this role can do from everywhere: its jobs first, then the pages of its menu. */
export function commandsOf(role: Role): Command[] {
  const pages = menuOf(role, featureRoutes).flatMap(({ entries }) => entries)
  return [
    ...featureCommands.filter((command) => mayCommand(command, role)),
    ...pages.map(({ path, titleKey }): Command => ({ titleKey, roles: [role], asks: [], opens: () => path })),
  ]
}
