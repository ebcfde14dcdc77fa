import type { Draft } from '#domain/surveys/queries/drafts.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { numberOf } from '#domain/surveys/rules/public-survey.ts'
import { cameUp, firstNotAsked, neighbour } from '#domain/surveys/rules/way.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import type { Page, Question } from '#domain/surveys/schema/definition.ts'

type Press = {
  go: 'on' | 'back' | 'save' | 'all'
  /** The address somebody came by: `?check` to change one answer, `?all` to give the one that comes before all others. */
  search: URLSearchParams
}

/** Where a button of a question's page leads, with the answers given by then. */
export function addressAfter(
  survey: Survey,
  screen: Page | Question,
  given: GivenAnswers,
  { go, search }: Press,
): string {
  const start = `/s/${survey.slug}`
  const addressOf = ({ key }: Page | Question) => `${start}/q/${numberOf(survey, key)}`
  if (go === 'save' || go === 'all') return `${start}/${go}`
  if (search.has('all') && go === 'on') return `${start}/all`
  if (search.has('check')) {
    const asks = go === 'on' && cameUp(survey.definition, screen, given)
    return asks ? `${addressOf(asks)}?check` : `${start}/check`
  }
  const next = neighbour(survey.definition, screen, given, go)
  return next ? addressOf(next) : go === 'on' ? `${start}/check` : start
}

/** Where somebody goes on who comes back: with the first question they were not asked yet. */
export function addressToGoOn(survey: Survey, { answers, allOnOnePage }: Draft): string {
  const start = `/s/${survey.slug}`
  if (allOnOnePage) return `${start}/all`
  const next = firstNotAsked(survey.definition, answers)
  return next ? `${start}/q/${numberOf(survey, next.key)}` : `${start}/check`
}
