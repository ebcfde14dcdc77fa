import type { Day, PlaceSees } from '#db/schema/columns.ts'
import type { SurveyAccess, SurveyState } from '#db/schema/surveys.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { SurveyStatus } from '#domain/surveys/schema/public.ts'

/**
 * Something to mend. `code` names its sentence as a problem's does, `details` fill it in. `item` is the key of what it is about; without it,
 * it is about the survey.
 */
export type Fault = { code: string; item?: string; details?: Record<string, string | number> }

/** A wording that an edition lacks. `item` is null for the survey's own; `field` is where it is written. */
export type Missing = { edition: string; item: string | null; field: string }

/** How a draft stands after a step. */
export type Standing = { revision: number; canUndo: boolean; canRedo: boolean; faults: Fault[]; missing: Missing[] }

/** A version that people could answer. `changes` against the one before it, none for the first. */
export type Version = {
  number: number
  publishedAt: Date
  publishedBy: string | null
  responses: number
  changes: Change[]
}

export type ChangeKind = 'added' | 'removed' | 'moved' | 'reworded' | 'answers' | 'condition' | 'required' | 'survey'
/** What became different from one version to the next. `text`: the words of the item, null for the survey's own. */
export type Change = { kind: ChangeKind; item: string | null; text: string | null }

export type Settings = {
  state: SurveyState
  /** The state as today's date has it. */
  status: SurveyStatus
  opensOn: Day | null
  closesOn: Day | null
  reportsOn: Day | null
  placeSees: PlaceSees
  allowsRepeat: boolean
  access: SurveyAccess
}

/** A survey as those see it who make it. */
export type Design = {
  slug: string
  organisation: { id: string; name: string }
  definition: Definition
  standing: Standing
  warnings: Fault[]
  settings: Settings
  versions: Version[]
  /** Whether the draft differs from what people see. */
  hasChanges: boolean
  responses: number
}
