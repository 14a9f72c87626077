import { ShellFailed, type Shell } from './shell'

type Call<In, Out> = (asked: In & { success: (answer: Out) => void; fail: (why: unknown) => void; cancel: () => void }) => void
/** The part of the JS-SDK of 企业微信 and 政务微信 that is used, as developer.work.weixin.qq.com documents it. */
export interface Wxwork {
  ready: (then: () => void) => void
  getLocation: Call<{ type: 'wgs84' | 'gcj02' }, { latitude: number | string; longitude: number | string }>
  scanQRCode: Call<{ desc: string; needResult: 0 | 1; scanType: string[] }, { resultStr: string }>
  chooseImage: Call<{ count: number; sizeType: string[]; sourceType: string[] }, { localIds: string[] }>
  getLocalImgData: Call<{ localId: string }, { localData: string }>
  invoke: (name: 'shareAppMessage', asked: { title: string; desc: string; link: string; imgUrl: string }, then: (answer: { err_msg: string }) => void) => void
}

const MOST_AT_ONCE = 6

/** Resolves to nothing if the person gave up. */
function ask<In, Out>(wx: Wxwork, call: Call<In, Out>, asked: In): Promise<Out | undefined> {
  return new Promise((resolve, reject) => wx.ready(() => call({
    ...asked, success: resolve, cancel: () => resolve(undefined), fail: (why) => reject(new ShellFailed(JSON.stringify(why))),
  })))
}

/** iPhones give an address of data, Android bare base64. */
function blobOf(localData: string): Blob {
  const text = atob(localData.replace(/^data:[^,]*,/, '').replace(/\s/g, ''))
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))])
}

export function wxworkShell(wx: Wxwork): Shell {
  const where: Wxwork['getLocation'] = (asked) => wx.getLocation(asked)
  const scan: Wxwork['scanQRCode'] = (asked) => wx.scanQRCode(asked)
  const choose: Wxwork['chooseImage'] = (asked) => wx.chooseImage(asked)
  const open: Wxwork['getLocalImgData'] = (asked) => wx.getLocalImgData(asked)
  return {
    name: 'wxwork',
    locate: async () => {
      const found = await ask(wx, where, { type: 'wgs84' })
      if (!found) throw new ShellFailed('given up')
      return { latitudeDeg: Number(found.latitude), longitudeDeg: Number(found.longitude) }
    },
    scan: async () => (await ask(wx, scan, { desc: '', needResult: 1, scanType: ['qrCode'] }))?.resultStr || undefined,
    share: ({ title, text, url }) => new Promise((resolve, reject) => wx.invoke('shareAppMessage', { title, desc: text, link: url, imgUrl: '' }, ({ err_msg: said }) =>
      said.endsWith(':ok') ? resolve('shared') : said.endsWith(':cancel') ? resolve('given up') : reject(new ShellFailed(said)))),
    photo: async (from) => {
      const { localIds = [] } = (await ask(wx, choose, { count: MOST_AT_ONCE, sizeType: ['original'], sourceType: [from] })) ?? {}
      const pictures = []
      for (const localId of localIds) pictures.push(await ask(wx, open, { localId }))
      return pictures.flatMap((picture) => (picture ? blobOf(picture.localData) : []))
    },
  }
}
