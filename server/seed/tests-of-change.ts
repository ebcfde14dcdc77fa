import type { NextStep } from '#db/schema/learning.ts'
import type { Context } from '#domain/kernel/context.ts'
import { addDays } from '#domain/kernel/days.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { SeededPlace } from './place.ts'

type SeedTest = {
  /** Which of the demo's commitments, in the order of `commitments-said.ts`. */
  commitment: number
  number: number
  plan: Texts
  expected: Texts
  on: number
  /** Which of these tests it goes back to. */
  because?: number
  result?: { happened: Texts; learned: Texts; next: NextStep; on: number }
}

/** Made up like the promises that they are of; nobody has checked the Urdu yet. */
const tests: readonly SeedTest[] = [
  {
    ...{ commitment: 1, number: 1, on: -85 },
    plan: {
      en: 'We open one room on one evening a week, with a poster in two schools.',
      ur: 'ہم ہفتے میں ایک شام ایک کمرہ کھولتے ہیں، اور دو اسکولوں میں پوسٹر لگاتے ہیں۔',
    },
    expected: { en: 'Ten young people come each evening.', ur: 'ہر شام دس نوجوان آئیں گے۔' },
    result: {
      ...{ next: 'adapt', on: -64 },
      happened: {
        en: 'Three or four came. Most of them were brought by a friend, and hardly anybody had read the poster.',
        ur: 'تین چار آئے۔ زیادہ تر کو کوئی دوست لایا تھا، اور پوسٹر شاید ہی کسی نے پڑھا تھا۔',
      },
      learned: {
        en: 'People come through a door when somebody whom they know stands in it. A poster brings nobody.',
        ur: 'لوگ تب اندر آتے ہیں جب دروازے پر کوئی جاننے والا کھڑا ہو۔ پوسٹر کسی کو نہیں لاتا۔',
      },
    },
  },
  {
    ...{ commitment: 1, number: 2, on: -60 },
    plan: {
      en: 'Two people from the youth group open the door, and ask others the same day.',
      ur: 'نوجوان گروپ کے دو لوگ دروازہ کھولتے ہیں، اور اسی دن دوسروں سے پوچھتے ہیں۔',
    },
    expected: { en: 'Twice as many come as before.', ur: 'پہلے سے دگنے لوگ آئیں گے۔' },
    result: {
      ...{ next: 'adopt', on: -35 },
      happened: {
        en: 'Twelve to fifteen came, and most of them came again.',
        ur: 'بارہ سے پندرہ آئے، اور زیادہ تر دوبارہ بھی آئے۔',
      },
      learned: {
        en: 'Being asked by somebody of one’s own age works. They need to be paid for their evening.',
        ur: 'ہم عمر کے کہنے سے لوگ آتے ہیں۔ انہیں شام کا معاوضہ ملنا چاہیے۔',
      },
    },
  },
  {
    ...{ commitment: 2, number: 1, on: -50, because: 0 },
    plan: {
      en: 'In one library, somebody from the street greets people at the door of the warm room.',
      ur: 'ایک لائبریری میں گلی کا کوئی شخص گرم کمرے کے دروازے پر لوگوں کا استقبال کرتا ہے۔',
    },
    expected: {
      en: 'People who have never been in the library come in.',
      ur: 'وہ لوگ بھی اندر آئیں گے جو کبھی لائبریری نہیں آئے۔',
    },
    result: {
      ...{ next: 'adopt', on: -28 },
      happened: {
        en: 'The room was used every day. On days without a greeter it was nearly empty.',
        ur: 'کمرہ ہر روز استعمال ہوا۔ جس دن کوئی استقبال کرنے والا نہ تھا، وہ تقریباً خالی رہا۔',
      },
      learned: {
        en: 'It works in a library too. Two hours in the morning are enough.',
        ur: 'لائبریری میں بھی یہ کام کرتا ہے۔ صبح کے دو گھنٹے کافی ہیں۔',
      },
    },
  },
  {
    ...{ commitment: 1, number: 3, on: -8 },
    plan: {
      en: 'We open on Saturday afternoon as well, with food.',
      ur: 'ہم ہفتے کی سہ پہر کو بھی کھولتے ہیں، کھانے کے ساتھ۔',
    },
    expected: {
      en: 'Those come who look after somebody on weekdays.',
      ur: 'وہ آئیں گے جو باقی دنوں میں کسی کی دیکھ بھال کرتے ہیں۔',
    },
  },
]

/** How two of the demo's promises are tried out; what one learned, the other tries too. */
export async function seedTests(
  tx: Pick<Context, 'db' | 'ids' | 'clock'>,
  { placeId, people }: SeededPlace,
  commitmentIds: readonly string[],
): Promise<void> {
  const now = tx.clock.now()
  const day = (offset: number) => addDays(now.toISOString().slice(0, 10), offset)
  const say = (texts: Texts) => saveWording(tx, placeId, texts)
  const by = (offset: number) => ({
    person_id: people.strategyLead,
    at: new Date(now.getTime() + offset * 86_400_000),
  })
  const ids: string[] = []
  for (const { commitment, number, plan, expected, on, because, result } of tests) {
    const id = tx.ids.next()
    ids.push(id)
    await tx.db
      .insertInto('change_test')
      .values({
        ...{ id, public_id: tx.ids.publicId(), commitment_id: commitmentIds[commitment] ?? '', number },
        ...{ plan_id: await say(plan), expected_id: await say(expected), begun_on: day(on), ...by(on) },
        because_of: because === undefined ? null : (ids[because] ?? null),
      })
      .execute()
    if (!result) continue
    await tx.db
      .insertInto('change_result')
      .values({
        ...{ test_id: id, happened_id: await say(result.happened), learned_id: await say(result.learned) },
        ...{ next: result.next, ended_on: day(result.on), ...by(result.on) },
      })
      .execute()
  }
}
