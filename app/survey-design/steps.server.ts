import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { redoStep, saveRevision, undoStep } from '#domain/survey-design/commands/steps.ts'
import { changedElsewhere } from '#domain/survey-design/problems.ts'
import { readStanding, type StandingDraft } from '#domain/survey-design/queries/design.ts'
import type { Where } from '#domain/survey-design/queries/find-survey.ts'
import { parseDefinition } from '#domain/survey-design/rules/read-definition.ts'
import type { Domain } from '#server/runtime.ts'

const basedOn = z.coerce.number().int().min(0)

/** What the editor posts: a save carries the whole draft as JSON. */
export const StepForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    basedOn,
    joins: z.literal('yes').optional(),
    definition: z.string(),
  }),
  z.object({ intent: z.literal('undo'), basedOn }),
  z.object({ intent: z.literal('redo'), basedOn }),
])
export type StepForm = z.infer<typeof StepForm>

export type StepTaken = Partial<StandingDraft> & { problem?: Problem }

/**
 * Takes one step in a draft's history. The answer says how the draft stands then; its words come along where they may
 * not be what the editor shows: after an undo or redo, and when somebody else moved the draft on.
 */
export async function takeStep(domain: Domain, actor: Actor, where: Where, step: StepForm): Promise<StepTaken> {
  const done = await change(domain, actor, where, step)
  if (!done.ok && done.problem.code !== changedElsewhere.code) return { problem: done.problem }
  const stands = await readStanding(domain, actor, where)
  if (!stands.ok) return { problem: stands.problem }
  const { definition, ...standing } = stands.value
  if (!done.ok) return { ...standing, definition, problem: done.problem }
  return step.intent === 'save' ? standing : { ...standing, definition }
}

async function change(domain: Domain, actor: Actor, where: Where, step: StepForm): Promise<Result<null, Problem>> {
  if (step.intent === 'save') {
    const definition = parseDefinition(step.definition)
    if (!definition.ok) return definition
    const saved = await saveRevision(domain, actor, where, {
      ...{ basedOn: step.basedOn, definition: definition.value, joins: step.joins !== undefined },
    })
    return saved.ok ? ok(null) : saved
  }
  const moved = await (step.intent === 'undo' ? undoStep : redoStep)(domain, actor, where, step.basedOn)
  return moved.ok ? ok(null) : moved
}
