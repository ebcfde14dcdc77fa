import type { IdeasOf } from '../../shared-ideas.ts'

/** Without accents, as texts are read. */
export const polishIdeas: IdeasOf = {
  common:
    'nie sie jest mnie moj moja moje mojej mojego moim moi mam mamy jestem jestesmy juz jak kiedy gdy bo ale zeby ktos nikt nic tylko jego jej ich przez przed przy pod nad bez dla tez oraz czy ze mu nam nas nim nia niego niej ktory ktora ktore bardzo wszystko wszystkie zawsze nigdy teraz znowu znow byl byla bylo sa bedzie moze tego tym tej ten tak co na',
  me: 'ja mnie mi mna moj moja moje mojej mojego moim moich moi moja sobie siebie jestem mam',
  us: 'my nas nam nami nasz nasza nasze naszego naszej naszym naszych mamy jestesmy',
  they: 'on ona oni one go jego jej ja jemu mu nim nia niego niej ich im nimi swoj* ten ta ci',
  partner:
    'maz meza mezem mezowi zona zone zony zonie partner* chlopak chlopaka chlopakiem konkubent* facet faceta facetem byly bylego narzeczon* malzon*',
  parent:
    'mama mame mamie mamo matk* matce tata tate taty tacie ojciec ojca ojcu ojcem ojczym* macoch* rodzic* tatus* mamus*',
  elder:
    'babci* babunia dziad* dziadek ciocia ciocie cioci ciotk* wujek wujk* wuja staruszk* starusz* senior* emeryt* wdow* podopieczn* tesciow*',
  child:
    'dzieck* dzieci* dziecia* dziewczynk* chlopczyk* chlopiec chlopca syn syna synowi synem synek synka corka corki corke corce coreczk* wnuk* wnucz* brat brata bratu bracisz* siostr* niemowl* malusz* maluch* malej maly mala maly* nastolat* kuzyn* uczen ucznia uczniow* bratan* siostrzen*',
  nextdoor: 'sasiad* lokator* wspollokator* obok sciana sciane sciany pietr* gory dolu klatce klatki blok* naprzeciwk*',
  friend: 'przyjaci* kolega koleg* kolezank* kumpel kumpl* znajom* wspolpracown*',
  stranger:
    'mezczyzn* obcy obcego starsi starszy starszych starszego goscie chlopaki chlopakow typ typa gosc pan pana ludzie banda',
  carers: 'opiekun* pielegniar* personel* agencj* opieka opieki opieke pracownic* salow*',
  boss: 'szef* kierowni* wlasciciel* pracodaw* agent* majster brygadzi* trener* nauczyciel* kierowc* posredni* ksiadz ksiedza',
  hurt: 'bije bij* bil bila bili bic pobil* uderz* kopie kopia kopn* kopal* popych* popchn* szarp* szczyp* dus* gryz* ugry* policzk* rzuca* rzucil* rzuci* ciagn* ciaga* trzas* potrz* potrzas* atak* zaatak* napad* krzywd* skrzywd* lanie piesc* spoliczk* oplul* pluj* plul* zlapal* chwyc* przycis* przydus* kark* wykrec* bol* rani*',
  mark: 'siniak* siniec sinc* blizn* slad* ran rany rana ranami zadrapan* krew krwi krwaw* opuch* podbit* limo oparz* poparz* naciec* ciecia zyletk* strup* odlezyn* odcisk* szram* posiniacz* nadgarst*',
  fear: 'boje boi boja bojac* bal bala balem balam strach* strasz* przestrasz* przeraz* lek leku drze drzy drza wzdryg* bezpieczn* panik* kuli kula obaw*',
  hide: 'chow* schow* ukryw* ukry* zamyka* zamkn* zamek szaf* lazienk* zaslon* klamk* zastaw* barykad* pod_lozkiem klucz* zaryglo*',
  lock: 'zamyka* zamkn* klucz* kluczyk* klodk* rygl*',
  secret:
    'tajemnic* sekret* powiedz* mowi* mow nikomu szept* cicho cich* udaw* udaje klam* sklam* obiec* milcz* przyzna*',
  letnot:
    'pozwal* pozwol* zabrani* zabron* zakaz* wolno musze musi musimy muszą kaze kaza kazal* zmusz* zmusi* puszcza wypuszcz* wpuszcz* daje',
  watch:
    'sprawdz* pilnuj* sledz* kontrol* licz* wylicz* czyta pyta* decyd* zazdro* lokaliz* podgl* obserw* kamer* wypyt* rachun* paragon*',
  take: 'zabier* zabral* bierze biora wzial wziela wzieli trzyma* zatrzym* ukrad* kradn* okrad* odda* oddac pozyc* dlug* winien winna placi* plac* zaplac* podpis* wydziel* przywlaszcz* potrac* wyludz*',
  money:
    'pieniadz* pieniedzy kasa kase wyplat* pensj* emerytur* rent* zasilek zasilk* karta karte karty kart konto konta bank* gotowk* funt* grosz* portfel* oszczed* czynsz* oplat*',
  papers: 'paszport* dokument* dowod* wiz* papier* umow* kontrakt*',
  phone:
    'telefon* komork* sms* wiadomos* zdjec* fotk* fotograf* film* nagran* internet* snap* kamer* numer* messeng* aplikac* gra gre gry',
  goods:
    'paczk* torb* pakun* narkot* prochy trawk* noz nozem noza towar* plecak* buty zegarek ciuch* rzeczy kopert* koperty skarpet*',
  travel: 'samoch* auto aucie autem bus bus* pociag* dworz* taksow* miast* hotel* jezdz* wozi* woza zawozi*',
  leave:
    'wyjsc wychodz* wyszed* wyszla odejsc odejd* odchodz* zostaw* zostaj* ucie* uciek* znik* zagin* zniknac poszed* poszla wyprowadz* wyjech*',
  home: 'dom domu domem mieszkan* pokoj* pokoik* sypialn* drzwi drzwiami lozk* podlog* schod* kanap* sof* kuchni* garaz* piwnic* okn* dach* strych* przyczep* szop*',
  sleep:
    'spi spie spia spimy spac spal spala spij* zasn* zasyp* obudz* budz* sen snu noc* nocuj* lozk* koc* koldr* materac* karimat* zmecz*',
  night: 'noc nocy noca nocami noce wieczor* polnoc* ciemn* rano nad_ranem pozno weekend*',
  day: 'poniedzial* wtor* srod* czwart* piat* sobot* niedziel* wczoraj dzisiaj dzis jutr* tydz* tygod* dni dnia dzien miesiac* miesiec* zim* swiat swieta',
  food: 'jedzen* jesc je jem jemy jedza jadl* zjad* zje posil* obiad* kolac* sniadan* chleb* mlek* zup* kanapk* lodow* puszk* talerz* ryz ryzu makaron* herbat* ziemniak* bulk* karmi* nakarm* resztk* okruch* suchar*',
  hungry: 'glod* glodn* gloduj* zaglod* wyglodz* niedozyw*',
  lack: 'nie nic nikt nigdy bez brak* pust* ostatni* skoncz* zabrakl* tylko ledwo zaden zadn* pol polow* nigdzie wyczerp* stac starcza',
  cold: 'zimn* marzn* zmarzn* zamarz* mroz* ogrzew* gaz* prad* kurt* plaszcz* czapk* rekawic* koc* swiec* licznik* grzejnik* wilgo* plesn* cieplo ciepl* czajnik* farelk* grzyb* swetr*',
  meds: 'lek leki lekow tabletk* pigul* insulin* inhalat* recept* dawk* przedawk* paracetamol* proszk* antybioty* kropl*',
  body: 'rek* rece ramie ramion* nog* twarz* skor* wlos* oko oczy oka glow* dlon* szyj* brzuch* kosc* chud* schud* zebr* gardl* plec* ust ucho',
  dirt: 'mokr* brud* brudn* smierdz* myje mylo umyc umyty* umyta mycia kapi* kapal* wykap* ubran* pieluch* pampers* mocz* siku sika odchod* much* much wiadr* poscie* posciel* pizam* koszul* wszy smiec* przebier* nieumyt* niemyt*',
  alone: 'sam sama same sami samego samej samotn* nikogo osamot* samemu',
  die: 'umrzec umrze* umier* umar* smierc* zabic zabij* samobojs* zyc zycie zycia zyje koniec skonczyc skoncze pozegn* pogrzeb* most mostu lina line sznur* skoczyc skocze tory torach pociag morze list listy dolacz* niebie',
  despair:
    'sens* warto bezwartosc* ciezar* ciezarem dosyc dosc zmecz* beznadziej* bezuzytecz* pust* lepiej latwiej lzej tesknil* zauwaz* poddaj* nienawidz* spokoj* gotow* plan* znikn* przeszkad* zbedn* bezsens*',
  weapon:
    'noz nozem noza siekier* pistolet* bron broni benzyn* kwas* bomb* butelk* ceg* zapalk* zapalnicz* mlotek mlotk* maczet* kij kijem podpal* ogien trucizn* palk*',
  vengeance:
    'pozaluj* zaplac* zaplaca zemst* zemszcz* ostrzeg* nauczk* nastepn* zaslug* zobacz* dorwe dorwa dopad* spal* podpal* rozwal* zniszcz* polam* wykoncz* zalatw* zabij* przysiag* odplac* rozlicz* pokaze',
  sexual:
    'dotyk* dotknal gwalc* zgwalc* seks* rozbier* rozebr* nago nagi* nagie caluj* calowal* calowac przytul* kolan* lozk* obmac* intym* molest* glaszcz* glaska* majt* bielizn*',
  sex: 'gwalc* zgwalc* seks* rozbier* rozebr* nago nagi* molest* obmac* intym*',
  cry: 'placz* plakal* krzyk* krzycz* wrzeszcz* wrzask* szloch* blaga* klotn* klocą* awantur* huk* halas* lka lzy wyje',
  shout: 'krzyk* krzycz* wrzeszcz* wrzask* awantur* klotn* wydziera* wyzyw* przeklin* przezyw* poniz*',
  drink: 'pije pija pil pila pijan* wodk* alkohol* upij* upil* narkot* cpa* piwo piwa butelk* nacpan* naćpan* trunk*',
  school: 'szkol* klas* nauczyciel* przedszkol* lekcj* uczen ucznia przerw* plecak* boisk*',
  bully:
    'dokucz* wysmiew* smiej* wyzyw* przezyw* grup* gang* pluj* czat* dreczy* drecz* gnebi* neka* szydz* nabij* poniz* przesladuj*',
  slave:
    'prac* pracuj* praca pracy zmian* fabryk* ferm* myjn* restaurac* budow* paszport* klient* godzin* darmo wyplat* magazyn* pol',
  number:
    'dwa dwie trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie 6 7 8 9 10 11 12 13 14 15 16 lat latk* letni*',
  old: 'star* starsz* chor* niepelnosp* demencj* wozk* niewidom* slab* lezac* alzheim* 70 75 78 80 81 82 83 84 85 86 87 88 89 90 91 92 osiemdziesi* dziewiecdziesi*',
  please: 'prosz* pomoc* pomoz* pomoz martwi* wiem niepokoj* ratun*',
  place:
    'park* law* ulic* drog* centrum bibliot* autobus* kosz* sklep* targ* chodnik* toalet* plaz* parking* swiatl* latarn* basen* plac* drzew* ogrod* sciezk* rower* przystan* rad rada muze* stacj* przejsc* boisk* skatepark* trawnik* rondo',
  should:
    'powin* moglby moglaby mozna potrzeb* prosz* wiecej lepsz* popraw* chcial* pomysl* mam_nadziej* inwest* otwor* dluzej warto przydal* brakuje zrob*',
  praise:
    'dzieku* super swietn* dobr* dobrze najleps* kocham uwielb* mil* przyjaz* pomocn* szczesl* dumn* wspanial* cudown* fajn* pieknie piekn* lubi* uprzejm* rewelac* smaczn*',
  service:
    'wizyt* lekarz* przychod* szpital* dentyst* recepcj* uslug* czeka* kolejk* formularz* stron* list karetk* ratown* oddzial* ankiet* telefon* urzad* urzed*',
  sport:
    'pilk* boks* karate mecz* gra gre gry druzyn* klub* film* zespol* chor* plyw* silown* biega* taniec* lig* gol* bramk* przegr* wygr* turniej* szach* trening* teatr* ksiazk* serial* kin* komputerow* fabul* kryminal* konsol*',
  cooking:
    'przepis* piec* piecz* gotow* kuch* ciast* ryb* frytk* placek plack* pierog* kebab* pizz* grill* warzyw* zup* restaur* kotlet* obiad* smak* jaj* bigos* schabow*',
  past: 'temu kiedys dawniej wtedy dziecinstw* histori* wojn* dorast* 19* wiek* bylam bylem minel* przeszl* lata zmarl* pamiec* dawno od_lat',
  policy:
    'polity* strateg* rzad* organizac* fundacj* kampan* fundusz* budzet* statyst* rad podat* praw* wszystk* ludzi* rodzin* spolecz* szkolen* program* system* raport* wolontariusz* pokolen* mlodziez* osob uslug* dotac* powinno przemoc*',
  joke: 'haha hehe zart* smiech* smiesz* kot kota koty kotem pies psa psy psem mew* mewy golab* golebi* pajak* kaczk* szczur* mysz*',
  weather: 'deszcz* wiatr* slonc* snieg* pogod* lato latem upal*',
  figure: 'umieram umieralam padam zabija dobija koszmar* masakr* tragedi* mord* konam smiertel* wykancza',
}
