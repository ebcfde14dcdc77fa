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
import { PileAct } from '#app/code-book/forms.server.ts'
import { PilePage } from '#app/code-book/pile-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { translationsFor } from '#app/i18n/translations.ts'
import { readSideCodes } from '#domain/coding/queries.ts'
import { makeTheme } from '#domain/framework/commands/make-theme.ts'
import { nothingChosen } from '#domain/framework/problems.ts'
import { readPile } from '#domain/framework/queries/pile.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('codebook:pile.title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, place, language, scope, mayMakeThemes } = await readBookAsker(args)
  const reader = orThrow(scope ? ok(scope) : fail(forbidden))
  const after = new URL(args.request.url).searchParams.get('after') ?? undefined
  const [pile, side] = await Promise.all([
    readPile(db, reader, personIdOf(actor), language, after),
    readSideCodes(db, place.id, language),
  ])
  return { place: place.slug, ...pile, themes: side.theme, mayMake: mayMakeThemes }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const form = await readForm(request, PileAct)
  if (!form.success) return problemResponse(nothingChosen, { typed: { items: [], name: '', definition: '' } })
  const { items, name, definition, theme } = form.data
  // Where it came from, in the language that wordings begin in.
  const { t } = translationsFor({ locale: 'en', messages: messagesFor('en', ['codebook']) })
  const source = t('codebook:pile.source', { day: dayIn(place.timeZone, domain.clock.now()) })
  const made = await makeTheme(domain, await context.actorFor(request), place.id, {
    theme: name.trim() || !theme ? { name, definition, source } : theme,
    contributions: items,
  })
  if (!made.ok) return problemResponse(made.problem, { typed: { items, name, definition } })
  throw redirect(`/work/${place.slug}/code-book/${made.value}?done=theme`)
}

export default function Pile() {
  return <PilePage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
