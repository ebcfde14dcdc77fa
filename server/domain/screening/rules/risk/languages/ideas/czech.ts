import type { IdeasOf } from '../../shared-ideas.ts'

/** Without accents, as texts are read. */
export const czechIdeas: IdeasOf = {
  common:
    'neni nemam nemame nemuzu nevim nikdo nic jsem jsme jsou jsi ktery ktera ktere kdyz protoze ale aby jako jeho jeji jejich mne mi muj moje moji meho mym nas nam nase vsechno vsichni vzdycky nikdy zase uz jen jenom porad pred pres pri pod nad bez pro nebo taky take byl byla bylo bude muze toho tim tato tak co na se ze',
  me: 'ja me mne mi mnou muj moje moji meho mym mych moj ma sebe sobe si jsem mam nemam',
  us: 'my nas nam nami nas nase nasi naseho jsme mame nemame',
  they: 'on ona oni jeho ho ji jemu mu ni nim nej ne ni jejich jim jimi svuj svou sve ten ta',
  partner:
    'manzel* muz muzem zena zenu zeny partner* pritel pritele pritelem pritelk* byvaly byvaleho expritel* snouben* druh',
  parent:
    'mama mamu mamy mamka mamk* mami* maminka mamink* matk* matce tata tatu tatka tatinek tatin* otec otce otcem nevlastn* otcim* macech* rodic*',
  elder:
    'babi babick* babicc* dedecek dedeck* deda dedu dedy teta tetu tety stryc* strejd* senior* duchod* duchodk* vdov* starenk* tchyn*',
  child:
    'dite ditete deti detem detmi decko deck* holcick* holka holky holku kluk* chlapec chlapc* syn syna synovi synem synek synka dcera dceru dcery dcerk* vnuk* vnouc* vnuck* bratr* bracha brach* sestr* segra segru miminko mimink* mrne malej maly mala male batole batol* zak zaka neter* synovec bratran* sestren* puberta',
  nextdoor: 'soused* sousedk* najemn* spolubydl* vedle zed zdi zdmi patre patra naproti barak* vchod*',
  friend: 'kamarad* kamos* pritel* kolega koleg* znam* spoluzak* spoluzac*',
  stranger: 'muz muzi chlap* chlapi cizi nekdo starsi kluci parta chlapik pan lide lidi typek',
  carers: 'pecovatel* personal* sestricka sestricky sestra osetrova* pece agentur* opatrovn* zdravotn*',
  boss: 'sef* vedouci majitel* zamestnavatel* agent* mistr trener* ucitel* ridic* predak* domaci farar*',
  hurt: 'bije biji biju bil bila bili bit zbil* zmlat* mlati* mlat* uderi* uder* kope kopou kopl* kopal* strka* strci* strcil skrti* skrt* kousn* kousl* facku facka fack* pohlav* hazi* hodil* vlaci* tahal* tahne trese utoc* napad* ublizuj* ublizi* ubliz* plive plivl* chytl* popadl* drapl* pritlaci* pral rve vlasy bolest* boli nakop* zfack*',
  mark: 'modrin* modriny monokl* jizv* skrab* krev krve krvac* otek* otekl* popal* spalen* rez* zilet* stop* ran rany rana prolezenin* odreni* podlit* zapest* strup*',
  fear: 'boji boj* bojim bal bala bali strach* strasi* vydes* vydesen* des desi tres* trese ucukne cuka panik* hruz* bezpec* krci obav* lekne leka',
  hide: 'schov* schovav* ukryv* zamyk* zamkl* zamc* zamk* skrin* koupeln* zavren* zavrel* zavir* klika kliku zidle zidli klic* postel*',
  lock: 'zamyk* zamkl* zamk* zamc* klic* zavrel* zavir* petlic*',
  secret:
    'tajemstv* tajn* rict reknu rekne rikat rika rikal* nikomu nerik* neres* neprozrad* sept* ticho tise predstir* lze lhal* lhat slib* mlc*',
  letnot:
    'nesmi* nesmim smim dovol* nedovol* zakaz* zakazuj* nuti* nutil* donuti* musim musi musime musit* pousti nepousti nepust* pust* povoleni nenecha nechce',
  watch:
    'kontrol* hlid* sleduj* sledoval* pocit* cte ptat pta zarl* rozhod* lokaliz* kamer* vyslych* ucten* overuj* zjist*',
  take: 'bere berou vzal vzala vzali sebral* sebere zabavi* zabav* drzi nech* ukradl* krade kradou vratit vrat* pujc* dluh* dluz* plati* zaplat* podeps* podepis* srazi* strhav* okrad* obira obral* vymaha*',
  money:
    'penize penez prachy plat platu vyplat* mzd* duchod* davk* karta kartu karty ucet uctu bank* hotovost* liber libry korun* penezenk* uspor* najem najm*',
  papers: 'pas pasy pasu doklad* obcank* viz* papir* smlouv* pruk*',
  phone:
    'telefon* mobil* zprav* sms fotk* fotograf* fotek vide* nahravk* internet* snapchat* kamer* cislo hra hru aplikac*',
  goods:
    'balik* balic* tas* drog* trav* pervitin* nuz noze nozem zbozi batoh* boty hodinky veci obalk* ponozk* matros*',
  travel: 'auto auta aute autem autobus* vlak* nadraz* taxi* mest* hotel* jezdi* vozi* odvez* odvaz* dodavk*',
  leave:
    'odejit odejd* odchaz* odesel* odesla vyjit vychaz* opust* utec* utek* uteka* zmiz* mizi ztratil* odstehov* nechal* nechav* pryc ven',
  home: 'dum dome domu doma domov* byt byte bytu pokoj* pokojik* loznic* dvere dveri dver* postel* podlah* zem schod* gauc* pohovk* kuchyn* garaz* sklep* okn* strech* pud* karavan* chat*',
  sleep:
    'spi spim spime spat spal spala spali usn* usin* vzbud* probud* spanek prespa* nocuj* dek* perin* matrac* unaven* postel*',
  night: 'noc noci nocich noce vecer* pulnoc* tma tme temn* rano pozde vikend*',
  day: 'pondel* uter* stred* ctvrt* patek patk* sobot* nedel* vcera dnes zitra tyden tydn* dni dny den dnu mesic* zim* vanoc*',
  food: 'jidlo jidl* jist ji jime jim jedl* sni snedl* obed* vecer* snidan* chleb* chleba mlek* polevk* rohlik* ledni* lednic* konzerv* talir* ryz* testovin* caj* brambor* krmi* nakrm* zbytk* svacin* susen*',
  hungry: 'hlad* hladov* vyhlad* hladu podvyziv*',
  lack: 'ne neni nic nikdo nikdy bez nema nemam nemame nemaji prazdn* posledn* dosl* dosla doslo jen jenom sotva zadn* pul nikde nezby* chyb* nestac* nevych*',
  cold: 'zima zime zimy studen* mrzn* zmrzl* mrz* topi* topen* plyn* proud* elektri* kabat* bund* cepic* rukavic* deka dek* svick* elektromer* radiator* vlhk* plis* teplo tepl* konvic* promrzl* svetr*',
  meds: 'lek leky leku praskk* prask* tablet* pilul* inzulin* inhalator* recept* davk* predavk* paralen* kapky antibiot*',
  body: 'ruk* ruce rukou pazi paz* noh* oblic* tvar* kuz* vlas* oko oci hlav* krk* bric* kosti hubne hubn* vyhubl* zebr* hrdl* zad* usta ucho',
  dirt: 'mokr* spinav* spin* smrdi* smrad* myt myje umyt* umyj* koupe* koupal* obleceni oblec* plen* plin* moc moci pocural* pomocen* cura* hmyz* mouch* kybl* kbel* povlec* pyzam* kosil* vsi odpadk* prevlek* neumyt* nemyt*',
  alone: 'sam sama samo sami samot* samotn* nikoho osam* opusten*',
  die: 'umrit umre umri* umir* umrel* smrt* zabit zabij* zabi* sebevra* zit zivot* ziju zije konec skoncit skonc* skoncuj* rozlouc* pohreb* most mostu lano provaz* skocit skoc* kolej* vlak dopis* more strech* nezit',
  despair:
    'smysl* cenu bezcenn* bremen* pritez* pritez dost unaven* beznadej* zbytecn* prazdn* lepsi lepe lip snazs* nechybel* nevsim* vzda* nenavid* klid* pripraven* plan* zmiz* prekaz* nezvlad*',
  weapon:
    'nuz noze nozem sekyr* pistol* zbran* benzin* kyselin* bomb* lahev* cihl* sirky sirk* zapalovac* kladiv* macet* tyc* palk* ohen jed jedem',
  vengeance:
    'litovat* litovat zaplat* pomst* pomstim varov* lekc* priste zaslouz* uvid* dostanu dostane najdu najde spal* zapal* rozbi* znic* zlam* vyrid* zabij* prisah* odpyka* vyrovn* ukaz*',
  sexual:
    'saha* sahal* sahl* dotyk* dotkl* znasil* sex* svlek* svlec* naha nahe nahy nah* liba* mazli* klin* osahav* intimn* hladi* hladil kalhotk*',
  sex: 'znasil* sex* svlek* svlec* naha nahe nahy nahou osahav* intimn* zneuz*',
  cry: 'plac* plak* brec* krik* krici* krice* jec* rev* rve vzlyk* prosi* hadk* hada* rana rany hluk* slz* buch* naric*',
  shout: 'krik* krici* krice* jeci* rve rvou rval* rev* nadav* hadk* ponizuj* uraz* vulgar*',
  drink: 'pije pijou pil pila opil* ozr* vodk* alkohol* opij* drog* feta* feťák* pivo piva lahv* zhulen* sjet*',
  school: 'skol* trid* ucitel* skolk* hodin* zak zaka prestavk* aktovk* druzin* hrist*',
  bully: 'sikan* smej* smeji posmiv* vysmiv* nadav* parta* gang* plive chat* ponizuj* uraz* trap* otravuj* pronasled*',
  slave:
    'prac* pracuj* prace praci smen* tovar* fabri* farm* mycc* myck* restaurac* stavb* pas* zakazni* hodin* zadarmo vyplat* ubytovn*',
  number:
    'dva dve tri ctyri pet sest sedm osm devet deset jedenact dvanact trinact ctrnact patnact sestnact 6 7 8 9 10 11 12 13 14 15 16 let rok* leta lete*',
  old: 'star* nemocn* postizen* demenc* vozik* slep* slab* lezici alzheim* 70 75 78 80 81 82 83 84 85 86 87 88 89 90 91 92 osmdesat* devadesat*',
  please: 'prosim* pomoc* pomoz* nekdo strach* vim obav* starost*',
  place:
    'park* lavick* ulic* silnic* centr* knihovn* autobus* kos* odpadk* obchod* trh* chodnik* zachod* plaz* parkov* svetl* lamp* bazen* hrist* strom* zahrad* cest* cykl* zastavk* rad* muze* stanic* prechod* skatepark* travnik* kruh*',
  should:
    'mel mela melo meli mohl* mohli potreb* prosim vic vice lepsi zleps* chtel* napad* douf* invest* otevr* dele bylo_by hodil* chybi udel*',
  praise:
    'dekuj* diky super skvel* dobr* dobre nejlep* miluj* mil* pratel* ochotn* stastn* hrd* uzasn* krasn* hezk* rad rada bezva vynikaj* chutn* parad* pohod*',
  service:
    'objedn* lekar* doktor* nemocnic* zubar* recepc* sluzb* ceka* cekal* front* formular* web* dopis sanitk* zachran* oddelen* dotaznik* urad* vysetren*',
  sport:
    'fotbal* box* karate zapas* hra hru hry tym* klub* film* kapel* sbor* plav* posilov* beha* tanec* tanc* lig* gol* branka* prohral* vyhral* turnaj* sach* trenink* divadl* knih* knizk* serial* kin* pocitacov* detektivk* hokej*',
  cooking:
    'recept* pec* peci* vari* kuch* kolac* ryb* hranolk* svickov* knedl* pizz* gril* zelenin* polevk* restaur* rizek rizk* obed* chut* vejc* gulas* cukrov*',
  past: 'kdysi drive tehdy pred_lety detstv* histori* valk* vyrust* 19* stolet* byval* minul* leta zemrel* pamet* davno',
  policy:
    'politik* strateg* vlad* organiz* charit* nadac* kampan* fond* rozpoct* statist* zastupit* dan* zakon* vsech* lidi lidem rodin* spolec* skolen* program* system* zprav* dobrovol* generac* mladez* osob sluzb* dotac* nasili*',
  joke: 'haha hehe vtip* srand* smich* smesn* kocka kocku kocour* pes psa psi psem racek rack* holub* pavouk* kachn* krys* mys*',
  weather: 'dest* prsi vitr* slunc* snih sneh* pocas* leto lete vedr*',
  figure: 'umiram umirala zabiji nicí nici nocni_mura hruza masakr* katastrof* vrazd* smrtel* doraz* peklo',
}
