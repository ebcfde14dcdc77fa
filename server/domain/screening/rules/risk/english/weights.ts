/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.468
export const threshold = -0.662
export const weights = `
b a bad=0.13,b a bigger=-0.15,b a bus=-0.15,b a carer=-0.12,b a child=-0.10,b a day=0.14,b a drink=0.11,b a home=0.10
b a lad=0.10,b a list=0.36,b a long=-0.14,b a lovely=-0.10,b a man=0.18,b a month=-0.10,b a new=-0.14
b a problem=0.25,b a thing=-0.12,b able to=-0.16,b about how=0.22,b about it=0.09,b against the=0.19,b all i=0.10
b all night=0.09,b all of=-0.09,b allowed to=0.17,b am in=0.09,b am not=-0.14,b am only=0.09,b am scared=0.11
b am told=0.13,b an a=-0.09,b and a=0.12,b and comes=0.10,b and gave=-0.11,b and he=0.55,b and his=0.14,b and i=0.57
b and it=-0.20,b and my=0.09,b and never=-0.10,b and nobody=0.12,b and now=-0.34,b and said=0.23,b and says=0.52
b and she=0.22,b and the=0.38,b and there=0.23,b and they=-0.32,b and we=0.40,b and wont=0.17,b are a=-0.09
b are going=0.11,b are no=-0.10,b as a=-0.13,b as it=0.10,b as the=-0.13,b asking for=0.15,b at all=-0.18
b at four=0.28,b at home=-0.13,b at me=0.23,b at my=0.17,b at nine=0.13,b at six=0.09,b at that=0.11,b at the=0.15
b at work=0.24,b bag and=0.14,b be answered=-0.09,b be the=0.24,b because he=0.18,b because i=-0.11,b because of=0.11
b because the=0.20,b because there=0.11,b bed at=0.12,b been to=0.12,b been told=0.13,b before i=-0.26
b before it=0.10,b behind the=0.26,b black and=-0.12,b bus station=0.19,b but he=0.13,b but i=0.09,b but it=-0.10
b but my=-0.10,b but the=-0.10,b by the=0.65,b call and=0.11,b cant get=0.25,b cant go=0.18,b cant think=-0.18
b care home=0.12,b comes home=-0.22,b could have=-0.19,b crisis team=0.09,b dad was=0.30,b days and=0.10
b do my=-0.13,b do the=0.09,b do to=0.13,b dont feel=0.11,b dont want=0.11,b down and=-0.15,b down to=-0.09
b each other=-0.15,b every day=0.10,b every night=0.11,b every other=0.12,b every time=0.21,b feel like=0.11
b fill this=-0.10,b for all=0.20,b for hours=0.17,b for me=0.20,b for tea=-0.20,b for them=0.11,b for two=0.11
b from outside=0.14,b from the=-0.12,b gave me=-0.13,b get a=0.13,b get to=0.09,b girls in=0.26,b gives me=0.18
b go to=0.21,b goes in=0.12,b going to=0.23,b got me=-0.15,b got the=0.11,b had a=-0.23,b half the=-0.11
b has been=-0.09,b has gone=0.09,b has moved=0.11,b has no=0.31,b has started=0.13,b have a=-0.25,b have an=-0.09
b have done=0.35,b have got=0.15,b have my=0.16,b have never=-0.26,b have nothing=-0.11,b have to=0.33
b have told=0.13,b have worked=0.10,b he cant=0.20,b he could=-0.11,b he gets=0.21,b he has=0.31,b he is=0.26
b he said=0.12,b he says=0.30,b he wants=0.17,b he went=-0.11,b he will=0.26,b heating in=-0.09,b help i=-0.11
b him to=0.11,b his sister=0.16,b how i=0.14,b i am=0.61,b i cant=0.29,b i could=-0.10,b i couldnt=-0.14
b i didnt=-0.10,b i dont=0.63,b i feel=0.10,b i felt=-0.10,b i gave=0.09,b i got=-0.15,b i had=-0.12,b i have=1.01
b i havent=0.27,b i just=0.40,b i keep=0.32,b i know=0.11,b i like=-0.19,b i look=0.27,b i make=0.14,b i needed=-0.11
b i put=0.14,b i run=-0.18,b i should=0.16,b i take=0.18,b i took=0.15,b i walk=0.15,b i want=0.13,b i was=-0.81
b i will=0.36,b i wont=0.14,b i would=-0.25,b if i=0.11,b if it=0.11,b if she=0.18,b if we=-0.13,b if you=0.10
b in a=0.28,b in all=-0.13,b in and=0.12,b in august=0.13,b in her=0.26,b in his=0.35,b in my=0.42,b in our=-0.23
b in that=0.22,b in the=1.33,b in there=0.16,b in with=0.10,b is a=0.10,b is all=0.11,b is been=0.32,b is got=0.29
b is in=0.21,b is just=0.11,b is long=-0.12,b is nothing=0.13,b is only=0.30,b is the=-0.19,b is there=-0.35
b is true=-0.12,b is what=0.10,b is why=-0.13,b isnt a=0.09,b it and=-0.17,b it comes=0.11,b it in=0.11,b it is=-0.54
b it isnt=0.21,b it to=0.14,b it took=-0.12,b it up=-0.09,b it will=0.18,b it would=0.17,b keeps me=0.14
b know where=-0.10,b lad who=0.13,b lads at=0.15,b last night=0.36,b last time=0.13,b like to=-0.19,b list of=0.09
b listened to=-0.12,b living in=0.10,b long sleeves=0.11,b long time=-0.09,b look at=0.32,b lost my=-0.14
b made a=0.11,b make sure=0.12,b makes me=-0.16,b marks on=0.14,b mattress to=0.23,b me and=0.23,b me have=-0.11
b me i=-0.10,b me in=-0.09,b me not=0.15,b me off=-0.11,b me to=-0.11,b mental health=-0.15,b my bike=-0.09
b my brother=0.11,b my cousin=0.18,b my dad=-0.23,b my daughter=-0.26,b my ex=0.11,b my friend=0.09,b my garden=0.17
b my husband=-0.22,b my legs=0.19,b my mate=0.22,b my money=-0.21,b my mother=-0.10,b my name=0.10
b my neighbour=0.09,b my own=0.10,b my phone=0.11,b my tablets=0.15,b need more=-0.09,b need the=0.12
b next time=0.18,b night and=0.21,b night it=0.12,b no complaints=-0.14,b nobody has=0.11,b nobody to=-0.09
b not a=-0.16,b not for=0.14,b not to=0.10,b nothing in=0.20,b nothing till=0.18,b nothing to=-0.18,b now and=0.10
b of anything=-0.17,b of my=-0.11,b of them=0.21,b of this=0.12,b of us=0.21,b of what=0.09,b on a=-0.12
b on and=0.14,b on friday=0.21,b on her=0.09,b on his=0.24,b on it=0.25,b on me=-0.16,b on time=-0.20,b once a=0.09
b one for=-0.11,b only when=0.14,b or the=0.15,b our lass=0.28,b our road=-0.09,b out for=-0.12,b out of=0.20
b out on=0.10,b outside the=0.10,b people who=0.11,b please dont=0.12,b put a=0.20,b put the=0.22,b right to=-0.11
b room for=-0.09,b same as=-0.10,b sat in=0.09,b say anything=0.19,b says he=0.32,b says it=0.19,b says she=0.11
b see the=-0.14,b see to=0.15,b she cant=0.12,b she comes=-0.13,b she has=0.31,b she is=1.01,b she said=0.24
b she told=0.14,b should be=-0.17,b should have=-0.14,b shut the=-0.13,b sit in=0.10,b sits in=0.11
b skate park=-0.18,b sleep in=0.12,b so a=-0.09,b so i=-0.13,b so she=0.11,b soft play=-0.12,b someone to=-0.10
b staff at=-0.09,b stuff in=0.22,b take a=-0.14,b take my=0.12,b take the=0.16,b tea at=0.14,b tell her=0.12
b tell the=0.22,b thank you=-0.12,b thanks for=0.21,b that doctor=0.30,b that i=-0.11,b that is=0.11,b that it=0.10
b that the=-0.09,b that was=-0.09,b the ambulance=-0.09,b the baby=0.42,b the bairns=0.18,b the bath=0.20
b the bed=0.16,b the bedroom=0.12,b the bread=0.11,b the bridge=0.10,b the bus=0.59,b the car=0.22,b the cat=0.10
b the council=0.10,b the crisis=0.10,b the door=0.32,b the doorway=0.20,b the estate=-0.09,b the garage=0.22
b the gas=0.24,b the gate=0.11,b the hospital=-0.09,b the hub=-0.09,b the kids=0.18,b the kitchen=0.22,b the lad=0.13
b the lads=0.15,b the last=0.23,b the library=-0.21,b the man=0.19,b the new=-0.10,b the next=0.11,b the one=0.19
b the only=-0.09,b the other=0.15,b the parking=-0.11,b the phone=-0.10,b the place=0.15,b the same=0.32
b the service=-0.12,b the shop=0.13,b the station=-0.09,b the time=0.15,b the two=0.26,b the waiting=-0.17
b the wall=0.13,b the woman=-0.11,b then i=0.14,b there a=-0.27,b there are=-0.15,b there is=1.29,b there was=-0.10
b these days=-0.17,b they are=-0.16,b they know=0.12,b they put=0.10,b they say=0.15,b they were=-0.20,b think i=0.16
b think it=0.09,b think of=-0.24,b thinks i=0.14,b this in=-0.09,b this week=0.27,b thought it=0.12
b through the=0.11,b till the=0.27,b time i=0.35,b time it=0.10,b time she=0.12,b time to=-0.09,b times i=-0.10
b to a=-0.14,b to be=-0.16,b to do=-0.18,b to find=0.12,b to go=-0.13,b to help=-0.12,b to her=0.10,b to it=0.15
b to keep=0.13,b to me=0.25,b to my=0.14,b to see=-0.16,b to send=0.16,b to stay=0.14,b to wait=-0.09,b to you=0.13
b told i=0.10,b told the=0.18,b took the=0.15,b tried to=0.09,b twice a=-0.10,b twice and=0.09,b twice this=0.16
b two of=0.19,b under the=0.14,b up on=0.12,b up the=-0.12,b us with=-0.16,b very good=-0.13,b waiting for=0.21
b waiting room=-0.11,b want to=0.24,b was all=0.13,b was in=-0.27,b was on=0.09,b was so=-0.10,b way to=0.09
b we are=0.20,b we dont=-0.11,b we go=-0.10,b we have=0.26,b we need=-0.12,b we will=-0.10,b week and=-0.10
b weeks and=0.15,b went to=-0.10,b what he=0.20,b what i=0.36,b what mattress=0.18,b what to=-0.11,b when he=0.22
b when i=0.15,b when she=0.16,b when the=0.34,b when they=-0.10,b where i=0.21,b where to=-0.13,b wife says=-0.26
b will be=0.25,b will do=0.18,b with a=-0.09,b with him=0.10,b with me=0.29,b with my=0.12,b with the=0.28
b with two=-0.11,b with us=-0.11,b wont be=0.67,b work and=0.11,b would be=0.18,b would believe=0.23,b would do=-0.11
b would like=-0.32,b you are=0.11,b you cant=-0.09,b you do=0.11,b you have=0.09,b you lot=0.16,b you want=-0.10
b you will=-0.17,i alone=1.28,i body=0.74,i boss=0.60,i bully=0.10,i carers=-0.64,i child=2.30,i cold=0.43
i cooking=-0.44,i cry=0.15,i day=2.48,i despair=-0.17,i dirt=0.96,i drink=-0.08,i elder=0.20,i fear=-0.23
i figure=-0.67,i food=0.65,i friend=0.58,i goods=1.43,i he=2.97,i hide=0.56,i home=2.04,i joke=0.65,i lack=1.69
i leave=1.21,i letnot=0.14,i mark=0.22,i me=0.92,i meds=0.37,i money=0.60,i nextdoor=0.69,i night=1.12,i number=1.38
i old=-0.09,i papers=0.67,i parent=1.25,i partner=0.13,i past=-0.43,i place=-2.03,i please=0.81,i policy=-1.12
i praise=-2.01,i school=0.44,i secret=1.61,i service=-1.86,i sexual=0.67,i she=1.91,i should=-1.79,i slave=0.94
i sleep=1.88,i sport=-0.69,i stranger=1.38,i take=1.44,i they=0.34,i travel=0.30,i us=0.24,i vengeance=0.86
i watch=-0.68,i weapon=0.48,i weather=-0.34,i you=-0.19,p alone me=0.36,p day lack=0.39,p day me=0.37,p he me=0.53
p lack me=0.62,p me vengeance=0.36,s abuse-at-home some=0.83,s abuse-at-home strong=0.55,s child-at-risk some=0.75
s child-at-risk strong=2.63,s exploitation some=0.11,s exploitation strong=3.06,s figure-of-speech against=-2.41
s food-or-cooking against=-0.15,s general-talk against=-1.89,s harm-by-another some=1.24
s harm-by-another strong=1.29,s neglect some=1.17,s neglect strong=2.89,s no-basics some=1.24,s no-basics strong=1.19
s past-and-over against=-0.99,s praise against=-3.00,s self-harm some=1.45,s self-harm strong=1.98
s service-talk against=-3.33,s sport-or-story against=-1.25,s threat some=1.21,s threat strong=1.27,w 0=-0.10
w 00=-0.13,w 1=-0.30,w 10=-0.23,w 111=-0.18,w 13=0.06,w 15=0.22,w 16=-0.19,w 17=0.31,w 18=-0.23,w 1hr=-0.06
w 1st=-0.10,w 2=-0.43,w 20=-0.34,w 22=-0.19,w 24=-0.10,w 3=0.08,w 30=-0.25,w 35=-0.04,w 4=0.42,w 45=-0.07,w 5=-0.18
w 50=-0.11,w 6=-0.16,w 7=-0.41,w 8=0.10,w 89=-0.04,w 8pm=-0.08,w 9=0.10,w 94=-0.04,w 999=-0.14,w a=-0.23,w able=-0.39
w about=0.11,w above=0.41,w absolutely=-0.10,w abuse=-0.12,w acceptable=-0.04,w access=-0.13,w accident=0.32
w account=0.09,w across=0.06,w actions=-0.07,w activities=-0.22,w actually=-0.24,w add=-0.16,w address=0.33
w adhd=-0.13,w admission=-0.05,w admitted=-0.15,w advance=-0.06,w advice=-0.56,w advise=-0.07,w advised=-0.07
w afford=0.07,w after=-0.20,w afternoon=-0.04,w again=0.48,w against=0.27,w agen=0.16,w agency=0.36,w agent=-0.09
w ages=-0.07,w ago=-0.15,w aid=-0.07,w air=0.34,w alarm=-0.13,w albert=-0.13,w alive=0.19,w all=-0.42,w alley=-0.05
w allotment=-0.21,w allow=-0.14,w allowance=-0.13,w allowed=0.35,w almost=-0.07,w alone=0.15,w along=-0.21
w already=-0.17,w also=0.10,w alternative=-0.04,w although=-0.07,w always=-0.40,w am=1.52,w amazing=-0.07
w ambulance=-0.72,w ambulances=-0.07,w an=-0.79,w and=1.67,w angels=-0.15,w angry=-0.10,w ankle=-0.04,w another=-0.15
w answer=-0.11,w answered=-0.46,w answering=-0.08,w answers=0.14,w antibiotics=-0.11,w anxiety=-0.10,w any=-0.17
w anymore=0.89,w anyone=0.63,w anything=0.11,w anyway=0.12,w apart=-0.05,w apologise=0.14,w app=-0.32
w appalled=-0.06,w appointment=-0.32,w appointments=-0.19,w appreciate=-0.07,w arcade=-0.07,w are=0.20,w area=-0.10
w arent=-0.13,w arm=-0.10,w arms=0.38,w around=-0.12,w arranged=-0.07,w arrive=-0.15,w arrived=-0.38,w arriving=-0.05
w as=-0.99,w asda=-0.16,w asked=-0.06,w asking=0.36,w asks=0.11,w asleep=0.28,w assessed=-0.06,w assessment=-0.11
w assume=-0.06,w asthma=-0.04,w aswell=0.19,w asylum=0.07,w at=0.44,w ate=-0.37,w attack=-0.19,w attacked=-0.05
w attacks=-0.14,w attended=-0.07,w attention=-0.14,w attitude=-0.09,w august=0.36,w aunt=0.24,w autistic=-0.24
w available=-0.22,w away=0.59,w awful=-0.05,w baby=1.45,w back=-0.19,w bad=0.22,w badly=-0.04,w bag=0.98,w bags=0.19
w bairn=0.37,w bairns=0.48,w bakery=-0.10,w ball=-0.16,w bank=0.09,w bar=-0.20,w barber=-0.11,w basically=-0.06
w bat=0.29,w bath=0.21,w baths=0.46,w be=0.89,w beach=0.04,w beat=-0.18,w beaten=-0.30,w because=1.54,w bed=0.35
w bedroom=0.49,w beds=0.40,w been=1.49,w before=-0.19,w beg=0.09,w behalf=-0.09,w behind=1.13,w being=-0.62
w believe=0.38,w bell=-0.08,w bench=-0.11,w benches=0.12,w benefits=0.06,w best=-0.14,w better=-0.32,w between=-0.12
w beyond=-0.04,w big=-0.26,w bigger=-0.37,w bike=-0.27,w bill=-0.06,w bin=0.47,w bingo=-0.07,w bird=0.15
w biscuits=-0.22,w bit=-0.15,w bits=-0.09,w black=-0.20,w blackeye=0.25,w blade=0.24,w blades=-0.09,w blame=-0.04
w blanket=0.14,w blast=-0.08,w bleed=0.20,w bleeding=-0.12,w bliss=-0.32,w bloke=0.20,w blood=-0.44,w blue=-0.13
w board=0.51,w boards=-0.09,w boiler=0.17,w book=0.14,w boots=-0.07,w bored=-0.44,w boro=-0.30,w boss=-0.40
w both=-0.05,w bother=-0.28,w bottom=0.07,w bowls=-0.17,w box=0.17,w boyfriend=0.15,w brambles=-0.14,w bread=0.60
w breakfast=-0.34,w breaks=-0.09,w breath=0.11,w breathe=0.20,w breathing=-0.08,w bridge=0.25,w brilliant=-0.24
w bring=-0.23,w brings=-0.31,w broken=-0.13,w brother=0.41,w brought=-0.06,w bruise=-0.12,w bruises=-0.17
w budget=-0.11,w building=-0.23,w bullied=-0.09,w bumps=0.17,w burglars=0.34,w burn=0.13,w burning=0.15,w burnt=0.31
w bus=0.65,w buses=0.18,w business=-0.12,w busy=-0.18,w but=-1.41,w buy=-0.40,w by=0.82,w cafe=-0.17,w call=-0.51
w called=-0.31,w calling=-0.14,w calm=0.08,w came=-0.19,w can=0.18,w cancelled=-0.11,w cancer=-0.05,w canny=0.16
w cant=0.92,w car=0.60,w caravan=-0.10,w card=0.04,w care=-0.66,w cared=-0.11,w careful=-0.09,w carer=-0.17
w carers=-0.53,w cares=-0.08,w caring=-0.18,w carpet=0.07,w carried=-0.22,w carry=0.05,w cars=0.59,w case=-0.10
w caught=-0.23,w causes=-0.05,w centre=-0.29,w chain=-0.08,w chair=0.28,w chance=-0.06,w change=-0.08,w changed=0.29
w changes=-0.07,w changing=-0.05,w charges=-0.11,w charity=-0.15,w chat=0.43,w check=-0.08,w checked=-0.08
w checks=-0.40,w cheeky=-0.19,w cheerful=-0.11,w chemist=0.18,w chest=0.07,w child=-0.70,w children=-0.10
w chippy=0.29,w chips=-0.24,w choice=0.20,w choose=-0.19,w christmas=-0.16,w church=-0.23,w cigarette=0.19
w cinema=-0.23,w circumstances=-0.04,w class=-0.20,w classed=-0.04,w classes=-0.14,w clean=-0.18,w clear=-0.29
w clearly=-0.09,w clinic=-0.09,w clocks=0.08,w close=-0.21,w closing=0.15,w clothes=-0.21,w clubs=-0.09,w co=-0.11
w coat=-0.08,w coats=0.16,w coffee=-0.45,w cold=-0.29,w collection=-0.09,w college=0.12,w come=0.68,w comes=0.14
w comfort=0.07,w comfortable=-0.16,w coming=0.36,w comment=-0.11,w committee=-0.33,w communication=-0.15
w community=-0.19,w company=-0.27,w complain=0.04,w complaint=-0.10,w complaints=-0.24,w concerns=-0.11
w concert=-0.07,w condition=-0.14,w conditions=-0.10,w confused=0.11,w confusing=-0.04,w connect=-0.07
w considerate=-0.05,w consideration=-0.05,w considering=-0.05,w consistency=-0.05,w consistent=-0.05
w consultation=0.06,w contact=-0.30,w contacted=-0.06,w control=-0.15,w cook=-0.42,w cooking=-0.18
w coordinator=-0.05,w copd=-0.06,w cope=-0.04,w corner=-0.29,w correct=-0.06,w corridor=0.20,w cost=-0.18
w costs=-0.10,w could=-1.42,w couldnt=-1.01,w council=0.22,w councillor=-0.40,w counselling=-0.05,w country=-0.14
w counts=0.08,w county=-0.07,w course=-0.12,w courteous=-0.04,w cousin=0.49,w covered=-0.09,w covid=-0.36,w cpn=-0.05
w cramlington=-0.05,w cream=-0.13,w credit=0.09,w crew=-0.19,w cries=0.21,w crime=-0.12,w criminal=-0.07
w crisis=0.12,w cross=0.35,w crossing=0.13,w crying=0.13,w cudnt=0.06,w cues=-0.15,w cup=-0.04,w cut=-0.33
w cuts=-0.11,w cutting=0.13,w dad=0.57,w daffodil=-0.10,w daft=0.05,w daring=-0.04,w dark=0.25,w date=0.29
w daughter=-0.61,w day=0.52,w daylight=-0.07,w days=0.16,w dead=-0.36,w deaf=-0.05,w deal=-0.06,w dealing=-0.07
w dealt=-0.06,w dear=-0.04,w death=-0.30,w debt=-0.06,w decent=-0.31,w decide=-0.11,w decided=0.12,w decides=-0.35
w decision=-0.09,w defibrillator=-0.10,w dementia=-0.05,w dental=-0.04,w depends=0.16,w depression=-0.18
w deserve=-0.07,w designer=-0.09,w despite=-0.11,w deteriorated=-0.04,w diabetes=-0.05,w diagnosis=-0.07,w did=0.33
w didnt=-0.67,w die=0.34,w died=-0.53,w difference=-0.10,w different=0.34,w difficult=-0.18,w dignity=-0.06
w dinner=0.28,w dinners=0.09,w dinnertime=0.05,w direct=-0.06,w directed=-0.05,w dirt=0.12,w disabilities=-0.06
w disability=-0.05,w disabled=-0.05,w discharged=0.24,w discuss=-0.07,w disgrace=0.09,w disorder=-0.06
w district=-0.06,w divorce=-0.13,w dizzy=0.27,w do=-0.34,w doctor=0.31,w does=0.14,w doesnt=0.33,w dog=0.61
w dogs=0.17,w doing=-0.21,w domestic=-0.09,w done=0.09,w dont=1.78,w door=1.83,w doors=-0.14,w doorway=0.50
w double=-0.18,w down=-0.31,w downstairs=0.13,w dr=-0.09,w drawn=0.30,w drink=0.18,w drinking=0.11,w drinks=0.06
w drive=0.21,w driver=-0.11,w drivers=-0.37,w drives=0.12,w driving=-0.14,w drop=0.18,w dropped=0.36,w drug=-0.15
w drunk=-0.10,w due=0.15,w duty=-0.08,w dying=-0.17,w e=-0.20,w each=-0.59,w earlier=-0.13,w early=-0.29,w ease=-0.28
w easier=-0.21,w easy=-0.17,w eat=0.18,w eaten=0.30,w eating=0.27,w education=-0.07,w efficient=-0.09,w eggs=-0.09
w either=-0.04,w elderly=-0.08,w eleven=0.11,w ellie=0.06,w else=0.07,w em=0.25,w emergency=-0.20,w encourage=-0.04
w end=0.29,w ended=-0.16,w ends=0.28,w england=-0.06,w english=-0.05,w enjoyed=-0.06,w enough=-0.75
w especially=-0.09,w estate=-0.23,w eston=-0.20,w etc=-0.06,w even=-0.23,w evening=-0.30,w events=-0.27
w eventually=-0.08,w ever=0.25,w every=0.47,w everyone=0.06,w everything=-1.14,w everywhere=0.18,w ex=0.18
w exactly=0.28,w excellent=-0.29,w exceptional=-0.08,w exercise=-0.05,w exercises=-0.15,w experience=-0.19
w experiences=-0.06,w explain=-0.13,w explained=-0.36,w explaining=-0.04,w extra=0.11,w extremely=-0.08,w eyes=-0.12
w eyesight=-0.14,w fab=-0.04,w fabulous=-0.04,w face=-0.11,w faces=-0.15,w facilities=-0.05,w fact=-0.14
w failing=-0.13,w fair=-0.27,w faith=-0.04,w fall=-0.13,w falls=0.13,w family=0.37,w fantastic=-0.08,w far=-0.25
w fast=-0.14,w faster=-0.17,w father=-0.05,w fault=-0.52,w feel=0.25,w feeling=-0.12,w feet=-0.07,w fell=0.12
w fella=0.95,w felt=-0.37,w female=-0.04,w few=0.19,w fewer=0.05,w fifteen=-0.08,w fight=-0.07,w fights=-0.33
w fill=-0.29,w filled=-0.06,w filling=-0.05,w filthy=-0.04,w final=-0.15,w find=0.31,w fine=0.16,w finger=0.28
w finish=-0.31,w finished=-0.17,w finishes=0.09,w fire=-0.13,w first=-0.74,w fish=0.04,w fit=-0.21,w fitted=-0.10
w five=0.47,w fix=-0.34,w flat=0.32,w flats=0.14,w flights=-0.04,w floor=0.19,w flower=0.17,w flowers=0.04,w fly=0.11
w flying=-0.20,w folk=-0.40,w follow=-0.09,w followed=0.23,w fone=0.06,w food=-0.06,w football=0.16,w footpath=-0.10
w for=-0.11,w forced=-0.10,w form=-0.09,w forms=-0.22,w fortnight=0.21,w forty=-0.59,w forward=-0.08,w foster=-0.04
w four=1.00,w freezing=-0.06,w friday=0.63,w fridge=0.26,w friend=0.39,w friendly=-0.28,w friends=0.24
w frightened=-0.06,w from=0.83,w front=0.49,w frustrating=-0.07,w fuel=-0.18,w fun=-0.19,w funny=0.49,w further=-0.07
w gangs=-0.16,w garage=0.60,w garden=0.09,w gardens=-0.09,w gas=0.85,w gate=0.26,w gave=-0.14,w generally=0.24
w get=0.87,w gets=1.39,w getting=0.34,w ghost=0.33,w girl=0.81,w girls=0.65,w give=-0.29,w given=-0.50,w gives=0.42
w giving=0.15,w glad=-0.12,w glass=0.28,w gloves=0.15,w go=0.44,w god=-0.10,w goes=1.29,w going=0.46,w gone=0.38
w good=-1.09,w goodness=-0.07,w got=0.04,w gp=-0.12,w grabbed=0.18,w gran=0.10,w grand=-0.06,w grandad=-0.38
w granddaughter=0.08,w grandson=0.04,w grass=0.13,w grateful=-0.07,w grave=-0.08,w great=-0.28,w green=0.43
w grounds=-0.11,w group=-0.38,w grow=-0.22,w guitar=0.06,w gun=0.27,w guy=-0.05,w gym=-0.08,w had=-0.77,w hadnt=0.15
w hair=0.09,w half=-0.27,w hall=-0.32,w hand=0.13,w handle=-0.12,w handler=-0.11,w handlers=-0.05,w handrail=0.10
w hands=0.37,w handy=-0.10,w hanged=-0.04,w hanging=-0.08,w happened=-0.13,w happens=0.36,w happy=-0.17,w hard=0.04
w harm=-0.19,w hartlepool=-0.12,w has=1.14,w hasnt=0.28,w hat=0.30,w hate=-0.17,w hats=0.24,w have=1.31,w havent=0.80
w having=0.14,w he=3.08,w head=0.38,w health=-0.56,w healthcare=-0.08,w hear=0.12,w heard=-0.12,w hearing=0.50
w heart=-0.11,w heath=-0.05,w heating=-0.88,w hedge=-0.49,w heel=-0.04,w heels=0.04,w hell=0.11,w help=-1.21
w helped=-0.46,w helpful=-0.46,w helping=-0.16,w helpline=-0.24,w helps=-0.05,w her=3.25,w here=0.05,w hers=0.14
w herself=0.27,w hides=-0.12,w high=-0.30,w higher=-0.04,w hill=-0.14,w him=1.66,w himself=0.21,w hip=-0.64
w his=2.57,w history=-0.08,w hit=-0.08,w hold=-0.15,w hole=0.20,w holiday=0.07,w holidays=-0.12,w home=0.59
w homework=-0.44,w honest=0.11,w honestly=0.08,w hope=0.19,w hopeless=0.17,w hoping=-0.26,w hospice=-0.16
w hospital=-0.78,w hostel=0.26,w hot=0.47,w hotel=0.23,w hour=-0.57,w hours=-0.19,w house=0.76,w houses=-0.09
w housing=0.20,w how=-0.05,w however=-0.09,w hub=-0.32,w hunger=-0.09,w hungry=-0.34,w huntcliff=0.07,w hurts=0.23
w husband=-0.81,w i=2.28,w ice=0.04,w idea=0.14,w ideas=-0.09,w if=1.24,w ill=-0.10,w immediate=-0.04
w immediately=-0.05,w improve=-0.33,w improvement=-0.06,w in=1.36,w individual=-0.10,w indoors=-0.26
w infection=-0.04,w info=-0.12,w inform=-0.05,w information=-0.26,w informed=-0.07,w inhaler=0.20,w initial=-0.09
w injection=0.05,w inside=0.25,w instead=-0.17,w insulin=0.70,w insurance=0.42,w internet=0.15,w into=0.35
w involve=-0.05,w involved=-0.12,w iron=-0.12,w is=1.02,w isnt=0.75,w issue=-0.05,w issues=-0.14,w it=1.36
w itself=-0.19,w jab=-0.18,w jail=-0.05,w jean=0.09,w job=-0.19,w join=0.13,w joke=-0.08,w jokes=-0.08
w journey=-0.09,w judge=-0.16,w judging=-0.13,w july=0.20,w jumper=-0.08,w junction=-0.10,w june=0.06,w just=1.16
w keep=0.93,w keeping=-0.12,w keeps=0.99,w kept=-0.18,w kerb=-0.04,w kettle=0.46,w key=0.55,w keys=0.20,w kid=0.24
w kids=0.16,w kill=-0.24,w killed=-0.05,w kind=-0.20,w kinder=-0.04,w kitchen=0.21,w knees=-0.31,w knew=-0.08
w knife=-0.18,w knit=-0.05,w know=0.54,w known=-0.05,w knows=0.31,w lacey=0.04,w lack=-0.07,w lad=0.84,w ladies=-0.15
w lads=0.63,w lady=0.04,w lamp=-0.12,w landing=0.11,w landlord=0.66,w lane=-0.10,w language=-0.10,w lass=0.91
w last=1.63,w late=-0.20,w later=0.34,w laugh=0.38,w laughed=0.24,w laughing=0.21,w law=0.09,w lead=-0.10
w leaflet=-0.05,w league=-0.09,w learn=-0.08,w leave=0.89,w leavers=-0.09,w leaves=0.20,w leaving=-0.15,w leeds=-0.21
w left=0.07,w leg=0.30,w legs=0.60,w leisure=-0.05,w lemon=-0.13,w length=-0.04,w less=-0.23,w let=-0.49
w letter=0.46,w letterbox=0.20,w letters=0.09,w library=-0.39,w lie=-0.15,w life=-0.38,w light=0.74,w lighting=0.10
w lights=-0.25,w like=-1.36,w likes=-0.30,w line=-0.26,w lines=0.43,w linthorpe=-0.21,w lips=-0.04,w list=0.62
w listen=-0.34,w listened=-0.45,w listener=-0.06,w listening=-0.26,w little=-0.24,w live=-0.15,w lives=-0.75
w living=0.21,w loads=-0.15,w local=-0.09,w lock=-0.09,w lockdown=-0.06,w locked=0.19,w locking=0.07,w locks=0.08
w lodger=0.28,w lol=0.18,w long=-0.40,w longer=0.45,w look=1.43,w looked=0.04,w looking=0.07,w looks=0.20
w loss=-0.13,w lost=-0.26,w lot=-0.15,w lots=-0.11,w loud=-0.32,w love=-0.25,w lovely=-0.26,w lucky=-0.11
w lunch=-0.18,w m=-0.09,w machine=-0.16,w mad=0.13,w made=-0.26,w mainly=-0.10,w make=0.24,w makes=-0.32
w making=-0.12,w mam=1.37,w man=0.99,w manage=-0.12,w management=-0.12,w manager=0.05,w manner=-0.04,w many=-0.14
w march=-0.25,w mark=0.29,w marked=0.18,w marks=0.71,w married=-0.22,w marske=-0.10,w mask=-0.05,w massive=-0.05
w match=0.32,w mate=0.61,w mates=-0.08,w mats=-0.20,w matted=-0.16,w mattress=0.44,w may=-0.13,w maybe=0.11,w me=0.89
w meal=0.21,w meals=0.25,w mean=-0.10,w means=-0.11,w meant=0.21,w measured=-0.23,w medical=-0.12,w medication=-0.35
w meds=-0.07,w meeting=0.33,w meetings=-0.09,w member=-0.06,w members=-0.08,w memorial=-0.09,w memory=-0.19
w men=0.31,w mend=0.08,w mental=-0.44,w mention=-0.07,w mess=0.07,w met=0.28,w meter=0.04,w mh=-0.07,w middle=-0.05
w midnight=0.07,w midwife=-0.17,w might=-0.07,w mile=-0.08,w miles=-0.09,w milk=0.45,w millbrook=-0.05
w million=-0.17,w minding=0.38,w mine=-0.21,w miners=-0.06,w minibus=-0.08,w mins=-0.13,w minute=0.06,w minutes=-0.39
w miss=0.31,w missed=-0.18,w missing=0.09,w modern=-0.11,w moment=-0.11,w monday=0.52,w money=-0.31,w month=0.12
w more=-0.96,w morning=0.04,w mosque=0.48,w most=0.04,w mostly=0.35,w mother=-0.06,w moved=0.10,w moving=-0.15
w mr=-0.29,w much=0.16,w muddy=-0.25,w multi=-0.21,w mum=0.46,w murder=-0.30,w museum=-0.04,w must=-0.07,w my=0.81
w myself=-0.24,w n=0.08,w nail=0.08,w nails=0.22,w name=0.14,w named=-0.12,w names=0.57,w nan=-0.07,w nana=0.41
w nanas=-0.12,w nappy=0.17,w near=-0.22,w nearly=-0.23,w necessary=-0.05,w neck=0.31,w need=0.05,w needed=-0.58
w needing=-0.04,w needs=0.04,w neglect=-0.12,w neighbour=0.48,w nephew=0.46,w never=-0.72,w new=0.25,w news=0.43
w next=1.44,w nhs=-0.38,w nice=-0.30,w nicely=-0.28,w nicked=-0.21,w night=1.65,w nightie=0.20,w nights=0.16
w nine=0.23,w no=-0.77,w nobody=1.13,w noise=0.12,w noisy=0.21,w none=-0.43,w normal=0.04,w not=0.09,w noted=-0.11
w nothing=-0.55,w notice=0.15,w now=0.23,w nowhere=-0.04,w nuisance=-0.04,w number=-0.20,w numerous=-0.07
w nurse=-0.15,w nursery=-0.32,w nurses=-0.27,w obviously=-0.06,w occasion=-0.09,w occasions=-0.07
w occupational=-0.04,w october=0.15,w of=-0.38,w off=0.73,w offer=-0.09,w offered=-0.11,w office=0.70,w officer=-0.08
w often=-0.10,w ok=-0.11,w okay=-0.04,w old=0.25,w older=0.14,w on=-0.05,w once=0.21,w one=0.44,w online=-0.19
w only=0.83,w op=-0.35,w open=0.11,w opening=0.25,w operation=-0.05,w opinion=-0.13,w option=-0.06,w or=0.60
w order=-0.06,w other=0.06,w others=-0.09,w otherwise=-0.12,w ought=-0.23,w our=-0.16,w ours=-0.06,w ourselves=-0.09
w out=0.49,w outcome=-0.04,w outside=0.48,w outstanding=-0.05,w over=-0.13,w overall=-0.09,w own=0.23,w p=-0.18
w packed=0.30,w paid=-0.31,w pain=-0.23,w papers=-0.05,w paramedic=-0.09,w paramedics=-0.15,w park=-0.62
w parked=0.31,w parking=-0.45,w parks=0.16,w part=-0.08,w partner=0.21,w party=-0.08,w pass=-0.09,w passed=-0.07
w past=0.04,w path=-0.16,w patient=-0.47,w patients=-0.51,w pavement=-0.16,w pay=0.15,w payday=-0.04,w paying=-0.14
w pe=0.12,w pension=0.59,w pensioner=-0.14,w people=-0.64,w perfect=-0.21,w perhaps=-0.04,w permit=-0.22
w person=-0.16,w personal=-0.07,w pesters=-0.04,w pharmacy=-0.15,w phone=0.69,w phoned=-0.08,w photos=0.28
w physio=-0.15,w pick=-0.04,w picked=0.57,w picking=-0.10,w picture=0.28,w pictures=0.08,w pills=0.12,w place=0.50
w places=-0.23,w planned=0.09,w planning=-0.07,w plant=-0.10,w planters=0.06,w platform=-0.10,w play=-0.28
w plays=-0.08,w pleasant=-0.13,w please=-0.35,w pm=-0.04,w pocket=0.07,w pointless=-0.06,w poisoned=-0.26
w police=-0.19,w poor=-0.14,w positive=-0.12,w possible=-0.08,w post=-0.13,w posts=-0.08,w pot=-0.12,w potholes=-0.04
w pound=0.44,w pounds=-0.10,w poverty=-0.13,w practice=0.04,w pram=-0.14,w prefer=-0.06,w prepared=0.27
w pressure=-0.26,w previous=-0.12,w primary=-0.10,w print=-0.07,w prison=-0.40,w private=-0.06,w probably=-0.08
w problem=0.24,w problems=-0.33,w procedure=-0.04,w procedures=-0.06,w process=-0.19,w professional=-0.25
w professionalism=-0.05,w progress=-0.06,w project=-0.19,w promise=-0.09,w prompt=-0.15,w properly=0.04,w proud=0.11
w provide=-0.16,w provided=-0.08,w psychiatrist=-0.17,w pub=0.16,w public=-0.28,w pudding=-0.04,w pull=-0.06
w pulled=0.21,w pulling=-0.17,w pupil=0.29,w put=1.30,w puts=0.49,w putting=0.21,w quality=-0.19,w question=-0.47
w queue=-0.16,w quick=-0.07,w quicker=-0.52,w quickly=-0.14,w quiet=-0.21,w quite=-0.04,w radiators=-0.26
w rain=-0.07,w raise=0.16,w raised=-0.19,w ramadan=-0.15,w rang=-0.25,w rates=-0.12,w rather=-0.08,w raw=-0.05
w reach=0.09,w read=-0.24,w reads=0.17,w ready=0.26,w real=0.34,w realise=-0.14,w really=-0.45,w reason=0.11
w reasonable=-0.04,w reassurance=-0.10,w reassuring=-0.05,w rec=-0.11,w receipt=-0.13,w receive=-0.04
w received=-0.20,w reception=0.32,w recommend=-0.08,w records=-0.04,w recovery=-0.12,w recycling=-0.24
w redacted=-0.04,w redcar=-0.07,w referred=-0.14,w refuges=-0.04,w refused=-0.06,w regarding=-0.06,w regular=-0.07
w relaxed=-0.05,w release=-0.06,w relevant=-0.05,w remember=-0.05,w remote=-0.39,w removed=-0.06,w rent=0.22
w repair=-0.09,w reporting=-0.05,w respect=-0.24,w respectful=-0.11,w respond=-0.06,w responder=-0.08
w response=-0.27,w rest=-0.18,w return=-0.07,w returns=-0.13,w review=-0.04,w ribs=0.04,w ride=-0.09
w ridiculous=-0.07,w right=-0.08,w ring=0.60,w ringing=0.10,w rings=0.41,w road=-0.12,w robbery=-0.05,w roof=-0.18
w room=0.11,w rope=-0.04,w rough=-0.54,w round=0.65,w roundabout=-0.19,w rounds=0.20,w rubbish=-0.15,w rude=0.20
w rules=-0.37,w run=0.44,w rung=0.09,w running=0.07,w runs=0.49,w rushed=-0.04,w s=-0.10,w safe=-0.09
w safeguarding=-0.10,w said=1.12,w saltburn=0.13,w samaritans=-0.08,w same=0.70,w sandwiches=0.18,w sat=0.16
w satisfaction=-0.04,w satisfied=-0.23,w saturday=0.11,w save=-0.06,w saved=-0.17,w saw=0.04,w say=1.17,w saying=0.56
w says=2.41,w scan=-0.11,w scare=-0.08,w scared=-0.24,w scary=-0.04,w school=-0.53,w scooters=-0.16,w scratch=0.11
w screaming=-0.08,w script=0.07,w sea=-0.07,w seats=0.09,w secret=0.30,w security=0.12,w sed=0.42,w see=0.11
w seeing=-0.04,w seem=-0.11,w seemed=-0.04,w seems=-0.04,w seen=0.16,w sees=0.37,w self=-0.10,w send=0.29
w sending=0.11,w sends=0.08,w sense=-0.05,w sent=0.46,w sepsis=-0.05,w seriously=-0.08,w service=-1.04
w services=-0.20,w session=-0.21,w set=-0.10,w settee=0.16,w seven=0.15,w several=-0.06,w severe=-0.08
w shaking=-0.10,w shall=0.09,w share=-0.15,w she=2.91,w shed=-0.51,w shelter=-0.09,w shift=0.11,w shirt=0.13
w shoes=0.15,w shoot=-0.28,w shop=0.06,w shopping=-0.12,w shops=-0.16,w short=-0.08,w should=-0.30,w shouldnt=-0.05
w shouting=-0.13,w shouts=-0.14,w show=-0.14,w showed=0.06,w shows=0.26,w shut=-0.07,w sick=-0.25,w side=0.08
w signs=0.16,w simple=-0.10,w since=1.54,w singing=-0.37,w single=-0.10,w sister=0.47,w sit=0.09,w sits=0.46
w sitting=0.15,w situation=-0.10,w six=0.90,w sixteen=0.18,w skate=-0.56,w skills=-0.29,w skint=-0.17,w slapped=0.05
w slaps=0.04,w slave=-0.20,w slavery=-0.09,w sleep=0.54,w sleeping=0.59,w sleeps=0.22,w sleeves=0.27,w slept=-0.44
w slippers=-0.18,w slot=-0.11,w slow=-0.30,w small=-0.05,w smart=0.10,w smashed=-0.18,w smashing=-0.49,w smile=0.09
w smoke=0.11,w smoother=-0.04,w social=-0.04,w sock=0.20,w socks=0.17,w sofa=0.27,w soft=-0.31,w sold=0.27
w solve=-0.06,w solved=-0.04,w some=-0.24,w someone=0.22,w something=0.81,w somewhere=-0.50,w son=-0.19,w soon=0.14
w sooner=-0.06,w sores=0.04,w sorry=0.41,w sort=0.10,w sound=0.18,w soup=-0.59,w space=-0.24,w spaces=-0.17
w spat=0.18,w speak=-0.11,w speaking=-0.04,w specialist=-0.05,w speed=0.09,w speeding=-0.13,w spend=0.25
w spent=-0.07,w spoke=-0.20,w spoken=0.06,w sponsored=-0.14,w sport=-0.05,w sports=-0.11,w spot=-0.13,w spring=0.06
w square=-0.06,w st=-0.12,w staff=-0.97,w staffing=-0.05,w stairs=0.06,w standard=-0.05,w standards=-0.07
w stands=0.25,w start=-0.05,w started=0.51,w starts=-0.09,w starving=-0.06,w state=-0.12,w station=0.24
w statue=-0.10,w stay=0.61,w staying=-0.05,w step=0.29,w stick=-0.05,w still=-0.34,w stitches=-0.06,w stock=0.34
w stole=-0.14,w stomach=-0.21,w stood=0.34,w stop=-0.28,w stopped=1.11,w stops=0.16,w store=0.10,w storing=-0.04
w storm=-0.09,w straighten=-0.08,w strategies=-0.06,w street=-0.44,w stress=-0.05,w stressed=0.21,w striker=-0.06
w stroke=-0.09,w struggling=-0.13,w student=0.23,w stuff=0.63,w such=-0.11,w sudden=0.09,w suffer=-0.04
w suffering=-0.06,w sugar=-0.14,w suit=-0.33,w summer=-0.48,w sunday=0.42,w sunderland=-0.05,w sunset=-0.13
w supervisor=0.50,w supper=0.13,w support=-0.43,w supported=-0.13,w supportive=-0.16,w supposed=0.10,w surgery=-0.10
w survey=-0.10,w swear=0.20,w swears=0.18,w swim=-0.26,w swimming=0.65,w swing=-0.12,w sympathetic=-0.04
w system=-0.34,w t=0.04,w ta=-0.08,w table=-0.09,w tables=-0.06,w tablet=0.04,w tablets=0.20,w take=0.38
w taken=-0.13,w takes=0.37,w taking=-0.04,w talk=0.07,w talked=0.23,w talking=-0.18,w talks=0.16,w tap=0.23
w taught=-0.15,w taxi=-0.05,w tea=0.18,w teach=-0.28,w teacher=0.38,w team=-0.08,w teenager=-0.22,w teenagers=-0.29
w tees=-0.05,w teeth=0.32,w telephone=-0.06,w tell=0.87,w tells=0.09,w telly=0.23,w ten=0.22,w tent=-0.14,w term=0.05
w terrible=-0.04,w test=-0.04,w tested=-0.04,w tests=-0.04,w than=-0.24,w thank=-0.21,w thanks=0.46,w that=0.91
w the=0.51,w their=-0.39,w themselves=-0.06,w then=0.91,w therapies=-0.04,w therapist=-0.04,w therapy=-0.09
w there=2.23,w these=-0.49,w they=0.88,w thing=-0.24,w things=0.04,w think=-0.22,w thinks=0.33,w third=-0.08
w thirteen=0.13,w thirty=-0.30,w this=0.98,w thoroughly=-0.04,w those=0.12,w though=-0.06,w thought=0.27
w thousands=0.06,w threatened=-0.04,w through=0.38,w throwing=-0.07,w thrown=-0.31,w throws=-0.29,w thursday=0.40
w ti=-0.04,w ticket=-0.16,w tidy=-0.07,w til=-0.24,w till=1.53,w time=0.12,w times=-0.31,w timetable=-0.37,w tin=0.48
w tired=0.12,w to=0.75,w today=0.31,w toddler=-0.26,w toenails=0.08,w toilet=0.26,w toilets=0.05,w told=1.64
w tomorrow=0.27,w too=-0.75,w took=0.05,w tooth=-0.05,w topping=0.06,w total=-0.08,w towards=-0.06,w towel=-0.07
w town=-0.18,w track=-0.08,w train=-0.13,w trainers=0.32,w training=-0.07,w trains=-0.13,w transfer=-0.07
w transport=-0.50,w traps=0.09,w travel=0.16,w tray=0.05,w treat=-0.11,w treated=-0.26,w treatment=-0.39,w tried=0.24
w trip=0.28,w trolley=-0.05,w trouble=0.19,w true=-0.30,w trust=-0.13,w truth=-0.22,w trying=-0.11,w tuesday=-0.35
w turn=-0.23,w turned=-0.31,w turns=0.35,w tv=-0.14,w twenties=-0.41,w twice=-0.22,w two=0.54,w unable=-0.17
w uncle=0.28,w under=-0.11,w underpass=0.14,w understand=-0.49,w understanding=-0.16,w understood=-0.08,w unit=-0.05
w unless=-0.14,w unreadable=-0.23,w until=0.15,w unwell=-0.08,w up=-0.33,w updated=-0.04,w upstairs=0.25,w us=-0.15
w use=-0.35,w used=-0.13,w useful=-0.09,w useless=-0.04,w van=0.34,w vapes=0.12,w verges=0.13,w very=-1.80
w vicar=-0.26,w view=0.08,w violent=-0.21,w visa=0.18,w visit=-0.24,w visits=0.20,w voice=0.12,w volunteer=-0.26
w volunteers=-0.18,w wage=0.07,w wages=0.28,w waited=-0.26,w waiting=-0.09,w waits=-0.05,w wake=0.35,w walk=-0.20
w walked=0.16,w walking=-0.29,w walks=0.08,w wall=0.39,w walls=-0.07,w want=0.67,w wanted=0.11,w wants=0.54
w war=-0.19,w ward=-0.32,w warden=0.39,w warm=0.31,w warmer=0.13,w warning=0.18,w was=-2.71,w wash=0.38
w washes=-0.15,w washing=0.28,w wasnt=0.21,w waste=-0.14,w wasted=-0.16,w watch=-0.17,w watching=0.13,w water=0.90
w way=0.60,w ways=-0.07,w we=-0.31,w wear=0.31,w wears=0.13,w weather=-0.05,w wednesday=0.07,w wee=0.04,w week=0.44
w weekend=0.11,w weekends=0.53,w weekly=-0.04,w weeks=0.41,w weeping=0.17,w weighs=0.15,w weight=-0.12,w welcome=0.13
w welcoming=-0.05,w well=-0.56,w went=-0.31,w were=-1.11,w werent=-0.06,w wetting=0.13,w what=1.30,w wheel=0.11
w wheelchair=-0.30,w wheels=0.28,w when=1.27,w where=0.04,w which=0.79,w while=0.61,w whilst=-0.09,w whitby=-0.06
w white=0.16,w who=0.64,w whole=-0.29,w why=-0.32,w wife=-0.52,w wifi=-0.04,w will=1.62,w willing=-0.09,w wind=-0.17
w window=-0.15,w windows=-0.18,w wish=-0.28,w with=0.12,w within=-0.39,w without=-0.14,w woman=-0.22,w women=-0.13
w wonderful=-0.09,w wont=2.39,w word=0.17,w work=0.58,w worked=0.23,w workers=-0.26,w working=-0.44,w works=-0.17
w workshop=0.04,w world=-0.26,w worrying=-0.11,w worse=0.04,w worst=-0.10,w worth=-0.06,w would=-0.20,w wouldnt=0.30
w wrist=-0.14,w write=-0.11,w writing=0.13,w written=0.42,w wrong=0.19,w wrote=-0.12,w xx=-0.26,w yard=0.07
w year=0.79,w years=-0.48,w yes=-0.18,w yesterday=0.34,w yet=-0.31,w you=-0.40,w young=-0.10,w your=-0.05
w youth=-0.20,w yr=-0.23
`
