import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { guestToken } from '#app/surveys/cookies.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { noKioskHeaders } from '#app/ways-in/cookies.server.ts'
import { kioskOf } from '#app/ways-in/kiosk.server.ts'
import { KioskExitPage } from '#app/ways-in/kiosk-exit-page.tsx'
import { forgetGuest } from '#domain/ways-in/commands/begin-for.ts'
import { leaveKiosk } from '#domain/ways-in/commands/run-kiosk.ts'

export const links = surveyStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('surveys:kiosk.exit.title'))

const ExitForm = z.object({ code: z.string().catch('') })

/** "For staff": ends the kiosk. Everywhere else there is nothing to end. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const kiosk = await kioskOf({ context, request })
  if (!kiosk) throw redirect(`/s/${params.survey}`)
  return { slug: kiosk.slug }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const kiosk = await kioskOf({ context, request })
  if (!kiosk) return redirect(`/s/${params.survey}`)
  const form = await readForm(request, ExitForm)
  const left = await leaveKiosk(context.domain, kiosk, form.data?.code ?? '')
  if (!left.ok) return problemResponse(left.problem)
  await forgetGuest(context.domain, guestToken(request))
  return redirect('/sign-in', { headers: noKioskHeaders({ slug: kiosk.slug, origin: context.origin }) })
}

export default function KioskExit() {
  return <KioskExitPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
