import { afterEach, expect, it, vi } from 'vitest'
import type { Dingtalk } from './dingtalkShell'
import { shellOf, ShellFailed } from './index'
import type { Wxwork } from './wxworkShell'

/** Strict: they take what the documentation names and nothing else, and not before they are ready. */
function strict<T extends object>(names: string[], asked: T): T {
  expect(Object.keys(asked).toSorted()).toEqual(names.toSorted())
  return asked
}
type Asked = Record<string, unknown> & { onSuccess: (answer: unknown) => void; onFail: (why: unknown) => void }

function dingtalk(fails = false) {
  const said: Asked[] = []
  const call = (answer: unknown, ...names: string[]) => (asked: object) => {
    const { onSuccess, onFail, ...rest } = strict([...names, 'onSuccess', 'onFail'], asked as Asked)
    said.push(rest as Asked)
    if (fails) onFail({ errorCode: 3, errorMessage: 'no' })
    else onSuccess(answer)
  }
  const dd = {
    ready: (then: () => void) => queueMicrotask(then),
    device: { geolocation: { get: call({ longitude: '104.1', latitude: '30.8', accuracy: '35' }, 'targetAccuracy', 'coordinate', 'withReGeocode', 'useCache') } },
    biz: { util: { scan: call({ text: 'https://x/v/1' }, 'type'), share: call({}, 'type', 'url', 'title', 'content', 'image') } },
    runtime: { permission: { requestAuthCode: call({ code: 'c0de' }, 'corpId') } },
  } as unknown as Dingtalk
  return { dd, said, shell: shellOf({ userAgent: 'Mozilla/5.0 AliApp(DingTalk/7.0.50)', dd }) }
}

it('asks DingTalk for coordinates of the satellites, measured now', async () => {
  const { shell, said } = dingtalk()
  expect(await shell.locate?.()).toEqual({ latitudeDeg: 30.8, longitudeDeg: 104.1 })
  expect(said).toEqual([{ targetAccuracy: 100, coordinate: 0, withReGeocode: false, useCache: false }])
})

it('scans, shares and says who it is in DingTalk, and leaves photos to the form', async () => {
  const { shell } = dingtalk()
  expect([await shell.scan?.(), await shell.share?.({ title: 't', text: 'x', url: 'u' }), await shell.login?.('ding1'), shell.photo]).toEqual(['https://x/v/1', 'shared', 'c0de', undefined])
})

it('says that DingTalk refused', async () => {
  await expect(dingtalk(true).shell.locate?.()).rejects.toThrow(ShellFailed)
})

function wxwork(ends: 'success' | 'fail' | 'cancel' = 'success') {
  const call = (answer: unknown, ...names: string[]) => (asked: object) => {
    const given = strict([...names, 'success', 'fail', 'cancel'], asked) as Record<typeof ends, (said: unknown) => void>
    given[ends](ends === 'success' ? answer : { errMsg: 'no' })
  }
  const wx = {
    ready: (then: () => void) => queueMicrotask(then),
    getLocation: call({ latitude: 30.8, longitude: 104.1, speed: -1, accuracy: 30 }, 'type'),
    scanQRCode: call({ resultStr: 'https://x/v/1' }, 'desc', 'needResult', 'scanType'),
    chooseImage: call({ localIds: ['a', 'b'] }, 'count', 'sizeType', 'sourceType'),
    getLocalImgData: call({ localData: 'data:image/jpeg;base64,/9j/\n' }, 'localId'),
    invoke: (name: string, asked: object, then: (said: { err_msg: string }) => void) => {
      strict(['title', 'desc', 'link', 'imgUrl'], asked)
      then({ err_msg: `${name}:${{ success: 'ok', fail: 'fail', cancel: 'cancel' }[ends]}` })
    },
  } as unknown as Wxwork
  return shellOf({ userAgent: 'Mozilla/5.0 wxwork/4.1 MicroMessenger/7.0', wx })
}

it('does the same in the messenger of the government, photos without its servers', async () => {
  const shell = wxwork()
  expect([await shell.locate?.(), await shell.scan?.(), await shell.share?.({ title: 't', text: 'x', url: 'u' })]).toEqual([{ latitudeDeg: 30.8, longitudeDeg: 104.1 }, 'https://x/v/1', 'shared'])
  const photos = (await shell.photo?.('camera')) ?? []
  expect([photos.length, [...new Uint8Array(await (photos[0] as Blob).arrayBuffer())]]).toEqual([2, [0xff, 0xd8, 0xff]])
})

it('tells giving up from failing', async () => {
  expect([await wxwork('cancel').scan?.(), await wxwork('cancel').share?.({ title: '', text: '', url: '' }), await wxwork('cancel').photo?.('album')]).toEqual([undefined, 'given up', []])
  await expect(wxwork('fail').scan?.()).rejects.toThrow(ShellFailed)
  await expect(wxwork('cancel').locate?.()).rejects.toThrow(ShellFailed)
})

afterEach(() => void vi.unstubAllGlobals())

it('is a browser where a messenger put nothing into the page, and offers only what that can do', () => {
  vi.stubGlobal('navigator', { userAgent: 'DingTalk' })
  expect(shellOf({ userAgent: 'DingTalk' })).toEqual({ name: 'browser' })
})

it('copies an address where the browser does not share', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await shellOf({ userAgent: '' }).share?.({ title: '', text: '', url: 'https://x/v/1' })).toBe('copied')
  expect(writeText).toHaveBeenCalledWith('https://x/v/1')
})
