import { noConsents } from '#domain/privacy/schema.ts'
import { findReceipt } from '#domain/receipts/commands.ts'
import type { SendInput } from '#domain/surveys/commands/answer-survey.ts'
import { orFail } from './or-fail.ts'
import type { Scene } from './scene.ts'
import { sendTo, surveyOf } from './survey.ts'

/** A survey that lets people leave an address, and people who answer it and ask to be told. */
export async function toldIn(here: Scene) {
  const survey = await surveyOf(here, { slug: 'told', allowsRepeat: true, definition: { asksContact: true } })
  const goals = here.framework.flatMap((mission) => mission.goals)
  return {
    survey,
    goals,
    send: (change: Partial<SendInput> = {}) =>
      sendTo(
        here,
        survey,
        { matters: 'A bench half way', age: '25-44' },
        {
          ...{ consents: { ...noConsents, told: true }, contact: 'sam@example.org', ...change },
        },
      ),
    /** @returns what stands behind the receipt */
    async told(change: Partial<SendInput> = {}) {
      return orFail(await findReceipt(here.ctx, orFail(await this.send(change)).code, 'address'))
    },
    /** Reads their words, finds nothing against them, and counts them in a goal. */
    async countIn(responseId: string, goal: number) {
      const { db, clock } = here.ctx
      const { id } = await db
        .updateTable('contribution')
        .set({ visibility: 'approved', worry: 'none', coding: 'coded' })
        .where('response_id', '=', responseId)
        .returning('id')
        .executeTakeFirstOrThrow()
      const { id: goal_id, versionId } = goals[goal]!
      const at = new Date(clock.now().getTime() + 1000)
      await db
        .insertInto('tag')
        .values({ contribution_id: id, goal_id, goal_version_id: versionId, at, since: at })
        .execute()
    },
    messages: () => here.ctx.db.selectFrom('told_message').selectAll().orderBy('day').execute(),
    turns: async () =>
      (await here.ctx.db.selectFrom('told_turn').select('kind').orderBy('happened_at').orderBy('kind').execute()).map(
        ({ kind }) => kind,
      ),
  }
}
