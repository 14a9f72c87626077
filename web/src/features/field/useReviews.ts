import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import type { Draft } from './forms'
import { phone } from './offline/phone'
import { useKept } from './offline/useKept'
import { handIn, useOutbox, waitsAbout, whenSent } from './offline/useOutbox'
import { useKeptOrders } from './useOrders'

export type Review = Schemas['ReviewView']
export type FindingsForm = Schemas['FindingsForm']
export type Prevention = Review['failed'][number]
export type NoReviewReason = NonNullable<Review['whyNot']>
export type Consequence = Schemas['ConsequenceForm']

export const PREVENTIONS: readonly Prevention[] = ['PHYSICAL', 'TECHNICAL', 'LIGHTING', 'PATROL', 'NEIGHBOURHOOD_WATCH', 'PUBLICITY', 'SITE_MANAGEMENT']
export const NO_REVIEW: readonly NoReviewReason[] = ['VISIT_DECLINED', 'MOVED_AWAY', 'HAPPENED_ELSEWHERE', 'INVESTIGATION_GOES_ON']
const FOLLOWS = ['HAZARD', 'PUBLICITY_SESSION'] as const
type Follow = (typeof FOLLOWS)[number]
const LATEST = 12

/** Preventable cases that the officer has yet to look at; what was handed in here waits until it has arrived. */
export function useReviews() {
  const { t } = useI18n()
  const { data: reviews, problem: unloaded, refresh } = useKept('reviews', () => read<Review[]>('/api/reviews/own'))
  useLive(['review-moved'], refresh, refresh)
  whenSent(refresh)
  const about = ({ id }: Review) => `review:${id}`
  const { unsent } = useOutbox()
  const { busy, problem, run } = useAction((review: Review, findings: FindingsForm) => {
    const named = new Set(findings.consequences?.map(({ recordId }) => recordId))
    const after = unsent.value.map(({ record }) => record.id).filter((id) => named.has(id))
    return handIn(
      { kind: 'review', body: { reviewId: review.id, findings }, about: about(review), title: `${t('field.review.one')} · ${review.reference}`, after },
      () => write('POST', `/api/reviews/${review.id}/findings`, findings),
    )
  })
  async function send(review: Review, findings: FindingsForm): Promise<boolean> {
    const done = await run(review, findings)
    void refresh()
    return done
  }
  return { reviews, unloaded, refresh, busy, problem, send, about, waits: (review: Review) => waitsAbout(about(review)) }
}

interface Possible {
  kind: Follow | 'WORK_ORDER'
  recordId: string
  title: string
  at: string
}
const follows = (kind: string): kind is Follow => FOLLOWS.some((one) => one === kind)

/** Hazards, sessions and orders of the village that can follow from a case: of the phone's own ledger, and what has not left it. */
export function useFollowing(village: string, month: string) {
  const { t } = useI18n()
  const { unsent } = useOutbox()
  const { data: open } = useKeptOrders()
  const kept = ref<Possible[]>([])
  async function look(): Promise<void> {
    await phone.value?.ledger.refresh()
    const heads = phone.value?.ledger.heads() ?? (await read<Schemas['EntryPageView']>('/api/ledger-entries', { villageId: village, from: `${month}-01`, limit: 100 })).entries
    kept.value = heads.flatMap(({ id, villageId, kind, title, happenedAt, state }) =>
      (villageId === village && state !== 'VOIDED' && follows(kind) && happenedAt >= `${month}-01` ? [{ kind, recordId: id, title, at: happenedAt }] : []))
  }
  void look()
  const own = computed(() => unsent.value.flatMap(({ record, form }) => {
    const draft = record.kind === 'entry' ? (form as Draft | undefined) : undefined
    return draft?.villageId === village && follows(draft.kind) ? [{ kind: draft.kind, recordId: record.id, title: t('field.outbox.waits'), at: draft.happenedAt }] : []
  }))
  const orders = computed(() => (open.value ?? []).flatMap(({ id, villageId, title, issuedAt }) =>
    (villageId === village && issuedAt && issuedAt >= `${month}-01` ? [{ kind: 'WORK_ORDER' as const, recordId: id, title, at: issuedAt }] : [])))
  return computed(() => [...own.value, ...orders.value, ...kept.value.filter(({ recordId }) => own.value.every((one) => one.recordId !== recordId))]
    .toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, LATEST))
}
