import type { Db } from '#db/client.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import type { ActivityInput } from '../commands/activity-input.ts'
import { findForm, type StoredForm, wordingsOf } from '../store/agenda.ts'

/** An activity as it was prepared, with all its texts: what its editor begins with, and what a copy is made from. */
export async function readActivityForm(
  db: Db,
  workshopId: string,
  activityId: string,
): Promise<ActivityInput | undefined> {
  const form = await findForm(db, workshopId, activityId)
  return form && toInput(form, await readTexts(db, wordingsOf(form)))
}

/** The reverse of `formOf`. */
function toInput(form: StoredForm, texts: ReadonlyMap<string, Record<string, string>>): ActivityInput {
  const { kind, dots, timerSeconds, settings } = form
  const of = (id: string | undefined) => (id === undefined ? {} : (texts.get(id) ?? {}))
  const about = { prompt: of(form.textId), timerSeconds }
  const choices = form.choices.map(({ id, textId }) => ({ id, text: of(textId) }))
  switch (kind) {
    case 'words':
      return { kind, ...about, each: settings.each ?? 1 }
    case 'poll':
      return { kind, ...about, choices, most: settings.most ?? 1 }
    case 'scale': {
      const { low = 1, high = 5, isSlider = false } = settings
      const ends = { lowText: of(settings.lowTextId), highText: of(settings.highTextId) }
      return { kind, ...about, choices, low, high, isSlider, ...ends }
    }
    case 'ranking':
      return { kind, ...about, choices }
    case 'dots':
      return { kind, ...about, choices, dots: dots ?? 1 }
    case 'budget': {
      const costed = form.choices.map(({ id, textId, cost }) => ({ id, text: of(textId), cost: cost ?? 1 }))
      return { kind, ...about, choices: costed, envelope: settings.envelope ?? 1 }
    }
    case 'statements':
      return { kind, ...about, choices, takesOwn: settings.takesOwn ?? false }
    case 'pause':
      return { kind, ...about, body: of(settings.bodyTextId), pictureHash: settings.pictureHash }
    default:
      return { kind, ...about }
  }
}
