import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { kioskHeaders, typingHeaders } from '#app/ways-in/cookies.server.ts'
import { localeOfEdition } from '#app/ways-in/edition-speech.server.ts'
import { listedKiosks, siteCardsOf } from '#app/ways-in/hub.server.ts'
import { waysInStyles } from '#app/ways-in/styles.ts'
import { WaysInPage } from '#app/ways-in/ways-in-page.tsx'
import { signOut } from '#domain/auth/commands.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { styleOf } from '#domain/surveys/schema/editions.ts'
import { beginAssisted } from '#domain/ways-in/commands/begin-assisted.ts'
import { endKioskFromDesk, startKiosk } from '#domain/ways-in/commands/run-kiosk.ts'
import { exitCodeInvalid, helperUnknown } from '#domain/ways-in/problems.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { readInvitationCounts } from '#domain/ways-in/queries/invitations.ts'
import { readSheetRuns, sheetCounts } from '#domain/ways-in/queries/sheets.ts'

export const links = waysInStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => `${t('survey-desk:ways.title')} · ${data?.survey.title.text}`)

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain, origin } = context
  const desk = orThrow(await readSurveyDesk(domain, await context.actorFor(request), params.survey!))
  const { survey } = desk
  const link = `${origin}/s/${survey.slug}`
  return {
    place: { slug: survey.place.slug, timeZone: survey.place.timeZone },
    survey: publicSurvey(survey, localeOf(request)),
    link,
    qr: qrOf(`${link}?from=qr`),
    siteCards: siteCardsOf(survey, link),
    invitations: await readInvitationCounts(domain.db, desk),
    kiosks: await listedKiosks(context, desk),
    sheets: sheetCounts(await readSheetRuns(domain.db, desk)),
    isHandedOver: new URL(request.url).searchParams.has('handed-over'),
  }
}

const text = z.string().catch('')
const WayForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start-kiosk'), code: text }),
  z.object({ intent: z.literal('end-kiosk'), kiosk: text }),
  z.object({ intent: z.literal('type-for-somebody'), role: text, how: text, edition: text }),
])

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain, origin } = context
  const actor = await context.actorFor(request)
  const slug = params.survey!
  const form = await readForm(request, WayForm)
  if (!form.success) return problemResponse(helperUnknown)
  const way = form.data
  if (way.intent === 'end-kiosk') {
    const ended = await endKioskFromDesk(domain, actor, { slug, kioskId: way.kiosk })
    return ended.ok ? redirect(`/work/${params.place}/surveys/${slug}/ways-in#kiosk`) : problemResponse(ended.problem)
  }
  if (way.intent === 'type-for-somebody') {
    const begun = await beginAssisted(domain, actor, { slug, ...way })
    if (!begun.ok) return problemResponse(begun.problem)
    // Opens in the edition that was chosen, also where the worker reads another.
    const read = `lang=${localeOfEdition(way.edition)}&style=${styleOf(way.edition)}`
    return redirect(`/s/${slug}?${read}`, { headers: typingHeaders(begun.value.token, { slug, origin }) })
  }
  const started = await startKiosk(domain, actor, { slug, code: way.code })
  if (!started.ok) {
    const isCode = started.problem.code === exitCodeInvalid.code
    return problemResponse(started.problem, isCode ? { field: 'exit-code' } : {})
  }
  // Whoever stands at the tablet next is no member of staff.
  const headers = kioskHeaders(started.value.token, { slug, origin })
  headers.append('Set-Cookie', await signOut(domain, request.headers.get('cookie') ?? ''))
  return redirect(`/s/${slug}`, { headers })
}

export default function WaysIn() {
  const refused = useActionData<typeof action>()
  return <WaysInPage {...useLoaderData<typeof loader>()} refused={refused} />
}
