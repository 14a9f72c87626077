import { ShellFailed, type Shell } from './shell'

type Call<In, Out> = (asked: In & { onSuccess: (answer: Out) => void; onFail: (why: unknown) => void }) => void
/** The part of DingTalk's JSAPI that is used, as open.dingtalk.com documents it. */
export interface Dingtalk {
  ready: (then: () => void) => void
  device: { geolocation: { get: Call<{ targetAccuracy: number; coordinate: 0 | 1; withReGeocode: boolean; useCache: boolean }, { latitude: number | string; longitude: number | string }> } }
  biz: { util: {
    scan: Call<{ type: 'qrCode' | 'barCode' | 'all' }, { text?: string }>
    share: Call<{ type: number; url: string; title: string; content: string; image: string }, unknown>
  } }
  runtime: { permission: { requestAuthCode: Call<{ corpId: string }, { code: string }> } }
}

/** Coordinates of the satellites: 1 would be those of Amap, which lie up to some hundred metres aside. */
const WGS_84 = 0
const ACCURACY_M = 100

function ask<In, Out>(dd: Dingtalk, call: Call<In, Out>, asked: In): Promise<Out> {
  return new Promise((resolve, reject) => dd.ready(() => call({ ...asked, onSuccess: resolve, onFail: (why) => reject(new ShellFailed(JSON.stringify(why))) })))
}

/** Photos come by the form's file fields: DingTalk's own calls would first upload them to its servers. */
export function dingtalkShell(dd: Dingtalk): Shell {
  const where: Dingtalk['device']['geolocation']['get'] = (asked) => dd.device.geolocation.get(asked)
  const scan: Dingtalk['biz']['util']['scan'] = (asked) => dd.biz.util.scan(asked)
  const share: Dingtalk['biz']['util']['share'] = (asked) => dd.biz.util.share(asked)
  const who: Dingtalk['runtime']['permission']['requestAuthCode'] = (asked) => dd.runtime.permission.requestAuthCode(asked)
  return {
    name: 'dingtalk',
    login: async (corpId) => (await ask(dd, who, { corpId })).code,
    locate: async () => {
      const { latitude, longitude } = await ask(dd, where, { targetAccuracy: ACCURACY_M, coordinate: WGS_84, withReGeocode: false, useCache: false })
      return { latitudeDeg: Number(latitude), longitudeDeg: Number(longitude) }
    },
    scan: async () => (await ask(dd, scan, { type: 'qrCode' })).text || undefined,
    share: async ({ title, text, url }) => {
      await ask(dd, share, { type: 0, url, title, content: text, image: '' })
      return 'shared'
    },
  }
}
