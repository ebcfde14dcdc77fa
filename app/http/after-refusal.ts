import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/**
 * A route's `shouldRevalidate`: reads again after everything but a refusal. Reading then would show nothing new, and
 * where a session ran out it would take the page away with all that was typed on it. Every route above a form that is
 * sent by a fetcher needs it: the framework skips this reading by itself only for navigations.
 */
export const unlessRefused = ({ actionStatus }: ShouldRevalidateFunctionArgs): boolean =>
  actionStatus === undefined || actionStatus < 400

/**
 * A route's `shouldRevalidate` where two people may change one thing: after "somebody was faster" (409) what stands now is
 * read, so that it can be compared and saved over. What was typed is in the answer, and stays.
 */
export const whenOvertaken = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  actionStatus === 409 || defaultShouldRevalidate
