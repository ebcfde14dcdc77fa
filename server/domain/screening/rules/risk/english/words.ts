/** As it is typed -> as the patterns have it: short forms, dialect, texting, and slips too far off to be mended. */
const written: Record<string, string> = {
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  theyre: 'they are',
  shes: 'she is',
  hes: 'he is',
  its: 'it is',
  thats: 'that is',
  theres: 'there is',
  whos: 'who is',
  "won't": 'wont',
  "can't": 'cant',
  cannot: 'cant',
  carnt: 'cant',
  cnt: 'cant',
  couldnt: 'couldnt',
  dnt: 'dont',
  dosnt: 'doesnt',
  dosent: 'doesnt',
  doesent: 'doesnt',
  dunt: 'doesnt',
  didint: 'didnt',
  dint: 'didnt',
  wnt: 'wont',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  gonna: 'going to',
  gunna: 'going to',
  gona: 'going to',
  goin: 'going',
  wanna: 'want to',
  wana: 'want to',
  gotta: 'got to',
  gota: 'got to',
  dunno: 'dont know',
  idk: 'i dont know',
  u: 'you',
  ur: 'your',
  r: 'are',
  nd: 'and',
  wiv: 'with',
  wi: 'with',
  coz: 'because',
  cos: 'because',
  cus: 'because',
  cuz: 'because',
  becuz: 'because',
  nowt: 'nothing',
  nuffin: 'nothing',
  nuthin: 'nothing',
  nothin: 'nothing',
  owt: 'anything',
  anythin: 'anything',
  summat: 'something',
  sumthing: 'something',
  sumthin: 'something',
  somthing: 'something',
  sumone: 'someone',
  sum1: 'someone',
  some1: 'someone',
  somebody: 'someone',
  no1: 'nobody',
  noone: 'nobody',
  evry1: 'everyone',
  every1: 'everyone',
  everybody: 'everyone',
  any1: 'anyone',
  anybody: 'anyone',
  b4: 'before',
  l8: 'late',
  ppl: 'people',
  nite: 'night',
  nites: 'nights',
  '2nite': 'tonight',
  tonite: 'tonight',
  '2day': 'today',
  '2moro': 'tomorrow',
  skool: 'school',
  meself: 'myself',
  mesen: 'myself',
  mesel: 'myself',
  misself: 'myself',
  hisself: 'himself',
  hissen: 'himself',
  yourself: 'yourself',
  leccy: 'electric',
  lecky: 'electric',
  lecy: 'electric',
  elec: 'electric',
  electricity: 'electric',
  electrik: 'electric',
  kms: 'kill myself',
  unalive: 'kill',
  tho: 'though',
  thru: 'through',
  wen: 'when',
  wot: 'what',
  wat: 'what',
  iz: 'is',
  av: 'have',
  avent: 'havent',
  hav: 'have',
  hasent: 'hasnt',
  hadent: 'hadnt',
  dad: 'dad',
  da: 'dad',
  mams: 'mam',
  mums: 'mum',
  dads: 'dad',
  nans: 'nan',
  doin: 'doing',
  gettin: 'getting',
  hittin: 'hitting',
  eatin: 'eating',
  sleepin: 'sleeping',
  livin: 'living',
  hart: 'hurt',
  hungary: 'hungry',
  brused: 'bruised',
  bruses: 'bruises',
  brusies: 'bruises',
  scard: 'scared',
  sceard: 'scared',
  skared: 'scared',
  affraid: 'afraid',
  frightend: 'frightened',
  suiside: 'suicide',
  sucide: 'suicide',
  sucidal: 'suicidal',
  suisidal: 'suicidal',
  medisin: 'medicine',
  medacine: 'medicine',
  pasport: 'passport',
  feller: 'fella',
  bf: 'boyfriend',
  gf: 'girlfriend',
  hubby: 'husband',
  missus: 'wife',
  mrs: 'mrs',
}

/** Two words that say one. */
const pairs: Record<string, string> = {
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'will not': 'wont',
  'would not': 'wouldnt',
  'can not': 'cant',
  'could not': 'couldnt',
  'has not': 'hasnt',
  'have not': 'havent',
  'had not': 'hadnt',
  'is not': 'isnt',
  'are not': 'arent',
  'was not': 'wasnt',
  'were not': 'werent',
  'should not': 'shouldnt',
  'no one': 'nobody',
  'any more': 'anymore',
  'some one': 'someone',
  'any one': 'anyone',
  'every one': 'everyone',
  'my self': 'myself',
  'her self': 'herself',
  'him self': 'himself',
  'step dad': 'stepdad',
  'step mum': 'stepmum',
  'step mam': 'stepmum',
  'step father': 'stepdad',
  'not got': 'havent got',
  'black eyes': 'blackeye',
  'black eye': 'blackeye',
}

/** A word as the patterns have it, and from which to which of the written ones it stands for. */
type Read = { word: string; first: number; last: number }

