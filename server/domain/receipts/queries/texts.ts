import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readUsedRule } from '#domain/policy/queries/versions.ts'
import { type RuleCode, uncounted } from '#domain/policy/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { showsWords, textState } from '../rules.ts'
import type { ReceiptText, TextState } from '../schema.ts'

type Where = { placeId: string; timeZone: string }

/** The texts in the order they were asked for, with the last decision that a person took about each. */
export async function readTexts(db: Db, responseId: string, { placeId, timeZone }: Where, language: string) {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('question', 'question.id', 'contribution.question_id')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .leftJoin('answer_back', 'answer_back.contribution_id', 'contribution.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('visibility_change')
          .select(['reason', 'at', 'person_id'])
          .whereRef('visibility_change.contribution_id', '=', 'contribution.id')
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    // One's own words are one's own: what was taken out for others stands here as it was sent.
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'contribution.id')
    .select((eb) => eb.fn.coalesce('unredacted_text.text', 'contribution.text').as('text'))
    .select(['contribution.public_id as publicId', 'contribution.language'])
    .select(['contribution.visibility', 'contribution.worry', 'contribution.sealed'])
    .select(['response.in_analysis as inAnalysis', 'response.set_aside_state as setAsideState'])
    .select(['contribution.no_goal_fits as noGoalFits', 'question.text_id as questionId'])
    .select(['latest.reason', 'latest.at', 'latest.person_id as personId', 'answer_back.at as answeredAt'])
    .where('contribution.response_id', '=', responseId)
    .orderBy('question.position')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ questionId }) => questionId),
    language,
  )
  const ruleOf = async (code: RuleCode, at: Date | null): Promise<TextState> => ({
    kind: 'kept-back',
    rule: await readUsedRule(db, placeId, code, at ?? new Date(0), language),
    isCounted: !uncounted.includes(code),
  })
  const texts: ReceiptText[] = []
  for (const row of rows) {
    const told = textState(row)
    const isUndecided = told === 'withdrawn' || told === 'left-out' || told === 'being-read'
    const state: TextState = isUndecided || told === 'shown' ? { kind: told } : await ruleOf(told, row.at)
    // A day beside a text that is still being read would tell that somebody read it and was worried.
    const readAt = isUndecided || row.personId === null ? null : row.at
    texts.push({
      publicId: row.publicId,
      question: words.get(row.questionId),
      text: showsWords(row) ? row.text : null,
      language: row.language,
      state,
      readOn: readAt && dayIn(timeZone, readAt),
      answeredOn: row.answeredAt && dayIn(timeZone, row.answeredAt),
      mayAnswer: state.kind === 'kept-back' && row.answeredAt === null,
    })
  }
  const isRead = (row: (typeof rows)[number]) => !['withdrawn', 'left-out', 'being-read'].includes(textState(row))
  return { texts, noGoalFits: rows.some((row) => row.noGoalFits && isRead(row)) }
}
