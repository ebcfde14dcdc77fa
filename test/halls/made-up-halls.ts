import type { ActivityKind, ActivityState, BoardColumn } from '#db/schema/workshops.ts'
import type { Counts } from '#domain/workshops/schema/counts.ts'
import { boardColumns, isVote } from '#domain/workshops/schema/kinds.ts'
import type { Choice, Idea, Snapshot, Stage } from '#domain/workshops/schema/live.ts'

/** How much came of an activity: nothing yet, what a small room gives, a full one, more than any wall has room for. */
export const amounts = { none: 0, few: 3, some: 6, many: 40 } as const
export type Amount = keyof typeof amounts

const said = {
  en: {
    prompt: 'What should we do first?',
    long: 'If there were money for a few things in the next three years, what would make the most difference to you and to the people whom you look after?',
    choices: [
      'Benches and crossings',
      'Warm places in winter, with somebody to talk to',
      'A bus after eight',
      'One form for carers, filled in once',
      'Youth club on Fridays',
      'Longer appointments for people with more than one illness, and somebody who knows them',
    ],
    ideas: [
      'A bench half way to the health centre. My mam has to stop.',
      'The library used to be warm and open until seven. People met there.',
      'Somewhere for teenagers that is not the bus station',
      'A bus after eight, so that shift workers get home',
      'Neighbours who knock',
      'Ask us before you close something, not after, and tell us in words that we all understand what will come in its place and who decided it',
    ],
    words: ['home', 'neighbours', 'sea', 'friends', 'buses', 'warmth', 'walking', 'library', 'quiet', 'bakery'],
    ends: ['Not at all', 'Very much'],
    missions: ['Start Well', 'Live Well', 'Age Well'],
    slide: 'Tea until eight.\nThere is a quiet room behind the stage.',
  },
  ur: {
    prompt: 'ہمیں سب سے پہلے کیا کرنا چاہیے؟',
    long: 'اگر اگلے تین سال میں کچھ چیزوں کے لیے رقم ہو تو آپ کے لیے اور ان لوگوں کے لیے جن کا آپ خیال رکھتے ہیں کس چیز سے سب سے زیادہ فرق پڑے گا؟',
    choices: [
      'بینچ اور سڑک پار کرنے کی جگہیں',
      'سردیوں میں گرم جگہیں، جہاں کوئی بات کرنے والا ہو',
      'آٹھ بجے کے بعد بس',
      'دیکھ بھال کرنے والوں کے لیے ایک ہی فارم',
      'جمعے کو یوتھ کلب',
      'ایک سے زیادہ بیماریوں والے لوگوں کے لیے لمبی ملاقات، اور کوئی جو انہیں جانتا ہو',
    ],
    ideas: [
      'صحت مرکز کے راستے میں ایک بینچ۔ امی کو رکنا پڑتا ہے۔',
      'لائبریری گرم ہوتی تھی اور سات بجے تک کھلی رہتی تھی۔ لوگ وہاں ملتے تھے۔',
      'نوجوانوں کے لیے کوئی جگہ جو بس اڈا نہ ہو',
      'آٹھ بجے کے بعد بس، تاکہ شفٹ والے گھر پہنچ سکیں',
      'پڑوسی جو دروازہ کھٹکھٹائیں',
      'کچھ بند کرنے سے پہلے ہم سے پوچھیں، بعد میں نہیں، اور ہمیں ایسے لفظوں میں بتائیں جو ہم سب سمجھیں کہ اس کی جگہ کیا آئے گا',
    ],
    words: ['گھر', 'پڑوسی', 'سمندر', 'دوست', 'بسیں', 'گرمی', 'سیر', 'لائبریری', 'سکون', 'بیکری'],
    ends: ['بالکل نہیں', 'بہت زیادہ'],
    missions: ['اچھی شروعات', 'اچھی زندگی', 'اچھا بڑھاپا'],
    slide: 'آٹھ بجے تک چائے۔\nسٹیج کے پیچھے ایک خاموش کمرہ ہے۔',
  },
} as const
export type HallLanguage = keyof typeof said
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

/** What is asked of a hall: which activity, how far it is, and how much came of it. */
export type Hall = {
  kind: ActivityKind
  state: ActivityState
  isRevealed?: boolean
  amount: Amount
  language: HallLanguage
  /** A question as long as they may be asked, a word that no line has room for, a word to everybody, and a clock. */
  isCrowded?: boolean
  /** All but every fourth choice speaks to a mission. */
  isLinked?: boolean
}
const hues = ['start', 'live', 'age'] as const

