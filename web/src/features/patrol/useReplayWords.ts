import { useI18n } from 'vue-i18n'
import type { Happening } from './replay'

/** What happened, in a few words. */
export function useReplayWords() {
  const { t } = useI18n()
  const step = (one: Happening): string => {
    switch (one.kind) {
      case 'FINDING':
        return t(`patrol.steps.${one.step}`)
      case 'MODE':
        return t(`patrol.modes.steps.${one.step}`)
      case 'TEAM':
      case 'JOINT':
      case 'ORDER':
      case 'ESCALATION':
      case 'DRILL':
        return t(`patrol.replay.steps.${one.kind}.${one.step}`)
    }
  }
  const said = (one: Happening): string => [one.teamName, step(one), one.title].filter(Boolean).join(' · ')
  return { said }
}
