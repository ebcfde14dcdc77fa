import { orThrow } from '#app/http/problem-response.ts'
import { readOpenCommitments } from '#domain/commitments/queries/open.ts'
import { readGroup } from '#domain/credits/queries.ts'
import { readSaid } from '#domain/insights/queries.ts'
import type { MissionOnWall } from '#domain/insights/schema.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Place } from '#domain/people/queries.ts'
import { readMissionOf } from './mission-of.server.ts'
import type { PosterOf } from './schema.ts'

/** What is read from three metres away, on one sheet: more would be small. */
const most = 3
/** Signs that fit beside a goal in the largest letters. */
const longestQuote = 110

/** What a sheet for a wall says of a mission, of a group, or of the whole place. */
export async function readPosterOf(
  ctx: Pick<Context, 'db' | 'clock'>,
  place: Place,
  asked: URLSearchParams,
  language: string,
): Promise<PosterOf> {
  const [group, mission] = [asked.get('group'), asked.get('mission')]
  if (group) {
    const { name, goals, figuresOn, own, answers } = orThrow(await readGroup(ctx, place, group, language))
    return {
      ...{
        path: `/groups/${group}`,
        name: { text: name, language: 'en', isFallback: false },
        hue: null,
        isGroup: true,
      },
      ...{ said: widest(goals), on: figuresOn, lines: [...own, ...answers].slice(0, most) },
    }
  }
  if (mission) {
    const { mission: of, said, list } = await readMissionOf(ctx, place, mission, new URLSearchParams(), language)
    return {
      ...{ path: `/missions/${of.slug}`, name: of.name, hue: of.hue, isGroup: false },
      ...{ said: widest(said?.goals ?? []), on: said?.on ?? null, lines: list.lines.slice(0, most) },
    }
  }
  const filter = { mission: '', goal: '', search: '', colour: '', page: 1 } as const
  const [said, list] = await Promise.all([
    readSaid(ctx.db, place, language),
    readOpenCommitments(ctx, place, filter, language),
  ])
  return {
    ...{ path: '/did', name: null, hue: null, isGroup: false, on: said?.published.on ?? null },
    ...{ said: widest(said?.missions.flatMap(({ goals }) => goals) ?? []), lines: list.lines.slice(0, most) },
  }
}

type Goal = Pick<MissionOnWall['goals'][number], 'publicId' | 'short' | 'quotes'> & {
  figures: MissionOnWall['goals'][number]['figures'] | null
}

/** The goals that most people spoke to, of those whose number is told, each with words that fit and stand there once. */
function widest(goals: readonly Goal[]): PosterOf['said'] {
  const told = goals.flatMap(({ publicId, short, figures, quotes }) =>
    figures === null || figures.people === 'withheld' || figures.people === 0
      ? []
      : [{ publicId, short, people: figures.people, quotes }],
  )
  const shown = new Set<string>()
  return told
    .sort((one, other) => other.people - one.people)
    .slice(0, most)
    .map(({ quotes, ...goal }) => {
      const quote = quotes.find(({ id, text }) => text.length <= longestQuote && !shown.has(id)) ?? null
      if (quote) shown.add(quote.id)
      return { ...goal, quote }
    })
}
