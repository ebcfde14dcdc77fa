const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/**
 * First names that are common here and are no other word: a capital letter and one of these is proposed. "Grace", "Mark"
 * or "Rose" need a word before or a surname after. Without accents.
 */
export const firstNames = list(
  `aaron abdul abdullah abeba abigail abiola adam adeel adrian agnieszka ahmad ahmed aisha alan albert alena alexander
  alexandra alfie ali alice alina alison amanda amandeep amelia amelie amina amir amy ana andrea andrei andrew andrzej
  angela angie ania anil anita anna anne annette anthony antonio aoife archibald archie arthur asif audrey ayesha
  balbir baljit barbara barry beata becky ben benjamin bernadette bernard beth bethany beverley bilal billy bob bobby
  bogdan bogdana bozena brenda brendan brian bridget bruce callum carl carla carol caroline catalin catherine cathy
  cecil charlie charlotte cheryl chloe chris christina christine christopher chukwuemeka ciara claire clare clive
  colin connor craig cristian cristina cuthbert cyril dafydd daniel daniela danielle daria darren dave david dawid
  dean debbie deborah debra declan deepak denise derek diane dilys dmitri dominic donald donna doreen doris
  dorota dorothy doug douglas duncan edith edna eileen elaine eleanor elena elizabeth ella ellen ellie elliot elsie
  emilia emily emma emrys enid eoin eric erin ethan ethel evie ewa ewelina faisal farah farooq fatima fatou femi
  fergus ffion finley fiona florentina florin francesca freddie freya gabriel gabriela gareth gary gavin gemma geoff
  geoffrey george georgia gerald gerry gethin gheorghe gillian glenys gloria gordon gosia graham grzegorz gurpreet
  gwen halina hamish hamza hannah harjit harold harpreet harry hassan hazel heather helen henryk herbert hilary hilda
  hina hiwot horace hubert huda hugh humphrey hussain huw ian ibrahim ida imran ioan ioana iqra irene isabella
  isabelle isla ivan ivor iwona jacek jack jackie jacob jacqueline jagdeep jake jakub james jamie jan jana jane janet
  janice jaroslav jasmine jason jaswinder javed jayden jean jeff jennifer jenny jeremy jermaine jerzy jess jessica
  jill jim jiri jitka joan joanna joanne joe john jolanta jonathan jordan jose joseph josh joshua josie joyce juan
  judith julia julian julie justin kamran karen karim karl karolina kasia katarzyna kate katerina kath katherine
  kathleen kathy katie katy kavita kayleigh keith kelly kelvin ken kenneth kerry kevin khadija khalid kieran kim
  kirsten kirsty krzysztof kulwinder kwame kyle lara laura lauren layan layla lee leila lena lenka leo leon leonard
  lesley leslie lewis liam lillian linda lindsay lisa liz lizzie lloyd logan lois lola lorna lorraine lottie louise
  luca lucas lucy ludmila lukas lukasz luke luther lydia lynn lynne mabel maciej maddie magdalena maggie mahmoud
  maisie malcolm malgorzata mamadou mandeep mandy manjit marcin marek margaret margie maria marian marie marilyn
  marion marjorie marketa marlene marta martha martin marvin mary maryam mason mateusz matthew maud maureen maurice
  mavis maxine maya meena megan melanie melissa mervyn mia michael michaela michal michelle mihai mihail milan millie
  miranda mohammad mohammed moira molly monika morag morris muhammad muriel mustafa nadeem nadia nancy naomi nasreen
  natalie natasha nathan nathaniel naveed navjot nazia neha neil nell neville ngozi niamh nicholas nick nicky nicola
  nicole nigel nina noah noel nora noreen norman oliver olivia ollie oluwaseun omar ondrej orla oscar owen padraig pam
  pamela paramjit parveen pat patricia patrick patsy paul paula pauline pavel pawel penelope percy peter petr petra
  philip philippa phoebe phyllis piotr pooja priya quentin rachel raj rajesh ralph randolph rania rashid ravi ray
  raymond razvan rebecca rebekah reg reginald rehana rhian rhona rhys richard rita robert roberta rodney roger roland
  ron ronald ronnie rosalind rosemary ross roxanne rukhsana rupert russell ruth ryan ryszard saba sabrina sadia sadie
  saeed saima sajid sally salman samantha samina samir samuel sana sandeep sandra sanjay sara sarah scott sean
  sebastian selam seth shabana shabnam shahid shane shannon sharon shaun shazia sheila shelley shirley shona sian sid
  sidney simeon simon simona simran sinead siobhan sonia sophie spencer stacey stan stanislaw stefan stella
  steph stephanie stephen steve steven stewart stuart sue sukhdev sunita susan suzanne suzie sylvia tabitha tadeusz
  tahira tammy tanya tara tariq terence teresa terrence terry tesfaye thelma theo theresa thomas tiffany tilly tim
  timothy tina toby tomas tomasz tommy toni tony tracey tracy travis trevor tricia trish tristan trudy tunde tyler
  ursula usman vaclav valerie vanessa vasile vera vernon veronica vicky victor vijay vikki vincent vinny viv vivienne
  vlad vladimir vojtech walid walter wanda waqas wayne wendy wesley wilfred william winifred wojciech wojtek yasmin
  yasser yetunde yolanda youssef yusuf yvonne zac zach zack zahid zahra zainab zara zbigniew zdena zdenek zeeshan zena
  zoe zofia zuzanna`,
)

