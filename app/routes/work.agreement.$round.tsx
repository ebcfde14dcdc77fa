import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { RoundPage } from '#app/agreement/round-page.tsx'
import { agreementStyles } from '#app/agreement/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { closeRound } from '#domain/agreement/commands/close-round.ts'
import { takeNext } from '#domain/agreement/commands/code-again.ts'
import { readRoundCodes } from '#domain/agreement/queries/codes.ts'
import { readRound } from '#domain/agreement/queries/rounds.ts'
import { readDisagreements } from '#domain/agreement/queries/texts.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = agreementStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('agreement:title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, scope, reader, moderates } = await readAsker(args, 'agreement.read')
  const publicId = args.params.round!
  const round = orThrow(await readRound(db, scope, reader.personId, publicId))
  const search = new URL(args.request.url).searchParams
  const facts = {
    place: { slug: place.slug },
    ...{ round, moderates },
    saved: search.get('saved'),
    isUndone: search.has('undone'),
  }
  // While it is open, what people chose stands nowhere on its page.
  if (!round.closedAt) return { ...facts, codes: [], disagreements: [] }
  const codes = await readRoundCodes(db, scope, publicId, reader.language, 'all')
  // Whoever reads the figures alone reads no text.
  return { ...facts, codes, disagreements: moderates ? await readDisagreements(db, scope, reader, publicId) : [] }
}

const RoundForm = z.object({ intent: z.enum(['next', 'close']) })
const formBroken = { kind: 'invalid', code: 'agreement.form-broken' } as const satisfies Problem

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const { id, slug } = orThrow(await readPlace(domain.db, params.place!))
  const form = await readForm(request, RoundForm)
  if (!form.success) return problemResponse(formBroken)
  const actor = await context.actorFor(request)
  const [at, path] = [{ placeId: id, round: params.round! }, `/work/${slug}/agreement/${params.round}`]
  if (form.data.intent === 'close') {
    const closed = await closeRound(domain, actor, at)
    return closed.ok ? redirect(path) : problemResponse(closed.problem)
  }
  const next = await takeNext(domain, actor, at)
  return next.ok ? redirect(`${path}/${next.value.publicId}`) : problemResponse(next.problem)
}

export default function OneRound() {
  return <RoundPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
