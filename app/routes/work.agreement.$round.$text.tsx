import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { CodePage } from '#app/agreement/code-page.tsx'
import { CodingForm, typedCodes } from '#app/agreement/round-form.server.ts'
import { SettlePage } from '#app/agreement/settle-page.tsx'
import { agreementStyles } from '#app/agreement/styles.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readAsker } from '#app/moderation/asker.server.ts'
import { codeAgain, takeNext } from '#domain/agreement/commands/code-again.ts'
import { settle, unsettle } from '#domain/agreement/commands/settle.ts'
import { readRoundCodes } from '#domain/agreement/queries/codes.ts'
import { readRound } from '#domain/agreement/queries/rounds.ts'
import { readDisagreements, readTextToCode, readTextToSettle } from '#domain/agreement/queries/texts.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { claimItem, releaseItem } from '#domain/moderation/commands.ts'
import { readItemId } from '#domain/moderation/queries/item.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = agreementStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('agreement:title'))

/** While the round is open nothing of a first coding is read; once it is closed both codings are. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, place, scope, reader } = await readAsker(args)
  const at = { round: args.params.round!, text: args.params.text! }
  const { number, closedAt } = orThrow(await readRound(db, scope, reader.personId, at.round))
  const path = `/work/${place.slug}/agreement/${at.round}`
  const codes = await readRoundCodes(db, scope, at.round, reader.language, closedAt ? 'all' : 'standing')
  if (closedAt)
    return { path, number, codes, toCode: null, toSettle: orThrow(await readTextToSettle(db, scope, reader, at)) }
  return { path, number, codes, toCode: orThrow(await readTextToCode(db, scope, reader, at)), toSettle: null }
}

const formBroken = { kind: 'invalid', code: 'agreement.form-broken' } as const satisfies Problem

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, CodingForm)
  const typed = typedCodes(form.typed)
  if (!form.success) return problemResponse(formBroken, { typed })
  const scope = orThrow(permit(actor, 'contributions.moderate', { placeId: place.id }))
  const contributionId = orThrow(await readItemId(domain.db, scope, params.text!))
  const at = { placeId: place.id, round: params.round!, contributionId }
  const path = `/work/${place.slug}/agreement/${params.round}`
  const { intent, goals, noGoalFits, together } = form.data
  switch (intent) {
    case 'keep': {
      const kept = await claimItem(domain, actor, at)
      return kept.ok ? null : problemResponse(kept.problem, { typed })
    }
    case 'leave':
      await releaseItem(domain, actor, at)
      return redirect(path)
    case 'save': {
      const saved = await codeAgain(domain, actor, { ...at, goals, noGoalFits })
      if (!saved.ok) return problemResponse(saved.problem, { typed })
      const next = await takeNext(domain, actor, at)
      return redirect(`${path}${next.ok ? `/${next.value.publicId}` : ''}?saved=${params.text}`)
    }
    case 'unsettle': {
      const back = await unsettle(domain, actor, at)
      return back.ok ? redirect(`${path}?undone`) : problemResponse(back.problem, { typed })
    }
    case 'settle': {
      const settled = await settle(domain, actor, { ...at, goals, noGoalFits, isTogether: together })
      if (!settled.ok) return problemResponse(settled.problem, { typed })
      const { reader } = await readAsker(args)
      const left = await readDisagreements(domain.db, scope, reader, at.round)
      const next = left.find(({ isSettled, isSealed, isOwn }) => !isSettled && !isSealed && !isOwn)
      return redirect(next ? `${path}/${next.publicId}` : `${path}?saved=${params.text}`)
    }
  }
}

export default function OneText() {
  const { path, number, codes, toCode, toSettle } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? undefined
  const [search] = useSearchParams()
  if (toCode) return <CodePage {...{ path, number, codes, refused }} text={toCode} saved={search.get('saved')} />
  return <SettlePage {...{ path, codes, refused }} text={toSettle} />
}
