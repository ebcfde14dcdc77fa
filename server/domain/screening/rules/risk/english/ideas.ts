/** What words are about, broadly: what a learned weight can be put on, beside the word itself. `*`: the rest of a word. */
export const ideas: Readonly<Record<string, string>> = {
  me: 'i me my mine myself',
  us: 'we us our ours ourselves',
  he: 'he him his himself',
  she: 'she her hers herself',
  they: 'they them their themselves',
  you: 'you your yours',
  partner: 'husband wife partner boyfriend girlfriend fella bloke ex hubby fiance spouse',
  parent: 'mum mam mammy mummy mother dad daddy father stepdad stepmum parents stepfather ma',
  elder:
    'nan nana gran grandma granny grandad grandpa grandmother grandfather auntie aunt uncle elderly pensioner widow widower',
  child:
    'kid kids child children bairn bairns baby babies toddler boy girl boys girls lad lass son daughter grandson granddaughter niece nephew brother sister little youngest eldest twins teenager nipper',
  nextdoor: 'neighbour neighbours neighbor nextdoor upstairs downstairs opposite lodger flatmate tenant housemate',
  friend: 'friend friends mate mates pal bestie colleague classmate',
  stranger: 'man men lads blokes woman someone fella stranger strangers guy gang older people visitors nephew',
  carers: 'carer carers staff nurse nurses warden agency helper keyworker assistant',
  boss: 'boss manager landlord agent owner supervisor foreman gaffer coach teacher driver',
  hurt: 'hit hits hitting hurt hurts hurting slap* smack* punch* kick* batter* beat* belt* thump* choke* strangl* shove* push* grab* bite* bit throttle* drag* shake* shook burn* stab* attack* lamp* headbutt* clout* pinch* nip nips threw throws knock* pin pinned neck throat fist fists',
  mark: 'bruise* mark marks blackeye scar scars cut cuts scratch* blood bleeding burns swollen lip plaster* sore sores black blue wrist wrists',
  fear: 'scared scares frighten* afraid terrif* dread* fear* flinch* shak* trembl* nervous panic* petrified jump* brave dare* safe safer unsafe',
  hide: 'hide hides hid hiding hidden lock* locked wardrobe cupboard bathroom chair barricade* bolt* drawers behind under curtain* shut',
  secret:
    'secret* tell told telling whisper* quiet quietly silent hush promise* promised pretend* lie lied lies nobody',
  letnot:
    'let lets letting allow* allowed permission ban banned forbid* stop stops stopped refuse* makes made make force* forced',
  watch:
    'check* watch* follow* track* count* receipt* mileage timed times ask* asks reads counts decides chooses controls control* jealous',
  take: 'take takes took taken taking has keep keeps kept hold* steal* stole nick* borrow* owe owes owed debt lend lent sign* signed pays paid pay',
  money:
    'money wage* pension benefit* card cash bank purse savings pip giro credit pound* quid fiver tenner account rent book',
  papers: 'passport* papers documents visa id contract keys key pin',
  phone: 'phone* mobile text* message* snapchat online photo* picture* video* camera roblox game app number',
  goods: 'bag* package* parcel* trainers packet* drugs weed gear vape* knife stuff boxes box envelope* sock tin',
  travel: 'car van train minibus taxi bus whitby leeds town station',
  leave: 'leave left leaving gone go goes out away escape run ran missing disappear* vanish* wander*',
  home: 'home house flat room bedroom bed door doors floor stairs settee sofa kitchen garage shed loft cellar caravan window* upstairs roof',
  sleep: 'sleep* slept asleep wake* woke bed* night nights dream* nightmare* tired awake blanket* quilt duvet',
  night: 'night nights midnight dark late evening* morning weekend* dawn',
  day: 'monday tuesday wednesday thursday friday saturday sunday yesterday tonight today tomorrow week weeks days month* since till until winter christmas fortnight',
  food: 'food eat* ate eaten meal* tea dinner breakfast lunch bread biscuit* toast hungry hunger starv* fridge cupboard* milk formula tin tins sandwich* plate soup beans noodles feed fed crusts scraps leftovers',
  lack: 'no not nothing none without never nobody nowhere hardly empty last only run gone cant dont havent hasnt doesnt wont isnt didnt barely half',
  cold: 'cold freez* heat* heating gas electric meter warm coat* hat gloves blanket* jumper* candle* breath boiler radiator* damp kettle torch fire shiver* draught',
  meds: 'tablet* pill* insulin inhaler* medic* prescription* dose* meds overdose* paracetamol dosset blister',
  body: 'arm arms leg legs face skin hair eye eyes head hand hands neck stomach bones thin weight skinny ribs throat ears',
  dirt: 'wet soiled dirty filthy smell* stink* wash* washed bath* clothes nappy nappies pad pads urine wee mould* maggot* flies ants bucket sheets sheet nightie pyjamas stain* nails lice nits',
  alone: 'alone lonely own nobody anybody nowhere isolated by',
  die: 'die dies dying dead death kill* suicid* life live living alive end ends ended ending exist* goodbye* funeral grave bridge cliff pier rope jump rail* tracks sea tide note letters ashes heaven join',
  despair:
    'point worth* pointless burden enough tired hopeless numb empty useless better easier miss notice* give anymore hate hated myself calm peace ready decided plan planned sorted',
  weapon:
    'knife knives machete gun bat hammer petrol match* acid bomb* axe blade bottle* brick* poison* firework* fire bullet* weapon*',
  vengeance:
    'sorry regret pay lesson revenge warned warning next deserve* coming swear watch swing blame responsible laugh* see wait* burn* teach smash* break* finish* sort* dead them will going through reversing',
  sexual:
    'touch* rub* rape* sex* undress* naked knickers kiss* private cuddl* lap bed bath special model* pictures webcam photos groom*',
  cry: 'cry cries crying scream* shout* sob* tears yell* beg* swear* row rows argu* bang* thud* silence quiet wall walls',
  drink: 'drink* drunk vodka beer pub drugs crack heroin needles spice smoke passed cider wine bottle high',
  school: 'school class teacher pupil miss sir college nursery playtime homework register year',
  bully: 'bully* bullied names laugh* pick* gang spit* mock* call* group chat posted video',
  slave:
    'work* works sleep* wages passport shift hours unpaid van nail wash factory farm restaurant tarmac cannabis customers free',
  number:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen 6 7 8 9 10 11 12 13 14 15 16',
  old: '70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 old dementia alzheimers frail confused disabled wheelchair blind',
  please: 'please help someone somebody anyone worried worry worrying concerned know dont',
  // What harmless answers are about.
  place:
    'park* bench* street* road* town centre library bus buses bin bins shop* market* path* pavement* toilet* bandstand beach seafront council parking lights lighting pool baths playground trees garden* hall cycle lane* pier pitch skate allotment station museum coast estate verge* crossing route timetable platform lamp* lift ramp',
  should:
    'should could would need needs please more better improve* want like idea suggest* hope fund* invest* bring open longer free',
  praise:
    'thank* lovely great brilliant good best love* nice friendly helpful kind canny happy proud excellent wonderful enjoy* amazing smashing grand fantastic joy ace champion cracking fab sound delighted pleased',
  service:
    'appointment* gp doctor* hospital dentist surgery clinic receptionist service* wait* queue* form* website staff letter* survey ambulance* paramedic* crew ward consult*',
  sport:
    'football boxing karate match game* team club* play* film* band choir swim* gym bowls rugby darts bingo quiz dance* panto class* session* league goal* score* lost won cricket race* chess judo marathon',
  cooking:
    'recipe* bake* baking cook* cake* parmo* chips fish curry pie* oven chef pizza barbecue* veg vegetables stew scone*',
  past: 'ago years used once back when then was were remember* history grew war 19* 2015 2010 century childhood decade* former now these since',
  policy:
    'policy strategy government charit* campaign* funding national budget rate* statistic* council* tax law* minister* everyone people families communit* society provision training scheme* employer* system report volunteer* generation*',
  joke: 'lol haha ha joke* joking funny laugh* cat dog dogs gull* seagull* pigeon* honestly cheeky ducks chips spider*',
  weather: 'rain* wind* sun* snow weather summer heat wave',
  figure: 'killing dying death murder nightmare starving beaten bleeding choking drowning',
}
