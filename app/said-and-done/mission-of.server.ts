import { orThrow } from '#app/http/problem-response.ts'
import { readOpenCommitments } from '#domain/commitments/queries/open.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { missionUnknown } from '#domain/insights/problems.ts'
import { saidWith } from '#domain/insights/queries/said-with.ts'
import { readSaid } from '#domain/insights/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { searchIn } from './search-in.server.ts'

/** One mission from both sides: what was said to its goals, as published, and what was promised for them. */
export async function readMissionOf(
  ctx: Pick<Context, 'db' | 'clock'>,
  place: Place,
  slug: string,
  asked: URLSearchParams,
  language: string,
) {
  const search = searchIn(asked)
  const filter = {
    mission: slug,
    goal: '',
    search,
    colour: '',
    page: Math.trunc(Number(asked.get('page'))) || 1,
  } as const
  const [framework, said, list] = await Promise.all([
    readFramework(ctx.db, place.id, language),
    readSaid(ctx.db, place, language),
    readOpenCommitments(ctx, place, filter, language),
  ])
  const mission = framework.find((each) => each.slug === slug)
  const { hue, name, statement, goals } = orThrow(mission ? ok(mission) : fail(missionUnknown))
  const ofIt = said?.missions.filter((each) => each.slug === slug) ?? []
  return {
    ...{ mission: { slug, hue, name, statement, goals: goals.map(({ publicId, text }) => ({ publicId, text })) } },
    said: said && {
      goals: (search === '' ? ofIt : saidWith(ofIt, search)).flatMap((each) => each.goals),
      ...{ on: said.published.on, least: said.least },
    },
    ...{ list, search },
  }
}
