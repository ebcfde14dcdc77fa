import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { speechFor } from '#app/ways-in/edition-speech.server.ts'
import { PrintPage } from '#app/ways-in/paper/print-page.tsx'
import { paperStyles } from '#app/ways-in/styles.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { openPrintRun } from '#domain/ways-in/commands/print-sheets.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { paperForm } from '#domain/ways-in/rules/paper-form.ts'

export const links = paperStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => `${t('survey-desk:ways.sheets.print')} · ${data?.form.survey.title.text}`)

/** One print run, as far as it was not keyed in, in the version and the edition that its sheets were numbered for. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain, origin } = context
  const actor = await context.actorFor(request)
  const slug = params.survey!
  const search = new URL(request.url).searchParams
  const numbers = { first: search.get('first') ?? '', last: search.get('last') ?? '' }
  const run = orThrow(await openPrintRun(domain, actor, { slug, ...numbers }))
  const [first] = run
  if (!first) throw redirect(`/work/${params.place}/surveys/${slug}/sheets`)
  const { survey } = orThrow(await readSurveyDesk(domain, actor, slug, { versionId: first.versionId }))
  return {
    place: { slug: survey.place.slug },
    form: paperForm(survey, first.edition),
    speech: speechFor(first.edition, ['common', 'surveys', 'equality', 'paper', 'help']),
    contacts: await readHelpContacts(domain.db, survey.place.id, first.edition),
    receiptAddress: `${origin}/receipt`.replace(/^https?:\/\//, ''),
    sheets: run.map(({ number, code }) => ({ number, qr: qrOf(number), code })),
  }
}

export default function PrintSheets() {
  return <PrintPage {...useLoaderData<typeof loader>()} />
}
