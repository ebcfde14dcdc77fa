import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { isLocale, locales } from '#app/i18n/locales.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { speechFor } from '#app/ways-in/edition-speech.server.ts'
import { PaperSheets } from '#app/workshops/tables/paper-sheets.tsx'
import { sheetStyles } from '#app/workshops/tables/styles.ts'
import { readPlaceById } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readVotes } from '#domain/workshops/queries/entry-desk.ts'
import { readFacilitation } from '#domain/workshops/queries/facilitation.ts'
import { largestSheetNumber, mostSheetsPrinted } from '#domain/workshops/schema/tables.ts'

export const links = sheetStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('facilitation:seats.sheets'))

const Asked = z.object({
  first: z.coerce.number().int().min(1).max(largestSheetNumber).catch(1),
  count: z.coerce.number().int().min(1).max(mostSheetsPrinted).catch(20),
  language: z.string().nullable(),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { workshop } = orThrow(await readFacilitation(domain.db, await context.actorFor(request), params.workshop!))
  const { id, publicId, titleId, placeId } = workshop
  const { searchParams } = new URL(request.url)
  const { first, count, language } = Asked.parse({
    ...{ first: searchParams.get('first'), count: searchParams.get('count'), language: searchParams.get('language') },
  })
  const locale = isLocale(language) ? language : localeOf(request)
  const votes = await readVotes(domain, id, locale)
  return {
    back: `/work/${params.place}/workshops/${publicId}/tables`,
    title: (await readWords(domain.db, [titleId], locale)).get(titleId),
    place: (await readPlaceById(domain.db, placeId)).name,
    // Questions of the room are not there yet when a sheet is printed.
    votes: votes.map(({ stage }) => stage).filter(({ kind }) => kind !== 'questions'),
    numbers: Array.from({ length: count }, (_, index) => first + index).filter((each) => each <= largestSheetNumber),
    languages: Object.entries(locales).map(([code, name]) => ({ code, name })),
    speech: speechFor(locale, ['common', 'workshops', 'passes']),
  }
}

export default function Paper() {
  return <PaperSheets {...useLoaderData<typeof loader>()} />
}
