import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBookAsker } from '#app/code-book/asker.server.ts'
import styles from '#app/code-book/code-book.css?url'
import { CodePage } from '#app/code-book/code-page.tsx'
import { doCode } from '#app/code-book/do-code.server.ts'
import { doings } from '#app/code-book/doings.ts'
import { CodeAct, partsIn, wordsIn } from '#app/code-book/forms.server.ts'
import { whenOvertaken } from '#app/http/after-refusal.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { changeUnknown } from '#domain/framework/problems.ts'
import { readCode } from '#domain/framework/queries/code.ts'
import { readCodeBook } from '#domain/framework/queries/code-book.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.page.code.short.text ?? t('codebook:title'))

export const shouldRevalidate = whenOvertaken

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, language, mayEdit } = await readBookAsker(args)
  const page = orThrow(await readCode(db, place.id, args.params.code!, language))
  const book = mayEdit ? await readCodeBook(db, place.id, language) : null
  const goals = book?.missions.flatMap((mission) => mission.goals) ?? []
  const { kind, publicId } = page.code
  const alike = { goal: [], theme: book?.themes ?? [], 'i-statement': book?.statements ?? [] }[kind]
  const others = [...alike, ...goals].filter((each) => each.publicId !== publicId)
  return { page, others, mayEdit, place: { slug: place.slug, timeZone: place.timeZone } }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, CodeAct)
  if (!form.success) return problemResponse(changeUnknown, { doing: null })
  const actor = await context.actorFor(request)
  const act = form.data
  const code = params.code!
  const done = await doCode(context.domain, actor, place.id, code, act, form.typed)
  if (done.ok) {
    const { say, count, goTo = code } = done.value
    throw redirect(`/work/${place.slug}/code-book/${goTo}?done=${say}&count=${count}`)
  }
  const doing = doings.find((each) => each === act.intent) ?? null
  // Nothing that was typed is lost, whoever was faster.
  if (act.intent === 'reword') return problemResponse(done.problem, { doing, words: wordsIn(form.typed) })
  if (act.intent === 'split')
    return problemResponse(done.problem, { doing, words: wordsIn(form.typed), parts: partsIn(form.typed).words })
  if (act.intent === 'guide') return problemResponse(done.problem, { doing, guide: act })
  return problemResponse(done.problem, { doing })
}

export default function Code() {
  return <CodePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
