/** How sure a word before says that a name comes: which of those that follow in small letters are one. */
export type Cue = 'any' | 'titled' | 'known' | 'capital'

const entries = (cue: Cue, phrases: string): [string, Cue][] =>
  phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => [phrase, cue])

/** Titles, "my name is", and words for those whom people write about, in small letters: at most three words each. */
const cues = new Map<string, Cue>([
  // What only a name follows.
  ...entries('titled', 'mr, mrs, ms, mister, cllr'),
  ...entries('any', 'my name is, my name’s, my name is called, my names, me llamo'),
  ...entries('known', 'dr, doctor, nurse, sister, pc, sgt, sergeant, rev, reverend, imam, prof, professor, councillor'),
  ...entries('known', 'named, called, signed, kind regards, regards, spoke to, love from, i am, i’m, im, this is'),
  ...entries(
    'known',
    `neighbour, neighbours, neighbor, son, daughter, sons, daughters, husband, wife, partner, brother, mum, mam, mom, mother
    dad, stepdad, stepmum, nan, nana, nanna, gran, grandma, granny, grandad, grandson, granddaughter, nephew, niece
    friend, friends, mate, boss, manager, teacher, headteacher, tutor, coach, driver, carer, carers, receptionist, uncle
    auntie, aunty, aunt, cousin, ex, boyfriend, girlfriend, fiance, fiancee, landlord, landlady, tenant, lodger, colleague
    consultant, surgeon, midwife, physio, physiotherapist, therapist, counsellor, psychiatrist, psychologist, dentist
    social worker, support worker, key worker, keyworker, care worker, health visitor, vicar, baby, twins`,
  ),
  ...entries(
    'capital',
    'miss, father, pan, pani, paní, doamna, domnul, nazywam się, mam na imię, mă numesc, mă cheamă',
  ),
  ...entries('capital', 'numele meu este, jmenuji se, jmenuju se, pán'),
])

/** Beginnings of words for somebody in the other languages with capitals: they have many endings. */
const beginnings =
  'vecin fiul fiica fiică soțul sotul soția sotia mama mamă tatăl fratel sora bunic doctor medic asistent sąsiad syn córk corka mąż męż żon brat siostr babci dziad lekar pielęgniar soused dcer manžel bratr sestr matk babičk děd lékař'.split(
    ' ',
  )
/** What may stand between such a word and the name: "vecinul meu Ion". */
const owners = new Set('meu mea mei mele nostru noastră noastra mój moja moje nasz nasza můj naše náš'.split(' '))

/** After these a full stop ends no sentence. */
export const shortened: ReadonlySet<string> = new Set('mr mrs ms dr prof rev sgt cllr'.split(' '))

/** Cues by their last word, longest first: most words of a text end none. */
const byLast = new Map<string, { before: string[]; cue: Cue }[]>()
for (const [phrase, cue] of [...cues].sort(([one], [other]) => other.length - one.length)) {
  const before = phrase.split(' ')
  const last = before.pop() as string
  byLast.set(last, [...(byLast.get(last) ?? []), { before, cue }])
}

/**
 * The cue that ends at a word, if one does.
 * @param words in small letters, with one kind of apostrophe
 */
export function cueAt(words: readonly string[], at: number): Cue | null {
  const last = words[at] as string
  const found = byLast
    .get(last)
    ?.find(({ before }) => before.every((each, index) => each === words[at - before.length + index]))
  if (found) return found.cue
  const noun = owners.has(last) && at > 0 ? (words[at - 1] as string) : last
  return beginnings.some((start) => noun.startsWith(start)) ? 'capital' : null
}

const kin = (words: string) => new Set(words.trim().split(/\s+/))
/** After these a name is said in the scripts that have no capitals. */
export const unicaseTitles = kin('محترمہ جناب مسز مسٹر ڈاکٹر السيد السيدة الدكتور الدكتورة اسمي ਸ਼੍ਰੀਮਤੀ ਸ੍ਰੀ ਡਾਕਟਰ')
export const unicaseNamed = kin('نام ਨਾਮ ਨਾਂ')
/** Words for somebody there: what follows is a name only if it is a common one. */
export const unicaseKin = kin(
  `پڑوسی پڑوسن ہمسایہ بیٹا بیٹے بیٹی شوہر بیوی بھائی بہن ماں والد والدہ امی ابو دادا دادی نانا نانی چچا خالہ دوست استاد
  نرس جاري جارتي ابني ابنتي بنتي زوجي زوجتي أخي اخي أختي اختي أمي امي أبي ابي والدي والدتي جدي جدتي عمي خالي خالتي عمتي
  صديقي صديقتي معلمي طبيبي الطبيب الممرضة الممرض
  ਗੁਆਂਢੀ ਗੁਆਂਢਣ ਪੁੱਤਰ ਪੁੱਤ ਬੇਟਾ ਬੇਟੀ ਧੀ ਪਤੀ ਪਤਨੀ ਭਰਾ ਭੈਣ ਮਾਂ ਮਾਤਾ ਪਿਤਾ ਦਾਦਾ ਦਾਦੀ ਨਾਨਾ ਨਾਨੀ ਚਾਚਾ ਮਾਸੀ ਦੋਸਤ ਅਧਿਆਪਕ ਨਰਸ`,
)
/** What stands after a title there when no name does: "the doctor said". */
export const unicaseNobody = kin(
  `نے کے کا کی کو سے میں پر نہیں ہے اور قال قالت في لا من هو هي كان لم الذي التي ਨੇ ਦੇ ਦਾ ਦੀ ਨੂੰ ਲੈ ਤੋਂ ਕੋਲ ਨਾਲ ਹੈ ਨਹੀਂ ਤੇ`,
)
