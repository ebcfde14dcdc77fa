import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useOutletContext, useParams } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { moderationPath, queueAsked } from '#app/moderation/address.ts'
import type { Desk } from '#app/moderation/desk.ts'
import { RedactionForm, redactBy } from '#app/moderation/redaction.server.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { readPlace } from '#domain/people/queries.ts'

const formBroken = { kind: 'invalid', code: 'moderation.form-broken' } as const satisfies Problem

/** Only what a form asked for stands here: an address of its own would open the text without a reason. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(moderationPath(params.place!, queueAsked(new URL(request.url).searchParams), params.contribution))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request, RedactionForm)
  if (!form.success) return problemResponse(formBroken)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const done = await redactBy(context.domain, actor, place, params.contribution!, form.data)
  if (!done.ok) return problemResponse(done.problem)
  if (form.data.via === 'script' || done.value.text !== null) return { text: done.value.text }
  throw redirect(moderationPath(place.slug, queueAsked(new URL(request.url).searchParams), params.contribution))
}

/** For pages without a script: what was asked for, or why not. */
export default function Redaction() {
  const { t } = useTranslation('screening')
  const answer = useActionData<{ text?: string | null; problem?: Problem }>()
  const { pathTo } = useOutletContext<Desk>()
  return (
    <section className="item" aria-labelledby="unredacted-title">
      <h2 id="unredacted-title">{t('read.title')}</h2>
      <ProblemMessage problem={answer?.problem} />
      {answer?.text && <Bubble>{answer.text}</Bubble>}
      <p>
        <Link to={pathTo(useParams().contribution)}>{t('read.back')}</Link>
      </p>
    </section>
  )
}
