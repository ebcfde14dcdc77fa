import type { ExportWhat } from '#db/schema/exports.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readSurveyLines } from '#domain/results/queries/surveys.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { readOwnWorkshops } from '#domain/workshops/queries/facilitation.ts'
import { verbOf } from './table.ts'

/** `about`: slug of a survey, public id of a workshop; `title` is theirs. */
export type Offer = { what: ExportWhat; about: string | null; title: Pick<Words, 'text' | 'language'> | null }

/** All that somebody may have as a file, or why there is nothing for them. */
export async function readOffered(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  place: Place,
  language: string,
): Promise<Result<Offer[], Problem>> {
  const where = { placeId: place.id }
  const insights = permit(actor, verbOf.contributions, where)
  const responses = permit(actor, verbOf.responses, where)
  const votes = permit(actor, verbOf.votes, where)
  if (!insights.ok && !responses.ok && !votes.ok) return insights
  const [surveys, workshops] = await Promise.all([
    responses.ok
      ? readSurveyLines(
          db,
          [{ scope: responses.value, least: 'everything' }],
          language,
          dayIn(place.timeZone, clock.now()),
        )
      : [],
    votes.ok ? readOwnWorkshops(db, votes.value, language) : [],
  ])
  const titled = (what: ExportWhat, about: string, title: Words | undefined): Offer => ({
    ...{ what, about },
    title: title ? { text: title.text, language: title.language } : null,
  })
  return ok([
    ...(insights.ok ? (['contributions', 'counts'] as const).map((what) => ({ what, about: null, title: null })) : []),
    ...surveys.map(({ slug, title }) => titled('responses', slug, title)),
    ...workshops.map(({ publicId, title }) => titled('votes', publicId, title)),
  ])
}
