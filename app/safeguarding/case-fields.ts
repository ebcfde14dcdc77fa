/** What somebody sent from a worry's page, to fill it in again after a refusal. */
export type TypedAct = {
  intent: string
  outcome?: string
  passedTo?: string
  afterwards?: string
  note?: string
}

/** The field that a refusal is about. */
export const fieldOfAct = (code: string): string | undefined =>
  ({ 'safeguarding.outcome-missing': 'outcome', 'safeguarding.note-missing': 'note' })[code]
