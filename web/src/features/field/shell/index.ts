import { browserShell } from './browserShell'
import { dingtalkShell, type Dingtalk } from './dingtalkShell'
import type { Shell } from './shell'
import { wxworkShell, type Wxwork } from './wxworkShell'

export { ShellFailed, type Shell } from './shell'

/** What a messenger puts into its pages. We load nothing from it: where it put nothing, this is a browser like any other. */
export interface Surrounding {
  userAgent: string
  dd?: Dingtalk
  wx?: Wxwork
}
function around(): Surrounding {
  const { dd, wx } = globalThis as Pick<Surrounding, 'dd' | 'wx'>
  return { userAgent: navigator.userAgent, dd, wx }
}

export function shellOf({ userAgent, dd, wx } = around()): Shell {
  if (/DingTalk/i.test(userAgent) && dd?.device && dd.biz) return dingtalkShell(dd)
  if (/wxwork/i.test(userAgent) && wx?.getLocation) return wxworkShell(wx)
  return browserShell()
}
