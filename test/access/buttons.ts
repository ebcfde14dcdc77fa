import { z } from 'zod'
import { CodingForm } from '#app/agreement/round-form.server.ts'
import { AllianceAct } from '#app/alliances/forms.server.ts'
import { BookAct, CodeAct, MissionAct } from '#app/code-book/forms.server.ts'
import { CommitmentAct } from '#app/commitments/forms.server.ts'
import { FindingAct } from '#app/findings/finding-acts.server.ts'
import { ContactAct } from '#app/help/contact-form.server.ts'
import { BulkForm } from '#app/moderation/bulk.server.ts'
import { DecisionForm } from '#app/moderation/decide.server.ts'
import { RedactionForm } from '#app/moderation/redaction.server.ts'
import { AnswerAct } from '#app/promises/answer-form.server.ts'
import { CaseAct } from '#app/safeguarding/case-acts.server.ts'
import { SettingsAct } from '#app/survey-design/settings-acts.server.ts'
import { StepForm } from '#app/survey-design/steps.server.ts'
import { DeskInput } from '#app/workshops/run-desk.server.ts'
import { SettingsForm } from '#app/workshops/settings/settings.server.ts'
import { ReachForm } from '#domain/insights/commands/set-up-heard.ts'
import { PassesInput } from '#domain/workshops/commands/passes.ts'
import { TablesInput } from '#domain/workshops/commands/tables.ts'
import type { Rows } from './row.ts'

/** The forms with more than one button, by the route that takes them: each button must be called. */
const forms: Record<string, z.core.$ZodType> = {
  'routes/work.agreement.$round.$text.tsx': CodingForm,
  'routes/work.commitments.alliances.$alliance.tsx': AllianceAct,
  'routes/work.commitments.promises.$kind.$name.tsx': AnswerAct,
  'routes/work.code-book.tsx': BookAct,
  'routes/work.code-book.$code.tsx': CodeAct,
  'routes/work.code-book.missions.$mission.tsx': MissionAct,
  'routes/work.commitments.$commitment.tsx': CommitmentAct,
  'routes/work.insight.findings.$finding.tsx': FindingAct,
  'routes/work.insight.heard.tsx': ReachForm,
  'routes/work.help-contacts.tsx': ContactAct,
  'routes/work.moderation.bulk.tsx': BulkForm,
  'routes/work.moderation.item.tsx': DecisionForm,
  'routes/work.moderation.redaction.tsx': RedactionForm,
  'routes/work.safeguarding.$case.tsx': CaseAct,
  'routes/work.surveys.$survey.design.settings.tsx': SettingsAct,
  'routes/work.surveys.$survey.design.steps.ts': StepForm,
  'routes/work.workshops.$workshop.tsx': z.union([DeskInput, PassesInput]),
  'routes/work.workshops.$workshop.settings.tsx': SettingsForm,
  'routes/work.workshops.$workshop.tables.tsx': TablesInput,
}

/** @returns the buttons that no row calls, as 'file: button' */
export const uncalledButtons = (rows: Rows): string[] =>
  Object.entries(forms).flatMap(([file, form]) => {
    const called = new Set(
      rows[file]?.acts?.flatMap(({ sends }) => {
        const { intent, act } = sends as Record<string, string>
        // A button may hold what it is about: `remove 1`.
        return (intent ?? act ?? '').split(' ')[0]
      }),
    )
    return buttonsOf(form)
      .filter((button) => !called.has(button))
      .map((button) => `${file}: ${button}`)
  })

/** All that a form's button may say, in whichever shape the form is written. */
function buttonsOf(form: z.core.$ZodType): string[] {
  if (form instanceof z.core.$ZodUnion) return form._zod.def.options.flatMap(buttonsOf)
  if (form instanceof z.core.$ZodIntersection) return [form._zod.def.left, form._zod.def.right].flatMap(buttonsOf)
  const said = form._zod.propValues
  return [...(said?.intent ?? []), ...(said?.act ?? [])].map(String)
}
