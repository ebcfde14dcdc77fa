import type { Hue } from '#db/schema/framework.ts'
import type { Context } from '#domain/kernel/context.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'

/** The wording a real board agreed. The short forms and the Urdu are ours; nobody has checked the Urdu yet. */
const source = 'Live Well South Tees Board minutes, 26 September 2022, minute 22/12 (draft missions and goals, agreed)'
const agreedOn = '2022-09-26'

type GoalTexts = { text: Texts; short: Texts }
type MissionTexts = { slug: string; hue: Hue; name: Texts; statement: Texts; goals: GoalTexts[] }

export const missions: MissionTexts[] = [
  {
    slug: 'start-well',
    hue: 'start',
    name: { en: 'Start Well', ur: 'اچھی شروعات' },
    statement: {
      en: 'Children and Young People have the Best Start in Life',
      ur: 'بچوں اور نوجوانوں کو زندگی کا بہترین آغاز ملے',
    },
    goals: [
      {
        text: {
          en: 'We will narrow the outcome gap between children growing up in disadvantage and the national average by 2030',
          ur: 'ہم 2030 تک محرومی میں پلنے والے بچوں اور قومی اوسط کے درمیان نتائج کا فرق کم کریں گے',
        },
        short: { en: 'A fair start for every child', ur: 'ہر بچے کے لیے منصفانہ آغاز' },
      },
      {
        text: {
          en: 'We want to improve education, training and work prospects for young people',
          ur: 'ہم نوجوانوں کے لیے تعلیم، تربیت اور روزگار کے مواقع بہتر بنانا چاہتے ہیں',
        },
        short: { en: 'Education, training and work', ur: 'تعلیم، تربیت اور روزگار' },
      },
      {
        text: {
          en: 'We will prioritise and improve mental health and outcomes for young people',
          ur: 'ہم نوجوانوں کی ذہنی صحت اور نتائج کو ترجیح دیں گے اور بہتر بنائیں گے',
        },
        short: { en: 'Young people’s mental health', ur: 'نوجوانوں کی ذہنی صحت' },
      },
    ],
  },
  {
    slug: 'live-well',
    hue: 'live',
    name: { en: 'Live Well', ur: 'اچھی زندگی' },
    statement: { en: 'People live healthier and longer lives', ur: 'لوگ زیادہ صحت مند اور لمبی زندگی گزاریں' },
    goals: [
      {
        text: {
          en: 'We will reduce the proportion of our families who are living in poverty',
          ur: 'ہم غربت میں رہنے والے خاندانوں کا تناسب کم کریں گے',
        },
        short: { en: 'Families living in poverty', ur: 'غربت میں رہنے والے خاندان' },
      },
      {
        text: {
          en: 'We will create places and systems that promote wellbeing',
          ur: 'ہم ایسی جگہیں اور نظام بنائیں گے جو فلاح و بہبود کو فروغ دیں',
        },
        short: { en: 'Places that promote wellbeing', ur: 'فلاح و بہبود کی جگہیں' },
      },
      {
        text: {
          en: 'We will support people and communities to build better health',
          ur: 'ہم لوگوں اور برادریوں کو بہتر صحت بنانے میں مدد دیں گے',
        },
        short: { en: 'Communities build better health', ur: 'برادریاں بہتر صحت بنائیں' },
      },
      {
        text: {
          en: 'We will build an inclusive model of care for people suffering from multiple disadvantage across all partners',
          ur: 'ہم تمام شراکت داروں کے ساتھ مل کر کئی محرومیوں کا شکار لوگوں کے لیے سب کو شامل کرنے والی نگہداشت کا نمونہ بنائیں گے',
        },
        short: { en: 'Care for multiple disadvantage', ur: 'کئی محرومیوں میں نگہداشت' },
      },
    ],
  },
  {
    slug: 'age-well',
    hue: 'age',
    name: { en: 'Age Well', ur: 'اچھا بڑھاپا' },
    statement: { en: 'More people lead safe, independent lives', ur: 'زیادہ لوگ محفوظ اور خود مختار زندگی گزاریں' },
    goals: [
      {
        text: {
          en: 'We will promote independence for older people',
          ur: 'ہم بزرگوں کی خود مختاری کو فروغ دیں گے',
        },
        short: { en: 'Independence for older people', ur: 'بزرگوں کی خود مختاری' },
      },
      {
        text: {
          en: 'We will narrow the gap in Healthy Life Expectancy',
          ur: 'ہم صحت مند متوقع عمر کا فرق کم کریں گے',
        },
        short: { en: 'More years in good health', ur: 'اچھی صحت کے زیادہ سال' },
      },
    ],
  },
]

export type SeededGoal = { id: string; publicId: string; versionId: string }

/** @returns the goals in the board's order, missions one after the other */
export async function seedFramework(tx: Pick<Context, 'db' | 'ids'>, placeId: string): Promise<SeededGoal[]> {
  const seeded: SeededGoal[] = []
  const agreed = { number: 1, source, valid_from: agreedOn }
  for (const [position, mission] of missions.entries()) {
    const missionId = tx.ids.next()
    await tx.db
      .insertInto('mission')
      .values({ id: missionId, place_id: placeId, slug: mission.slug, position, hue: mission.hue })
      .execute()
    const name_id = await saveWording(tx, placeId, mission.name)
    const statement_id = await saveWording(tx, placeId, mission.statement)
    await tx.db
      .insertInto('mission_version')
      .values({ ...agreed, id: tx.ids.next(), mission_id: missionId, name_id, statement_id })
      .execute()
    for (const [goalPosition, goal] of mission.goals.entries()) {
      const made = { id: tx.ids.next(), publicId: tx.ids.publicId(), versionId: tx.ids.next() }
      await tx.db
        .insertInto('goal')
        .values({
          id: made.id,
          public_id: made.publicId,
          place_id: placeId,
          mission_id: missionId,
          position: goalPosition,
        })
        .execute()
      const wording_id = await saveWording(tx, placeId, goal.text)
      const short_id = await saveWording(tx, placeId, goal.short)
      await tx.db
        .insertInto('goal_version')
        .values({ ...agreed, id: made.versionId, goal_id: made.id, wording_id, short_id })
        .execute()
      seeded.push(made)
    }
  }
  return seeded
}
