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
import { NewCodeAct, wordsIn } from '#app/code-book/forms.server.ts'
import { NewPage } from '#app/code-book/new-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { addCode } from '#domain/framework/commands/add-code.ts'
import { addMission } from '#domain/framework/commands/missions.ts'
import { codeUnknown } from '#domain/framework/problems.ts'
import { readCodeBook } from '#domain/framework/queries/code-book.ts'
import { codeKinds } from '#domain/framework/schema.ts'
import { forbidden } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('codebook:title'))

export async function loader(args: LoaderFunctionArgs) {
  const { db, place, language, mayEdit, mayMakeThemes } = await readBookAsker(args)
  const search = new URL(args.request.url).searchParams
  const kind = [...codeKinds, 'mission' as const].find((each) => each === search.get('kind')) ?? 'theme'
  orThrow((kind === 'theme' ? mayMakeThemes : mayEdit) ? ok(true) : fail(forbidden))
  const { missions } = await readCodeBook(db, place.id, language)
  return { place: place.slug, kind, missions, mission: search.get('mission') ?? missions[0]?.slug ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, NewCodeAct)
  const words = wordsIn(form.typed)
  if (!form.success) return problemResponse(codeUnknown, { words })
  const actor = await context.actorFor(request)
  const { kind, mission, hue, about } = form.data
  const book = `/work/${place.slug}/code-book`
  if (kind === 'mission') {
    const added = await addMission(context.domain, actor, place.id, { hue, words })
    if (!added.ok) return problemResponse(added.problem, { words })
    throw redirect(`${book}?done=added`)
  }
  const added = await addCode(context.domain, actor, place.id, { kind, mission, about: about || undefined, words })
  if (!added.ok) return problemResponse(added.problem, { words })
  throw redirect(`${book}/${added.value}?done=added`)
}

export default function NewCode() {
  return <NewPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
