import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBookAsker } from '#app/code-book/asker.server.ts'
import { BookPage } from '#app/code-book/book-page.tsx'
import styles from '#app/code-book/code-book.css?url'
import { BookAct } from '#app/code-book/forms.server.ts'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { undoBookChange } from '#domain/framework/commands/undo-change.ts'
import { changeUnknown } from '#domain/framework/problems.ts'
import { readBookChanges } from '#domain/framework/queries/changes.ts'
import { readCodeBook } from '#domain/framework/queries/code-book.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('codebook:title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, language, mayEdit, mayMakeThemes, scope } = await readBookAsker(args)
  const [book, changes] = await Promise.all([
    readCodeBook(db, place.id, language),
    readBookChanges(db, place.id, language),
  ])
  return {
    ...{ book, changes, place: { slug: place.slug, timeZone: place.timeZone } },
    may: { edit: mayEdit, makeThemes: mayMakeThemes, readPile: scope !== null },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, BookAct)
  if (!form.success) return problemResponse(changeUnknown)
  const actor = await context.actorFor(request)
  const done = await undoBookChange(context.domain, actor, place.id, { changeId: form.data.change })
  if (!done.ok) return problemResponse(done.problem)
  throw redirect(`/work/${place.slug}/code-book?done=undone&count=${done.value.restored}`)
}

export default function CodeBook() {
  return <BookPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
