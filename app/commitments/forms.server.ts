import { z } from 'zod'
import type { Typed as Sent } from '#app/http/read-form.ts'
import { addNote, addReading } from '#domain/commitments/commands/add-news.ts'
import { addMilestone, changeMilestone, closeCommitment } from '#domain/commitments/commands/follow-up.ts'
import { deleteDraft, publishCommitment } from '#domain/commitments/commands/publish-commitment.ts'
import { writeCommitment } from '#domain/commitments/commands/write-commitment.ts'
import { type TextsIn, type Typed, texts } from '#domain/commitments/schema.ts'
import { takeDownFile } from '#domain/evidence-files/commands/take-down.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { beginTest, endTest } from '#domain/learning/commands.ts'
import type { Place } from '#domain/people/queries.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import type { Domain } from '#server/runtime.ts'

const text = z.string().default('')
const seen = z.coerce.number().int().min(0)
const language = z.enum(pageLanguages).catch('en')

/** What a button of a commitment's page asks for. What is typed in the form itself is read by name. */
export const CommitmentAct = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['save', 'publish', 'delete']), seen }),
  // Over what somebody else saved meanwhile, at the revision that was shown to whoever pressed it.
  z.object({ act: z.literal('overwrite'), about: seen }),
  z.object({
    act: z.enum(['news', 'late']),
    ...{ seen, words: text, language, on: text, link: text, linkName: text, fileShows: text },
  }),
  z.object({ act: z.literal('reading'), seen, value: text, readOn: text, language, fileShows: text }),
  z.object({ act: z.literal('take-down'), seen, about: text, why: text, language }),
  z.object({ act: z.literal('milestone'), seen, milestone: text, language, milestoneOn: text }),
  z.object({ act: z.enum(['step-done', 'step-open', 'step-remove']), seen, about: z.uuid(), doneOn: text }),
  z.object({ act: z.literal('test'), seen, plan: text, expected: text, begunOn: text, because: text, language }),
  z.object({ act: z.literal('result'), seen, happened: text, learned: text, next: text, endedOn: text, language }),
  z.object({ act: z.literal('close'), seen, end: text, language, outcome: text }),
])
export type CommitmentAct = z.infer<typeof CommitmentAct>

/** A button holds its act, and with it what it is about: `overwrite 3`. */
export function actIn(sent: Sent): Sent {
  const [act = '', about = ''] = field(sent, 'act').split(' ')
  return { ...sent, act, about: about || field(sent, 'about') }
}

const field = (sent: Sent, name: string): string => {
  const value = sent[name]
  return typeof value === 'string' ? value : ''
}

/** A commitment as a form sent it: `title.ur` is the title in Urdu. */
export function typedIn(sent: Sent): Typed {
  const inAll = (name: string): TextsIn =>
    Object.fromEntries(pageLanguages.map((each) => [each, field(sent, `${name}.${each}`)]))
  return {
    texts: Object.fromEntries(texts.map((name) => [name, inAll(name)])) as Typed['texts'],
    ...{ stance: field(sent, 'stance'), organisation: field(sent, 'organisation'), role: field(sent, 'role') },
    ...{ goal: field(sent, 'goal'), from: field(sent, 'from'), dueOn: field(sent, 'dueOn') },
    ...{ baseline: field(sent, 'baseline'), baselineOn: field(sent, 'baselineOn'), target: field(sent, 'target') },
    // A form that does not ask says nothing of it.
    ...(sent.alliance !== undefined && { alliance: field(sent, 'alliance') }),
    reason: inAll('reason'),
  }
}

type Asked = { ctx: Domain; actor: Actor; place: Place; publicId: string }

/** Does what was pressed. */
export async function doAct(
  { ctx, actor, ...where }: Asked,
  act: CommitmentAct,
  sent: Sent,
  /** Of the file that came with it: none, or null where they were too many. */
  bytes: Buffer | null,
): Promise<Result<null, Problem>> {
  const at = { ...where, seen: act.act === 'overwrite' ? act.about : act.seen }
  switch (act.act) {
    case 'save':
    case 'overwrite':
      return writeCommitment(ctx, actor, at, typedIn(sent))
    case 'publish':
      return publishCommitment(ctx, actor, at, typedIn(sent))
    case 'delete':
      return deleteDraft(ctx, actor, at)
    case 'news':
    case 'late':
      return addNote(ctx, actor, at, { ...act, kind: act.act, file: { bytes, shows: act.fileShows } })
    case 'reading':
      return addReading(ctx, actor, at, {
        ...{ value: act.value, on: act.readOn, language: act.language },
        file: { bytes, shows: act.fileShows },
      })
    case 'take-down':
      return takeDownFile(ctx, actor, at, { file: act.about, why: act.why, language: act.language })
    case 'milestone':
      return addMilestone(ctx, actor, at, { words: act.milestone, language: act.language, on: act.milestoneOn })
    case 'test':
      return beginTest(ctx, actor, at, { ...act, on: act.begunOn })
    case 'result':
      return endTest(ctx, actor, at, { ...act, on: act.endedOn })
    case 'close':
      return closeCommitment(ctx, actor, at, { words: act.end, language: act.language, outcome: act.outcome })
    default: {
      const what = ({ 'step-done': 'done', 'step-open': 'open', 'step-remove': 'remove' } as const)[act.act]
      return changeMilestone(ctx, actor, at, { id: act.about, what, on: act.doneOn })
    }
  }
}