const at = <Each>(list: readonly Each[], index: number): Each => list[index % list.length] as Each

/** What a wall is told of such a hall. */
export function snapshotOf({
  kind,
  state,
  isRevealed = false,
  amount,
  language,
  isCrowded = false,
  isLinked = false,
}: Hall): Snapshot {
  const words = (text: string) => ({ text, language, isFallback: false })
  const own = said[language]
  const isFree = kind === 'ideas' || kind === 'board' || kind === 'text' || kind === 'words'
  const rows = isFree ? 0 : amounts[amount === 'none' ? 'some' : amount]
  const choices: Choice[] = Array.from({ length: rows }, (_, index) => ({
    id: `choice-${index}`,
    text: words(isCrowded && index === 1 ? longWord : at(own.choices, index)),
    ...{ cost: kind === 'budget' ? 4000 + index * 3500 : null, isOwn: false, isAnswered: index === 2 },
    ...(isLinked &&
      index % 4 < 3 && { mission: { hue: at(hues, index % 4), name: words(at(own.missions, index % 4)) } }),
  }))
  const people = amount === 'none' ? 0 : amount === 'many' ? 214 : 37
  const gave = (index: number): Record<string, number> => {
    if (amount === 'none') return {}
    const given = Math.max(1, Math.round((people * (rows - index)) / (rows + 1)))
    if (kind === 'scale') return { 1: index, 2: 3, 3: 5 + index, 4: given, 5: Math.max(0, 9 - index) }
    if (kind === 'ranking') return { 1: given, 2: 5, 3: 3 }
    if (kind === 'statements') return { 1: given, 0: 2 + (index % 4), '-1': Math.max(0, people - given - 6) }
    return { 1: given, ...(kind === 'dots' && { 2: Math.round(given / 2) }) }
  }
  const shown = Array.from(
    { length: kind === 'words' || !isFree || amount === 'none' ? 0 : amounts[amount] },
    (_, index): Idea => ({
      ...{ id: `idea-${index}`, activityId: 'on', language, state: 'shown', groupId: null, mergedInto: null },
      text: isCrowded && index === 1 ? longWord : at(own.ideas, index),
      column: kind === 'board' ? (at(boardColumns, index) as BoardColumn) : null,
      ...(index === 0
        ? { table: language === 'ur' ? 'کھڑکی کے پاس' : 'By the window', people: 6 }
        : { table: null, people: 1 }),
    }),
  )
  const counts: Counts | null = isVote(kind)
    ? { kind, rows: choices.map(({ id }, index) => ({ choiceId: id, people: gave(index) })) }
    : kind === 'words'
      ? {
          kind,
          words: Array.from({ length: amounts[amount] }, (_, index) => ({
            word:
              isCrowded && index === 1
                ? longWord
                : `${at(own.words, index)}${index >= 10 ? ` ${Math.floor(index / 10) + 1}` : ''}`,
            language,
            people: Math.max(1, Math.round(people / (index + 1.5))),
          })),
        }
      : null
  const isOut = isRevealed || kind === 'words'
  const stage: Stage = {
    ...{ id: 'on', kind, state, revealed: isRevealed, position: 3, round: 1, dots: 5 },
    prompt: words(isCrowded ? own.long : own.prompt),
    choices,
    ...{ groups: [], cards: shown.length, timerSeconds: 120, timer: isCrowded ? { left: 80_000, seconds: 120 } : null },
    settings: {
      ...{ most: 2, low: 1, high: 5, lowText: words(own.ends[0]), highText: words(own.ends[1]), isSlider: false },
      ...{ envelope: 20_000, takesOwn: true, each: 3, body: words(own.slide), picture: null },
    },
    tally: {
      ...{ activityId: 'on', version: 1, people, late: 0, counts: isOut ? counts : null },
      sources: { phone: people, hands: 0, paper: isCrowded ? 19 : 0 },
    },
  }
  return {
    ...{ epoch: 'e', seq: 1, role: 'wall', phase: 'open', blanked: false, joinCode: 'TEES42', joined: 240, steps: 5 },
    title: words(language === 'ur' ? 'ترجیحات کی شام' : 'Priorities evening'),
    message: isCrowded
      ? language === 'ur'
        ? 'آٹھ بجے تک چائے'
        : 'Tea until eight, and mind the cable by the stage'
      : null,
    ...{ seating: 'none', seats: [], agenda: [], agendaVersion: 1, room: null, stage, ideas: shown },
  }
}
