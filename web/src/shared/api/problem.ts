import { translate } from '@/shared/i18n'

/** What went wrong, as RFC 9457 says it. `detail` is written by the server in the reader's language; further facts follow. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  errors?: { field: string; message: string }[]
  [fact: string]: unknown
}

/** Thrown by every call that did not succeed. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ProblemError'
  }
}

/** The last part of the type: `/problems/wrong-credentials` → `wrong-credentials`. */
export const slugOf = (problem: Problem): string => problem.type.split('/').pop() ?? ''

const own = (slug: string, status: number): Problem => ({
  type: `/problems/${slug}`,
  title: translate(`shared.problems.${slug}.title`),
  status,
  detail: translate(`shared.problems.${slug}.detail`, { status }),
})

export const unreachable = (): Problem => own('unreachable', 0)

/** Reads a problem from the body of an answer; an answer without one gets words of our own. */
export function problemOf(body: unknown, status: number): Problem {
  const said = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {}
  if (typeof said.type === 'string' && said.type !== 'about:blank') {
    return { ...said, type: said.type, title: said.title ?? '', status, detail: said.detail ?? said.title ?? '' }
  }
  const slug = { 401: 'signed-out', 403: 'forbidden', 404: 'not-found' }[status] ?? 'unexpected'
  return { ...said, ...own(slug, status), ...(said.detail ? { detail: said.detail } : {}) }
}

/** Turns whatever was thrown into a problem that a screen can show. A mistake in our own code is not hidden: it is thrown on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  throw error
}
