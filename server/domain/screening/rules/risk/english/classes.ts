import type { Classes } from '../pattern.ts'

const mine = 'my me our us mine'
const parents =
  'mum mummy mam mammy mom ma mother dad daddy father stepdad stepfather stepmum stepmam stepmother parent parents carers'
const elders = 'nan nana gran grandma granny grandad grandpa grandparents granda gramps uncle uncles auntie aunty aunt'
const partners =
  'husband wife partner boyfriend girlfriend fella bloke fiance spouse ex ex-husband expartner exhusband exboyfriend exwife missis hubby'
const young =
  'kid kids child children childrens bairn bairns baby babies babby toddler toddlers boy boys girl girls lad lads lass lasses daughter daughters son sons grandson granddaughter grandkids grandchild grandchildren niece nephew pupil pupils brother brothers sister sisters sis bro nipper nippers youngster youngsters teenager teen infant newborn twins tot tots youngest eldest little littlun littlest schoolgirl schoolboy stepson stepdaughter cousin cousins classmate'

/** Words that stand for each other in the patterns. */
export const englishClasses: Classes = {
  i: 'i we ive',
  my: `${mine} the his her their your that this a`,
  young,
  parents,
  elders,
  partners,
  kin: `${parents} ${elders} ${partners} ${young} family folks in-laws inlaws`,
  old: 'old elderly frail disabled housebound bedbound widow widower pensioner confused dementia alzheimers blind wheelchair vulnerable autistic 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 eighty ninety eighties nineties',
  person:
    'neighbour neighbours neighbor man woman lady gentleman bloke chap fella lad lass girl boy friend mate bestie pal colleague resident tenant person someone woman old',
  they: 'he she they it someone him her them who',
  he: 'he she they him her them someone who his',
  us: 'me us him her them myself my our the you someone',
  perp: `he she they who someone anyone lads lad man men bloke blokes lass lasses girl girls boy boys kids gang staff carer carers nurse helper worker coach teacher sir driver manager boss supervisor landlord neighbour neighbours doorman bouncer security assistant porter warden priest imam pastor tutor colleague colleagues group people bully bullies boyfriend ${partners} ${parents} ${elders} son daughter brother sister lodger flatmate housemate cousin`,
  staff:
    'staff carer carers nurse nurses helper helpers worker workers aide assistant assistants manager warden keyworker',
  hit: 'hit hits hitting slap slaps slapped slapping smack smacks smacked smacking punch punches punched punching kick kicks kicked kicking batter batters battered battering beat beats beating beaten belt belts belted thump thumps thumped thumping clout clouts clouted wallop wallops walloped whack whacks whacked strangle strangles strangled choke chokes choked choking throttle throttled shove shoves shoved shoving push pushes pushed pushing grab grabs grabbed grabbing pin pins pinned drag drags dragged shake shakes shook shaking burns burnt burned bite bites bit headbutt headbutted headbutts attack attacks attacked attacking assault assaults assaulted hurt hurts hurting harm harms harmed harming spit spits spat nip nips nipped pinches pinched twists twisted whips whipped jumped scratches scratched bashed bash braying brays brayed leathers leathered lamped lamps',
  hithard:
    'slap slaps slapped slapping smack smacks smacked smacking punch punches punched punching kicks kicked batters battered battering belted thumps thumped clouts clouted walloped strangle* strangled choked throttled headbutt* assault* brayed brays leathered lamped',
  beaten:
    'hit slapped smacked punched kicked battered beaten beat strangled choked shoved pushed grabbed dragged attacked assaulted jumped mugged robbed spat bullied followed stalked groped touched raped abused molested threatened chased hurt harmed harassed intimidated targeted tormented terrorised cornered bray brayed burgled thumped belted',
  be: 'am is are was were been being be get gets got getting',
  fear: 'scared scares scary frightened frightens frighten frit afraid terrified terrifies terror petrified dread dreads dreading fear fears fearful nervous anxious worried uneasy shaking trembling panic panics',
  fearhard: 'scared frightened afraid terrified petrified dread dreads dreading frit',
  wont: 'wont doesnt dont didnt never not cant wouldnt isnt aint refuses refused stops stopped',
  no: 'no without zero nothing hardly barely havent hasnt aint dont isnt lack lost',
  none: 'no not nothing nobody never none havent hasnt hadnt without cant couldnt aint isnt',
  nobody: 'nobody none no-one',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tues weds thurs fri yesterday last days week weeks day christmas month months night morning noon breakfast dinner dinnertime hours ages',
  num: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 couple few several many half some',
  small: 'three four five six seven eight nine ten eleven twelve 3 4 5 6 7 8 9 10 11 12',
  meal: 'meal meals tea teas dinner dinners breakfast breakfasts lunch lunches food supper suppers eating',
  food: 'food meal meals tea dinner dinners breakfast lunch eat bread milk formula grub scran snap tin tins groceries shopping shop cupboards supper',
  heat: 'heating heat gas electric boiler radiator radiators warm warmth fire meter coal oil power',
  meds: 'insulin inhaler inhalers tablets tablet meds medicine medication medicines prescription prescriptions pills pill antidepressants epipen dose doses methadone painkillers',
  money:
    'money wages wage pension benefits benefit giro pip dla card cards bank cash pay pay-packet purse wallet bankcard allowance credit savings book account',
  phone:
    'phone phones mobile messages texts whatsapp snapchat snap facebook insta instagram calls location tracker receipts emails mileage',
  out: 'out outside leave see talk speak phone ring go work visit have buy use answer eat sleep learn wash',
  body: 'arm arms leg legs wrist wrists thigh thighs neck back face skin stomach tummy belly bottom bum hand hands eye eyes lip cheek ribs throat hair body head ear ears',
  mark: 'bruise bruises bruised bruising marks mark cuts scratches scars burns welts blackeye swollen fingermarks handprint scabs wounds fat-lip',
  home: 'home house flat bedroom room upstairs hers his ours theirs bungalow caravan kitchen',
  dark: 'dark cold freezing outside street rain night midnight park streets',
  kill: 'kill kills killing killed stab stabs stabbing knife shoot shooting shoots batter burn torch smash bomb hurt harm strangle petrol murder murders finish drown poison slit',
  off: 'off over out up away',
  weapon:
    'knife knives machete blade gun bat hammer axe petrol acid lighter matches firework crowbar weapon brick bottle screwdriver',
  die: 'die dead dying death gone',
  older: 'older grown adult big bigger',
  men: 'lads lad men man guys guy bloke blokes boyfriend boys boy friends fella people ones someone crowd gang mates girls woman lass',
  keep: 'keep keeps kept keeping hold holds held holding take takes took taken taking has have had got nicked confiscated hides hid',
  papers: 'passport passports papers documents visa id wages wage permit paperwork ids brp',
  drugs:
    'drugs drug gear weed wraps packages packets parcels bags package packet parcel bag stuff money cash pills powder deliveries delivery',
}
