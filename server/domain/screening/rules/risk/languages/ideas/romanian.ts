import type { IdeasOf } from '../../shared-ideas.ts'

/** Without accents, as texts are read. */
export const romanianIdeas: IdeasOf = {
  common:
    'nu este sunt mea meu mei mele sau pentru din cand care ca sa si cu lui ei lor iar dar daca doar pana fara despre acum aici foarte toate tot toti mereu niciodata nimeni nimic cineva ceva unde cum mi ma il le ne imi isi iti va fi fost era avem este aceasta acest asta nici dupa peste prin pe la de in un o',
  me: 'eu ma mi imi mie mine mea meu mei mele sunt am',
  us: 'noi ne nou noua nostru noastra nostri noastre avem suntem',
  they: 'el ea ei ele il o le lui lor isi sa lui dansul dansa ii iau',
  partner:
    'sot sotul sotului sotia sotiei barbatul barbatului barbata-meu nevasta iubit* prieten prietenul partener* concubin* fostul fosta logodnic*',
  parent: 'mama mamei mami mamica tata tatal tatalui tati taticu parinti* vitreg* mamă',
  elder:
    'bunica bunicii bunic bunicul bunicului batran* batrana matusa matusii unchi unchiul unchiului pensionar* vaduv* soacra soacrei socrul varstnic* tataie mamaie',
  child:
    'copil copilul copilului copii copiii copiilor copila fetita fetitei fetite fata fetei fete baiat baiatul baiatului baieti baietel* fiu fiul fiului fiica fiicei nepot* nepoata nepoatei frate fratele fratelui sora sorei bebelus* bebe mic mica micut* pusti* adolescent* elev* verisoara verisor* minor* prunc*',
  nextdoor: 'vecin* chirias* colocatar* coleg alaturi perete peretele pereti etaj* sus jos bloc scara apartament*',
  friend: 'prieten* coleg* amic* cunoscut* tovaras*',
  stranger: 'barbat barbatul barbati om omul oameni strain* tip tipul tipi gasca mare mari necunoscut*',
  carers: 'ingrijitor* asistent* personal* infirmier* agenti* ingrijire ajutorul',
  boss: 'sef* patron* proprietar* manager* agent* angajator* antrenor* profesor* sofer* invatator* preot* maistru*',
  hurt: 'bate bat batut* batea loveste lovit* lovesc lovea lovi plesn* palm* palme pumn* picior* sugrum* strang* strange strans* impins* imping* imbranc* trage tras trag smuc* musc* musca arunc* ataca* atac* raneste rani* ranit* doare durere scuip* apuc* agata bruschez* agres* izbi* izbe* maltrat* snop*',
  mark: 'vanat* vanatai* vinetii semn* urme urma cicatric* zgarie* sange sanger* umflat* ars* arsur* taie* taietur* rani rana rosu coji escar* incheietur*',
  fear: 'frica frici tem teme tema temem speria* sperie sperii groaz* teroar* ingrozit* tremur* panic* siguranta tresare tresar* ghemui* spaima infrico* frici*',
  hide: 'ascund* ascuns* incui* incuie inchid* inchis* inchide dulap* baie toaleta baricad* scaun* cheie cheia chei sub usa zavor*',
  lock: 'incui* incuie inchid* inchis* cheie cheia chei lacat* zavor*',
  secret:
    'secret* spun spune spui spus nimanui sopt* tace tac tacere prefac* minti* mint minte promis* taina marturis*',
  letnot:
    'lasa las lase lasat voie interzi* interzis* permis* permite permisiun* trebuie oblig* fort* pune pus pun silit* sileste cere',
  watch:
    'verific* urmar* pandes* supravegh* numar* citest* intreaba hotar* decide gelos* gelozi* control* locati* camer* chitant* bonuri bonul',
  take: 'ia iau luat* luate tine tin tinut* fur* furat* furate pastr* imprumut* dator* datori* platest* plat* platit* semnez* semn* retin* opri* sustras* jefui*',
  money:
    'bani banii banilor salari* leafa pensi* alocati* ajutor* card* cardul cont contul banc* cash lire lira portofel* economi* chiri*',
  papers: 'pasaport* acte actele buletin* document* viza vize hartii contract*',
  phone:
    'telefon* mesaj* poze pozele poza fotograf* film* video* internet* snapchat* camera numar* joc jocul aplicati*',
  goods: 'pachet* geant* ghiozdan* drog* iarba cutit* marfa plic* pantofi adidasi haine lucruri sac* praf* colet*',
  travel: 'masina masini masin* autobuz* tren* gara taxi* oras* hotel* duba microbuz* duce duc dus',
  leave:
    'plec* pleca plecat* pleaca ies iese iesi iesit fug fuge fugi fugit* dispar* parasi* abandon* lasat* afara mutat* las',
  home: 'casa casei acasa apartament* camera camere dormitor* usa usii usi pat patul podea* jos scari* scara canapea* bucatari* garaj* pivnit* beci* geam* fereastr* acoperis* pod rulota* baraca',
  sleep: 'doarm* dorm dormi* dormit* adorm* trezesc trezi* treaz* somn* noapte patur* plapum* saltea* obosit* pat',
  night: 'noapte noaptea nopti noptile seara serile miezul intuneric* dimineata tarziu weekend*',
  day: 'luni marti miercuri joi vineri sambata duminica ieri azi astazi maine saptaman* zi zile zilele luna lunile iarna craciun',
  food: 'mancare* mancar* manca mananc* mancat* masa mese cina pranz* paine* lapte* supa frigider* conserv* farfuri* orez* paste* ceai* cartof* hran* sandvis* resturi firimit* biscuit* gustar*',
  hungry: 'foame* flamand* infomet* nemancat* nemancati subnutr*',
  lack: 'nu nimic nimeni niciodata fara lipsa lips* gol goala goale ultim* termin* doar abia nici jumat* nicaieri ajung* nemaiav*',
  cold: 'frig frigul frigului rece reci inghet* inghetat* caldur* cald calda gaz gaze gazul curent* electric* haina palton* geaca geci caciul* manusi patur* lumanar* contor* calorifer* umezeal* mucegai* fierbator* resou* pulover* tremur*',
  meds: 'medicament* pastil* tablet* insulin* inhalator* reteta retet* doza dozei supradoz* paracetamol* antibiot* tratament* picatur*',
  body: 'mana maini bratul brat brate picior* fata fetei piele* par parul ochi ochii cap capul gat gatul burta oase slab* slabit* coaste spate* gura urech*',
  dirt: 'ud uda ude udat* murdar* mizer* miros* miroase pute put spal* spalat* nespalat* haine hainele scutec* pampers* urin* pipi fecal* musc* galeat* cearsaf* pijama* camas* paduch* gunoi* schimb* baie',
  alone: 'singur* izolat* parasi* singuratat*',
  die: 'mor moara muri murit* moarte* mort omor* sinucid* sinucig* ucid* ucig* trai traiesc traiasca viata vietii sfarsit* termin* ramas adio inmormant* pod podul franghi* streang* sar sari sine tren* scrisor* mare trai* exist*',
  despair:
    'rost* sens* valor* povara satul* ajuns obosit* disper* inutil* gol mai_bine usor usur* lips* observ* renunt* urasc* linist* pregatit* plan* dispar* dispari nefolos* degeaba suport*',
  weapon:
    'cutit* arma armei pistol* benzin* acid* bomb* sticla caramid* chibrit* brichet* ciocan* maceta* bata bate topor* foc otrav*',
  vengeance:
    'regret* plati plateasc* razbun* avertiz* lectie invat* data meriti merita vedea vad vezi gasesc gaseasc* arde* ard dau sparg* distrug* rup rupe termin* omor* jur rafui* socoteal*',
  sexual:
    'ating* atins* atinge pipai* pipaie viol* sex* dezbrac* gol goala saruta sarut* mangai* poala genunchi pat intim* abuz* chilot*',
  sex: 'viol* sex* dezbrac* dezbrac pipai* pipaie intim* abuzat* abuzeaz* nud*',
  cry: 'plang* plans* tip* tipa urla* url* strig* strigat* implor* rog cert* cearta certuri bubuit* galagi* lacrimi suspin* racn*',
  shout: 'tip* tipa urla* url* strig* racn* injur* jign* umil* cearta certuri tipet* amenint*',
  drink: 'bea beau baut* bauta beat* vodca alcool* betiv* drog* tuica bere sticle drogat* imbat*',
  school: 'scoal* scoli clasa clasei profesor* gradinit* elev* recreati* ore lectii ghiozdan* colegii',
  bully:
    'rad rade radeau razi batjoc* porecl* jign* gasca gang* scuip* grup* chat* umil* hartui* tachin* insult* intimid*',
  slave:
    'lucr* lucrez lucram munc* tura ture fabric* ferma spalatori* restaurant* santier* pasaport* client* ore gratis salari* depozit*',
  number:
    'doi doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece treisprezece paisprezece cincisprezece saisprezece 6 7 8 9 10 11 12 13 14 15 16 ani anisori',
  old: 'batran* bolnav* handicap* dement* carucior* orb slabit* alzheim* varst* neputinc* 70 75 78 80 81 82 83 84 85 86 87 88 89 90 91 92 optzeci nouazeci optzeci*',
  please: 'rog ajut* ajutor* ingrijor* stiu griji va_rog',
  place:
    'parc* banc* strad* drum* centru* bibliotec* autobuz* cos cosuri magazin* piata trotuar* toalet* plaj* parcar* lumin* felinar* bazin* piscina copac* gradin* carare* bicicl* statie* statii consili* muze* gara trecer* loc skatepark* iarba gropi groapa',
  should:
    'ar trebui putea nevoie va_rog mai_multe bun* imbunatat* vrea idee sper* invest* deschi* lung* bine ar_fi doresc dori*',
  praise:
    'multum* minunat* grozav* bun buna bune bine cel_mai iubesc frumos* dragut* prieten* amabil* fericit* mandr* excelent* super place placut* extraordinar* gustos* nemaipomenit* felicit*',
  service:
    'programare* programar* doctor* medic medicul medicului spital* dentist* recepti* servici* astept* coada formular* site* scrisoare ambulant* paramed* sectie* chestionar* primari* telefon*',
  sport:
    'fotbal* box* karate meci* joc joaca jocul echip* club* film* formati* cor corul inot* sala alerg* dans* liga gol goluri pierdut castig* turneu* sah antrenament* teatru* carte cartea carti serial* cinema* calculator* politist*',
  cooking:
    'reteta coace* copt* gatit* gatesc bucat* prajitur* pestele cartofi placint* sarmal* pizza gratar* legum* ciorba supa restaurant* friptur* gust* oua mici cozonac*',
  past: 'ani demult odinioara atunci copilari* istori* razboi* crescut* 19* secol* trecut* cand_eram vremea decedat* memori* anii',
  policy:
    'politic* strategi* guvern* organizati* caritat* asociati* campani* fonduri finant* buget* statistic* consili* taxe* lege* toata oamenii familii* societat* instruir* program* sistem* raport* voluntar* generati* tineri* persoane* servicii subventi* violent*',
  joke: 'haha hehe glum* ras amuz* pisica pisicii motan* caine cainele cainii pescarus* porumbei* paianjen* rate sobolan* soarec*',
  weather: 'ploaie ploua vant* soare zapada ning* vreme* vara canicul*',
  figure: 'mor moare omoara cosmar* iad masacr* dezastr* crima mortal* ucide innebun*',
}