/** The words of an English thought as the patterns have them, each with the written words that it comes from. */
export function englishReading(words: readonly string[], mend: (word: string) => string): Read[] {
  const joined: Read[] = []
  for (const [at, typed] of words.entries())
    for (const word of (known(typed) ?? known(typed.replace(/'/g, '')) ?? mend(apart(typed))).split(' ')) {
      const before = joined.at(-1)
      const pair = before && pairs[`${before.word} ${word}`]
      if (pair) joined.splice(-1, 1, ...pair.split(' ').map((each) => ({ word: each, first: before.first, last: at })))
      else joined.push({ word, first: at, last: at })
    }
  return joined
}

export const englishWords = (words: readonly string[], mend: (word: string) => string): string[] =>
  englishReading(words, mend).map(({ word }) => word)

const known = (word: string): string | undefined => (Object.hasOwn(written, word) ? written[word] : undefined)

/** she'll -> she will, mam's -> mam, don't -> dont. */
const apart = (word: string): string =>
  word.includes("'")
    ? word
        .replace(/'ll$/, ' will')
        .replace(/'re$/, ' are')
        .replace(/'ve$/, ' have')
        .replace(/'m$/, ' am')
        .replace(/'d$/, ' would')
        .replace(/'s$/, '')
        .replace(/'/g, '')
    : word

/** Words that mean themselves, though one slip away from a word that the patterns know. */
export const asItStands: ReadonlySet<string> = new Set(
  `treat treats treated treating treatment shared share sharing scarred scored stared started starting starring store
  stores stored storey story stories house houses horse horses hours boats boat beast best bets better butter bitter
  letter latter litter setting sitting seating meeting melting metal mental rental dental central council counsel
  counsellor cancel cancer cancers dancer dancing danced chance change changes charge charges large huge hire hired
  filed filled felt fault faults vault built build building bullying parking packing barking baking making taking
  talking walking waking working wording worrying word words world worlds would wold sword food foot feet meat meet
  great grate grates green greet street streets straight strength stretch scratch patch match watch catch ditch pitch
  paths parts party parks parked pages paper papers piece pieces place places plane planes plain plans plants planted
  points pointed paint painted pain pains print printed prints pride price prices prize prizes private provide provided
  roads road read reads ready reality really rally relay reply replay ripped rapid grape grapes drape trade traded
  trades tread thread threads throat through though thought thoughts taught caught cough rough tough enough laugh
  safer safety saved saves serve served serves service services server severe several seven eleven heaven heavy
  healthy health wealth weather whether where there their these those three tree trees tress dress dresses address
  access excess success process progress program programme problem problems proper properly property
  lovely lively lonely loudly likely closely close closed closes clothes cloth clean cleaner cleared clear clever
  class classes glass glasses grass cross crossed crossing crosses across
  helped helper helps helpful hoped hopeful hopes hello shell shelf shelter shelters sheltered
  visits visit visible vision version session sessions mission passion pension pensions tension
  trained trains training train trail trails trailer staff stuff stiff stall stalls stage station stations
  caring carers career careers carried carrots carrot current currently correct corner corners
  friend friends friendly fried freed frequent fresh front fruit bruise
  bench benches beach beaches branch brunch bunch lunch launch
  person persons personal personally personnel prison reason season lesson lessons listen listens
  events event even evening every everything everywhere never nerves nurse nurses course courses court
  moving movie movies money monkey mother brother brothers other others another
  lights light right rights fight flight flights bright night tight sight might height weight eight freight
  buses bases busy business bushes brushes pushes
  cycle cycles cyclist cycling circle bicycle recycle recycling
  quiet quite quick quickly queue queues
  young youth young younger youngest
  seats seat seated sweat sweet sweets sheet sheets shops shop shopping shipping ships
  harder harbour hardly garden gardens guarded guardian
  smoke smokes smoking smell smells small smart smile smiled smiling similar
  bottle battle battles cattle kettle settle settled settling little
  shower showers shows showed slower lower flower flowers power powers tower towers
  marsh march marks market markets marked
  wheel wheels wheelchair while white whole whom whose
  alive alone along aloud allow allowed allows alley alleys
  decent recent recently resent descent
  parent parents patient patients patience
  sounds sound sounded round rounds ground grounds found founded wound wounds pounds
  spare spared spread speed speeding spending spend spent speak speaks special specially
  choice choices voice voices noise noisy
  crowd crowds crowded crown brown drown grown growing growing
  cheap cheaper cheat cheats cheer cheers cheese chess chest
  hospital hospitals hospitality hostile hotel hotels hostel
  supper support supports supported supporting suppose supposed
  tested tests test testing texting texts taste tastes tasted
  board boards broad abroad bored border borders
  taxes taxi taxis tasks tables table tablet
  stairs stars stares steps stops stopped stop stock stocks sticks stick stuck struck
  bring brings bridge bridges bright brick bricks
  skills skill skate skating skates scale scales
  films film filming filling feeling feelings falling calling failing sailing selling telling
  plays played player players playing placing praying paying saying staying
  lanes lane learn learns learned learning leaning leading loading lending landing
  hedge hedges edges edge wedge
  mould moulds would could should shoulder shoulders soldier soldiers
  wants wanted waits waited wasted waste waster water
  lesser lesson lessens leash least lease leaves leaving living
  offer offers offered office officer officers official coffee
  barely barley barrel barrier barriers
  guide guides guided guilt quilt
  singing signing sings signs sign single
  taken token broken spoken woken
  sticky stinky sticking stinking sinking thinking drinking blinking linking
  ranges range strange stranger danger dangerous
  trucks truck track tracks trick tricks trust trusted
  chips chip ships cheap clips`
    .split(/\s+/)
    .filter(Boolean),
)
