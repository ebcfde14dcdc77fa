import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { thrownProblem } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readerOf } from '#app/workshops/record/reader.server.ts'
import { outcomeStyles } from '#app/workshops/record/styles.ts'
import { WhyPage } from '#app/workshops/record/why-page.tsx'
import { activityUnknown, busy } from '#domain/workshops/problems.ts'
import { readWhy } from '#domain/workshops/queries/why.ts'

export const links = outcomeStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...pageTitle(matches, (t) => t('outcomes:why.title')),
  { name: 'robots', content: 'noindex' },
]

export async function loader(args: LoaderFunctionArgs) {
  const { workshop, view, participantId } = await readerOf(args)
  const wait = participantId === null ? 0 : args.context.domain.hellos.take(participantId)
  if (wait > 0) throw thrownProblem(busy(Math.ceil(wait)))
  const why = await readWhy(args.context.domain, workshop.id, args.params.activity!, view)
  if (!why) throw thrownProblem(activityUnknown)
  return { workshop: workshop.publicId, why }
}

export default function Why() {
  return <WhyPage {...useLoaderData<typeof loader>()} />
}
