import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { TellPage } from '#app/safeguarding/tell-page.tsx'
import { seatOf } from '#app/workshops/participant.server.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { worryReasons } from '#domain/moderation/schema.ts'
import { tellWorry } from '#domain/safeguarding/commands/tell.ts'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('worry:title')),
  { name: 'robots', content: 'noindex' },
]

/** For whoever joined the workshop. What was sent is not shown again: somebody else may pick the phone up. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { workshop } = await seatOf(context.domain, params.workshop!, request)
  return {
    workshop: workshop.publicId,
    contacts: await readHelpContacts(context.domain.db, workshop.placeId, localeOf(request)),
    isSent: new URL(request.url).searchParams.has('sent'),
  }
}

const Told = z.object({
  text: z.string().default(''),
  reach: z.string().default(''),
  reason: z.enum(worryReasons).default('other').catch('other'),
})

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { workshop, participant } = await seatOf(context.domain, params.workshop!, request)
  const form = await readForm(request, Told)
  const typed = Told.catch({ text: '', reach: '', reason: 'other' }).parse(form.typed)
  const told = await tellWorry(context.domain, participant, typed)
  if (!told.ok) return problemResponse(told.problem, { typed })
  return redirect(`/w/${workshop.publicId}/worry?sent`)
}

export default function TellWorry() {
  return <TellPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
