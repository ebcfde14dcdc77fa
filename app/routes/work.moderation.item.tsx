import { type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useOutletContext,
} from '@remix-run/react'
import { unlessRefused } from '#app/http/after-refusal.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { moderationPath, queueAsked } from '#app/moderation/address.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { type Decision, DecisionForm, decide } from '#app/moderation/decide.server.ts'
import type { Answer, Desk } from '#app/moderation/desk.ts'
import { GoalColumn } from '#app/moderation/goal-column.tsx'
import goalStyles from '#app/moderation/goals.css?url'
import { leavesView } from '#app/moderation/intents.ts'
import { ItemColumn } from '#app/moderation/item-column.tsx'
import { keepChoice, keptChoice } from '#app/moderation/kept-choice.ts'
import redactionStyles from '#app/moderation/redaction.css?url'
import segmentStyles from '#app/moderation/segments.css?url'
import suggestionStyles from '#app/moderation/suggestions.css?url'
import { noDrafts } from '#app/moderation/tag-drafts.ts'
import translationStyles from '#app/moderation/translation.css?url'
import { useMarking } from '#app/moderation/use-marking.ts'
import { useReadAgain } from '#app/moderation/use-read-again.ts'
import { WithLeadColumn } from '#app/moderation/with-lead.tsx'
import heldBecauseStyles from '#app/safeguarding/held-because.css?url'
import { readSideCodes } from '#domain/coding/queries.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { readBeside } from '#domain/moderation/queries/beside.ts'
import { readItem, readItemId } from '#domain/moderation/queries/item.ts'
import { isBeingChecked } from '#domain/moderation/rules.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readScreening } from '#domain/screening/queries.ts'
import { readSuggestions } from '#domain/suggestions/queries/shown.ts'

export const links: LinksFunction = () =>
  [...[goalStyles, segmentStyles, suggestionStyles], ...[redactionStyles, translationStyles, heldBecauseStyles]].map(
    (href) => ({ rel: 'stylesheet', href }),
  )

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, scope, reader } = await readAsker(args)
  const publicId = args.params.contribution!
  const [found, side, suggestions, screening, beside] = await Promise.all([
    readItem(db, scope, reader, publicId),
    readSideCodes(db, place.id, reader.language),
    readSuggestions(db, scope, publicId),
    // Nothing of what is with the lead, nor of what this reader may not see.
    readItemId(db, scope, publicId).then((id) => (id.ok ? readScreening(db, id.value) : null)),
    readBeside(db, scope, publicId),
  ])
  const item = orThrow(found)
  const checked = { isScreened: screening !== null, receivedAt: item.receivedAt }
  return {
    ...keptChoice(new URL(args.request.url).searchParams, item.saw.coding),
    item,
    side,
    suggestions,
    screening,
    isBeingChecked: isBeingChecked(checked, reader.at),
    beside,
    at: reader.at,
  }
}

const formBroken = { kind: 'invalid', code: 'moderation.form-broken' } as const satisfies Problem

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request, DecisionForm)
  if (!form.success) return problemResponse(formBroken)
  const publicId = params.contribution!
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const decided = await decide(context.domain, actor, place, publicId, form.data)
  const isScript = form.data.via === 'script'
  const here = new URL(request.url)
  if (!decided.ok) {
    if (decided.problem.kind === 'signed-out' && !isScript) throw redirect(signInKeeping(here, form.data))
    return problemResponse(decided.problem, { about: publicId })
  }
  const { intent, next } = form.data
  if (isScript) return { done: { intent, publicId } }
  const asked = queueAsked(here.searchParams)
  const path = moderationPath(place.slug, asked, leavesView(intent, asked.view) ? next : publicId)
  throw redirect(`${path}${path.includes('?') ? '&' : '?'}said=${intent}&about=${publicId}`)
}

/** Without a script, what was ticked travels in the address and comes back ticked. */
function signInKeeping({ pathname, searchParams }: URL, { intent, ...chosen }: Decision): string {
  if (intent === 'tag') keepChoice(searchParams, chosen)
  return `/sign-in?next=${encodeURIComponent(`${pathname}?${searchParams}`)}`
}

/** Ten times what a busy server takes. A network that swallows a request says nothing, and a desk would wait for good. */
const longestAnswer = 20_000

/** A desk without a network keeps standing: the button can be pressed again. */
export async function clientAction({ serverAction, params }: ClientActionFunctionArgs) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const problemOf = (code: string) =>
    Response.json({ problem: { kind: 'busy', code } satisfies Problem, about: params.contribution }, { status: 503 })
  const noAnswer = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(problemOf('moderation.no-answer')), longestAnswer)
  })
  try {
    return await Promise.race([serverAction<typeof action>(), noAnswer])
  } catch (thrown) {
    if (thrown instanceof Response || !(thrown instanceof TypeError)) throw thrown
    return problemOf('moderation.no-connection')
  } finally {
    clearTimeout(timer)
  }
}

/** After a decision the next text is opened: showing what became of this one would only flicker. */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs): boolean {
  const intent = asked.formData?.get('via') === 'script' ? String(asked.formData.get('intent')) : ''
  const { view } = queueAsked(asked.currentUrl.searchParams)
  return unlessRefused(asked) && !leavesView(intent, view)
}

export default function OpenItem() {
  const { item, side, suggestions, beside, kept, keptProblem, ...read } = useLoaderData<typeof loader>()
  const marking = useMarking(item.publicId, item.text)
  const answer = useActionData<Answer>()
  const outer = useOutletContext<Desk>()
  // Until something is chosen anew.
  const ofKept = outer.sending.drafts === noDrafts ? keptProblem : undefined
  const desk = { ...outer, problem: outer.problem ?? answer?.problem ?? ofKept }
  useReadAgain([outer.problem, desk.sending.problem])
  if (item.withLead) return <WithLeadColumn desk={desk} item={item} withLead={item.withLead} />
  return (
    <>
      <ItemColumn desk={desk} item={item} marking={marking} beside={beside} {...read} />
      <GoalColumn desk={desk} item={item} side={side} suggestions={suggestions} marking={marking} kept={kept} />
    </>
  )
}
