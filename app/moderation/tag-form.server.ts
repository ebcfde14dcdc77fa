import { z } from 'zod'
import { type TagInput, tagItem } from '#domain/coding/commands/tag-item.ts'
import { goalUnknown } from '#domain/coding/problems.ts'
import { readCodeIds } from '#domain/coding/queries.ts'
import { mostParts, stances, tellings } from '#domain/coding/schema.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import type { Domain } from '#server/runtime.ts'

const list = (longest: number, most = 200) => z.array(z.string().max(longest)).max(most).default([])

/** The id of the newest line of a log that was on the screen; empty where there was none, absent where nobody asks. */
export const sawField = z
  .string()
  .max(40)
  .optional()
  .transform((id) => (id === '' ? null : id))

/** The fields that say what a text is tagged with. Each that speaks of a code begins with its public id and a colon. */
export const tagFields = {
  /** Public ids of the codes that are ticked. */
  goals: list(40),
  noGoalFits: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  sawTags: sawField,
  /** `id:number` of the wording that stood on the screen. */
  seen: list(60),
  /** Whether stances and tellings were asked for: empty then means that they are taken back. */
  saysMore: z.literal('yes').optional(),
  stances: list(60),
  tellings: list(60),
  /** The mark of the text that parts were highlighted in; without it nothing is said of parts. */
  partsOf: z.string().max(20).optional(),
  /** `id:starts:ends` */
  parts: list(80, mostParts),
}
type TagForm = z.output<z.ZodObject<typeof tagFields>>

/** Tags a text with what the form says. */
export async function tagFrom(
  domain: Domain,
  actor: Actor,
  place: Place,
  contributionId: string,
  form: TagForm,
): Promise<Result<null, Problem>> {
  const goals = [...new Set(form.goals)]
  const ids = await readCodeIds(domain.db, place.id, goals)
  if (ids.size !== goals.length) return fail(goalUnknown)
  /** What a field says of each code that is ticked. */
  const byCode = <Value>(field: readonly string[], read: (said: string) => Value | undefined) =>
    field.flatMap((entry): [string, Value][] => {
      const [publicId = '', ...rest] = entry.split(':')
      const [id, value] = [ids.get(publicId), read(rest.join(':'))]
      return id === undefined || value === undefined ? [] : [[id, value]]
    })
  const stanceOf = new Map(byCode(form.stances, (said) => stances.find((stance) => stance === said)))
  const tellingOf = new Map(byCode(form.tellings, (said) => tellings.find((telling) => telling === said)))
  const input: TagInput = {
    contributionId,
    goalIds: [...ids.values()],
    noGoalFits: form.noGoalFits,
    saw: form.sawTags,
    seen: new Map(byCode(form.seen, (said) => (/^\d{1,6}$/.test(said) ? Number(said) : undefined))),
  }
  if (form.saysMore)
    input.said = new Map(
      input.goalIds.map((id) => [id, { stance: stanceOf.get(id) ?? null, tellsOf: tellingOf.get(id) ?? null }]),
    )
  if (form.partsOf !== undefined) {
    const byGoal = new Map<string, { starts: number; ends: number }[]>()
    for (const [id, part] of byCode(form.parts, partIn)) byGoal.set(id, [...(byGoal.get(id) ?? []), part])
    input.parts = { of: form.partsOf, byGoal }
  }
  return tagItem(domain, actor, input)
}

function partIn(said: string): { starts: number; ends: number } | undefined {
  const [, starts, ends] = /^(\d{1,6}):(\d{1,6})$/.exec(said) ?? []
  return starts === undefined || ends === undefined ? undefined : { starts: Number(starts), ends: Number(ends) }
}
