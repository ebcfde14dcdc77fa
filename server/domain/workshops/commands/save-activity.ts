import type { StoredSettings } from '#db/schema/workshops.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import { kinds } from '../schema/kinds.ts'
import { saveActivity } from '../store/workshops.ts'
import type { NewActivity } from './activity-input.ts'

export type AgendaPlace = { placeId: string; workshopId: string; position: number }

/** Puts an activity into an agenda. @returns its id */
export async function addActivity(tx: Tx, where: AgendaPlace, activity: NewActivity): Promise<string> {
  const id = tx.ids.next()
  const { choices, ...form } = await formOf(tx, where.placeId, id, activity)
  const place = { id, public_id: tx.ids.publicId(), workshop_id: where.workshopId, position: where.position }
  await saveActivity(tx.db, { ...place, ...form }, choices)
  return id
}

/** An activity's form as rows, with its texts saved. */
export async function formOf(tx: Tx, placeId: string, activityId: string, activity: NewActivity) {
  const choices = []
  for (const [position, choice] of choicesOf(activity).entries())
    choices.push({
      ...{ id: choice.id ?? tx.ids.next(), activity_id: activityId, position, cost: choice.cost ?? null },
      text_id: await saveWording(tx, placeId, choice.text),
    })
  return {
    ...{ kind: activity.kind, dots: activity.kind === 'dots' ? activity.dots : null },
    ...{ timer_seconds: activity.timerSeconds, revealed: kinds[activity.kind].startsRevealed },
    settings: JSON.stringify(await settingsOf(tx, placeId, activity)),
    text_id: await saveWording(tx, placeId, activity.prompt),
    choices,
  }
}

type ChoiceInput = { id?: string; text: Texts; cost?: number }
const choicesOf = (activity: NewActivity): ChoiceInput[] => ('choices' in activity ? activity.choices : [])

/** What its kind needs beyond choices. Its texts become wordings, as all texts do. */
async function settingsOf(tx: Tx, placeId: string, activity: NewActivity): Promise<StoredSettings> {
  const wording = async (texts: Texts | undefined) =>
    texts && Object.keys(texts).length > 0 ? saveWording(tx, placeId, texts) : undefined
  switch (activity.kind) {
    case 'poll':
      return { most: Math.min(activity.most, activity.choices.length) }
    case 'scale': {
      const { low, high, isSlider } = activity
      const lowTextId = await wording(activity.lowText)
      return { low, high, isSlider, lowTextId, highTextId: await wording(activity.highText) }
    }
    case 'budget':
      return { envelope: activity.envelope }
    case 'statements':
      return { takesOwn: activity.takesOwn }
    case 'words':
      return { each: activity.each }
    case 'pause':
      return { bodyTextId: await wording(activity.body), pictureHash: activity.pictureHash }
    default:
      return {}
  }
}
