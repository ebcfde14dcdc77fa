import type { ActivityKind } from '#db/schema/workshops.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { SeededPlace } from './place.ts'

type ActivityTexts = {
  kind: ActivityKind
  dots?: number
  text: Texts
  /** `goals` counts through the framework in the board's order. */
  choices?: { text: Texts; goals: number[] }[]
}

const activities: ActivityTexts[] = [
  {
    kind: 'ideas',
    text: { en: 'What is strong here that we can build on?', ur: 'یہاں کیا مضبوط ہے جس پر ہم آگے بڑھ سکتے ہیں؟' },
  },
  {
    kind: 'dots',
    dots: 5,
    text: { en: 'Where should we start?', ur: 'ہمیں کہاں سے شروع کرنا چاہیے؟' },
    choices: [
      {
        text: {
          en: 'Benches and crossings on the way to health centres',
          ur: 'صحت مراکز کے راستے میں بینچ اور کراسنگ',
        },
        goals: [4, 7],
      },
      { text: { en: 'Somewhere warm to go on a winter evening', ur: 'سردیوں کی شام کے لیے گرم جگہ' }, goals: [4] },
      { text: { en: 'A bus after eight', ur: 'آٹھ بجے کے بعد بس' }, goals: [1] },
      {
        text: { en: 'One form, not six, for carers', ur: 'نگہداشت کرنے والوں کے لیے چھ کی بجائے ایک فارم' },
        goals: [6],
      },
      { text: { en: 'A youth club on Fridays', ur: 'جمعے کو یوتھ کلب' }, goals: [2] },
    ],
  },
  {
    kind: 'statements',
    text: { en: 'Do you agree?', ur: 'کیا آپ متفق ہیں؟' },
    choices: [
      {
        text: { en: 'I know where to go when I need help', ur: 'مجھے معلوم ہے کہ مدد کے لیے کہاں جانا ہے' },
        goals: [6],
      },
      { text: { en: 'Young people are listened to here', ur: 'یہاں نوجوانوں کی بات سنی جاتی ہے' }, goals: [2] },
      {
        text: { en: 'I can get to the things that keep me well', ur: 'میں صحت مند رکھنے والی جگہوں تک پہنچ سکتا ہوں' },
        goals: [8],
      },
    ],
  },
]

/** A workshop that is ready to run, with one activity of each kind. */
export async function seedWorkshop(tx: Tx, place: SeededPlace): Promise<void> {
  const { placeId } = place
  const workshopId = tx.ids.next()
  await tx.db
    .insertInto('workshop')
    .values({
      id: workshopId,
      public_id: tx.ids.publicId(),
      place_id: placeId,
      organisation_id: place.organisations.supportBody,
      place_sees: 'everything',
      title_id: await saveWording(tx, placeId, { en: 'Priorities evening', ur: 'ترجیحات کی شام' }),
      join_code: 'TEES42',
      epoch: tx.ids.next(),
      active_activity_id: null,
      held_on: addDays(dayIn('Europe/London', tx.clock.now()), 7),
    })
    .execute()
  for (const [position, activity] of activities.entries()) {
    const activityId = tx.ids.next()
    await tx.db
      .insertInto('activity')
      .values({
        id: activityId,
        public_id: tx.ids.publicId(),
        workshop_id: workshopId,
        position,
        kind: activity.kind,
        dots: activity.dots ?? null,
        closed_at: null,
        text_id: await saveWording(tx, placeId, activity.text),
      })
      .execute()
    for (const [index, choice] of (activity.choices ?? []).entries()) {
      const choiceId = tx.ids.next()
      await tx.db
        .insertInto('choice')
        .values({
          id: choiceId,
          activity_id: activityId,
          position: index,
          text_id: await saveWording(tx, placeId, choice.text),
        })
        .execute()
      const goals = choice.goals.flatMap((goal) => place.goals[goal] ?? [])
      await tx.db
        .insertInto('choice_goal')
        .values(goals.map(({ id }) => ({ choice_id: choiceId, goal_id: id })))
        .execute()
    }
  }
}
