import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { clerkOf } from '#app/workshops/helper/clerk.server.ts'
import { HelperTalkPage } from '#app/workshops/helper/helper-talk-page.tsx'
import { scribeStyles } from '#app/workshops/helper/styles.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { callAsHelper } from '#domain/workshops/commands/call-as-helper.ts'
import { HandInput } from '#domain/workshops/commands/raise-hand.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readHelperCall } from '#domain/workshops/queries/helper-call.ts'

export const links = scribeStyles
export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('workshops:live.talk')),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const { workshop, by } = await clerkOf({ context, params, request })
  return {
    workshop: workshop.publicId,
    call: await readHelperCall(db, by),
    // Whoever leads the session is the one who would be asked.
    mayAsk: 'passId' in by && workshop.phase !== 'ended',
    contacts: await readHelpContacts(db, workshop.placeId, localeOf(request)),
  }
}

const Asked = HandInput.extend({ intent: z.enum(['raise', 'lower']), kind: z.literal('call') })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const clerk = await clerkOf({ context, params, request })
  const form = await readForm(request, Asked)
  if (!form.success) return problemResponse(malformed)
  const { intent, where } = form.data
  const called = await callAsHelper(context.domain, clerk, intent, where)
  if (!called.ok) return problemResponse(called.problem)
  return redirect(`/w/${clerk.workshop.publicId}/helper/talk`)
}

export default function HelperTalk() {
  return <HelperTalkPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
