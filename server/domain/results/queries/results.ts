import type { Context } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { readAreas } from '#domain/people/queries.ts'
import { whyPart } from '#domain/surveys/schema/answers.ts'
import { type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import { countAsked, decidingKeys } from '../rules/asked.ts'
import { type AskedQuestion, questionsOver } from '../rules/questions.ts'
import { type Counted, resultOf } from '../rules/result-of.ts'
import { plainWords } from '../rules/words.ts'
import type { QuestionResult, SurveyHead, SurveyResults } from '../schema.ts'
import { type OwnedSurvey, readOwnedSurvey } from './owned-survey.ts'
import { readPatterns } from './patterns.ts'
import { countBy, readSetAside, readWays, splitsOf, sumOf } from './splits.ts'
import { countAnswered, countCodes, countTexts, noTexts, readNumbers } from './tallies.ts'

/** `survey`: whose it is, for asking what else the reader may do with it. It is for no page. */
export type OwnedResults = { owned: OwnedSurvey; results: SurveyResults }
type Asked = {
  slug: string
  language: string /** Undefined for all versions together. */
  version?: number | undefined
}

/**
 * Exact counts of a survey: for those who may read its single responses, and so not withheld. Only counted responses
 * are in them.
 */
export async function readResults(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  { slug, language, version }: Asked,
): Promise<Result<OwnedResults, Problem>> {
  const found = await readOwnedSurvey(ctx, scope, 'everything', slug, version)
  if (!found.ok) return found
  const owned = found.value
  const { db } = ctx
  const picked = { surveyId: owned.id, versionIds: owned.picked.map(({ id }) => id) }
  const [ways, setAside, tally, numbers, answered, texts, patterns, areas] = await Promise.all([
    readWays(db, picked),
    readSetAside(db, picked),
    countCodes(db, picked),
    readNumbers(db, picked),
    countAnswered(db, picked),
    countTexts(db, picked),
    readPatterns(db, picked, decidingKeys(owned.picked)),
    readAreas(db, owned.placeId),
  ])
  const byArea = new Map(countBy(ways, ({ areaCode }) => areaCode).map(({ key, people }) => [key, people]))
  const counted: Counted = {
    tally,
    numbers,
    areas: areas.map(({ code, name }) => ({ code, name, people: byArea.get(code) ?? 0 })),
    ageBands: new Map(countBy(ways, ({ ageBand }) => ageBand).map(({ key, people }) => [key, people])),
  }
  const imports = ways.filter(({ wayIn }) => wayIn === 'import')
  const asked = countAsked(owned.picked, patterns)
  const answeredTo = ({ question: { key, kind } }: AskedQuestion) => {
    // Areas and age bands stand with the response.
    const ofResponse = kind === 'area' ? 'areaCode' : kind === 'age-band' ? 'ageBand' : undefined
    if (!ofResponse) return answered.get(key) ?? { people: 0, imported: 0 }
    const of = (some: typeof ways) => sumOf(some.filter((way) => way[ofResponse] !== null))
    return { people: of(ways), imported: of(imports) }
  }
  const questions = questionsOver(owned.picked).map((each): QuestionResult => {
    const { question, number, source, versions, reworded } = each
    const words = (text: Texts) => plainWords(text, language, source)
    const { people, imported } = answeredTo(each)
    return {
      ...{ key: question.key, kind: question.kind, number, text: words(question.text), reworded },
      asked: Math.max(people, (asked.get(question.key) ?? 0) + imported),
      answered: people,
      onlyIn: versions.length < owned.picked.length ? versions.toSorted((one, other) => one - other) : null,
      texts: takesTexts(each) ? (texts.get(question.key) ?? noTexts) : null,
      result: resultOf(question, counted, words),
    }
  })
  const imported = sumOf(imports)
  const survey = headOf(owned, language, version, sumOf(ways))
  return ok({ owned, results: { survey, imported, setAside, splits: splitsOf(ways), questions } })
}

const takesTexts = ({ question }: AskedQuestion): boolean =>
  question.kind === 'open-text' || ('other' in question && question.other) || (whyPart in question && question.why)

/** @param responses counted, to the versions that were asked for */
export function headOf(
  { slug, organisation, stage, opensOn, closesOn, reportsOn, versions, picked }: OwnedSurvey,
  language: string,
  version: number | undefined,
  responses: number,
): SurveyHead {
  const { title, editions } = (picked[0] as OwnedSurvey['picked'][number]).definition
  return {
    ...{ slug, stage, opensOn, closesOn, reportsOn, responses },
    title: wordsIn(title, language, editions[0] ?? 'en'),
    organisation: organisation.name,
    version: version ?? null,
    versions: versions.map(({ number, publishedOn, people }) => ({ number, publishedOn, people })),
  }
}
