/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.851
export const threshold = -1.606
export const weights = `
b 2 hours=-0.10,b 2 weeks=0.22,b a bad=0.13,b a bag=0.32,b a bank=0.14,b a belt=0.17,b a bench=0.10,b a bigger=-0.12
b a biscuits=-0.19,b a bit=-0.15,b a blade=0.09,b a bus=-0.42,b a call=-0.11,b a child=-0.15,b a coffee=-0.25
b a crossing=-0.16,b a different=0.27,b a doctor=0.09,b a dog=-0.10,b a fella=0.22,b a few=0.14,b a flask=0.13
b a fortnight=0.26,b a foster=-0.09,b a friday=-0.27,b a friend=0.17,b a girl=0.19,b a godsend=-0.10,b a group=0.26
b a gun=0.30,b a hammer=0.22,b a hole=0.16,b a home=0.10,b a house=0.14,b a job=-0.17,b a kettle=0.14,b a key=0.23
b a lad=-0.16,b a ladder=-0.09,b a leaflet=0.16,b a lift=-0.11,b a list=0.42,b a little=-0.22,b a long=-0.16
b a lot=0.11,b a man=0.46,b a medal=-0.11,b a month=-0.29,b a note=0.12,b a nurse=-0.09,b a penny=-0.13
b a picture=0.20,b a plan=0.29,b a policeman=0.27,b a problem=0.19,b a quiet=-0.17,b a ride=-0.09,b a safe=0.10
b a saturday=-0.09,b a side=0.14,b a start=0.10,b a street=-0.19,b a stroke=-0.17,b a tent=0.16,b a tin=0.25
b a van=0.10,b a wet=0.13,b a wheelchair=-0.20,b a young=-0.11,b able to=-0.10,b about a=-0.14,b about how=0.21
b about it=0.13,b about that=-0.15,b about the=0.11,b above the=0.30,b afford the=0.35,b after every=0.24
b after school=-0.13,b after that=0.21,b after the=-0.10,b against me=0.23,b against the=0.34,b ago and=-0.11
b all day=-0.10,b all his=0.20,b all hours=-0.16,b all i=0.12,b all night=0.14,b all of=0.23,b all on=-0.12
b all the=-0.34,b all up=-0.32,b all with=0.11,b all you=0.16,b allowed to=0.37,b am 15=0.24,b am from=-0.10
b am in=-0.20,b am late=0.15,b am not=-0.17,b am only=0.13,b am scared=0.15,b am so=0.37,b am told=0.24
b an hour=-0.10,b and a=-0.10,b and blue=-0.11,b and comes=0.14,b and do=-0.12,b and eating=-0.15,b and gave=-0.17
b and gets=-0.13,b and gives=0.17,b and good=-0.13,b and got=-0.22,b and has=0.11,b and have=-0.09,b and he=0.34
b and her=0.25,b and his=-0.11,b and i=-0.37,b and if=0.22,b and it=-0.51,b and me=-0.16,b and my=0.18
b and never=-0.20,b and no=0.39,b and nobody=0.25,b and not=-0.21,b and now=0.49,b and said=0.78,b and says=0.84
b and screams=-0.36,b and she=-0.47,b and so=-0.29,b and still=-0.20,b and takes=0.11,b and talks=0.17
b and then=0.53,b and there=0.42,b and they=-0.97,b and think=0.20,b and walk=-0.10,b and was=-0.09,b and we=-0.14
b and were=-0.13,b and you=0.11,b any better=-0.09,b anyone who=-0.11,b anything that=-0.18,b are a=-0.11
b are all=-0.25,b are both=-0.11,b are going=0.53,b are no=-0.12,b are on=0.16,b are out=0.10,b are taking=0.13
b as a=-0.41,b as i=0.10,b as it=0.15,b as she=0.14,b as the=-0.28,b as well=-0.11,b ask for=0.11,b ask him=-0.24
b asked about=0.10,b asked for=-0.19,b asked the=-0.10,b asking for=0.37,b asking if=-0.10,b at ease=-0.14
b at eight=-0.21,b at five=-0.29,b at four=0.20,b at me=0.50,b at my=0.41,b at nine=-0.18,b at nineteen=-0.10
b at number=0.11,b at school=0.28,b at seven=-0.18,b at six=0.14,b at ten=-0.12,b at that=0.29,b at three=0.13
b at weekends=0.17,b at work=0.54,b ate my=-0.11,b baby has=-0.12,b back and=-0.10,b back from=0.14,b back on=-0.16
b back to=0.18,b back with=0.26,b bag and=0.20,b bag for=-0.10,b bairns are=0.30,b bank card=0.18,b bar and=-0.16
b be a=0.24,b be answered=-0.13,b be back=-0.18,b be better=0.24,b be done=-0.20,b be grand=0.09,b be the=0.23
b be told=-0.12,b because i=-0.30,b because it=0.28,b because my=0.24,b because there=0.14,b been done=-0.15
b been left=-0.10,b been on=0.22,b been saving=0.12,b been thrown=-0.12,b been to=0.18,b been told=0.42
b before he=0.13,b before i=-0.09,b before it=0.15,b behind me=0.30,b behind the=0.60,b being here=0.26
b best thing=-0.14,b better for=-0.11,b better off=0.28,b between heating=-0.15,b biscuits and=-0.17,b bit of=-0.12
b black and=-0.12,b bottom of=0.09,b bought a=-0.18,b bring my=-0.16,b brother has=0.14,b burn the=0.39
b bus every=0.10,b bus pass=-0.15,b bus station=0.13,b bus stop=-0.21,b bus that=-0.24,b but a=0.20,b but i=0.51
b but that=-0.09,b but the=-0.34,b but they=-0.12,b by his=0.12,b by myself=0.23,b by nine=-0.31,b by the=0.38
b call to=-0.10,b came in=0.13,b came out=0.13,b came to=-0.36,b can be=-0.10,b can have=0.12,b can tell=-0.10
b cant afford=0.32,b cant go=0.26,b cant hear=-0.10,b cant reach=0.29,b cant say=0.12,b cant think=-0.29
b car and=0.39,b car in=0.11,b car park=-0.10,b care home=0.14,b carer is=-0.13,b carried my=-0.17,b change the=0.21
b chest is=0.17,b choose between=-0.18,b church and=-0.11,b class has=0.31,b clean and=-0.09,b club for=-0.12
b coffee morning=-0.11,b college and=-0.10,b come and=-0.26,b come back=0.09,b come down=0.23,b come home=-0.09
b come in=0.10,b come off=-0.14,b come out=0.20,b comes back=0.11,b comes home=-0.16,b comes in=0.29,b comes on=-0.19
b comes out=-0.15,b comes to=-0.21,b coming in=0.11,b could get=0.12,b could have=-0.39,b could the=-0.18
b couldnt have=-0.13,b counts the=0.27,b covered in=-0.14,b crisis team=0.16,b curtains shut=-0.09,b cut the=-0.17
b cutting my=0.19,b dad has=0.16,b dad says=-0.22,b dad was=0.21,b days and=0.21,b dealt with=-0.16
b dementia and=0.16,b did to=0.17,b died i=0.17,b discharged from=0.22,b do but=-0.12,b do i=0.44,b do it=0.22
b do my=-0.49,b do the=-0.31,b do things=0.10,b do this=0.18,b do to=0.33,b do what=0.15,b do with=-0.15
b do you=0.11,b does it=0.10,b does my=-0.31,b does the=-0.21,b doesnt know=-0.17,b dog and=0.13,b dog he=-0.11
b dog on=0.18,b done better=-0.10,b dont get=0.15,b dont know=-0.14,b dont like=0.32,b dont think=-0.15
b dont want=0.34,b door and=-0.21,b door off=0.15,b down on=-0.17,b down the=0.37,b down there=0.23,b drawn a=0.25
b drives us=0.21,b dry with=-0.10,b each other=-0.19,b eating out=0.24,b eats like=-0.10,b eleven and=-0.10
b end it=0.21,b end of=-0.21,b every day=-0.10,b every other=0.16,b every time=0.23,b every week=-0.29
b every year=-0.14,b everyone would=0.33,b ex has=0.12,b fair enough=-0.18,b feel like=0.14,b few of=0.17
b find me=0.27,b finger marks=0.12,b five days=0.11,b floor and=-0.34,b food bank=-0.13,b foot two=-0.17
b for a=-0.32,b for another=0.18,b for days=0.12,b for good=0.59,b for her=-0.15,b for him=0.25,b for his=0.11
b for hours=0.11,b for my=-0.14,b for our=0.11,b for people=-0.09,b for someone=-0.16,b for tea=-0.11,b for ten=-0.15
b for that=0.36,b for the=-0.67,b for them=0.28,b for two=-0.10,b for what=0.13,b for when=0.30,b for your=0.20
b fortnight and=0.27,b forty years=-0.15,b foster carer=-0.09,b found a=0.10,b four days=0.29,b friday and=-0.13
b friday with=0.09,b friend has=0.11,b frightened of=-0.10,b from his=-0.10,b from me=0.17,b from outside=0.17
b from the=-0.35,b front door=0.17,b gave me=-0.11,b gave up=-0.15,b get a=0.13,b get in=0.16,b get on=-0.11
b get past=0.10,b get the=-0.16,b get them=0.10,b get through=-0.13,b get up=-0.39,b get used=0.20,b gets a=-0.13
b gets in=0.11,b gets the=0.34,b getting to=0.10,b girl at=0.16,b girls in=0.48,b give her=0.13,b give my=0.11
b gives me=0.33,b go and=-0.17,b go home=0.27,b go in=-0.11,b go on=-0.29,b go out=-0.34,b go to=0.42,b goes to=-0.22
b going to=0.57,b good idea=0.12,b good with=-0.13,b got a=0.19,b got her=0.16,b got him=-0.12,b got me=-0.18
b got no=0.12,b got the=0.11,b grandson has=-0.10,b group of=0.15,b had a=-0.37,b had been=-0.16,b had it=0.11
b had no=-0.10,b had the=0.22,b had to=-0.23,b half the=-0.18,b hand on=0.17,b hands round=0.12,b has been=-0.39
b has given=0.16,b has gone=0.11,b has got=0.25,b has her=-0.26,b has moved=0.14,b has my=0.10,b has new=0.21
b has no=0.12,b has started=0.31,b has the=-0.10,b has to=-0.15,b hasnt been=0.10,b have a=-0.66,b have all=0.14
b have an=-0.17,b have been=0.35,b have done=0.40,b have got=0.58,b have it=-0.09,b have lost=0.11,b have no=0.11
b have nothing=-0.28,b have one=-0.15,b have put=0.20,b have run=-0.13,b have stopped=0.25,b have taken=0.17
b have the=-0.27,b have to=1.06,b have told=0.21,b have worked=0.12,b have written=0.16,b have wrote=0.23
b havent eaten=0.19,b havent got=0.24,b havent seen=-0.25,b he asked=-0.22,b he bought=-0.11,b he cant=0.46
b he checks=0.18,b he comes=-0.15,b he could=-0.21,b he cries=0.09,b he did=-0.15,b he does=-0.20,b he doesnt=-0.09
b he goes=0.44,b he got=0.24,b he had=-0.14,b he has=0.31,b he is=0.23,b he isnt=0.26,b he keeps=0.32,b he knows=0.17
b he likes=-0.12,b he makes=0.14,b he never=-0.39,b he said=0.13,b he says=0.64,b he should=-0.09,b he sits=-0.11
b he sleeps=0.09,b he still=0.12,b he told=0.21,b he wants=0.26,b he wont=-0.23,b he would=0.13,b heart tablets=0.15
b heating and=-0.34,b heating in=-0.12,b heating on=-0.20,b help i=0.15,b help me=-0.14,b help the=-0.09
b helped me=-0.11,b her a=-0.16,b her boyfriend=0.18,b her dad=0.15,b her for=-0.13,b her hair=-0.17,b her mam=0.09
b her nightie=0.10,b her own=-0.15,b her tea=-0.28,b her to=0.33,b him a=0.11,b him and=0.23,b him for=0.09
b him i=0.11,b him on=-0.33,b him out=-0.11,b him over=0.16,b him with=0.12,b his back=-0.32,b his hand=0.29
b his house=0.12,b his keys=-0.10,b his mother=0.10,b his own=-0.12,b his sister=0.19,b his van=0.12,b home and=0.16
b home at=-0.25,b home but=0.11,b home by=0.23,b home for=-0.15,b home i=-0.09,b hour at=-0.22,b hours in=-0.19
b house with=0.17,b how i=0.12,b hung up=-0.10,b i always=0.11,b i am=0.98,b i asked=-0.13,b i ate=0.17
b i believe=-0.18,b i broke=-0.17,b i burn=-0.22,b i cant=0.28,b i could=-0.10,b i couldnt=-0.09,b i cried=-0.22
b i cut=0.16,b i didnt=-0.14,b i do=-0.76,b i dont=1.02,b i eat=0.17,b i feel=0.39,b i fell=0.19,b i found=0.19
b i give=0.13,b i go=-0.24,b i have=2.33,b i havent=0.38,b i hear=0.16,b i just=0.52,b i keep=0.35,b i know=0.51
b i leave=-0.13,b i left=-0.12,b i like=-0.32,b i look=0.48,b i mean=0.21,b i miss=-0.19,b i missed=0.11
b i nearly=-0.09,b i owe=0.09,b i pay=0.10,b i put=0.18,b i rang=-0.24,b i ring=0.33,b i run=-0.18,b i said=-0.27
b i say=0.50,b i should=0.30,b i sleep=0.11,b i still=0.18,b i stopped=0.10,b i tell=0.21,b i think=0.20
b i told=-0.27,b i took=0.21,b i use=0.12,b i want=-0.19,b i wanted=0.20,b i was=-0.78,b i wasnt=0.13,b i went=-0.19
b i will=0.76,b i wont=0.26,b i work=-0.13,b i would=-0.43,b idea is=0.09,b if i=0.62,b if it=0.31,b if she=0.09
b if you=0.16,b in a=0.87,b in about=-0.18,b in and=0.32,b in august=0.16,b in bruises=-0.14,b in case=0.15
b in for=-0.13,b in four=-0.17,b in her=0.36,b in his=0.59,b in it=0.12,b in january=0.11,b in july=0.18,b in my=1.42
b in on=-0.13,b in one=0.15,b in our=-0.13,b in school=-0.18,b in summer=-0.28,b in that=0.16,b in the=1.39
b in there=0.28,b in this=-0.15,b in town=-0.12,b in when=0.14,b in winter=-0.11,b in with=0.22,b instead of=-0.12
b is a=0.17,b is about=0.12,b is always=0.11,b is an=-0.09,b is away=0.17,b is been=0.11,b is clean=-0.10
b is dark=-0.19,b is doing=0.14,b is down=0.13,b is four=0.13,b is given=-0.13,b is going=0.17,b is good=-0.11
b is got=0.29,b is had=0.15,b is heating=-0.12,b is how=-0.13,b is it=0.33,b is just=0.15,b is late=-0.11
b is like=0.11,b is long=-0.20,b is never=0.09,b is normal=0.13,b is nothing=-0.32,b is only=0.25,b is our=0.40
b is out=-0.11,b is still=-0.12,b is stopped=0.15,b is that=-0.35,b is the=-0.20,b is there=-0.33,b is thirteen=0.16
b is two=0.14,b is what=-0.12,b is your=0.17,b isnt a=0.30,b isnt allowed=0.30,b isnt that=-0.11,b isnt the=-0.12
b it all=-0.19,b it and=-0.57,b it comes=0.18,b it down=0.11,b it gets=-0.11,b it in=-0.13,b it is=-0.28
b it isnt=0.26,b it off=0.10,b it on=0.35,b it to=0.31,b it took=-0.17,b it up=-0.14,b it was=0.21,b it wasnt=0.21
b it went=-0.10,b it would=0.44,b july and=0.32,b just the=-0.13,b just want=0.30,b keep it=-0.16,b keep the=-0.11
b keep thinking=0.40,b keeps me=0.30,b keeps the=0.16,b kept in=0.14,b kept to=-0.12,b key to=-0.37,b kids are=-0.12
b kids at=-0.16,b kids had=0.14,b kids have=-0.10,b kids i=0.30,b kids on=-0.22,b know about=0.30,b know how=-0.16
b know i=0.22,b know what=-0.19,b know which=0.40,b knows what=0.10,b knows when=0.09,b lad has=-0.10,b lad in=0.10
b lad who=0.13,b lads at=0.15,b lads in=0.24,b last night=0.63,b last one=-0.24,b last time=0.28,b last year=-0.24
b leave the=0.24,b left in=-0.18,b left me=-0.14,b left my=-0.13,b left the=0.13,b legs till=0.19
b leisure centre=0.17,b let me=-0.94,b let my=-0.42,b let them=-0.22,b letter box=0.16,b letterbox and=0.22
b library because=0.13,b like a=-0.44,b like he=0.17,b like i=-0.14,b like it=0.18,b like that=0.09,b like to=-0.24
b listened to=-0.13,b little lad=0.11,b little one=0.22,b live alone=0.13,b live in=0.17,b lives in=0.20
b living in=0.28,b locked in=0.15,b logged me=-0.09,b long time=-0.13,b long way=0.23,b look at=0.38
b looks after=-0.21,b lost a=-0.10,b lost three=0.11,b lot of=-0.10,b lunch club=-0.19,b made a=0.13,b made my=-0.19
b made to=0.23,b makes me=-0.14,b mam and=-0.13,b man from=0.16,b man she=0.25,b man who=0.19,b marks on=0.20
b mattress to=0.30,b me a=-0.37,b me about=-0.24,b me again=0.30,b me and=0.90,b me at=-0.33,b me down=0.14
b me every=-0.17,b me for=0.42,b me from=-0.17,b me go=-0.35,b me have=-0.23,b me he=0.22,b me i=-0.25,b me in=0.14
b me last=-0.10,b me lifts=0.20,b me mam=0.11,b me my=-0.09,b me not=0.30,b me off=-0.29,b me out=-0.41
b me round=-0.17,b me take=0.12,b me what=-0.12,b me when=0.36,b meant to=0.12,b mental health=-0.13
b monday and=-0.25,b money and=0.31,b more and=-0.20,b more benches=0.12,b more letter=0.27,b more lights=0.09
b more than=0.20,b mother in=0.18,b move on=-0.10,b my aunt=0.17,b my baby=0.23,b my back=0.10,b my best=0.09
b my bike=-0.20,b my bins=-0.10,b my boy=-0.12,b my boyfriend=-0.19,b my car=0.29,b my carer=-0.18,b my class=0.32
b my coat=-0.10,b my complain=-0.09,b my cousin=0.28,b my daughter=-1.05,b my door=0.12,b my father=-0.11
b my flat=0.11,b my friend=0.27,b my garden=0.24,b my gran=-0.10,b my grandad=0.10,b my hand=0.27,b my head=0.09
b my heart=0.13,b my husband=-0.43,b my inhaler=0.22,b my insulin=0.33,b my kids=0.24,b my lad=-0.12,b my last=-0.16
b my leg=0.36,b my legs=0.26,b my little=-0.24,b my mam=0.11,b my manager=0.12,b my mate=0.35,b my money=-0.18
b my mother=-0.37,b my mum=-0.19,b my name=0.13,b my nana=-0.11,b my neighbour=0.44,b my nephew=0.15,b my own=0.13
b my partner=0.21,b my passport=0.09,b my pension=0.16,b my phone=0.21,b my pupil=0.18,b my room=-0.17
b my scarf=0.15,b my shopping=-0.27,b my sister=-0.13,b my stepdad=0.09,b my tea=0.09,b my uncle=0.12,b my wages=0.13
b my wife=-0.17,b my wrist=0.15,b my year=0.40,b nail bar=-0.19,b name is=-0.13,b near the=-0.13,b need the=0.13
b never had=-0.11,b never seen=0.20,b never told=0.18,b new crossing=0.19,b new trainers=0.12,b new year=0.32
b next door=-0.38,b next one=0.29,b next time=0.42,b next to=0.18,b next year=-0.12,b nice to=0.15,b night and=0.30
b night because=0.17,b night i=0.13,b night since=-0.28,b nights and=-0.14,b ninety and=-0.24,b ninety one=-0.13
b no beds=0.22,b no complaints=-0.11,b no electric=0.24,b no gas=0.18,b no heating=-0.46,b no water=0.21
b nobody goes=0.11,b nobody has=0.26,b nobody knows=0.17,b nobody told=-0.13,b nobody will=0.09,b nobody would=0.41
b not a=-0.18,b not enough=-0.13,b not for=0.10,b not one=-0.25,b not to=0.47,b nothing at=0.12,b nothing else=-0.10
b nothing for=-0.12,b nothing in=0.29,b nothing till=0.31,b nothing to=-0.40,b now and=-0.19,b now he=0.25
b now it=0.12,b of all=-0.13,b of anything=-0.27,b of being=0.13,b of his=-0.15,b of it=0.10,b of me=-0.29
b of my=0.31,b of that=0.13,b of them=0.43,b of us=0.43,b of what=0.16,b off a=0.10,b off and=0.18,b off for=-0.23
b off in=-0.23,b off my=0.10,b off the=0.14,b off their=-0.10,b off to=-0.09,b old lady=-0.09,b on a=-0.11
b on an=-0.12,b on and=0.14,b on at=0.10,b on both=0.09,b on her=0.25,b on hold=-0.15,b on in=0.10,b on it=0.32
b on leave=-0.11,b on me=0.17,b on monday=-0.47,b on my=0.66,b on our=-0.13,b on purpose=0.35,b on reception=0.17
b on saturday=0.16,b on sunday=-0.30,b on the=0.19,b on their=0.13,b on this=-0.22,b on tuesday=-0.14
b on wednesday=-0.17,b on your=-0.12,b once a=0.13,b once and=-0.10,b one for=-0.11,b one in=-0.16,b one more=0.13
b one room=0.18,b one who=-0.14,b only thing=0.18,b only when=0.14,b open later=0.15,b or the=0.22,b or they=0.12
b our black=-0.17,b our house=-0.26,b our lass=0.24,b our neighbour=0.11,b our own=0.09,b our road=-0.21
b our secret=0.23,b our teacher=0.11,b out and=0.42,b out for=-0.14,b out in=-0.12,b out of=0.51,b out on=0.36
b out the=0.27,b out till=-0.30,b out to=-0.13,b outside the=0.41,b over the=0.39,b owe them=0.28,b park is=0.10
b part of=0.14,b patient transport=-0.11,b pay for=0.22,b people who=0.09,b phone and=0.27,b phone call=-0.21
b phones and=0.12,b picked up=0.21,b pictures of=-0.32,b plan of=0.16,b please can=-0.14,b please dont=0.25
b point of=-0.19,b police took=0.12,b post office=-0.26,b properly and=-0.16,b put a=0.30,b put her=-0.11
b put his=0.27,b put me=-0.15,b put my=0.15,b put on=-0.10,b put the=0.31,b puts his=0.18,b ran out=0.29
b rang me=-0.21,b reach the=0.16,b right to=-0.13,b room at=-0.15,b room for=-0.13,b round here=-0.19
b round his=0.17,b run the=-0.27,b said and=-0.14,b said he=0.20,b said next=0.17,b said no=-0.10,b said sorry=-0.12
b said they=0.10,b same day=-0.18,b sat in=0.18,b saving my=0.12,b say about=-0.11,b say anything=0.34,b say i=0.51
b say it=0.21,b say the=0.17,b say they=-0.20,b says he=0.34,b says i=0.32,b says if=-0.30,b says it=0.62
b says nobody=0.14,b says she=0.26,b school and=0.20,b see how=0.14,b see the=-0.31,b see to=0.12,b seen it=0.15
b send help=-0.24,b seven and=-0.11,b she cant=0.13,b she comes=-0.12,b she did=-0.13,b she does=-0.40
b she doesnt=0.39,b she fell=0.18,b she gets=0.11,b she has=0.47,b she is=1.52,b she isnt=0.18,b she just=0.10
b she rings=0.15,b she runs=-0.14,b she says=0.23,b she takes=-0.19,b she told=0.12,b she took=0.11,b she was=-0.19
b she wont=0.19,b shop and=-0.23,b shop is=-0.11,b shopping and=-0.19,b should be=-0.41,b should get=-0.13
b should have=-0.27,b shouldnt be=-0.23,b shout at=0.23,b shouts at=-0.20,b shut the=-0.15,b sick after=0.18
b since easter=0.10,b since friday=0.17,b since he=0.16,b since she=0.12,b since sunday=0.22,b since the=0.13
b since thursday=0.13,b sit at=-0.17,b sit in=0.14,b sits in=0.20,b six and=-0.09,b six foot=-0.12,b skate park=-0.13
b sleep at=0.23,b sleep in=0.12,b sleeping in=0.18,b slept in=-0.13,b so far=-0.12,b so i=0.17,b so it=0.16
b so she=0.37,b so the=-0.14,b so they=0.22,b so tired=0.37,b so we=-0.30,b social worker=0.09,b soft play=-0.16
b sold my=0.29,b some of=0.10,b somebody been=0.14,b someone else=0.12,b someone has=-0.11,b someone should=0.16
b something for=0.13,b somewhere to=-0.22,b son has=0.10,b sort of=-0.11,b spend it=-0.15,b sports hall=0.14
b staff are=-0.15,b staff at=-0.12,b start at=-0.19,b started wetting=0.16,b stopped eating=0.19,b stuff in=0.20
b sunday and=0.21,b swimming baths=0.15,b tablets up=0.15,b take a=-0.24,b take my=0.19,b take the=0.40
b takes her=-0.11,b takes the=-0.14,b taking me=0.11,b taking my=-0.13,b talk to=0.09,b talks in=-0.15
b talks to=0.18,b tea at=0.21,b tea on=-0.26,b tell her=0.14,b tell the=0.51,b tells the=0.12,b telly and=0.19
b ten and=-0.22,b than the=-0.16,b thanks for=0.20,b that a=-0.10,b that could=-0.12,b that doctor=0.44
b that he=0.15,b that is=-0.23,b that it=0.28,b that the=-0.12,b that they=-0.11,b the a19=0.14,b the allotment=0.12
b the ambulance=-0.13,b the app=-0.15,b the baby=0.30,b the back=0.22,b the bairns=0.27,b the bandstand=-0.12
b the bank=0.22,b the bath=0.20,b the bed=-0.10,b the bedroom=0.15,b the best=-0.13,b the big=-0.10,b the bin=0.17
b the biscuits=-0.12,b the boiler=0.18,b the book=0.10,b the bowls=-0.16,b the bread=0.27,b the bridge=-0.14
b the building=0.15,b the bus=0.95,b the buses=0.19,b the car=0.58,b the care=0.18,b the carer=0.31,b the chair=-0.19
b the chemist=0.33,b the chip=-0.13,b the church=-0.27,b the coach=0.21,b the college=-0.12,b the community=-0.12
b the company=-0.20,b the cooker=0.29,b the corner=-0.14,b the council=-0.12,b the councillor=-0.12,b the crew=-0.09
b the crisis=0.17,b the crossword=-0.30,b the curtains=0.17,b the divorce=-0.09,b the dog=0.48,b the door=0.27
b the doorway=0.17,b the driver=-0.29,b the end=0.12,b the fair=-0.11,b the farm=0.14,b the fence=0.17
b the field=-0.20,b the first=-0.12,b the floor=-0.13,b the food=0.12,b the free=0.12,b the front=-0.44
b the garage=0.69,b the garden=-0.17,b the gas=0.30,b the gate=0.29,b the grass=-0.19,b the gym=-0.16
b the hall=-0.26,b the heating=-0.13,b the hedge=-0.18,b the holidays=0.12,b the home=-0.25,b the hostel=0.16
b the house=0.27,b the ice=-0.26,b the internet=0.23,b the journey=0.27,b the kitchen=0.32,b the lad=0.28
b the lady=-0.09,b the landing=0.17,b the landlord=0.15,b the lass=0.10,b the leisure=0.17,b the letters=0.32
b the library=-0.25,b the lights=0.16,b the little=0.11,b the lollipop=-0.10,b the long=0.23,b the lot=-0.10
b the lunch=-0.09,b the man=0.18,b the manager=0.10,b the market=0.10,b the meeting=-0.12,b the meter=0.22
b the middle=-0.09,b the minute=-0.17,b the morning=0.24,b the mosque=0.13,b the mural=-0.10,b the neighbour=-0.10
b the neighbours=0.14,b the news=0.14,b the next=0.35,b the night=-0.18,b the number=-0.24,b the nurse=-0.21
b the office=0.21,b the old=-0.28,b the only=0.11,b the other=0.10,b the oven=0.16,b the paper=-0.17,b the park=0.14
b the parking=-0.12,b the pavement=-0.09,b the phone=-0.17,b the place=0.42,b the platform=0.14,b the police=0.31
b the post=-0.37,b the pub=0.11,b the quiet=-0.14,b the rain=-0.11,b the road=0.45,b the roses=-0.11,b the same=0.42
b the school=-0.35,b the sea=-0.20,b the service=-0.10,b the settee=-0.11,b the shed=-0.32,b the shop=-0.21
b the shopping=-0.11,b the soup=-0.16,b the sports=0.14,b the spring=-0.11,b the stairs=0.20,b the station=-0.16
b the street=-0.13,b the summer=0.11,b the surgery=-0.12,b the swimming=0.11,b the takeaway=0.25,b the tap=0.21
b the taxi=-0.10,b the tip=-0.10,b the toilet=0.32,b the toilets=0.10,b the top=0.12,b the train=0.13
b the trains=0.16,b the treatment=0.10,b the two=0.56,b the under=-0.21,b the van=0.38,b the waiting=-0.21
b the walking=-0.09,b the wall=0.36,b the way=-0.40,b the weather=0.13,b the weekend=0.38,b the whole=-0.22
b the will=0.16,b the window=0.10,b the winter=-0.10,b the yard=0.18,b the youth=-0.25,b their feet=-0.10
b their own=0.11,b them all=-0.20,b them i=0.10,b them in=0.19,b them last=-0.13,b them to=-0.17,b then he=-0.25
b then i=0.14,b then it=-0.12,b then the=0.29,b there a=-0.32,b there and=0.19,b there is=2.13,b there isnt=-0.12
b there was=-0.54,b these days=-0.14,b they are=-0.33,b they can=0.20,b they did=-0.22,b they dont=0.15
b they gave=-0.10,b they have=0.42,b they keep=-0.16,b they leave=0.20,b they let=-0.18,b they made=0.10
b they need=-0.13,b they put=-0.10,b they say=0.54,b they set=0.20,b they told=-0.17,b they took=-0.37
b they want=0.33,b they were=-0.30,b they will=0.09,b they wont=0.38,b they would=0.19,b thing i=0.10
b thing that=0.13,b think i=0.27,b think it=0.27,b think of=-0.33,b think so=-0.11,b think you=-0.15,b thinks i=0.16
b third time=-0.11,b this is=0.15,b this morning=0.12,b this town=-0.15,b this was=0.10,b this week=0.38
b thought it=0.14,b three days=0.18,b three stone=0.11,b three times=-0.12,b through a=0.11,b through my=0.14
b through the=0.54,b through to=-0.12,b thrown out=-0.12,b till he=-0.11,b till it=0.12,b till the=0.41
b till they=0.16,b time and=-0.10,b time i=0.12,b time it=0.38,b time she=0.26,b time the=0.14,b time there=0.22
b time to=-0.12,b times i=-0.15,b tin of=0.19,b to a=0.23,b to add=-0.10,b to another=0.10,b to any=-0.15
b to anyone=0.09,b to ask=0.27,b to be=-0.20,b to bed=-0.15,b to choose=-0.18,b to college=0.16,b to come=-0.20
b to cook=-0.27,b to dialysis=0.33,b to do=-0.14,b to eat=0.09,b to explain=0.16,b to find=0.11,b to get=0.23
b to give=-0.18,b to go=0.27,b to help=-0.40,b to her=0.20,b to his=0.21,b to hospital=-0.10,b to it=0.11
b to keep=0.27,b to know=0.13,b to me=0.17,b to move=-0.12,b to my=0.58,b to ring=-0.19,b to say=-0.32,b to see=-0.31
b to send=0.36,b to speak=-0.11,b to stay=0.17,b to stop=0.78,b to take=0.14,b to tell=0.25,b to the=-0.90
b to think=0.12,b to wait=-0.34,b to wake=0.23,b to walk=0.11,b to you=0.10,b told by=0.11,b told him=-0.15
b told i=0.19,b told me=-0.31,b told my=0.17,b told the=0.47,b too many=0.16,b too much=-0.12,b took it=-0.10
b took our=-0.23,b took the=0.16,b top of=-0.15,b trainers and=0.33,b tried to=0.18,b turn the=0.24,b turned up=-0.23
b twice a=-0.21,b twice and=0.09,b twice in=-0.11,b twice this=0.24,b two hours=-0.16,b two little=0.21
b two minutes=-0.27,b two of=0.20,b two years=-0.20,b under the=0.45,b until they=0.10,b up against=0.18
b up and=0.15,b up at=-0.36,b up from=0.16,b up in=-0.12,b up my=0.19,b up on=0.10,b up the=-0.29,b up to=-0.12
b up with=-0.22,b us off=0.12,b us out=0.11,b us to=-0.27,b us up=0.19,b us will=0.11,b us with=-0.27,b van and=0.34
b vapes and=0.11,b very good=-0.22,b wages and=0.18,b wait for=-0.19,b waiting for=0.43,b waiting room=-0.16
b wake up=0.27,b walk home=0.24,b walk in=-0.12,b walk the=-0.15,b walking group=-0.15,b wall and=0.12,b want a=-0.14
b want is=-0.16,b want it=0.45,b want to=0.43,b wants a=-0.19,b wants it=-0.19,b wants more=0.21,b was a=-0.54
b was born=-0.10,b was fine=0.18,b was homeless=-0.12,b was hungry=-0.17,b was in=-0.22,b was left=-0.11
b was made=0.09,b was off=-0.14,b was on=0.24,b was right=-0.19,b was the=0.12,b was very=-0.11,b watch the=-0.14
b we are=0.13,b we came=0.12,b we can=0.10,b we dont=-0.44,b we get=0.18,b we go=-0.22,b we got=-0.23,b we had=-0.13
b we have=0.48,b we havent=0.13,b we lost=-0.09,b we need=-0.12,b we sleep=0.29,b we were=-0.18,b we will=-0.24
b went home=-0.13,b went into=-0.18,b went to=-0.14,b were brilliant=-0.09,b were told=-0.13,b were very=-0.09
b what happens=0.31,b what he=0.37,b what it=-0.15,b what mattress=0.19,b what they=0.18,b what time=0.12
b what to=-0.39,b what would=0.26,b what you=-0.16,b when dad=0.42,b when he=0.39,b when i=0.32,b when it=-0.14
b when my=-0.30,b when she=0.17,b when the=0.36,b when they=-0.16,b where are=-0.20,b where my=0.27,b where she=0.15
b where the=-0.19,b where to=-0.33,b who comes=-0.19,b who do=0.37,b who has=-0.11,b who is=0.16,b wife and=-0.12
b wife is=0.19,b wife says=-0.27,b will be=0.43,b will burn=0.24,b will come=0.25,b will do=0.17,b will know=0.15
b will put=0.14,b will to=-0.10,b with her=-0.13,b with him=0.18,b with it=-0.20,b with me=0.40,b with my=0.16
b with no=-0.18,b with one=0.15,b with our=0.29,b with that=0.09,b with the=-0.24,b with their=-0.14,b with us=-0.13
b without the=0.10,b wont be=1.00,b wont come=-0.10,b wont go=0.12,b wont let=-0.62,b word for=0.16,b work and=0.13
b work it=0.17,b works at=-0.16,b works in=-0.15,b worse than=-0.10,b would be=0.63,b would been=-0.12
b would believe=0.24,b would give=-0.11,b would go=0.21,b would have=0.34,b would like=-0.23,b would make=0.15
b would save=-0.19,b would say=-0.16,b would spend=-0.15,b year old=0.13,b years ago=-0.10,b years and=-0.20
b years back=-0.14,b years old=0.10,b you all=-0.18,b you are=0.22,b you cant=-0.20,b you do=0.11,b you have=0.18
b you lot=0.18,b you to=-0.13,b you want=-0.09,b you will=-0.13,b youth club=0.14,b youth worker=-0.17,i alone=1.09
i body=2.17,i boss=1.03,i bully=0.70,i carers=-0.35,i child=2.24,i cold=-0.08,i cooking=-1.38,i cry=1.44,i day=2.73
i despair=0.89,i die=0.60,i dirt=1.43,i drink=0.14,i elder=0.59,i fear=0.12,i figure=-0.69,i food=1.91,i friend=1.86
i goods=2.08,i he=3.12,i hide=0.83,i home=2.19,i hurt=1.68,i joke=0.27,i lack=2.83,i leave=1.55,i letnot=0.73
i mark=0.86,i me=1.05,i meds=1.33,i money=1.44,i nextdoor=0.75,i night=1.07,i number=1.64,i old=0.17,i papers=0.99
i parent=1.22,i partner=0.26,i phone=0.54,i place=-2.51,i please=0.83,i policy=-1.35,i praise=-2.21,i school=0.40
i secret=2.28,i service=-1.50,i sexual=0.61,i she=1.22,i should=-1.64,i slave=2.18,i sleep=2.84,i sport=-1.50
i stranger=1.69,i take=1.80,i they=0.48,i travel=0.14,i us=-0.64,i vengeance=1.72,i weapon=1.85,i weather=-0.58
i you=-0.46,p alone lack=0.35,p body me=0.44,p child day=0.36,p day lack=0.75,p day me=0.37,p he leave=0.42
p he me=0.99,p he take=0.44,p he vengeance=0.36,p hide me=0.38,p hurt me=0.41,p lack leave=0.40,p lack me=0.80
p lack number=0.39,p lack she=0.48,p me please=0.36,p me secret=0.43,p me slave=0.39,p me take=0.61
p me vengeance=0.61,p place take=-0.36,p take vengeance=0.39,s abuse-at-home some=1.12,s abuse-at-home strong=2.85
s child-at-risk some=1.05,s child-at-risk strong=3.53,s contented against=-2.42,s exploitation some=0.77
s exploitation strong=4.39,s figure-of-speech against=-3.04,s food-or-cooking against=-1.97
s general-talk against=-1.69,s harm-by-another some=0.71,s harm-by-another strong=2.51,s mishap against=-1.01
s neglect some=1.63,s neglect strong=2.84,s no-basics some=1.76,s no-basics strong=2.66,s past-and-over against=-3.17
s praise against=-2.72,s self-harm some=1.45,s self-harm strong=3.84,s service-talk against=-2.15
s sport-or-story against=-1.38,s threat some=1.19,s threat strong=2.52,s wish against=-1.48,w 0=-0.85,w 00=-0.34
w 000=-2.00,w 00pm=-0.18,w 07=-0.84,w 08=-0.52,w 086=-1.50,w 1=-0.48,w 10=-1.31,w 100=-1.57,w 10mins=-0.78,w 11=-0.65
w 111=-1.35,w 12=-0.54,w 13=-0.48,w 14=-0.17,w 14th=0.22,w 15=-0.15,w 15mins=-0.54,w 16=-0.57,w 16s=-0.31,w 16th=0.20
w 18=-0.58,w 1800=-1.71,w 18s=-0.81,w 19=-0.68,w 1931=-1.28,w 1941=-1.41,w 1961=-1.04,w 1974=-1.27,w 1987=-1.50
w 1988=-1.51,w 1989=-1.42,w 1990=-1.63,w 1998=-1.43,w 1hr=-1.11,w 1q1=-1.31,w 1st=-0.58,w 2=-0.18,w 20=-1.26
w 200=-1.01,w 2000=-1.70,w 2003=-1.72,w 2009=-2.05,w 2010=-1.70,w 2011=-1.76,w 2012=-1.55,w 2014=-1.54,w 2015=-1.37
w 2019=-0.87,w 2022=-0.83,w 2024=-0.87,w 2026=-1.26,w 20min=-0.28,w 20th=0.11,w 21=-0.53,w 22=-0.58,w 22nd=0.40
w 23rd=0.12,w 24=-0.85,w 25=-0.96,w 26=-1.12,w 28th=0.35,w 29=-0.66,w 2nd=-0.40,w 2yr=-0.75,w 3=-0.31,w 30=-1.05
w 30a=-0.57,w 30am=-1.13,w 30mins=-0.81,w 30p=-1.32,w 34=-1.12,w 35=-0.95,w 36=-0.64,w 37=-0.84,w 3am=-0.51,w 4=-0.24
w 40=-1.31,w 400=-1.48,w 41=-1.31,w 42=-1.24,w 44=-0.45,w 45=-1.38,w 45am=-0.82,w 4am=-0.66,w 4hrs=-0.68,w 4th=-0.22
w 5=-1.18,w 50=-1.09,w 55=-0.94,w 5am=-0.90,w 5mins=-0.50,w 5minutes=-1.72,w 6=-0.88,w 62=-1.35,w 63=-1.50,w 64=-1.42
w 68=-0.91,w 6am=-0.86,w 6ft=-0.59,w 6pm=-0.65,w 6s=-0.15,w 7=-1.22,w 70=-1.07,w 71=-1.66,w 76=-1.21,w 77=-0.96
w 78=-1.14,w 7am=-0.87,w 7th=-0.26,w 8=-0.78,w 82=-1.46,w 85=-1.24,w 87=-1.12,w 88=-1.12,w 89=-1.20,w 8pm=-0.66
w 9=-0.62,w 90=-1.10,w 900=-1.48,w 91=-1.76,w 93=-1.70,w 94=-1.06,w 96=-0.88,w 99=-0.92,w 999=-1.80,w 9am=-0.63
w 9pm=-0.56,w 9s=-0.35,w a=-0.57,w a1=-0.22,w a19=0.22,w abandoned=-1.13,w abc=-1.67,w abit=-0.79,w able=-0.51
w about=-0.05,w above=1.16,w abroad=-1.74,w abrupt=-1.15,w absent=-0.23,w absolute=-2.28,w absolutely=-1.77
w absouloutly=-1.61,w abuse=-1.60,w academy=-2.74,w acceptable=-1.61,w access=-0.93,w accessibly=-1.80
w accident=0.47,w accommodation=-1.99,w according=0.25,w account=-0.09,w accountant=-1.91,w accountants=-1.99
w accurate=-2.70,w ace=-0.16,w ache=-0.86,w aches=-1.20,w achieved=-2.32,w acid=-0.27,w across=0.21,w act=-1.28
w actioned=-1.69,w actions=-2.11,w active=-2.05,w activitie=-1.79,w activities=-1.16,w actual=-1.09,w actually=-0.64
w adapting=-1.57,w add=-0.15,w added=-0.70,w addisons=-0.37,w address=-0.10,w adequate=-2.14,w adhd=-1.95
w admiration=-2.35,w admission=-1.21,w admit=-0.59,w admittance=-1.30,w admitted=-0.35,w admitting=-1.19
w adore=-1.06,w adult=-1.41,w advance=-1.04,w adventure=-1.33,w adverts=-1.58,w advice=-1.63,w advise=-1.39
w advised=-2.09,w adviser=-2.64,w advisor=-3.58,w advocacy=-2.95,w advocate=-2.79,w ae=-0.45,w aerobics=-2.11
w affairs=-0.84,w affected=-1.27,w affects=-0.44,w afraid=-0.08,w after=1.28,w afternoon=0.28,w again=1.24
w against=0.51,w age=-0.66,w aged=-1.09,w ageing=-2.22,w agen=-1.91,w agency=-1.28,w agent=-1.33,w ages=-0.43
w aggressive=-2.27,w agm=-0.74,w ago=0.77,w agree=-2.23,w agreed=-1.99,w agreement=-0.84,w agrees=-1.30
w ahdnker=-1.13,w ahmed=-1.36,w aid=-0.23,w aider=-1.31,w aids=-0.09,w aim=0.25,w aint=-0.70,w air=1.37
w airport=0.22,w airsoft=-0.18,w alan=-0.84,w alarm=-0.46,w albert=-0.43,w aldi=-0.93,w ali=-0.16,w alight=0.76
w alive=0.22,w all=-0.52,w allergic=-1.19,w allergy=-0.74,w alley=-1.49,w alleyways=-0.88,w allocated=-2.63
w allotment=-2.60,w allotments=-2.41,w allow=0.05,w allowance=-1.75,w allowed=0.59,w allows=-0.20,w almost=-1.87
w alo=-0.46,w alone=-1.05,w along=0.77,w alot=-1.40,w already=0.08,w alrite=-1.06,w also=-1.40,w alstrom=-1.03
w alternative=-1.79,w although=-1.06,w always=0.39,w alzheimers=-1.94,w am=1.88,w amateur=-2.59,w amazing=-2.54
w ambulance=-1.88,w ambulanceman=-2.07,w ambulances=-1.86,w amd=-0.72,w american=-1.20,w amina=-0.78,w amiss=-0.64
w among=-0.17,w amount=-0.41,w amy=-0.51,w an=0.34,w anaesthetist=-2.33,w anchor=-0.75,w and=0.51,w aneurysm=-2.31
w angel=0.73,w angels=0.19,w angling=-0.82,w angry=-0.68,w animal=-2.19,w ankle=1.44,w annihilated=-1.70
w announcements=-0.63,w annoying=-1.64,w another=0.07,w ans=-0.21,w answ=-0.99,w answer=-0.36,w answere=-0.18
w answered=-0.74,w answering=-0.16,w answers=-1.10,w anti=-2.05,w antibiotic=-1.40,w antibiotics=-1.48
w antisickness=-1.93,w ants=-0.66,w anxiety=-1.81,w anxious=-1.20,w any=0.63,w anyhow=0.21,w anymore=0.49
w anyone=0.73,w anything=0.78,w anyway=-0.53,w anywhere=1.87,w apalling=-1.00,w apart=-0.10,w apologise=-1.21
w app=-2.26,w appalled=-2.23,w apparent=-0.39,w appeared=0.32,w appears=0.58,w applaud=-2.23,w applicable=-1.86
w appointment=-0.69,w appointments=-1.11,w appreciate=-1.42,w appreciation=-2.68,w apprenticeship=-3.15
w apprenticeships=-3.23,w approach=-0.70,w approachable=-2.06,w approaching=0.79,w appropriate=-2.24
w appropriately=-2.00,w appropriatley=-2.41,w approx=-1.74,w approximate=-2.17,w appt=-0.38,w appts=-0.17
w april=0.20,w arabic=-1.00,w arcade=-1.85,w archery=-1.97,w are=0.55,w area=-1.24,w areas=-1.63,w arent=0.33
w arisen=-0.74,w arises=-0.88,w ark=-1.00,w arm=1.35,w armpit=0.63,w arms=0.64,w army=-2.29,w around=1.04
w arranged=-0.36,w arrangement=-0.18,w arrest=-0.80,w arrested=-0.55,w arrival=1.09,w arrive=0.82,w arrived=-0.37
w arrives=1.15,w arriving=-0.84,w arrogant=-2.52,w arson=-0.19,w art=-2.49,w arthritis=-2.10,w arts=-2.68
w arwen=-1.19,w as=-0.88,w asap=0.15,w asda=-0.84,w ashamed=-0.87,w ashgrove=-0.91,w ask=1.04,w asked=0.05
w asking=0.93,w asks=1.62,w asleep=1.81,w aspect=-1.78,w aspects=-2.44,w assaulted=-1.00,w assaults=-1.87
w assembly=-0.59,w assessed=-2.74,w assessment=-3.05,w assets=-1.04,w assistance=-1.68,w assistant=-0.33
w assume=-0.44,w assumed=-0.91,w assuming=-0.08,w assured=-0.76,w asthma=0.24,w aswell=-0.97,w asylum=-1.26
w at=-0.26,w ate=0.56,w atmosphere=-0.74,w attack=-0.64,w attacked=-0.74,w attacking=-0.90,w attacks=-1.04
w attempt=-1.32,w attend=-0.78,w attended=-0.74,w attending=-1.50,w attention=-1.54,w attentive=-1.93
w attitude=-2.46,w attitudes=-2.24,w attorney=-1.42,w aunt=0.18,w aunty=-0.64,w authorities=-0.68,w authority=-2.30
w autism=-3.30,w autistic=-3.61,w automated=-2.95,w automatic=-0.48,w availability=-1.92,w available=-1.32
w avenue=-0.68,w average=-2.78,w awaiting=-0.67,w awake=0.95,w aware=-0.99,w awareness=-2.74,w away=2.08
w awful=-2.51,w awkward=-0.74,w awkwardly=-0.85,w ayton=-1.14,w b=0.22,w b2=-0.58,w ba=-0.22,w babies=0.13
w baby=1.60,w babys=-0.21,w babysiter=-1.73,w back=-0.38,w background=-0.82,w backs=0.70,w backside=-0.82
w backwards=-0.28,w backyards=-1.25,w bacon=-0.79,w bad=-1.60,w badge=-0.86,w badly=-1.54,w bag=2.09,w bags=1.20
w bailiffs=-1.42,w bairn=-1.59,w bairns=-0.93,w bak=-0.51,w bake=0.30,w bakery=-0.96,w baking=0.20,w balance=-1.64
w ball=-0.46,w ban=-0.40,w band=-1.28,w bandage=0.64,w bandstand=-0.75,w bang=0.49,w banging=0.56,w bangs=1.13
w bank=0.15,w banner=-1.41,w bar=-0.17,w barbecue=-0.80,w barber=-0.59,w bard=-0.94,w bare=0.25,w bargain=-0.92
w barnabas=-2.16,w barnard=-1.19,w barred=-1.27,w barrier=-1.16,w barriers=-2.96,w bars=-0.82,w based=-1.93
w basically=-2.17,w basis=-0.63,w basket=-0.83,w baskets=-0.93,w bass=-1.94,w bassetlaw=-1.58,w bassey=-1.90
w bat=0.43,w bath=-0.18,w bathed=0.10,w bathroom=0.38,w baths=0.42,w bats=-0.30,w batter=-0.50,w battered=-1.27
w battering=-1.66,w battery=-0.79,w bbq=-0.43,w be=1.77,w beach=0.36,w beaches=-0.80,w beaming=-0.90,w beams=0.39
w beans=-0.98,w bear=-1.43,w bearable=-2.18,w beat=-1.47,w beaten=-1.13,w beating=-1.14,w beats=-1.91,w because=1.32
w become=-1.67,w bed=0.76,w bedbound=0.16,w bedroom=1.36,w beds=0.60,w bedtime=-0.17,w been=3.85,w beer=-1.30
w bees=-0.88,w before=1.42,w befrienders=-1.32,w beg=-0.90,w began=0.50,w beggar=-1.80,w begged=-1.13,w begging=-0.52
w beginning=-1.01,w begonias=-1.46,w behalf=-0.47,w behave=-0.62,w behaved=-1.37,w behaves=-0.66,w behavioural=-2.32
w beheaded=-0.96,w behind=3.44,w bein=0.20,w being=-0.06,w believe=-0.39,w believed=-1.46,w believes=-0.77
w belittling=-1.72,w bell=-0.28,w belly=-0.50,w belongings=1.08,w belt=0.74,w belted=0.13,w ben=0.85,w bench=-0.86
w benches=-0.74,w bend=-0.08,w beneficial=-3.05,w benefit=-1.99,w benefited=-2.77,w benefits=-0.90
w bereavement=-1.33,w best=-1.87,w bet=0.63,w betrayed=-0.80,w better=-0.60,w between=0.05,w beutiful=-2.43
w beyond=-1.08,w bicker=-0.93,w big=-1.36,w bigger=-0.56,w bike=-0.98,w bikes=-1.48,w bill=-0.22,w bills=-0.73
w bin=1.34,w bingo=-2.15,w binned=-0.18,w binns=-0.92,w bins=0.21,w bipolar=-1.79,w bird=-1.55,w birds=-2.21
w birthday=0.42,w biscuits=-1.86,w bishop=-0.81,w bit=-0.78,w bites=0.53,w bits=0.28,w bitter=-0.83,w bizzy=-1.13
w bjj=-1.28,w black=-0.43,w blackberry=-0.68,w blackeye=-1.23,w blackout=-0.76,w bladder=-0.35,w blade=0.43
w blades=0.38,w blame=-1.27,w blanket=0.95,w blast=-1.50,w bled=0.58,w bleed=1.01,w bleeding=-0.25,w blew=-0.52
w blind=-0.68,w blindfolded=-0.26,w blink=0.49,w bliss=-0.96,w bloke=-0.36,w blokes=-0.92,w blood=-0.35,w bloom=-0.69
w blower=0.78,w blowers=0.34,w blue=0.37,w bmi=-0.60,w bmw=-0.30,w bmx=0.15,w board=0.09,w boards=-1.15,w boat=-0.09
w boats=-0.64,w body=-0.49,w bogus=-1.39,w boil=0.51,w boiled=-0.09,w boiler=-0.97,w boiling=0.70,w bombed=0.47
w bone=-0.47,w bonfire=-0.29,w bonkers=-2.19,w book=-0.82,w books=0.17,w boot=0.08,w booted=-1.20,w booth=-0.49
w boots=-0.07,w bored=-2.14,w boredom=-2.18,w boring=-1.99,w born=-1.39,w boro=-1.22,w borough=-1.47,w borrowed=0.49
w boss=-1.25,w both=-0.36,w bother=-0.93,w bothering=-0.21,w bottle=1.38,w bottles=0.93,w bottom=0.74,w bought=-0.51
w bouncing=-0.77,w bound=0.92,w boundaries=-0.49,w bouts=0.21,w bowel=0.26,w bowls=0.35,w bows=0.40,w box=1.54
w boxes=0.40,w boxing=-1.51,w boy=0.42,w boyfriend=1.61,w boys=1.20,w bpd=-0.56,w brakes=1.49,w brambles=-0.90
w branch=0.27,w bravely=-1.94,w bravo=-1.77,w brays=-0.10,w bread=0.92,w break=0.95,w breakdown=-1.57
w breakfast=-1.22,w breakfasts=-0.92,w breaking=1.06,w breaks=0.89,w breath=1.34,w breathe=0.64,w breathing=0.33
w brew=-0.47,w brews=-1.03,w brian=0.16,w bricklaying=-1.05,w bricks=-0.25,w bridge=-0.80,w bridges=-1.07
w brigade=-1.71,w bright=-0.57,w brill=-0.74,w brilliant=-2.59,w bring=0.36,w bringing=1.19,w brings=-0.41
w british=-0.71,w broad=-1.82,w broke=0.86,w broken=-0.05,w brother=0.20,w brothers=-0.10,w brought=-1.30
w brownies=0.70,w bruise=-0.48,w bruised=-0.22,w bruises=0.20,w brush=0.70,w brushes=0.84,w brusque=-0.53
w brute=-0.96,w bubbles=1.57,w bucket=0.06,w budget=-0.93,w budgets=-1.21,w budgie=-0.48,w buffet=-0.24,w build=-2.32
w builder=-2.90,w building=-1.70,w built=-1.42,w bulb=-0.59,w bulbs=-1.00,w bulky=-1.21,w bullet=0.46,w bullied=-1.68
w bulling=-2.14,w bullyin=-1.05,w bullying=-1.19,w bumps=0.56,w bumpy=-0.15,w bun=0.66,w bunch=-0.86,w bungalow=-1.15
w bunting=0.27,w bureau=-0.96,w burglar=-0.21,w burglars=-0.17,w burgled=0.21,w buried=0.75,w burn=0.49
w burned=-0.62,w burner=-0.64,w burning=0.35,w burns=0.25,w burnt=0.53,w bus=-0.66,w buses=-0.75,w bushes=-0.18
w business=-2.66,w buskers=-1.96,w bust=-0.97,w busy=-0.14,w but=-1.88,w but45min=-0.55,w butcher=-0.53
w butchered=-0.85,w butter=0.21,w butterflies=-0.67,w button=-0.60,w buy=-0.31,w buys=0.27,w buzzer=-0.33
w buzzes=0.24,w by=0.49,w bye=0.13,w bypass=-0.74,w c=0.43,w cabbage=-1.35,w cabinet=0.90,w cadets=-1.22,w cafe=-1.45
w caff=-0.08,w cahms=-0.60,w cakes=0.30,w calendar=0.41,w call=-0.65,w called=-0.85,w caller=-0.75,w callers=-0.58
w calling=-0.51,w calls=-0.41,w callum=-1.20,w calm=-0.19,w calmly=-0.57,w came=-0.55,w camera=0.48,w cameras=-1.04
w campaign=-2.32,w camped=0.11,w camping=-1.06,w can=0.14,w canada=-1.43,w cancelled=-0.49,w cancer=-1.56
w candle=1.46,w candles=2.04,w cannabis=-0.85,w cannot=-0.16,w canny=0.63,w cans=0.60,w cant=1.99,w canteen=1.29
w cap=0.28,w capacity=-0.79,w captain=-0.64,w car=1.98,w caravan=-1.43,w carbohydrates=-1.52,w card=0.72
w cardiac=-1.15,w cardiomyopathy=-2.90,w cards=0.05,w care=-0.83,w cared=-0.69,w careful=-0.31,w caregiver=-0.99
w carer=-0.45,w carers=-2.00,w caretaker=-1.00,w cargo=-0.12,w caring=-0.83,w caringly=-1.17,w carnival=-1.10
w carol=0.53,w carpet=-0.12,w carriageway=-1.02,w carried=-1.38,w carry=0.14,w carrying=0.85,w cars=0.97,w case=-0.67
w cash=-0.06,w cashpoint=-0.91,w castle=-1.37,w catalogue=-2.05,w category=-1.04,w catering=-2.32,w catheter=1.36
w cats=-1.10,w caught=-0.16,w causes=-1.83,w causing=-0.50,w cbt=-0.43,w cco=-0.88,w cctv=-0.12,w cell=-0.12
w cemetery=-1.14,w cenotaph=-0.73,w center=-1.18,w central=-1.09,w centre=-1.24,w certain=0.29,w chain=-0.26
w chained=-0.71,w chains=0.19,w chair=-0.44,w challenging=-2.18,w chance=-0.13,w change=0.28,w changed=0.46
w changeover=-0.61,w changes=-0.19,w changing=0.18,w channel=-1.72,w chaotic=-2.27,w chap=-0.29,w chapel=-1.67
w chaplain=-1.26,w chaplaincy=-1.95,w character=-0.58,w charge=-0.49,w charged=-0.63,w charges=0.30,w charity=-3.06
w chart=-2.36,w charter=-2.43,w chase=-0.32,w chases=0.20,w chat=-0.41,w chatter=-1.26,w chatting=-1.28
w chatty=-1.07,w cheap=-1.17,w check=0.44,w checked=-0.21,w checking=-0.83,w checkneurological=-3.21,w checkout=-1.74
w checks=-0.05,w checkups=-0.97,w cheeky=-1.29,w cheerful=-1.53,w cheerfully=-1.10,w cheery=-0.44,w chef=-1.31
w chemical=-0.55,w chemicals=-0.19,w chemist=-0.77,w chemo=-0.60,w cherished=-1.27,w chess=-1.74,w chest=0.98
w chester=-0.34,w chi=0.61,w chicken=0.10,w chickens=-0.77,w child=-0.62,w childhood=-2.63,w childish=-0.17
w children=-0.89,w childrens=-0.68,w chimney=-0.32,w chip=-1.10,w chipped=0.40,w chippy=-0.49,w chips=-1.09
w chiropodist=-3.08,w chocolate=0.17,w choice=-0.35,w choices=-1.41,w choke=-0.85,w choking=-0.89,w choose=-1.13
w chop=0.06,w chopping=0.06,w christmas=0.26,w chronic=-0.87,w chucking=-0.83,w chucks=0.31,w church=-2.13
w churches=-1.76,w chutney=-0.67,w cigarette=1.34,w cinema=-1.01,w circle=-0.12,w circles=-0.80,w circumstances=-0.89
w circus=-1.95,w city=-1.24,w clad=-0.05,w claimed3=-0.44,w clapped=-0.89,w class=-1.30,w classed=-2.28
w classes=-2.93,w cleaned=-0.56,w cleaner=-0.80,w cleaning=-0.76,w cleanliness=-0.35,w cleanness=-1.72,w clear=-0.30
w cleared=-0.07,w clearly=-0.48,w clears=0.10,w clever=-1.93,w client=-1.51,w clients=-2.35,w cliff=-1.07
w cliffs=-1.37,w climbing=-1.08,w clinic=-1.57,w clinical=-3.01,w clinician=-2.49,w clipped=-0.05,w clock=-0.55
w clocked=-0.94,w clocks=-1.07,w close=-0.16,w closed=-0.33,w closes=-0.31,w closing=-0.75,w closure=-0.51
w clothes=1.42,w clothing=1.31,w clown=-0.76,w clozapine=-1.29,w club=-2.27,w clubs=-1.92,w clue=0.22,w clumsy=-0.97
w coach=-0.83,w coaches=-2.05,w coal=-0.08,w coat=0.40,w coats=1.28,w coercive=-2.21,w coffee=-1.64,w coffees=-0.61
w cold=-1.20,w colic=-0.42,w colitis=-0.91,w collapsed=-0.23,w collect=-1.05,w collected=-0.38,w collection=-1.07
w collectors=-1.17,w collects=0.25,w college=-1.64,w colour=0.11,w combat=-1.79,w combining=-1.41,w come=1.15
w comenout=0.19,w comes=1.26,w comfort=-1.00,w comfortable=-0.65,w comforting=-1.23,w comin=-0.07,w coming=0.69
w commenced=-0.79,w comment=-0.41,w commented=-0.70,w comments=-0.63,w commissioner=-2.03,w committee=-2.05
w common=-1.12,w communal=-2.26,w communicate=-1.30,w communicated=-1.51,w communicating=-1.72,w communication=-1.67
w communities=-2.93,w community=-2.89,w companies=-2.30,w company=-3.07,w compare=-1.98,w compassion=-2.80
w compassionate=-3.14,w competent=-2.92,w competition=-2.99,w complain=-1.16,w complaints=-2.49,w complete=-0.87
w completely=-1.56,w complex=-2.12,w comprehensive=-2.89,w compulsory=-2.05,w computer=-1.94,w concentrate=-0.70
w concerned=-0.96,w concerns=-1.88,w concert=-0.77,w conclusion=-0.88,w concussed=-0.85,w condemned=-0.93
w condition=-0.88,w conditions=-1.48,w cones=-0.22,w confidante=-0.82,w confidence=-1.32,w confident=-0.95
w confirm=-0.11,w confirmed=-0.63,w confused=-0.30,w confusing=-1.03,w confusion=-0.50,w connect=-0.47
w connected=-0.66,w connection=-0.84,w conscientious=-3.18,w conservatory=-1.72,w consider=-0.58,w considerable=-2.66
w considerate=-0.95,w consideration=-1.55,w considering=-1.18,w consistency=-1.78,w consistent=-2.44
w consistently=-1.61,w constantly=-0.55,w constrained=-2.25,w consultant=-1.90,w consultation=-2.35,w contact=-0.10
w contacted=-0.41,w content=-1.58,w continue=0.49,w continued=0.55,w continuing=0.85,w continuity=-0.85
w continuously=-0.29,w contracted=-1.05,w contradict=-1.03,w control=-2.16,w controls=-1.85,w conversation=-0.79
w cook=-1.45,w cookbook=-0.69,w cooker=0.17,w cookery=-2.03,w cooking=-1.27,w cooks=-0.60,w coordinator=-2.81
w coordinators=-3.10,w copd=-0.12,w cope=-0.90,w coped=-0.32,w coppers=-0.08,w core=-1.40,w corner=-0.42
w cornwall=-1.13,w coronavirus=-1.38,w correct=-1.66,w correctly=-1.42,w corridor=-2.01,w corsa=-0.19,w cost=-2.19
w costs=-1.68,w cot=0.64,w cou=-0.26,w cough=-0.88,w coughing=-0.12,w could=-1.57,w couldnt=-1.02,w council=-1.62
w councillor=-2.21,w counselling=-2.50,w counsellor=-2.85,w counsellors=-2.65,w count=0.21,w counted=-1.40
w counting=-0.88,w countries=-1.14,w country=-2.12,w counts=-0.31,w county=-0.60,w couple=0.39,w course=-1.52
w court=-1.12,w courteous=-1.74,w courtesy=-1.13,w cousin=1.05,w cousins=-0.37,w cover=0.25,w covered=0.26
w covid=-1.64,w cowboys=-1.04,w cpn=-2.34,w cpns=-2.16,w cptsd=-1.25,w crabbing=-0.49,w crack=0.63,w cracking=-0.15
w craft=-1.63,w cramlington=-2.22,w crane=-0.49,w crash=-0.56,w crashes=-0.45,w cream=0.45,w creams=0.74
w creates=-1.52,w credit=-0.90,w creepy=-0.76,w crew=-1.32,w crews=-1.72,w crib=-0.34,w cricket=-1.52,w cried=-1.09
w cries=1.55,w crime=-2.09,w criminal=-1.80,w crippling=-1.39,w crisis=-1.36,w crocus=-0.72,w cross=0.60
w crossbar=-0.78,w crossing=-0.27,w crossword=-1.90,w croup=0.58,w crowd=-0.42,w crowded=-1.01,w cruel=-1.64
w cruelty=-2.03,w cruise=-0.45,w crumb=0.36,w crust=0.44,w crusts=0.30,w crutchs=-0.53,w cry=0.81,w cryin=0.69
w crying=0.43,w cube=-0.40,w cudnt=-0.36,w cues=0.80,w culture=-2.74,w cum=0.76,w cup=0.56,w cupboard=1.30
w cups=0.70,w curled=0.30,w curlers=-0.47,w currently=-0.25,w curry=-1.09,w curtains=-0.19,w curtious=-2.96
w cushion=0.53,w custard=-0.50,w customer=-2.10,w customers=-2.06,w cut=0.67,w cuts=0.09,w cutting=0.61,w cv=0.61
w cycle=-1.51,w cyclists=-2.06,w cyprus=-0.42,w d=0.73,w dad=1.52,w daffodil=-1.39,w daft=-1.15,w daily=-0.24
w dal=0.37,w daleks=-0.55,w damp=0.45,w dance=-0.87,w dancing=-0.66,w dandelions=-1.15,w dangers=-1.00
w dangsrous=-1.42,w daren=0.19,w daring=-0.68,w dark=-0.80,w darlington=-1.99,w darts=-0.49,w date=1.17
w daughter=-1.60,w daughters=-0.32,w dawn=-0.51,w day=-0.24,w daylight=-0.84,w days=1.00,w dead=-0.83,w deaf=-1.58
w deafblind=-1.87,w deal=-0.44,w deal2=0.21,w dealing=-0.73,w dealt=-0.37,w dear=-1.31,w death=-0.96,w deathly=-1.37
w debt=-1.24,w debts=-0.83,w december=0.38,w decent=-2.97,w decide=-0.49,w decides=0.39,w decision=-1.76
w declare=-1.07,w declined=-0.54,w dedicated=-2.32,w dedication=-3.02,w dee=-0.13,w deer=-1.48,w defence=-1.55
w defibrillator=-1.25,w definitely=-0.86,w degree=-2.48,w delay=-0.30,w delays=-0.55,w delete=0.79,w deleted=0.21
w deliver=0.84,w delivered=-0.55,w delivers=0.10,w delivery=-0.59,w demanded=-0.46,w demands=-0.81,w dementia=-1.59
w denied=-0.71,w dens=-0.41,w dental=-0.91,w dentist=-1.88,w department=-1.76,w departments=-2.11,w depending=0.43
w depends=0.43,w depression=-2.35,w derby=-0.98,w deregulation=-0.95,w described=-2.12,w description=-1.94
w deserve=-2.35,w deserves=-1.95,w designed=-2.35,w desk=-0.16,w despatch=-1.09,w despatched=-1.75,w desperate=-1.09
w desperately=-1.09,w despite=-1.27,w destroy=-0.81,w details=-0.81,w detenshun=-0.83,w detention=-0.85
w deteriorated=-1.29,w development=-2.41,w devolve=-2.52,w dexamethasone=-1.14,w diabetes=-1.24,w diabetic=-1.84
w diabetics=-2.17,w diagnosis=-1.96,w dial=-2.04,w dialled=-1.03,w dialysis=-1.07,w diaries=-0.80,w diary=-0.59
w did=-0.17,w didna=0.10,w didnt=-1.09,w die=-0.39,w died=-0.18,w dies=-0.14,w diet=-1.71,w difference=-0.62
w differences=-1.40,w different=0.72,w differently=-1.07,w differs=-1.25,w difficult=-1.98,w difficulties=-1.59
w difficulty=-2.42,w digger=-1.90,w digging=-1.49,w dignity=-1.60,w dilute=-0.57,w dine=-0.88,w dinner=1.08
w dinners=0.30,w dinnertime=-0.39,w dinosaur=-2.02,w dinted=-1.63,w direct=-0.44,w directed=-1.53,w direction=-0.73
w dirt=0.29,w dirty=-0.37,w disabilities=-4.06,w disability=-3.13,w disabilitys=-3.32,w disabled=-2.19
w disagree=-1.59,w disappear=0.76,w disappointed=-1.81,w disaster=-2.23,w discharge=0.92,w discharged=0.78
w discipline=-2.35,w discomfort=-1.06,w discos=-2.21,w discourage=-2.06,w discriminate=-3.06,w discus=-1.94
w discuss=-0.73,w discussed=-0.46,w discussing=-1.03,w discussion=-0.54,w disease=-1.83,w disgrace=-1.22
w disgusting=-1.46,w dish=-0.33,w disjointed=-1.89,w dislocated=-1.78,w dislocation=-0.98,w dismissive=-1.64
w disorder=-2.11,w dispatch=-0.44,w dispatched=-1.15,w dispatcher=-1.09,w dispite=-0.81,w displayed=-0.60
w dissatisfied=-2.42,w distress=-0.39,w district=-0.51,w diverted=-0.99,w divorce=-0.56,w dizzy=-0.84,w do=0.19
w doc=-1.07,w docs=-0.96,w doctor=-0.48,w documentaries=-2.71,w documents=-0.47,w dodgeball=-1.39,w does=-0.19
w doesnt=1.90,w dog=0.84,w dogs=-0.24,w doing=0.91,w dollars=-0.54,w dolls=0.50,w domeone=-1.33,w domestic=-1.37
w dominoes=-1.11,w don=1.32,w donation=-2.23,w done=-0.59,w dont=2.76,w door=1.99,w doorbell=0.84,w doorframe=0.14
w doorman=-0.54,w doors=0.71,w doorstep=-0.77,w doorway=1.42,w doorways=0.99,w doreen=-0.69,w dormanstown=-1.89
w double=-0.65,w doubling=-1.26,w down=1.25,w downhill=-1.95,w downs=-1.00,w downside=-1.93,w dozen=-0.59,w dr=-0.75
w drag=0.07,w dragged=-0.11,w drains=-0.47,w dramatics=-0.76,w draughty=-0.96,w draw=0.27,w drawer=0.97
w drawers=0.81,w drawn=0.27,w draws=-0.24,w dreaded=-0.16,w dream=-1.05,w dresses=1.00,w dressing=0.06,w drew=-0.29
w dried=0.66,w drill=-0.65,w drilled=-0.54,w drilling=-1.50,w drink=0.17,w drinking=-0.19,w drinks=0.81,w drip=0.24
w drive=-0.85,w driver=-1.80,w drivers=-1.62,w drives=-0.35,w driving=-0.07,w drop=0.46,w drops=1.93,w drown=-1.02
w drowned=-1.48,w drowning=-1.19,w drs=-1.49,w drug=-1.30,w druggie=-1.04,w drugs=-1.11,w drums=-1.24,w drunk=-0.49
w dry=1.25,w dryer=1.61,w dsy=-0.13,w dual=-0.86,w ducks=-1.16,w due=-0.16,w dug=-0.86,w dump=0.23,w durham=-1.51
w dusted=0.10,w duty=-1.53,w dying=-0.25,w e=-0.27,w each=-0.55,w ear=0.54,w earlier=0.70,w earliest=-1.15
w early=-0.26,w earn=-1.91,w earplugs=-1.32,w ears=-0.74,w earth=-0.73,w ease=0.09,w easier=-2.28,w easily=-1.20
w east=-0.75,w easter=0.11,w easy=-1.17,w eat=0.54,w eaten=-0.10,w eating=1.33,w eats=0.83,w ebikes=-0.70,w ecg=-0.28
w economy=-2.16,w eczema=-0.72,w edge=-0.79,w education=-3.29,w effect=-1.44,w effective=-1.99,w effectively=-1.97
w effects=-2.16,w efficient=-2.93,w efficiently=-2.99,w effort=-2.68,w efforts=-1.34,w eg=-0.26,w egg=-0.30
w eggs=-0.11,w eggshells=0.15,w eight=-0.62,w eighteen=-0.74,w eighties=-0.75,w eighty=-0.42,w either=0.68
w elderly=-2.52,w eldest=-2.03,w electric=-1.09,w eleven=-0.54,w ella=-0.36,w ellie=-0.61,w else=0.39
w elsewhere=-0.82,w em=1.09,w email=-0.33,w emails=-0.39,w embolism=-1.63,w emdr=-1.50,w emergencies=-0.98
w emergency=-0.28,w emotional=-1.30,w empathetic=-2.92,w emphasised=-1.32,w employ=-1.40,w employer=-1.68
w emptied=-0.99,w empties=-0.20,w empty=0.09,w encourage=-1.83,w encrypted=-0.81,w end=0.81,w ended=0.15,w ends=0.50
w engaged=0.52,w engine=-1.18,w england=-2.63,w english=-1.16,w enhance=-1.52,w enjoy=-1.26,w enjoyed=-2.24
w enjoying=-0.71,w enormous=-1.15,w enough=-1.02,w ensure=-1.35,w ensuring=-1.34,w entertained=-2.27,w entire=-0.72
w envelopes=-1.21,w environment=-2.78,w environmental=-2.72,w epilepsy=-2.33,w epileptic=-2.67,w epiphany=-2.01
w equally=-1.85,w equates=-1.65,w equipment=-0.96,w erratic=-1.10,w error=-1.21,w escalating=-1.19,w escape=-0.15
w especially=-1.92,w essential=-1.78,w establishment=-1.65,w estate=-1.02,w estates=-2.22,w estimate=-0.54
w eston=-0.47,w etc=-1.34,w evacuated=-1.30,w even=-0.58,w evening=0.71,w evenings=0.15,w event=-1.41,w events=-1.46
w eventually=0.44,w ever=0.33,w every=0.11,w everybody=-0.48,w everything=-0.52,w everywhere=0.12,w evict=-1.73
w evidence=-0.71,w evident=0.68,w evie=-0.59,w evry=-0.80,w ex=0.54,w exactly=-0.87,w examination=-1.23
w example=-1.40,w excellent=-2.19,w except=-1.02,w exceptional=-2.39,w excluded=-1.67,w excuse=-1.23,w exercise=-1.65
w exercises=-2.05,w exhausted=-0.87,w exits=0.76,w expecially=-1.67,w expected=-1.87,w expecting=-1.00
w experience=-1.64,w experiences=-1.68,w experiencing=-0.81,w expert=-2.46,w explain=0.46,w explained=-1.37
w explaining=-0.42,w explanations=-1.22,w exploitation=-3.25,w exploring=-2.50,w extent=-1.17,w exterminate=-1.59
w extortionate=-1.80,w extra=0.54,w extracurricular=-2.22,w extremely=-2.38,w eye=1.96,w eyes=0.94,w eyesight=-1.06
w ezample=-0.97,w f=-0.06,w fab=-0.84,w fabulous=-2.22,w face=0.61,w faced=0.37,w faces=0.90,w faceted=-0.51
w facilitated=-1.14,w facilitating=-2.60,w facilities=-2.21,w facility=-2.15,w fact=-1.19,w facts=-1.29
w faeces=-0.75,w fags=-0.74,w failing=-1.44,w faint=0.54,w faints=1.02,w fair=-2.73,w fairly=-2.02,w faith=-1.21
w fake=0.11,w fall=-0.09,w fallen=-0.28,w falling=0.50,w falls=0.98,w false=-0.71,w familiar=-1.17,w families=-1.28
w fancies=-1.13,w fantastic=-2.73,w far=-1.21,w fare=-0.79,w fares=-0.65,w farm=-2.22,w farmers=-2.51,w farsl=-0.66
w fashion=-0.33,w fast=-1.14,w faster=-1.71,w fasting=-1.61,w fat=-1.04,w father=-0.45,w fault=-2.46
w faultless=-2.10,w favour=-1.30,w favourite=-0.29,w fear=-1.90,w fears=-0.88,w fearsome=-1.94,w feast=-0.48
w feb=-0.53,w february=-1.23,w fed=-0.61,w fee=-1.52,w feed=-0.91,w feedback=-2.34,w feeding=-1.66,w feeds=-0.88
w feel=0.95,w feeling=-0.31,w feelings=-0.10,w feels=-0.66,w fees=-1.51,w feet=-0.43,w fell=1.13,w fella=0.35
w felt=-0.95,w female=-0.40,w fence=-1.24,w fencing=-1.50,w ferry=-1.23,w festival=-1.89,w fetching=-0.55
w fever=-0.98,w few=-0.14,w fewer=-1.74,w field=-2.46,w fifteen=-0.74,w fiftieth=-1.30,w fifty=-0.74,w fight=-0.24
w fighting=-1.20,w fights=-0.69,w figures=-0.24,w fill=-1.62,w filled=-0.23,w filling=-0.95,w film=-1.11
w filmed=-0.97,w films=-0.13,w filthy=-1.42,w final=-1.03,w financial=-1.89,w find=0.86,w finding=-0.12,w finds=1.06
w fine=0.11,w fined=-1.03,w fines=-2.38,w finger=1.81,w fingers=0.86,w finish=-0.13,w finished=-0.32,w finishes=1.07
w finland=-2.12,w fir=-0.71,w fire=-0.31,w firework=-1.40,w fireworks=-1.13,w firm=-1.59,w first=-1.06,w fish=-0.58
w fishing=-3.12,w fist=0.77,w fists=0.16,w fit=-0.59,w fits=-0.37,w fitted=-1.01,w five=-0.28,w fiver=-0.96
w fives=-0.52,w fix=-1.36,w fixe=-0.72,w fixed=-1.55,w flag=0.06,w flageed=-0.94,w flamingo=-1.36,w flapjack=-0.80
w flask=0.44,w flat=1.32,w flatmate=-0.25,w flea=-1.44,w fleet=-0.28,w flexible=-0.77,w flight=-0.65,w flights=-0.11
w flinch=0.49,w flinched=-0.18,w flinches=0.72,w float=-0.20,w flood=-2.03,w flooding=-1.75,w floods=-1.57
w floppy=-1.73,w flower=0.43,w flowers=0.65,w flu=-0.71,w fluctuating=-2.16,w fly=-0.10,w flying=-0.90,w fnd=-0.76
w foam=-0.39,w focus=-2.23,w focused=-1.23,w foil=0.36,w folded=1.07,w folk=-2.44,w follow=-0.27,w followed=0.23
w following=-1.37,w follows=0.55,w fone=-0.39,w food=-0.38,w foodbank=-1.51,w foodcycle=-1.08,w football=-1.03
w footballer=-1.29,w footbridge=-1.73,w footpath=-1.22,w for=0.42,w foraging=-2.20,w forc5=-1.81,w force=-0.42
w forced=-1.63,w forces=-0.65,w foreman=-0.72,w forest=-1.01,w forever=-0.41,w forget=-0.29,w forgets=-0.38
w forgot=0.78,w forgotten=-1.23,w form=-0.82,w format=-2.27,w forms=0.19,w formula=-1.13,w forthcoming=0.53
w fortnight=-0.10,w fortune=-1.20,w forty=-0.75,w forum=-1.37,w forward=-0.79,w foster=-0.42,w found=-0.32
w fountain=-1.65,w four=-0.48,w fourteen=-0.28,w fourth=-0.32,w foxes=-2.29,w foyer=-0.16,w fracture=-1.44
w frame=0.77,w freak=-1.25,w free=-1.49,w freedom=-1.69,w freeman=-1.64,w freezer=-0.17,w freezing=-1.29
w frequent=0.28,w fresh=0.43,w fri=-0.09,w friday=0.45,w fridge=-0.11,w friend=2.05,w friendly=-1.21,w friends=0.29
w friendship=-0.06,w frighten=-0.92,w frightened=-1.22,w frightening=-1.46,w frightens=-0.61,w from=0.97,w front=1.44
w frost=-0.83,w froze=-0.51,w frozen=-0.74,w fruit=-0.28,w frustrating=-2.06,w fuel=0.16,w full=-0.26,w fully=-1.34
w fun=-2.57,w fund=-1.83,w funding=-2.74,w funds=-1.93,w funeral=0.14,w funny=-0.75,w furious=-1.05,w furniture=-0.42
w further=-0.50,w fussy=0.09,w future=-1.56,w g=0.26,w gable=-1.10,w gaffer=-0.93,w gala=-0.67,w gambling=-1.80
w game=0.14,w games=-1.15,w gang=-0.72,w gangs=-1.84,w gap=-0.14,w garage=1.89,w garden=-1.33,w gardening=-2.75
w gardens=-1.84,w gartree=-1.43,w gas=1.21,w gassed=-0.06,w gate=-0.22,w gates=-0.15,w gave=-1.03,w gazette=-1.38
w gcses=-1.41,w gdansk=-1.53,w gear=-0.52,w geese=-0.78,w general=-1.52,w generally=-1.07,w generals=-2.04
w generous=-1.70,w gent=-0.15,w gentleman=-1.00,w gents=-0.30,w genuine=-1.06,w genuinely=-1.66,w get=1.27
w gets=1.98,w getting=0.86,w ghost=-0.15,w gillbrook=-1.74,w giraffe=-1.26,w girl=1.63,w girlfriend=0.85,w girls=2.03
w giro=-0.90,w give=0.37,w given=-1.24,w gives=1.66,w giving=-0.23,w glad=-1.50,w glass=0.68,w glasses=0.13
w glove=1.37,w gloves=0.48,w glued=-0.32,w gnome=-0.49,w go=0.59,w goalposts=-1.84,w gob=-0.34,w god=-1.42
w godsend=-1.52,w goes=3.34,w going=1.57,w gold=-0.80,w gone=0.67,w gonner=-0.55,w good=-1.79,w goodbye=0.45
w goodness=-2.72,w goodnight=1.18,w goods=-0.67,w gorgeous=-1.29,w gos=0.32,w got=1.99,w governance=-3.37
w government=-1.22,w gown=0.30,w gp=-0.88,w gps=-0.54,w grabbed=0.32,w grabs=0.94,w graffiti=-1.46,w gran=0.08
w grand=-0.53,w grandad=-1.43,w grandchildren=-1.60,w granddaughter=-0.26,w grandfather=-0.84,w grandkids=-2.28
w grandma=0.37,w grandmother=-0.12,w grandpa=-1.03,w grandson=-0.78,w granny=-0.79,w grant=-1.39,w grants=-2.89
w graphics=-1.89,w grass=-0.43,w grate=-0.82,w grateful=-1.73,w grave=-1.43,w graze=-1.59,w great=-2.14,w green=0.76
w greenhouse=-2.29,w greggs=-1.63,w gresham=-1.58,w grew=-1.39,w grey=0.81,w grim=-0.54,w grinning=0.63,w grips=0.65
w groomed=-1.44,w ground=-0.18,w grounds=0.69,w group=-1.39,w grow=-0.93,w grown=-0.47,w grows=-0.27
w grumbling=-0.11,w guard=-1.12,w guards=-0.67,w guess=0.16,w guidance=-2.13,w guisborough=-2.16,w guitar=-0.93
w gull=-1.23,w gulls=-1.36,w gun=1.38,w guns=0.13,w gut=-0.13,w gutted=-1.38,w guttering=-0.84,w gutters=-0.79
w guy=0.46,w guys=-0.41,w gym=-2.03,w gyms=-2.26,w ha=-0.43,w had=0.15,w hadnt=0.30,w haggerty=-2.40,w haha=-0.82
w hair=0.60,w hairbrush=0.40,w hairdresser=-0.57,w half=-1.31,w hall=-0.80,w hallelujah=-0.92,w halloween=-0.43
w hammer=-0.18,w hammered=-1.14,w hampers=-0.16,w hand=1.57,w handful=-1.18,w handle=-0.69,w handler=-1.83
w handlers=-2.61,w handlerspeedy=-3.19,w handling=-1.55,w handrail=-0.29,w hands=1.01,w handy=-0.91,w hang=1.49
w hanged=-0.23,w hanging=0.19,w happened=-0.47,w happening=0.31,w happens=1.51,w happier=-2.00,w happily=-0.39
w happy=-1.15,w harbour=-1.34,w hard=-0.98,w hardly=-1.24,w harm=-1.50,w harmed=-1.78,w has=1.89,w hasnt=0.83
w hat=0.86,w hate=-0.43,w hated=-0.37,w hates=-0.18,w hats=0.19,w haunt=-0.95,w haunted=-1.02,w have=3.31
w havent=1.25,w having=0.38,w havnt=-0.66,w hawk=-1.79,w hay=-0.67,w hayters=-1.51,w hcas=-0.75,w he=2.48,w head=1.71
w headlock=0.17,w headmaster=-1.10,w headmistress=-0.81,w heads=0.86,w headscarf=-0.58,w headset=-1.02,w healed=-1.26
w health=-2.16,w healthcare=-2.56,w healthy=-2.67,w heard=0.42,w hears=1.03,w heart=-0.43,w hearted=-1.29
w heat=-0.38,w heaters=-0.10,w heath=-0.40,w heating=-2.50,w heaven=-1.55,w hed=-0.12,w hedge=-1.39,w hedges=-0.65
w heel=-0.09,w heels=-0.74,w height=-2.17,w hell=-0.35,w hello=-0.57,w helmets=-0.36,w help=-2.90,w helped=-1.96
w helper=-2.15,w helpful=-1.46,w helping=-0.92,w helpline=-2.26,w helps=-0.69,w her=4.96,w herbs=-1.64,w herd=-2.36
w here=-0.47,w heritage=-1.45,w hero=-2.07,w heroes=-1.99,w hers=1.68,w herself=1.05,w hidden=0.18,w hide=0.89
w hides=1.47,w hiding=1.38,w high=-1.48,w higher=-2.00,w highest=-2.09,w highlight=-1.18,w highly=-2.63
w highways=-0.40,w hill=-0.42,w him=2.68,w himself=1.13,w hinge=-0.13,w hip=-1.38,w hips=-1.32,w hire=-2.19
w his=2.69,w historic=-2.35,w history=-1.29,w hit=-0.07,w hitman=-0.54,w hits=0.45,w hiven=-0.55,w hmp=-0.72
w hoard=-1.22,w hoist=-1.47,w hold=1.62,w holding=1.26,w holds=1.22,w hole=1.92,w holes=1.26,w holiday=-0.22
w holidays=-0.19,w holme=-1.48,w home=1.07,w homeless=-1.88,w homelessness=-2.72,w homework=-1.38,w homlessness=-3.26
w honest=-1.16,w honestly=-1.44,w honey=-0.49,w honoured=-1.57,w hoods=0.27,w hope=-0.18,w hoped=-0.88
w hopefully=0.08,w hopeless=-0.89,w hoping=0.26,w horn=-0.72,w horrendous=-2.83,w horrified=-1.36,w horror=-1.70
w horse=-1.06,w horticulture=-2.85,w hosp=-1.81,w hospice=-1.90,w hospit=-1.24,w hospital=-0.84,w hospitals=-1.69
w hostage=-1.22,w hostel=-0.70,w hot=-0.43,w hotel=1.66,w hour=-0.71,w hours=-2.14,w house=1.54,w housebound=-1.24
w houses=-0.51,w housework=-1.13,w housing=-2.20,w how=0.35,w however=-1.14,w howled=-0.94,w hr=0.08,w hrs=-0.41
w hub=-0.61,w hubby=-0.29,w huge=-1.59,w hugged=-0.14,w human=-2.37,w humanity=-3.82,w humans=-2.54,w hundred=-1.13
w hung=0.97,w hunger=-0.98,w hungry=-1.45,w huntcliff=-0.78,w hurry=-1.30,w hurting=0.52,w hurts=0.59,w husband=-0.65
w hyper=-1.35,w hypertbeticl=-2.11,w hypothermic=-0.09,w hypothyroidism=-2.33,w i=1.90,w ice=-0.18,w id=0.14
w idea=-1.52,w ideal=-1.99,w ideally=-2.29,w idear=-2.07,w ideas=-1.45,w identify=-1.33,w if=3.31,w ignorant=-1.28
w ignore=-1.11,w ignored=-0.81,w ill=1.06,w illegal=-2.00,w illegible=-1.43,w illness=-1.85,w imagine=-1.14
w immediately=0.62,w immigration=-2.58,w imminently=-0.52,w impacted=-1.36,w implementing=-2.53,w importance=-2.48
w important=-1.50,w importantly=-1.21,w impossible=-0.95,w impressed=-2.46,w improve=-2.82,w improved=-3.09
w improvement=-2.72,w improvements=-3.46,w in=1.88,w inadequate=-1.99,w inappropriate=-0.47,w inch=-0.47
w incident=-0.58,w include=-0.65,w included=-1.26,w including=-0.81,w inconsistent=-1.72,w incontinent=-1.00
w increase=-1.87,w independence=-1.16,w index=-1.71,w indians=-1.94,w indicated=-0.61,w indication=-0.09
w individual=-1.63,w individualising=-2.26,w individuals=-2.40,w indoors=-0.34,w induced=-1.11,w induction=-1.70
w infection=-0.66,w infeection=-0.89,w inflatable=-0.48,w influenced=-3.08,w info=-1.28,w inform=-0.21
w information=-1.69,w informative=-2.51,w informed=-1.07,w inhaler=0.20,w inhalers=-0.38,w initial=-0.95
w initially=-0.12,w inject=-0.66,w injection=-0.78,w injections=-1.21,w input=-1.05,w inquest=-0.95,w inside=1.43
w insist=-0.09,w insisting=0.14,w inspiration=-2.65,w instead=-0.37,w instincts=-1.37,w instructed=-1.19
w instructions=-1.05,w insulate=-0.74,w insulin=0.64,w insurance=-0.30,w int=-0.21,w integrate=-0.89
w interacted=-2.16,w interactions=-1.64,w interactive=-2.97,w interest=-1.17,w interesting=-2.43
w interestingly=-2.30,w interfere=-1.05,w internal=-1.25,w internet=-1.00,w interview=-1.00,w interviewer=-1.91
w into=1.16,w introduce=-1.35,w introduced=-0.71,w invented=-1.73,w investigate=-0.97,w investigating=-1.23
w invited=-0.89,w involve=0.48,w involved=-0.82,w involvement=-0.82,w inward=-0.07,w iron=0.34,w irrelevant=-1.45
w is=1.12,w isnt=1.80,w isolated=-2.28,w isolation=-1.74,w issue=-0.94,w issued=-1.15,w issues=-2.13,w it=1.84
w itd=-0.89,w items=-0.10,w itself=-0.19,w iup=-1.64,w iv=0.71,w ivr=-0.26,w ivy=-0.88,w jab=-0.77,w jack=0.90
w jail=-1.13,w jam=-1.12,w james=-0.14,w jan=0.28,w january=-1.10,w jar=0.49,w jars=0.64,w jay=-0.47,w jean=1.26
w jerk=-0.53,w jess=0.85,w jesus=-1.00,w jetty=-0.90,w jewellery=-0.50,w jigsaw=-0.60,w jim=0.19,w job=-2.06
w jobcentre=-2.62,w jobs=-2.87,w jogging=-1.01,w join=-1.45,w joined=-1.10,w joiner=-1.16,w joke=-0.24,w jokes=-0.24
w joking=-0.13,w jollof=-0.37,w jones=0.39,w jordan=-0.66,w journey=-1.75,w journeys=-1.89,w joy=-1.18
w jubilee=-1.83,w judge=-1.40,w judgement=-1.94,w judges=-2.80,w judging=-1.04,w judo=-1.05,w jug=-1.26,w july=1.89
w jumped=0.75,w jumper=-0.60,w jumpers=-0.92,w junction=-0.82,w june=0.44,w junior=-0.36,w junk=-1.14,w just=2.59
w justice=-1.78,w jut=-0.42,w karachi=-1.14,w karate=-1.97,w kart=-0.68,w keep=0.95,w keeping=0.86,w keeps=2.80
w kelly=-0.43,w kent=-0.82,w kept=0.21,w kerb=-0.38,w kerbs=-1.87,w kettle=-0.10,w kettles=-0.32,w kev=-0.06
w key=0.46,w keyed=-0.42,w keys=0.43,w keyworker=-1.87,w kick=-0.50,w kicked=-0.36,w kicking=-0.91,w kicks=-0.08
w kid=0.76,w kiddie=-0.62,w kiddies=-1.12,w kidnap=-1.42,w kidney=-0.26,w kids=-0.21,w kill=-0.66,w killed=-0.55
w killer=-0.96,w killing=-1.47,w kills=-0.92,w kind=-1.42,w kinda=-1.39,w kinder=-0.18,w kindness=-1.76,w king=-1.09
w kingfisher=-1.79,w kingsley=-0.84,w kiosk=-1.24,w kit=-0.11,w kitchen=-0.14,w kitten=-0.15,w kleeneze=-0.73
w knee=0.52,w kneel=0.24,w knees=0.36,w knew=-0.93,w knickers=0.23,w knife=0.99,w knit=-0.15,w knits=-0.22
w knitting=-0.72,w knives=0.84,w knock=0.62,w knocked=-0.11,w knocking=-0.62,w knocks=1.22,w knos=-0.82,w know=1.33
w knowing=0.50,w knowledgable=-2.33,w knowledge=-2.23,w knowledgeable=-2.50,w known=-0.56,w knows=0.87,w l=0.68
w label=-1.56,w labelled=-0.52,w laboured=-0.70,w lacey=-0.36,w lack=-1.68,w lad=-0.55,w ladder=-0.79,w ladgate=-0.85
w ladies=0.26,w lads=0.16,w lady=-0.10,w lagos=-1.52,w laid=-1.23,w lain=0.15,w lake=-1.12,w lamb=-1.25
w lambing=-1.72,w lamp=-0.28,w lamps=-1.08,w land=-1.15,w landed=-0.33,w landing=-0.74,w landlady=-1.13
w landlord=0.30,w lane=-1.60,w lanes=-1.15,w language=-2.58,w lap=0.83,w largely=-1.65,w lasagne=-0.39,w laser=-1.05
w lass=0.69,w last=1.50,w lasted=-0.18,w lasts=0.42,w late=-1.06,w lately=0.05,w later=1.24,w laugh=1.32
w laughed=0.56,w laughing=0.25,w laughs=1.38,w laundry=0.40,w law=-1.23,w lawns=-2.18,w layout=-1.58,w lays=1.38
w le=-1.09,w lead=-0.48,w leader=-1.57,w leadership=-2.88,w leaflet=-0.66,w leaflets=-1.68,w league=-1.47,w leak=1.29
w leaking=0.91,w learn=-2.60,w learned=-1.91,w learning=-2.84,w learns=-2.32,w least=-1.23,w leave=1.28
w leavers=-0.89,w leaves=1.86,w leaving=1.28,w led=-0.41,w lee=0.91,w leeds=-0.78,w leeks=-0.82,w left=0.11
w leg=1.93,w legacy=-1.84,w legally=-1.24,w legends=-1.92,w legs=0.43,w leicester=-0.43,w leisure=-1.00,w lemon=0.14
w length=0.37,w lengthy=-0.70,w lent=-1.53,w lern=-0.68,w less=-1.64,w lesson=-2.19,w let=-2.26,w lets=0.70
w letter=0.86,w letterbox=0.65,w letters=0.99,w letting=1.19,w level=-2.33,w levels=-3.01,w liaison=-0.53
w liam=-0.46,w library=-1.02,w licence=-2.06,w licensing=-3.12,w lido=-1.51,w lids=0.36,w lie=0.12,w lied=0.19
w life=-2.25,w lifeboat=-1.52,w lifeboats=-1.83,w lifeguards=-2.65,w lifeline=-1.85,w lifesaver=-1.29
w lifestyle=-1.82,w lift=-1.33,w lifted=-0.18,w lifting=-1.44,w lifts=-0.89,w light=0.71,w lighter=1.77
w lighting=-1.43,w lightly=-0.26,w lights=0.52,w lightwater=-2.08,w like=-2.12,w liked=-1.14,w likely=-0.94
w likes=0.63,w limited=-0.98,w limits=-1.43,w limp=0.23,w line=-0.37,w lined=0.56,w lines=0.20,w link=-0.81
w linthorpe=-1.10,w lions=-1.89,w lip=0.68,w lipreads=-0.15,w lips=1.26,w liquid=0.19,w list=-0.93,w listen=-0.54
w listened=-0.86,w listener=-0.89,w listeners=-1.51,w listening=0.52,w listens=-0.37,w lists=-1.60,w lit=-0.71
w literally=-1.20,w litter=-0.63,w little=-0.53,w live=-0.41,w lives=-0.94,w living=-0.29,w load=-0.49,w loads=-0.45
w loaf=0.14,w loans=-0.43,w lobby=-1.57,w lobbying=-1.62,w local=-1.47,w location=-0.38,w lock=0.37,w lockdown=-0.23
w locked=0.09,w locking=0.08,w locks=1.22,w locksmith=0.07,w lodger=-1.02,w lofe=-1.94,w loftus=-0.87,w log=0.36
w logged=-1.44,w logical=-1.41,w logo=-1.46,w logs=-0.63,w lol=-0.81,w lollipop=-0.68,w london=-0.87
w loneliness=-1.72,w lonely=-0.91,w long=-0.46,w longer=0.36,w longlands=-1.43,w longstanding=-2.28,w loo=-0.74
w look=2.23,w looked=-0.46,w looking=0.93,w looks=-0.28,w loose=0.12,w loosened=-1.03,w lorry=-1.04,w lose=-1.52
w loses=-0.73,w losing=-0.59,w loss=-1.42,w lost=0.13,w lot=-0.20,w lots=-1.18,w loud=-0.42,w love=-0.24
w loved=-0.38,w lovely=-0.97,w low=-0.75,w lowest=-1.34,w luck=-1.20,w luckily=-0.94,w lucky=-2.38,w lump=-1.42
w lunch=-0.45,w lunches=-0.88,w ly=0.42,w lying=0.10,w lynn=-0.29,w m=0.38,w m8=-0.69,w machete=-0.39,w machine=-0.63
w mad=0.07,w madam=-1.24,w made=-0.51,w maggots=-1.14,w magic=-0.43,w magnificent=-2.32,w mail=-0.23,w mainly=-0.87
w maintain=-1.63,w major=-2.41,w majority=-1.68,w make=1.41,w makes=0.72,w making=-0.70,w male=-0.91,w mam=1.51
w man=1.19,w manage=-0.77,w management=-2.83,w manager=-1.01,w manchester=-0.10,w manner=-1.26,w map=-1.13
w mapperley=-2.14,w marathon=-1.67,w march=0.40,w marina=-0.51,w mario=-1.75,w mark=0.64,w market=-0.56,w marks=0.76
w marriage=-1.09,w married=-0.31,w marrow=-1.00,w marry=-0.43,w marsh=-0.28,w marshal=-0.67,w marshalled=-0.20
w marske=-0.70,w marvel=-1.50,w marvellous=-1.56,w mash=-1.30,w mashes=-1.09,w mask=-1.00,w masks=-0.33
w massage=-0.47,w massive=-1.68,w massively=-1.61,w match=-0.16,w matches=-0.49,w mate=0.76,w material=-0.53
w materialise=-1.07,w mates=-0.52,w mats=-0.13,w matted=0.13,w mattress=0.78,w mattresses=0.06,w mature=-0.93
w maureen=-1.15,w max=-0.86,w maxim=-0.67,w may=1.08,w maybe=0.41,w mayfair=-0.98,w mayor=-1.85,w mdt=-0.92,w me=0.89
w meal=-0.16,w meals=-0.87,w mean=-0.41,w meant=0.47,w meantime=0.32,w measured=-1.69,w meat=-1.90,w medal=-2.02
w medazalam=-1.47,w medical=-2.14,w medication=-1.69,w medicine=-2.09,w medics=-1.99,w medium=-0.79,w meds=-1.48
w meet=-2.51,w meeting=-0.52,w meetings=-1.50,w meets=-1.14,w meg=-1.51,w member=-0.50,w members=-1.37
w memorial=-1.84,w memory=-1.38,w men=-0.21,w mend=-1.00,w menopause=-1.70,w mental=-1.21,w mention=-1.48,w mess=0.20
w message=-0.14,w messages=-0.41,w messenger=-1.37,w met=0.33,w meter=-1.34,w methodically=-1.74,w methodist=-2.62
w mh=-0.47,w michael=-0.50,w microphone=-1.05,w microsoft=-1.48,w middle=-0.48,w middlesbrough=-1.40,w midnight=0.63
w midwife=-0.86,w might=0.36,w mile=-1.21,w mileage=-1.19,w miles=-0.40,w milk=0.07,w milkman=-1.47,w millbrook=-2.35
w millie=-1.09,w million=-1.46,w mince=-1.22,w minded=-1.84,w minding=-0.51,w minds=-1.06,w mine=-0.35,w miners=-1.74
w mingin=-0.87,w minibus=-1.96,w minimal=-1.33,w minimises=-2.11,w minimum=-1.00,w minister=-1.38,w minority=-2.84
w mins=0.06,w mint=0.76,w minus=-0.83,w minute=0.26,w minutes=-0.94,w miracle=-1.43,w mirror=-0.41,w misery=-1.32
w miss=0.23,w missed=0.17,w misses=0.26,w missing=-0.45,w mistake=-0.94,w mite=-1.02,w mix=-1.19,w mixed=-1.48
w moan=0.97,w moaned=1.41,w mobile=-1.08,w model=-0.82,w modelling=-0.66,w modern=-1.65,w moment=-0.66,w mon=0.46
w money=-0.88,w monitoring=-1.56,w monitors=-1.69,w monkey=-1.21,w monopoly=-2.35,w month=1.22,w months=0.24
w mood=-1.18,w moon=-1.81,w more=-0.48,w morning=0.76,w mornings=0.16,w morrisons=-1.44,w mortgage=-1.36
w mortum=-0.30,w mosque=-0.10,w most=-0.35,w mostly=-0.97,w mother=-0.29,w moths=-1.16,w motorbike=-1.32
w motorbikes=-1.54,w mould=0.75,w moustache=-0.37,w mouth=0.13,w move=-1.49,w moves=0.22,w moving=-0.64,w mow=-0.72
w mows=-0.71,w mp=-1.17,w mr=-0.39,w mrs=-0.79,w ms=-0.47,w much=-0.52,w muck=0.07,w muddy=-1.06,w mug=-1.16
w mugged=-0.52,w multi=-0.84,w mum=0.63,w mummy=-0.47,w municipal=-1.24,w mural=-1.37,w murder=-0.93,w murdered=-0.69
w murdering=-1.06,w museum=-1.93,w mushrooms=-1.87,w music=-1.88,w musician=-2.30,w must=-0.55,w mustnt=-0.25
w my=0.58,w myself=0.45,w n=0.77,w nail=0.53,w nails=1.19,w name=1.26,w named=-0.49,w names=1.36,w nan=1.08
w nana=-0.09,w nanas=-0.08,w nappies=0.18,w nappy=0.37,w narcolepsy=0.10,w narrow=-0.72,w nasty=-0.89,w natal=-0.53
w national=-1.94,w natter=-1.25,w natural=-1.35,w naughty=-0.63,w navigate=-1.98,w navvy=-0.91,w near=0.07
w nearer=-0.35,w nearest=0.23,w nearly=-1.69,w neas=-1.34,w necessary=-2.21,w neck=1.64,w need=-0.44,w needed=-1.07
w needing=-0.29,w needle=-0.26,w needles=0.11,w neednt=-0.96,w needs=-0.37,w negative=-1.30,w neglect=-1.72
w neglected=-2.72,w neighbour=0.53,w neighbourhood=-1.23,w neither=0.60,w nepalese=-2.33,w nephew=0.07,w nerves=-0.84
w nervous=-0.92,w nesting=-2.33,w net=-1.65,w netball=-1.88,w never=-0.10,w new=0.59,w newborn=-0.61
w newcastle=-1.48,w news=-0.74,w newsletter=-1.21,w newspaper=-0.51,w next=2.20,w nhs=-0.58,w nice=-1.27
w nicely=-2.13,w nicked=-0.06,w nicking=-0.63,w nickname=0.37,w nicotine=0.34,w niece=0.22,w night=1.66
w nightie=0.08,w nil=-0.84,w nine=-0.84,w nines=-0.30,w nineteen=-0.41,w nineties=-1.79,w ninety=-1.29,w ninth=-0.78
w nips=-0.20,w nknths=-0.93,w no=-0.42,w no1s=-0.36,w nobody=0.27,w noise=0.39,w noisy=-0.76,w none=-0.27
w noodles=-0.31,w noon=-0.46,w normal=-0.72,w normality=-2.18,w north=-0.89,w nos=-0.06,w noses=0.46,w not=0.91
w notebook=-0.36,w noted=-1.92,w notes=-0.32,w nothing=-0.36,w notice=0.88,w noticeboard=-0.30,w noticed=-0.67
w notices=0.64,w notifications=-1.42,w nottingham=-1.94,w novel=-1.40,w november=0.48,w now=1.52,w nowadays=-0.54
w nowhere=1.13,w nuisance=-1.91,w nuke=-0.82,w number=0.24,w numbering=-0.34,w numbers=-1.38,w numerous=-1.04
w nunthorpe=-1.21,w nurse=-2.01,w nursery=-1.73,w nurses=-1.88,w nursing=-2.39,w nutricia=-1.78,w nuts=-0.11,w o=0.49
w ob6=-0.62,w obs=-1.10,w obviously=-0.29,w occasion=0.72,w occasions=0.24,w occupational=-3.48,w occur=-0.20
w occurs=-0.13,w ocd=-1.80,w oclock=-0.36,w october=-0.50,w of=1.40,w off=2.06,w offer=-0.22,w offered=-0.76
w office=-0.26,w officer=-0.67,w officers=-1.55,w often=0.09,w ok=-0.86,w okay=-0.67,w old=-0.46,w older=-1.91
w oldest=-1.29,w on=-0.27,w once=1.20,w one=-0.70,w ones=0.46,w onion=-0.10,w onions=-0.24,w online=-0.58,w only=1.22
w onto=0.53,w op=-0.39,w open=0.24,w opened=-0.26,w opening=1.03,w opens=0.83,w operation=-0.73,w operative=-1.75
w operator=-1.43,w opinion=-1.40,w opportunity=-1.81,w opposite=0.07,w option=-0.94,w or=1.35,w orbit=-0.39
w order=-0.34,w orders=0.41,w ordinated=-2.97,w ordinator=-2.92,w organise=-2.07,w organised=-1.55,w organiser=-1.74
w organising=-1.91,w orient=-1.50,w original=-2.22,w originally=-1.14,w orion=0.05,w ormesby=-1.64,w oswald=-0.07
w ot=0.44,w others=-1.46,w ought=-1.53,w our=0.30,w ours=0.15,w ourselves=-0.72,w out=0.49,w outcome=-1.54
w outings=0.15,w outside=1.16,w outstanding=-3.46,w outward=0.41,w outwardly=-0.43,w oven=0.45,w over=1.81
w overall=-2.05,w overcrowding=-2.09,w overflow=-1.87,w overflowing=-1.32,w overhaul=-2.34,w overloaded=-1.59
w overnight=-0.10,w overs=-0.46,w overstretched=-1.30,w overweight=-1.78,w overwhelming=-2.18,w overworked=-2.30
w owe=-0.17,w owed=-0.97,w own=-0.52,w oxford=-1.01,w oxygen=-0.26,w p=0.17,w pace=-1.58,w packages=-0.09
w packed=0.89,w pad=-0.05,w pads=0.10,w page=-0.79,w pages=-0.48,w paid=-1.46,w pain=-0.63,w painfully=-1.35
w paint=0.84,w paintball=-1.09,w painted=0.09,w paintings=-0.19,w pair=0.25,w pakistan=-1.17,w pals=-0.51,w pan=0.51
w pandemic=-3.10,w panels=-1.12,w panic=-0.96,w panicking=-0.09,w pans=0.89,w panto=-0.52,w pantomime=-1.19
w pants=1.08,w papers=0.61,w paperwork=-0.66,w paracetamol=-0.86,w parade=-1.40,w paragraph=-1.89,w paralysed=-0.55
w paramedic=-1.67,w paramedics=-1.69,w parcel=0.47,w parcels=0.41,w parent=-0.90,w parents=-0.35,w paris=-0.79
w park=0.83,w parked=1.26,w parking=0.14,w parks=-0.72,w parmo=-1.06,w parrot=-2.09,w part=0.19,w partially=-0.79
w participants=-2.14,w particular=-0.94,w particularly=-1.92,w partner=-1.05,w party=-0.31,w pass=-0.27,w passed=0.39
w passenger=0.33,w passengers=-0.15,w passes=0.85,w passing=-0.16,w passport=0.18,w passports=-0.30,w past=-0.36
w pastry=-0.75,w patches=-0.51,w path=-2.82,w pathetic=-1.65,w patience=-1.69,w patient=-1.35,w patiently=-1.23
w patients=-2.56,w patio=-0.88,w patronising=-1.78,w pauline=-1.24,w pavement=-0.32,w paving=-1.16,w payday=-0.27
w paying=-1.02,w payment=-0.12,w pays=-1.42,w pcso=-0.72,w pe=-0.53,w peace=-0.59,w peaceful=-1.83,w peach=-1.04
w peaches=-0.41,w peas=-0.40,w peer=-1.69,w peg=-0.64,w pelvis=0.13,w pencil=0.22,w pendant=-0.41,w penguin=-0.71
w penis=-0.35,w penny=-0.89,w pension=-1.57,w pensioner=-2.57,w pensioners=-2.53,w people=-1.74,w perfect=-1.94
w perfection=-1.70,w perfectly=-2.49,w performance=-1.69,w perhaps=-1.04,w period=0.05,w permit=-1.17,w person=-0.88
w personal=-1.57,w personality=-1.66,w personally=-1.08,w personnel=-1.62,w persons=-0.89,w perth=-1.21
w pesters=-1.15,w pet=-0.10,w peter=-0.10,w petition=-1.84,w petrol=1.00,w pharmacist=-2.55,w pharmacy=-1.62
w phc=0.24,w pheasant=-2.56,w phone=0.93,w phonecall=-0.79,w phoned=-0.05,w phones=-0.51,w phoning=-2.08
w photo=-0.77,w photographer=-1.88,w photos=-0.11,w physical=-0.41,w physio=-1.00,w piano=-1.57,w pick=0.08
w picked=0.47,w picking=-1.18,w picks=-0.98,w picture=0.08,w pictures=-0.80,w picturing=-1.01,w pie=0.15
w piece=-0.20,w pieces=0.15,w pier=-0.51,w pierogi=-1.67,w pies=0.41,w pigeons=-2.99,w pigs=-0.96,w pik=-1.09
w pile=-0.25,w pill=1.17,w pillow=1.50,w pills=0.33,w pin=1.50,w pinched=0.96,w pinches=0.68,w pinned=1.20
w pint=-0.47,w pirate=-2.24,w pit=-0.72,w pitch=-1.26,w pj=0.57,w placard=-1.26,w place=0.57,w placement=-0.56
w places=0.51,w plain=-0.26,w plainly=-1.09,w plan=0.52,w planned=0.38,w planners=-1.70,w planning=0.39,w plans=0.48
w plant=-0.94,w planter=-1.61,w planters=-1.68,w plants=-1.16,w plasters=-0.05,w plastic=-0.05,w plates=0.53
w platform=-2.06,w play=-0.75,w played=-0.26,w playground=-1.79,w playing=-0.40,w playroom=-1.07,w plays=-1.06
w playtime=-1.19,w pleasant=-1.76,w pleased=-1.39,w pleasure=-1.12,w plenty=-0.40,w plesant=-1.56,w plot=-0.94
w plots=-0.88,w plotting=-0.88,w pls=0.68,w pluck=0.61,w plug=0.46,w plumber=-0.89,w plus=-1.34,w pm=0.14
w pneumonia=-0.84,w pocket=1.11,w pockets=0.60,w poem=-1.39,w point=-0.20,w pointless=-1.49,w points=-0.95
w poisoned=-1.28,w poisoning=-0.60,w poland=-1.60,w police=0.32,w policeman=-0.58,w policy=-1.82,w polish=-0.10
w polite=-0.98,w politely=-1.36,w polytunnels=-1.90,w pond=-1.35,w ponies=-1.06,w pool=-0.36,w poor=-2.44
w poorer=-1.75,w poorest=-1.96,w poorly=-1.53,w pop=0.53,w population=-2.65,w porridge=-0.59,w port=-0.38
w porter=-0.77,w position=-1.07,w positive=-2.23,w positivity=-2.38,w possible=-1.29,w possibly=-0.11,w post=-0.24
w postal=-0.21,w postbox=-0.21,w posted=0.11,w poster=-1.18,w postman=0.05,w postnatal=-1.88,w posts=-1.15
w pot=-1.04,w potholes=-1.50,w pots=0.27,w pound=-0.40,w pounds=-0.31,w poured=0.67,w poverty=-2.57,w power=-1.09
w powerful=-2.65,w pox=-0.28,w practical=-1.47,w practice=-2.43,w practitioner=-2.92,w practitioners=-3.09
w praise=-2.60,w pram=-0.43,w prams=-0.60,w pray=0.13,w praying=-0.41,w pre=-0.26,w precinct=-1.45,w precious=-1.14
w prefect=-1.67,w prefer=-0.54,w preferred=-0.75,w pregnant=0.61,w prepare=-0.27,w prepared=-0.39,w prepay=-1.04
w prepayment=-1.79,w prescribed=-2.46,w prescription=-1.40,w present=0.86,w presenters=-2.00,w press=-0.28
w presses=0.17,w pressure=-1.28,w presumed=-0.18,w pretend=0.82,w pretending=0.05,w pretty=-1.91,w prevent=-1.07
w preventing=-1.36,w prevention=-2.02,w previous=0.49,w previously=-0.63,w price=-0.79,w pride=-2.01,w primary=-0.75
w print=0.56,w prioritise=-2.33,w prioritising=-2.26,w priority=-0.60,w prison=-0.92,w prisoner=-2.08
w prisoners=-2.41,w private=-0.44,w prize=-1.21,w pro=-1.87,w probably=-0.39,w problem=-1.05,w problems=-1.93
w procedure=-1.08,w procedures=-1.80,w process=0.06,w productive=-2.80,w profession=-3.06,w professional=-2.04
w professionalism=-3.63,w programme=-1.71,w progress=-2.18,w progressive=-2.58,w project=-2.42,w projected=-0.96
w prom=-0.51,w promise=1.19,w prompt=-1.07,w promptly=-0.30,w proper=-1.10,w properly=-0.73,w property=-1.28
w proposals=-0.93,w protection=-1.07,w protein=-2.17,w protocol=-1.23,w proud=-1.99,w prove=-0.32,w provide=-0.18
w provided=-0.90,w provider=-1.55,w providing=-0.76,w provision=-0.63,w psychiatric=-2.04,w psychiatrist=-2.33
w psychiatrists=-2.54,w psychists=-2.22,w psychological=-2.40,w psychologists=-2.59,w psychology=-2.92
w psychotherapy=-2.61,w pts=0.27,w pub=-0.71,w public=-0.54,w published=-1.92,w pudding=0.38,w pull=0.49
w pulled=0.67,w pulling=-0.38,w pulls=1.10,w pulmonary=-0.82,w punch=-0.13,w punctual=-1.44,w punctured=-1.23
w punishment=-1.64,w pupil=-0.14,w pupils=-0.64,w puppet=-1.27,w purple=0.54,w purpose=-0.36,w purse=1.01,w push=0.27
w pushchair=-1.09,w pushed=1.01,w pushes=0.60,w put=2.52,w puts=1.48,w putting=1.12,w pyjamas=-0.27,w q=-0.24
w q27=-0.50,w qa=-0.70,w qhr=-0.41,w quad=-1.75,w qualified=-2.90,w quality=-2.43,w quarry=-1.47,w quarterly=-0.94
w quarters=0.35,w queationsnis=-1.77,w query=-1.31,w quest=-1.01,w question=-0.70,w questioning=-1.04
w questionnaire=-1.47,w queue=-1.42,w queuing=-2.03,w quick=0.18,w quicker=-0.55,w quickly=0.38,w quickness=-2.22
w quid=-0.20,w quiet=-0.32,w quieter=-0.90,w quietly=-0.35,w quite=-1.48,w quiz=-0.59,w quoted=-1.35,w rabbit=-0.39
w rachel=-0.31,w racist=-2.08,w radiators=-0.65,w radio=-1.19,w raf=-0.89,w raffle=-0.73,w ragged=-1.43,w raid=-1.13
w rail=-0.58,w rails=-0.62,w railway=-0.92,w rain=-0.08,w raise=-1.49,w raised=-1.10,w rake=-1.76,w rakes=-1.77
w rallied=-1.65,w ramadan=-1.22,w ramp=-1.27,w ramps=-1.37,w ran=0.10,w rang=-2.29,w range=-1.23,w rank=-2.04
w ransom=-0.81,w rape=-0.94,w raped=-0.64,w rapid=-1.12,w rare=-1.43,w rate=-2.31,w rates=-2.26,w rather=-0.93
w rationing=-2.39,w rats=-1.41,w ravenous=-3.00,w raw=-0.41,w ray=-0.26,w razor=-0.88,w re=-0.50,w reach=0.31
w reached=-0.20,w reacted=-0.32,w reaction=-0.62,w read=-0.75,w reading=0.10,w reads=0.26,w ready=0.83,w real=-0.67
w realise=-0.59,w realistic=-1.81,w realistically=-1.89,w really=-1.63,w rear=0.58,w reason=0.15,w reasonable=-2.43
w reassurance=-0.55,w reassured=-1.10,w reassuring=-0.49,w rec=-0.80,w receipt=0.18,w receipts=0.80,w receive=-0.05
w received=-0.89,w receiving=0.28,w recently=-0.31,w reception=-0.93,w receptionist=-0.86,w recharge=-0.74
w recieved=-0.19,w recipe=-0.43,w recommend=-1.60,w record=-1.59,w recordings=-2.37,w records=-1.08,w recourse=-0.30
w recovery=-1.34,w recycling=-1.62,w red=0.95,w redacted=-1.57,w redcar=-0.75,w redo=-0.19,w reduced=-1.08
w referee=-0.07,w referral=-2.12,w referrals=-2.42,w referred=-1.40,w reffered=-0.48,w refill=-0.46,w refuge=-2.89
w refuges=-1.89,w refusals=-1.59,w refused=-0.20,w regaining=-1.73,w regarding=-0.10,w regards=-1.14
w regeneration=-0.81,w regions=-1.80,w register=-1.04,w registered=-1.55,w registering=-1.75,w registrar=-1.88
w regress=-2.76,w regret=-0.94,w regular=-0.54,w rehab=-1.38,w rehabilitation=-3.23,w relationship=-0.11
w relatives=-1.33,w relax=-0.21,w relaxed=-0.89,w relaying=-2.01,w release=-0.89,w relegated=-1.72,w relevant=-2.17
w reliable=-0.44,w relief=0.07,w relivent=-1.51,w reluctant=-1.54,w remember=-0.40,w remembered=-0.34,w remind=-1.23
w reminded=-1.02,w reminder=-0.86,w remote=-1.02,w removed=-0.71,w renal=-1.15,w rent=-1.04,w rents=-0.91
w reopened=-0.05,w repair=-0.50,w repairs=-0.68,w repeat=-0.14,w repeating=-0.11,w repetitive=-2.70
w replacement=-0.89,w reply=0.66,w report=-1.27,w reported=-0.93,w reporting=-1.93,w repour=-0.90
w representation=-1.27,w request=-0.87,w requesting=-1.19,w requests=-1.44,w required=-1.39,w requires=-0.70
w rescued=-1.64,w resettlement=-2.41,w residence=0.06,w resident=-1.35,w residents=-1.51,w resign=-0.52
w resolve=-1.48,w resolved=-1.31,w resonded=-1.46,w resources=-2.44,w respect=-2.37,w respected=-1.84
w respectful=-1.84,w respectively=-0.63,w respiratory=-1.09,w respond=0.65,w responded=0.37,w responder=-0.45
w responders=-0.48,w response=0.21,w responsefriendly=-0.67,w responsibility=-2.69,w responsive=-2.39,w rest=0.43
w restart=-0.77,w resting=0.16,w restraining=-0.80,w restriction=-1.06,w restrictions=-0.82,w resulting=-0.73
w resus=-0.49,w retail=-0.97,w retard=-1.10,w retire=-1.86,w retiring=-1.89,w return=-0.37,w returns=0.32
w revenge=-1.06,w reversing=-0.42,w reverted=-0.74,w review=-2.05,w reviews=-2.11,w rhubarb=-1.16,w ribs=-0.33
w rice=-0.94,w richardson=-0.76,w rid=0.25,w ride=0.11,w rides=0.39,w ridiculous=-2.35,w right=-0.88
w rigorously=-1.99,w ring=2.05,w ringing=1.02,w rings=1.13,w rink=-1.11,w ripped=-0.80,w rise=-1.21,w risk=-1.05
w risked=-1.38,w rite=-0.49,w rival=-1.45,w river=-0.41,w road=0.21,w roads=-0.93,w roadworks=-2.11,w roared=-1.24
w roasted=-0.73,w robbed=-0.44,w robbery=-0.83,w rocks=-0.24,w rode=0.63,w roll=0.29,w roller=0.41,w ron=-0.33
w roof=-0.37,w room=-0.69,w rooms=-0.68,w roots=-0.38,w rope=-0.73,w roseberry=-0.83,w roses=0.43,w rot=-0.60
w rothbury=0.20,w rotters=-1.22,w rough=-1.67,w round=1.10,w roundabout=-0.24,w rounders=-0.66,w rounds=0.89
w router=-1.97,w routine=-0.49,w row=0.10,w rubbish=-1.52,w rubs=1.43,w rude=-0.45,w rug=0.89,w rugby=-3.09
w rule=-0.90,w rules=-2.61,w run=-0.55,w rung=-0.16,w running=-0.27,w runs=1.15,w runswick=-0.83,w rural=-2.20
w rushed=0.09,w rushes=1.06,w rvi=-0.81,w ryan=-0.20,w s=0.60,w sabre=-0.83,w sachets=-0.88,w sad=-1.86
w safeguarding=-2.97,w safegurd=-1.33,w safely=-0.65,w safety=-1.14,w said=0.95,w sake=0.09,w salt=-0.88
w saltburn=-0.59,w sam=-0.14,w samaritans=-2.44,w same=0.30,w sanction=-0.97,w sanctioned=-0.67,w sandpit=-0.62
w sandwich=0.16,w sanity=-1.99,w santa=-0.15,w sapphire=0.38,w sardines=-0.81,w sat=0.74,w satisfaction=-2.20
w satisfactory=-2.26,w satisfied=-2.13,w satnav=-0.91,w save=-1.86,w saved=-1.79,w saves=-1.29,w saving=-1.27
w savings=-0.45,w saw=0.80,w saxophone=-1.61,w say=1.76,w saying=1.24,w says=4.13,w scale=-1.43,w scammed=-1.34
w scammers=-1.69,w scams=-1.66,w scan=-0.28,w scandal=-0.75,w scarborough=-1.26,w scare=-0.87,w scared=-1.25
w scares=-0.66,w scarf=2.29,w scarring=-0.73,w scarves=2.28,w scary=-2.08,w scenario=-0.36,w scheduled=0.66
w scheme=-0.99,w school=-0.83,w science=-2.09,w scone=-1.02,w scones=-0.85,w scooter=-0.63,w scooters=-1.10
w scope=-1.22,w scored=-0.64,w scotsman=-1.63,w scout=-2.04,w scrabble=-1.45,w scrapbook=-0.22,w scraped=0.78
w scraps=0.34,w scratch=0.72,w scratched=0.12,w scratches=1.16,w scratching=-0.33,w scream=-1.18,w screaming=-0.53
w screams=-0.23,w screen=0.50,w script=-0.96,w scripted=-0.61,w scroung=-1.13,w scrub=0.09,w sea=-0.42
w seafront=-1.92,w seagull=-1.76,w sean=-0.39,w search=0.48,w season=-0.57,w seat=0.78,w seats=-0.32,w second=-0.25
w secret=1.74,w secretary=-0.59,w sectioned=-0.49,w security=-0.68,w sed=0.13,w sedgefield=-1.90,w see=0.14
w seeing=0.74,w seek=-0.51,w seekers=-2.65,w seem=-0.78,w seems=-0.66,w seen=0.65,w sees=1.55,w seizure=-1.20
w self=-1.72,w sell=0.21,w sellers=-1.24,w selling=-0.18,w sells=-0.15,w selsis=0.23,w sencory=-0.70,w send=1.54
w sending=0.33,w sends=1.04,w sense=-1.66,w sensitive=-0.94,w sent=-0.09,w sentence=-0.35,w separate=-0.24
w sepsis=-1.17,w september=0.44,w septic=-0.63,w serial=-0.48,w series=-0.36,w seriously=-1.24,w sermons=-1.20
w serve=-0.86,w serves=-0.95,w service=-1.84,w services=-2.27,w session=-1.62,w sessions=-2.24,w set=-0.14
w settee=-0.89,w setting=-1.02,w settle=-0.73,w settled=-1.42,w seven=-0.49,w seventy=-1.02,w several=-0.29
w severaldentists=-1.64,w severe=-1.25,w severely=-1.07,w shake=0.07,w shakes=0.75,w shaking=-0.24,w shaky=0.44
w shall=-0.26,w shame=-1.37,w shape=0.22,w share=-0.55,w shared=-1.48,w sharing=-0.85,w sharks=-1.44
w sharpening=-0.17,w sharper=-0.42,w shattered=-0.39,w shaved=1.01,w she=1.31,w shed=-2.06,w sheep=-2.22,w sheet=0.82
w shelter=-1.39,w sheltered=-0.82,w shelters=-1.93,w shelves=0.33,w sherry=-0.64,w shielding=-1.09,w shift=0.27
w shifts=0.08,w shirley=-1.44,w shirt=1.85,w shoe=0.92,w shoes=1.04,w shook=-0.58,w shoot=0.76,w shoots=0.47
w shop=-1.11,w shopkeeper=-1.33,w shoplifters=-1.33,w shoplifting=-0.78,w shopping=-0.55,w shops=-0.45,w short=-0.87
w shortages=-2.12,w shorten=-0.84,w shorter=-0.78,w shot=1.02,w shotgun=0.38,w should=-1.49,w shoulder=1.08
w shouldnt=-0.82,w shout=0.58,w shouted=-0.52,w shouting=-0.95,w shouts=-0.47,w shove=0.24,w shoves=0.48,w show=0.28
w showed=0.67,w shower=0.77,w showers=0.57,w showing=0.85,w shows=0.88,w shut=-0.43,w shuts=0.44,w shutting=-0.53
w sick=-1.08,w sickness=-1.60,w side=0.98,w sideboard=-1.36,w sighted=-0.73,w sign=-1.05,w signage=-1.60
w signal=-0.80,w signature=-0.39,w signed=-1.50,w significantly=-2.46,w signs=-0.11,w silent=0.25,w silly=-1.10
w similar=-1.82,w simple=-1.61,w since=2.35,w sing=-0.73,w singing=-1.23,w single=-0.32,w singleton=-0.32
w sings=-0.30,w sister=1.00,w sit=0.52,w site=-1.02,w sits=1.67,w sitting=1.52,w situation=-0.14,w six=-0.23
w sixteen=-0.34,w sixteens=-0.49,w sixties=-1.99,w sixty=-0.98,w size=-0.74,w skate=-1.26,w skatepark=-1.47
w skating=-1.62,w skills=-2.92,w skin=-0.42,w skinned=-0.87,w skinningrove=-1.82,w skint=-1.34,w skip=-0.28
w skipped=-1.21,w skips=-0.30,w skirt=1.01,w skirting=-0.09,w sky=0.65,w slammed=-1.50,w slap=0.06,w slapped=0.17
w slaps=0.79,w slash=-0.54,w slaughtered=-2.02,w slave=-1.84,w slavery=-2.49,w sleep=2.05,w sleepers=-0.21
w sleeping=2.00,w sleeps=1.21,w sleeves=1.30,w slept=-0.96,w slice=0.23,w sliced=-0.20,w slices=0.64,w slide=-0.19
w slipped=0.98,w slippers=0.52,w slot=-0.31,w slow=-2.47,w slowly=0.21,w smack=-0.61,w smacked=-0.60,w small=-0.58
w smart=-1.74,w smash=-0.43,w smashed=0.84,w smashin=-0.51,w smashing=-0.64,w smear=-0.15,w smell=0.56
w smelled=-0.11,w smells=0.85,w smile=0.94,w smiled=0.30,w smiling=0.54,w smoke=1.16,w smoker=-0.70,w smoother=-0.83
w smoothly=-1.61,w smugness=-1.07,w sn=0.32,w snacks=0.34,w snap=1.04,w sneaks=0.33,w snooker=-1.18,w snow=-0.46
w snowball=-0.43,w snowdrop=-1.42,w snug=1.46,w so=-0.46,w sober=-1.08,w sociable=-3.14,w social=-2.32,w sock=1.06
w socks=0.73,w sofa=0.22,w soft=0.15,w softer=0.24,w soggy=0.06,w soil=-0.78,w solar=-2.00,w sold=0.86
w soldier=-1.14,w solicitor=-1.60,w solutions=-2.33,w solve=-1.46,w solved=-1.20,w some=-0.06,w somebody=0.82
w someone=0.54,w something=1.68,w sometimes=0.26,w somewhere=0.82,w son=1.14,w sone=-0.41,w song=-0.28
w songsheet=-1.47,w sons=0.36,w soon=1.41,w sooner=-0.08,w sophie=0.18,w sores=0.44,w sorry=-0.58,w sort=-1.14
w sorted=-2.14,w sorting=-1.38,w soul=-1.43,w sound=-0.24,w sounded=-1.18,w soup=-0.49,w south=-0.30
w southfield=-1.17,w southwell=-1.25,w space=-1.22,w spaces=-0.85,w spacious=-0.86,w spain=-1.90,w span=0.27
w spaniel=-1.40,w spaniels=-1.72,w spar=-0.65,w spare=-0.36,w sparrows=-1.04,w spasms=-0.87,w spat=0.37,w speak=-0.92
w speaker=-0.60,w speaking=-1.86,w speaks=-0.45,w special=-0.50,w specialist=-2.48,w specialists=-2.38
w specific=-0.57,w speed=-0.66,w speedier=-0.99,w speeding=-2.17,w spend=-1.30,w spent=-0.91,w spiderman=-0.72
w spiel=-0.79,w spin=-0.73,w spinney=-0.43,w spirit=-0.21,w spiritual=-2.36,w spirituality=-3.17,w spit=-0.31
w spits=-0.54,w splashing=-0.74,w splendid=-2.13,w split=-0.15,w splitting=-0.26,w spoil=-0.23,w spoke=-0.77
w spoken=-1.67,w sponsored=-1.47,w spoon=0.59,w spoons=0.96,w sport=-1.25,w sports=-1.74,w spot=-0.62
w spotless=-1.59,w spotted=-0.99,w sprained=-0.28,w spring=-0.12,w spy=-0.44,w squad=-0.75,w square=-0.42
w squashed=-0.61,w squeaks=0.33,w squirrel=-0.79,w srn=-0.25,w ssi=-0.78,w st=0.19,w stab=0.31,w stabbed=0.23
w stabbing=-0.38,w staff=-2.06,w staffing=-2.69,w stage=-1.32,w stages=-1.69,w stagger=-1.78,w staggered=-2.50
w stairs=0.20,w stairwell=-0.69,w staithes=-1.11,w stale=-0.30,w stalker=-0.33,w stalking=-0.44,w stall=-0.19
w stamp=0.32,w stand=-0.72,w standard=-1.29,w standards=-2.42,w standing=-0.40,w standpipe=-0.84,w stands=0.89
w stanley=-0.29,w star=-0.34,w stars=-0.24,w start=-0.19,w starting=-0.79,w starts=0.72,w starved=-2.11
w starving=-2.85,w state=-0.76,w statement=-1.03,w statins=-0.56,w station=-1.22,w statue=-1.43,w stay=0.66
w stayed=0.30,w staying=0.55,w stays=1.63,w steal=-0.14,w stealing=-0.77,w steals=-0.18,w steelworks=-1.03
w stents=0.30,w step=0.63,w stepbrother=-0.53,w stepdad=-0.62,w stepfather=-0.44,w stepmam=-0.82,w stepping=0.86
w steps=0.10,w steroid=-1.43,w stick=0.39,w sticking=-0.06,w stiff=-0.58,w still=-1.28,w stinking=-0.45
w stinks=-0.51,w stitches=-0.17,w stock=1.04,w stocked=0.62,w stockings=0.12,w stockton=-1.19,w stokesley=-0.90
w stole=-0.34,w stomach=-0.29,w stone=-0.73,w stones=-0.68,w stood=2.23,w stop=0.37,w stopped=2.25,w stopping=-0.46
w stops=1.48,w store=0.62,w storey=-0.60,w stories=-1.04,w storing=-0.82,w storm=-1.31,w story=-1.19
w storytime=-1.19,w straight=-0.69,w strain=-0.67,w stranger=-0.23,w strangers=-0.73,w strangle=-1.15
w strangled=-0.77,w strangling=-0.76,w strategies=-2.99,w strategy=-2.88,w straw=0.36,w street=-1.10
w streetlights=-0.53,w strength=-1.86,w stress=-0.92,w stressed=-0.47,w stressful=-2.36,w stretch=-0.51
w stretched=-0.14,w strict=-1.61,w striker=-0.75,w strimmed=-1.66,w strimmer=-1.40,w strings=-0.36,w stripper=-0.49
w stroke=-0.48,w struck=-0.91,w structure=-1.92,w structured=-2.28,w struggled=-1.90,w struggling=-1.72,w stuck=-0.64
w student=-1.06,w study=-1.67,w stuff=1.39,w stupid=-1.65,w subway=-1.08,w such=-1.22,w sudden=1.01,w suddenly=0.99
w suffer=-1.94,w suffered=-0.78,w suffering=-2.22,w sugar=-1.11,w suggested=-0.86,w suggestion=-1.65
w suggestions=-1.40,w suicidal=-1.20,w suicide=-0.64,w suit=0.40,w suitable=-2.01,w suits=0.24,w sum=-0.11
w summer=-1.26,w sun=-1.11,w sunday=-0.20,w sunderland=-1.28,w sunglasses=0.18,w sunset=-1.34,w superb=-1.52
w superfast=-1.44,w supervisor=-1.65,w supper=-0.13,w supplies=0.08,w supply=-0.27,w support=-1.82,w supported=-1.35
w supporting=-0.46,w supportive=-2.36,w supposed=0.76,w sure=-0.07,w surely=-0.25,w surface=-0.30,w surfing=-1.37
w surgery=-1.49,w surprised=-2.29,w survey=-1.77,w surveythe=-2.04,w survivor=-0.77,w sushi=-0.74,w suspected=-0.61
w suspension=-0.49,w suspicion=-0.20,w swallow=-0.76,w swans=-1.71,w swap=-0.37,w swear=1.06,w swearing=-0.17
w swears=0.43,w sweep=-0.32,w sweets=-0.39,w swell=-1.04,w swiftly=-0.12,w swim=-0.76,w swimming=-0.48,w swims=-0.25
w swing=-0.66,w swings=0.47,w switchboard=-0.46,w swollen=-0.05,w swords=0.36,w sympathetic=-2.73,w sympathise=-2.67
w symptoms=-1.47,w syndrome=-2.87,w syria=-0.98,w syrian=-1.05,w system=-1.69,w t=0.67,w ta=0.51,w table=0.41
w tables=-0.42,w tablet=-1.04,w tablets=-0.93,w tackling=-0.97,w tag=0.51,w tai=-0.32,w tail=-0.23,w tailoring=-0.32
w take=0.72,w takeaway=-1.05,w takeaways=-1.68,w taken=-0.46,w taker=0.18,w takes=0.52,w taking=0.60
w takongbhim=-1.39,w talk=-0.07,w talked=0.13,w talkin=-0.72,w talking=-0.22,w talks=1.19,w tall=-1.35,w tampons=0.51
w tannoy=-1.62,w tap=0.47,w tapped=-1.20,w tarmac=0.35,w task=-1.26,w taste=-0.23,w tattoo=0.70,w taught=-2.03
w tax=-1.31,w taxi=-1.14,w taxis=-1.27,w tbh=-1.44,w tea=0.25,w teabags=-0.22,w teach=-2.45,w teacher=-1.09
w teachers=-1.73,w teaches=-2.59,w teaching=-3.32,w team=-1.20,w teams=-1.38,w tear=-0.72,w tearing=-0.16
w tears=0.39,w teasing=1.57,w teatime=0.35,w ted=-1.45,w teenage=-1.66,w teenager=-0.76,w teenagers=-1.46
w teens=-1.25,w tees=0.92,w teesside=0.34,w teeth=-0.07,w teething=-1.21,w telephone=-0.57,w telephoned=-0.83
w telephonist=-2.45,w tell=2.50,w telling=0.79,w tells=0.46,w telly=0.99,w temper=-1.25,w temperature=-0.30
w ten=-1.22,w tenant=-0.37,w tend=-0.99,w tenerife=-1.02,w tenner=-2.44,w tennis=-1.39,w tens=-0.56,w tent=0.37
w term=-0.77,w terminal=-0.57,w terms=0.30,w terraces=-1.84,w terrible=-2.44,w terrified=-1.57,w terry=-0.14
w tes=-0.26,w tesco=-0.23,w test=-1.68,w tested=-1.46,w testing=-1.59,w tests=-1.14,w text=-0.28,w than=-0.84
w thank=-0.83,w thanked=-1.82,w thankfully=-1.13,w thanks=-0.72,w thankyou=-1.04,w that=1.14,w the=0.27
w theatre=-1.82,w thedesk=-0.95,w thefts=-0.75,w their=0.11,w them=0.14,w themselves=-0.30,w then=0.99
w therapies=-1.89,w therapist=-2.35,w therapy=-2.39,w there=2.77,w therefore=-1.22,w these=-0.76,w they=1.32
w thick=-0.55,w thiers=-0.37,w thieving=-1.39,w thin=0.08,w thing=0.44,w things=1.19,w think=0.31,w thinks=1.49
w thinners=-0.81,w third=0.38,w thirteen=-0.61,w thirties=-2.53,w thirty=-1.31,w this=0.93,w thoroughly=-0.92
w thort=-0.42,w those=-0.20,w though=-0.89,w thought=-0.59,w thoughtfulness=-2.66,w thoughts=-0.08,w thousands=-0.96
w thrash=-1.29,w thread=0.64,w threat=-0.95,w threaten=-0.62,w threatend=-0.88,w threatened=-1.43,w threatening=-1.03
w threatens=-0.40,w three=0.35,w threw=0.80,w thriller=-0.76,w throat=0.31,w throttle=-0.23,w throttled=-1.13
w through=1.63,w throw=0.16,w throwing=-0.82,w thrown=0.38,w throws=-0.54,w thrush=0.53,w thurs=-0.69,w thursday=0.70
w ti=0.13,w tia=-0.31,w tick=-1.08,w ticketed=-0.29,w tickle=0.36,w tickly=-0.75,w ticky=-0.49,w tidy=-0.16
w tie=1.04,w tied=0.46,w tight=-0.49,w til=0.18,w till=2.06,w tills=1.64,w time=0.38,w timely=-0.33,w timeout=-1.19
w times=-0.44,w timetable=-0.63,w timethe=-0.30,w timing=0.11,w tin=1.06,w tins=0.38,w tip=-0.94,w tippers=-1.02
w tips=-0.96,w tired=0.72,w tissue=0.76,w tiw=-0.19,w tmre=-0.22,w to=1.70,w toast=0.42,w today=1.43,w toddler=-1.25
w toddlers=-2.15,w toenails=0.15,w toes=0.38,w together=0.97,w toilet=1.56,w toilets=-0.15,w told=1.10
w tolerated=-1.66,w tom=-0.57,w tomasz=-0.55,w tomatoes=-0.58,w tomorrow=2.61,w tonic=-0.84,w tonight=2.56
w too=-1.47,w took=-0.74,w tool=-1.27,w tools=-1.52,w tooth=-0.31,w top=0.93,w topping=-0.31,w tops=1.36
w torture=-0.96,w total=-1.37,w totally=-0.91,w touch=0.59,w touchd=-0.24,w touched=-0.37,w touches=0.18
w touching=0.48,w tovery=-0.08,w towards=0.90,w towel=1.20,w town=-1.86,w towns=-1.42,w toy=0.48,w toys=0.82
w track=-1.52,w tracker=-1.72,w tracking=-1.28,w tracks=-1.95,w tractor=-2.04,w trade=-1.47,w traders=-1.88
w trafficking=-2.51,w train=-0.58,w trained=-2.55,w trainee=-0.86,w trainers=-1.87,w trainin=-1.47,w training=-2.31
w trains=-0.48,w tram=-0.93,w trampoline=-1.30,w transfer=-0.75,w transferred=-0.10,w transformed=-1.31
w transit=-0.79,w transition=-1.62,w translate=-0.38,w transport=-0.32,w transporter=-0.58,w trap=-0.92
w trapeze=-0.45,w traps=-0.94,w trauma=-1.62,w traumatised=-2.11,w travel=-0.45,w travelled=-0.40,w tray=0.74
w treading=-1.44,w treat=-1.14,w treated=-2.00,w treating=-1.66,w treatm=-1.18,w treatment=-1.68,w treatments=-2.29
w treats=-0.76,w tree=-0.20,w trees=-0.81,w trent=-0.08,w trestle=-0.64,w triage=-0.74,w triaged=-0.38,w trial=-1.67
w tribunal=-2.25,w tried=-1.16,w trip=0.16,w tripped=-0.80,w trolley=-0.29,w trouble=-0.56,w true=-1.74,w truly=-1.81
w trust=-0.68,w truth=-0.42,w truthfully=-0.61,w try=-0.72,w trying=-1.07,w tuba=-1.01,w tube=-0.24,w tuesday=-0.33
w tune=-2.24,w turbines=-1.84,w turn=0.29,w turned=-0.19,w turning=1.61,w turns=1.44,w turnstile=-0.48,w tutor=-2.42
w tv=-0.56,w twelve=-1.18,w twenties=-1.64,w twentieth=-0.91,w twenty=-0.74,w twice=-0.08,w twins=-0.53,w two=-0.24
w tying=-1.76,w tyneside=-0.78,w type=-0.43,w typical=-1.92,w typing=-1.54,w tyres=-0.35,w ukulele=-1.07,w ulcer=0.20
w ulcerated=-0.69,w ulcers=-0.45,w umbrella=-0.10,w unable=-0.97,w unacceptable=-2.04,w unanswered=-0.45
w unaware=-0.15,w uncaring=-0.67,w uncle=1.15,w unclear=0.33,w uncomfortable=-1.39,w under=1.17,w underpaid=-2.12
w underpass=-0.67,w understand=-1.35,w understandable=-2.20,w understanding=-1.79,w understands=-1.42
w understood=-2.05,w underwear=1.01,w uneasy=-0.87,w uneatable=-0.51,w unfortunately=-0.83,w unhelp=-1.65
w unhelpful=-2.10,w uni=-1.35,w uniform=0.30,w union=-1.76,w unit=-0.69,w universal=-1.39,w university=-2.18
w unless=0.71,w unlocks=-0.22,w unnecessary=-1.69,w unorganised=-0.81,w unorganized=-0.91,w unprofessional=-2.24
w unreadable=-1.86,w unrealistically=-1.30,w unsteady=-0.38,w unsuited=-0.31,w unsupported=-2.12,w unsure=1.21
w until=1.03,w untouched=-1.44,w unusual=-0.67,w unwanted=-0.96,w unwell=-0.21,w up=0.59,w update=0.32
w updated=-1.03,w upmost=-0.91,w upset=-0.18,w upstairs=-0.34,w urban=-0.71,w urdu=-0.13,w urethra=0.28
w urgent=-0.07,w urn=-0.50,w us=0.24,w use=-1.11,w used=-0.48,w useful=-2.55,w useless=-1.86,w user=-1.33
w users=-1.47,w uses=-0.16,w using=0.15,w usual=-0.08,w usually=-0.28,w uti=-0.40,w utter=-1.51,w vacant=-2.17
w valley=-1.28,w value=-1.67,w valued=-0.96,w van=1.90,w vandals=-0.80,w vapes=0.27,w variety=-1.66,w vase=0.84
w veg=-1.80,w vegetarian=-2.76,w vehicle=0.33,w venue=-0.83,w verbally=-1.09,w verge=-1.47,w verges=-0.68
w very=-1.98,w vest=-0.80,w via=0.20,w viability=-3.11,w vicar=-0.87,w victims=-1.88,w video=-0.81,w videos=-0.65
w vietnamese=-1.07,w view=-1.35,w views=-1.67,w village=-1.71,w villain=-1.79,w violence=-2.24,w violent=-2.10
w virtue=-1.04,w virtues=-1.55,w visa=-0.47,w visit=-0.89,w visited=-0.32,w visiting=-1.03,w visitors=-1.39
w visits=-0.84,w voice=-0.67,w voices=-0.32,w volunteer=-2.74,w volunteers=-3.21,w vomiting=-0.94,w vote=-1.78
w voted=-1.34,w votes=-1.34,w voting=-2.03,w vouchers=-1.52,w vovid=-1.72,w vulnerable=-1.41,w wage=-1.03
w wages=-0.66,w wagon=-0.72,w wagons=-0.48,w wait=-0.33,w waited=-0.31,w waiting=1.31,w waits=1.00,w waive=-1.13
w wake=1.30,w wakes=1.40,w waking=-0.51,w walk=-0.32,w walkd=0.29,w walked=0.87,w walking=-0.19,w walks=0.70
w wall=0.92,w wallpaper=-1.13,w walls=0.10,w waltzers=-0.51,w wander=-0.74,w wanders=-0.50,w want=1.32,w wanted=-0.45
w wanting=-0.37,w wants=1.23,w war=-1.36,w ward=-0.39,w warden=-0.33,w wardrobe=0.11,w warehouse=-0.38,w warm=0.68
w warmer=-0.51,w warn=-0.54,w warned=-1.48,w warning=-0.84,w was=-3.13,w wasexcellent=-1.73,w wash=1.29,w washed=1.45
w washes=1.09,w washing=1.67,w washington=-0.94,w wasnt=0.13,w waste=-1.44,w wasted=-1.00,w watch=0.84,w watched=0.09
w watches=1.47,w watchin=0.56,w watching=1.02,w water=0.35,w watered=-0.92,w watering=-0.59,w wave=0.40,w waved=-0.71
w waves=0.42,w way=0.17,w ways=0.32,w we=-1.80,w wea=-0.65,w wear=1.27,w wearing=1.54,w wears=1.53,w weather=0.21
w website=-1.50,w wed=-0.91,w wedding=-0.19,w wednesday=0.38,w wee=-0.27,w weed=0.17,w week=0.51,w weekdays=-0.32
w weekend=1.20,w weekends=-0.19,w weekly=-0.32,w weeks=1.32,w weep=-0.69,w weeping=0.29,w weigh=-0.33,w weighs=-0.52
w welcome=-1.61,w welcoming=-2.24,w well=-1.15,w wellbeing=-1.48,w wendy=-0.28,w went=-1.20,w were=-1.69
w werecalm=-0.61,w werent=-0.30,w wet=0.85,w wets=0.89,w weve=-0.82,w what=1.51,w whatever=0.78,w whats=0.57
w whatsoever=-0.46,w wheel=0.06,w wheelchair=-1.38,w wheels=0.55,w when=2.02,w whenever=1.57,w where=1.44
w whether=0.17,w which=2.02,w while=1.66,w whilst=-0.96,w whip=-0.38,w whipped=-0.15,w whirlwind=-1.14
w whispered=-0.48,w whistle=-0.42,w whitby=-0.21,w white=-0.62,w whizzed=-0.44,w who=1.46,w whoa=-1.01,w whoever=0.36
w whole=-0.74,w whose=0.91,w wht=-0.08,w why=0.05,w wiat=-0.88,w widely=-1.73,w wider=-1.21,w widower=-0.47
w wife=-0.76,w wifi=-0.92,w wild=-0.47,w will=2.05,w willing=-0.40,w win=-1.19,w wind=-0.58,w winded=-0.71
w window=0.58,w windows=-0.54,w wine=-0.51,w wing=-0.88,w winning=-1.93,w winter=-1.69,w wireless=-2.02,w wish=-1.03
w wished=-1.28,w wishes=-0.27,w with=0.15,w withdrawal=-0.63,w within=0.75,w wodss=-1.14,w woman=-0.12,w women=-0.59
w won=-0.69,w wonder=-1.93,w wonderful=-1.90,w wondering=-0.98,w wonders=-0.36,w wont=2.44,w woodlands=-1.93
w woods=-0.59,w wool=-1.26,w word=-0.84,w words=-1.02,w wore=0.27,w work=0.14,w worked=-1.24,w worker=-0.79
w workers=-2.12,w workhouse=-1.76,w working=-1.00,w workload=-1.50,w works=-1.55,w workshop=-2.12,w workshops=-2.42
w worksop=-1.01,w world=-1.24,w worried=-0.23,w worry=-0.23,w worrying=-0.85,w worse=-1.82,w worst=-1.71
w worth=-1.16,w wots=0.19,w would=0.88,w wouldnt=-0.27,w wound=0.82,w wrecked=-0.51,w wrecks=-1.06,w wrestling=-0.86
w wrist=0.88,w wrists=0.43,w write=-1.14,w writing=-0.82,w written=-0.46,w wrong=-0.75,w wrote=-1.15,w ws=0.13
w x=0.79,w x2=-0.37,w xbox=-0.43,w xray=-1.04,w xx=-0.56,w yard=0.59,w yarm=-1.39,w year=0.09,w years=-2.08
w yellow=0.12,w yes=-1.03,w yesterday=1.79,w yet=-1.06,w yoga=-1.31,w yoghurt=-0.23,w york=-1.17,w yorkshire=-1.06
w you=-0.47,w young=-0.97,w younger=-1.19,w youngster=-1.56,w your=1.90,w yourself=-0.07,w youth=-1.63,w yr=-0.85
w zombie=-0.37,w zombies=-0.24,w zoom=-0.66,w zumba=-1.19
`
