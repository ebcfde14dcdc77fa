import type { Actor } from '#domain/kernel/actor.ts'
import { type Publishing, publishSurvey } from '#domain/survey-design/commands/publish-survey.ts'
import { startSurvey } from '#domain/survey-design/commands/start-survey.ts'
import { saveRevision } from '#domain/survey-design/commands/steps.ts'
import { readDesign } from '#domain/survey-design/queries/design.ts'
import type { TemplateName } from '#domain/survey-design/schema/templates.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { orFail } from './or-fail.ts'
import type { Scene } from './scene.ts'

export const days = { opensOn: null, closesOn: '2026-06-30', reportsOn: '2026-07-31' }

/** A draft of the community group's, made from a template, with what its lead does to it. */
export async function draftedBy(here: Scene, template: TemplateName = 'what-matters', title = '') {
  const { ctx, place, organisations } = here
  const lead: Actor = here.people.organisationLead
  const start = { placeId: place.id, organisationId: organisations.communityGroup, template, title, language: 'en' }
  const { id, slug } = orFail(await startSurvey(ctx, lead, start))
  const where = { placeId: place.id, slug }
  const design = async () => orFail(await readDesign(ctx, lead, where))
  return {
    id,
    where,
    design,
    async publish(wanted: Partial<Publishing> = {}) {
      const { revision } = (await design()).standing
      return publishSurvey(ctx, lead, where, { revision, ...days, ...wanted })
    },
    async change(edit: (definition: Definition) => Definition) {
      const { definition, standing } = await design()
      const step = { basedOn: standing.revision, definition: edit(definition) }
      return orFail(await saveRevision(ctx, lead, where, step))
    },
  }
}

/** The lead of another group of the place. */
export const neighbourOf = ({ people, place, organisations }: Scene): Actor => ({
  ...{ kind: 'person', personId: people.moderator.personId, name: 'Lead of another group' },
  memberships: [{ placeId: place.id, organisationId: organisations.youthGroup, role: 'organisation-lead' }],
})

/** The same survey with other words in its first open question. */
export const reworded = (definition: Definition): Definition => ({
  ...definition,
  items: definition.items.map((item) =>
    item.key === 'matters' ? { ...item, text: { ...item.text, en: 'What counts?' } } : item,
  ),
})
