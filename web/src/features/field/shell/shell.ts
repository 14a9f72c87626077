import type { Place } from '@/shared/ui/usePosition'

export interface Shared {
  title: string
  text: string
  url: string
}
/** What the phone's page asks of what it runs in: a browser, or the page of a messenger. What is missing cannot be done there. */
export interface Shell {
  name: 'browser' | 'dingtalk' | 'wxwork'
  /** A code of the messenger that says who this is. Nothing takes it yet: people sign in by password. */
  login?: (corporation: string) => Promise<string>
  /** WGS 84, measured now. @throws ShellFailed */
  locate?: () => Promise<Place>
  /** The text of a code; nothing if the person gave up. @throws ShellFailed */
  scan?: () => Promise<string | undefined>
  /** @throws ShellFailed */
  share?: (what: Shared) => Promise<'shared' | 'copied' | 'given up'>
  /** Missing: the form's own file fields do it. */
  photo?: (from: 'camera' | 'album') => Promise<Blob[]>
}

/** The shell did not do it; why is in its own words and not for people. */
export class ShellFailed extends Error {
  override name = 'ShellFailed'
}
