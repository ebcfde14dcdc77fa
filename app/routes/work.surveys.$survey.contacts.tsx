import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ContactsPage } from '#app/privacy/contacts-page.tsx'
import { notFound } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { openContacts } from '#domain/privacy/commands.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { wordsOf } from '#domain/surveys/rules/public-survey.ts'

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t('results:contacts.title'))

/** Addresses of those who want to hear what came of a survey, for the group that asked. Each reading is written down. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurvey(domain, params.survey!))
  orThrow(survey.place.slug === params.place ? ok(survey) : fail(notFound))
  const contacts = orThrow(await openContacts(domain, await context.actorFor(request), survey))
  return {
    title: wordsOf(survey, localeOf(request))(survey.definition.title),
    results: `/work/${survey.place.slug}/surveys/${survey.slug}`,
    asksContact: survey.definition.asksContact,
    contacts,
  }
}

export default function Contacts() {
  return <ContactsPage {...useLoaderData<typeof loader>()} />
}