/** Of those the ones that mean something else without a capital letter, or are part of other words here. */
export const onlyWithCapital = list(
  `ben tim pete abdul ali ana billy bob carol charlie daria dean ella florentina gloria hazel heather ida ivan jack jan
  jasmine jean jess jim jose juan karim kelly kelvin ken kim lee leo logan maria marian marta mason
  maud milan molly nancy nell norman oscar pat ray reg rita ross russell scott selam spencer stan sue
  tara ted tommy tony vera victor viv`,
)

/** Names that are words as well, known by what stands before them: "my carer dawn". */
export const namesAfterCue = list(
  `amber april archer autumn bill bonnie chase cliff daisy dale dawn desmond drew eve faith fern fleur frank gale gene glen grace
  grant holly hope iris ivy jade jasper jay jo joy june kai len lily mark max mei miles ming mona olive opal paige pearl
  penny poppy reece rob robin rose rosie ruby sandy stanley sky skye summer tess val violet wei will wren xiu`,
)

/** Surnames that are common here and are no other word: without a capital letter, after a first name or a title. */
export const surnames = list(
  `abdi adeyemi ahmed akhtar ali anderson ansari atkinson aziz bains begum bennett bibi brennan byrne campbell cerny
  chen chowdhury clarke collins cooper davies dhillon dixon donaldson doyle dumitru dvorak edwards ellis evans
  ferguson gallagher gheorghe gibson gill graham grewal hamilton harris harrison hassan henderson higginbottom hodgson
  horak huang hughes hussain hussein hutchinson ibrahim ionescu iqbal jackson johal johnson jones kaminski karim kaur
  kelly kennedy khan kowalska kowalski kucera kumar lewandowski macdonald mackenzie mahmood malik marshall martin
  matthews mccarthy mcdonald mensah miah mirza mitchell mohamed mohammed morgan morris munteanu murphy murray nguyen
  nicholson nolan novak novakova novotny nowak o'brien o'connor o'neill o'sullivan okafor omar osman patel phillips
  popa popescu prochazka quinn qureshi radu rahman rashid reilly reynolds richardson roberts robertson robinson rogers
  rusu ryan sahota sandhu shah sharma shaw sheikh siddiqui sidhu simpson singh smith stephenson stevens stewart stoica
  svoboda szymanski thomas thompson turner uddin vesely walker watson wilkinson williams wisniewska wisniewski wojcik
  wozniak zhang zielinski`,
)

/** Common names in the scripts that have no capitals, first names and surnames: after a word for somebody, or two in a row. */
export const unicaseNames = list(
  `احمد أحمد محمد علی علي حسن حسین حسين خان فاطمہ فاطمة عائشہ عائشة زینب زينب مریم مريم عمر عثمان بلال یوسف يوسف ابراہیم
  إبراهيم ابراهيم خالد طارق سعید سعيد نعیم رشید رشيد سلیم سليم کریم كريم عمران عرفان کامران فیصل فيصل شاہد جاوید ندیم
  اقبال قریشی بٹ چوہدری ملک شیخ شاہ بیگم بی‌بی خدیجہ خديجة آمنہ آمنة سارہ سارة نادیہ نادية ثنا صبا نسرین رخسانہ شازیہ
  سمیرا سميرة لیلی ليلى هدى رانيا محمود مصطفى عبدالله عبداللہ عبدالرحمن الحسن حمزة حمزہ ياسر سامي سمير وليد كمال جمال
  ਸਿੰਘ ਕੌਰ ਗੁਰਪ੍ਰੀਤ ਹਰਪ੍ਰੀਤ ਮਨਪ੍ਰੀਤ ਜਸਪ੍ਰੀਤ ਅਮਨਦੀਪ ਸੰਦੀਪ ਮਨਦੀਪ ਕੁਲਦੀਪ ਜਗਦੀਪ ਬਲਜੀਤ ਮਨਜੀਤ ਹਰਜੀਤ ਪਰਮਜੀਤ ਸਿਮਰਨ ਕਿਰਨ ਜਸਵਿੰਦਰ
  ਕੁਲਵਿੰਦਰ ਸੁਖਦੇਵ ਬਲਬੀਰ ਰਾਜ ਗਿੱਲ ਸਿੱਧੂ ਢਿੱਲੋਂ ਸੰਧੂ ਗਰੇਵਾਲ ਸ਼ਰਮਾ ਕੁਮਾਰ ਖਾਨ ਖ਼ਾਨ ਅਹਿਮਦ ਮੁਹੰਮਦ ਫਾਤਿਮਾ ਨਵਜੋਤ ਰਵੀ ਸੁਨੀਤਾ`,
)
