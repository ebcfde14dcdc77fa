import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { orThrow, thrownProblem } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { guestHeader, guestToken, isSecure } from '#app/surveys/cookies.server.ts'
import { editionFor } from '#app/surveys/edition.server.ts'
import { forgettingHeaders, isKiosk, noKioskHeaders } from '#app/ways-in/cookies.server.ts'
import { kioskOf } from '#app/ways-in/kiosk.server.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { forgetGuest } from '#domain/ways-in/commands/begin-for.ts'
import { nextAtKiosk } from '#domain/ways-in/commands/run-kiosk.ts'

const NextForm = z.object({ go: z.enum(['start', 'finish']).catch('finish') })

/** Wipes a kiosk and goes back to its start: after the receipt's minute, or when nobody is there any more. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const kiosk = await kioskOf({ context, request })
  if (!kiosk) throw await wipeEnded({ context, params, request })
  await forgetGuest(context.domain, guestToken(request))
  throw redirect(`/s/${kiosk.slug}`, { headers: forgettingHeaders({ slug: kiosk.slug, origin: context.origin }) })
}

/** A kiosk that has ended meanwhile is wiped as well, and is none from then on. Any other browser is left alone. */
async function wipeEnded({ context, params, request }: Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>) {
  const slug = params.survey ?? ''
  if (!isKiosk(request)) return redirect(`/s/${slug}`)
  await forgetGuest(context.domain, guestToken(request))
  return redirect(`/s/${slug}`, { headers: noKioskHeaders({ slug, origin: context.origin }) })
}

/** "Start" begins an empty form for the next person; "Finish now" wipes what the last one left. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain, origin } = context
  const kiosk = await kioskOf({ context, request })
  if (!kiosk) return wipeEnded({ context, params, request })
  const { slug } = kiosk
  const form = await readForm(request, NextForm)
  const token = guestToken(request)
  if (form.data?.go !== 'start') {
    await forgetGuest(domain, token)
    return redirect(`/s/${slug}`, { headers: forgettingHeaders({ slug, origin }) })
  }
  const survey = orThrow(await readSurvey(domain, slug))
  const next = await nextAtKiosk(domain, survey, {
    ...{ token, edition: editionFor(request, survey, undefined), kioskId: kiosk.id },
  })
  if (!next.ok) throw thrownProblem(next.problem)
  return redirect(`/s/${slug}/q/1`, { headers: { 'Set-Cookie': guestHeader(next.value.token, isSecure(origin)) } })
}
