/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.851
export const threshold = -1.589
export const weights = `
b 2 hours=-0.11,b 2 weeks=0.22,b a bad=0.13,b a bag=0.32,b a bank=0.14,b a belt=0.17,b a bench=0.10,b a bigger=-0.11
b a biscuits=-0.19,b a bit=-0.15,b a blade=0.09,b a bus=-0.40,b a call=-0.11,b a child=-0.15,b a coffee=-0.25
b a crossing=-0.16,b a different=0.27,b a fella=0.22,b a few=0.14,b a flask=0.13,b a fortnight=0.26,b a foster=-0.09
b a friday=-0.27,b a friend=0.17,b a girl=0.18,b a godsend=-0.10,b a good=-0.09,b a group=0.26,b a gun=0.30
b a hammer=0.22,b a hole=0.16,b a home=0.10,b a house=0.14,b a job=-0.17,b a kettle=0.14,b a key=0.23,b a lad=-0.16
b a ladder=-0.09,b a leaflet=0.15,b a lift=-0.11,b a list=0.42,b a little=-0.22,b a long=-0.16,b a lot=0.11
b a man=0.46,b a medal=-0.11,b a month=-0.29,b a note=0.12,b a nurse=-0.09,b a penny=-0.13,b a picture=0.20
b a plan=0.29,b a policeman=0.27,b a problem=0.19,b a quiet=-0.17,b a ride=-0.09,b a safe=0.10,b a saturday=-0.09
b a side=0.14,b a start=0.10,b a street=-0.19,b a stroke=-0.17,b a tent=0.16,b a tin=0.25,b a van=0.10,b a wet=0.13
b a wheelchair=-0.21,b a young=-0.11,b able to=-0.10,b about a=-0.14,b about how=0.21,b about it=0.13
b about that=-0.15,b about the=0.11,b above the=0.30,b afford the=0.34,b after every=0.24,b after school=-0.13
b after that=0.22,b after the=-0.10,b against me=0.24,b against the=0.34,b ago and=-0.11,b all day=-0.10
b all his=0.20,b all hours=-0.17,b all i=0.12,b all night=0.13,b all of=0.25,b all on=-0.12,b all the=-0.35
b all up=-0.32,b all with=0.11,b all you=0.16,b allowed to=0.37,b am 15=0.24,b am from=-0.10,b am in=-0.20
b am late=0.15,b am not=-0.16,b am only=0.12,b am scared=0.14,b am so=0.37,b am told=0.24,b an hour=-0.11
b and a=-0.09,b and blue=-0.11,b and comes=0.14,b and do=-0.12,b and eating=-0.16,b and gave=-0.17,b and gets=-0.13
b and gives=0.17,b and good=-0.13,b and got=-0.22,b and has=0.11,b and have=-0.09,b and he=0.33,b and her=0.25
b and his=-0.11,b and i=-0.37,b and if=0.22,b and it=-0.53,b and me=-0.16,b and my=0.18,b and never=-0.20
b and no=0.39,b and nobody=0.25,b and not=-0.20,b and now=0.48,b and said=0.78,b and says=0.86,b and screams=-0.36
b and she=-0.45,b and so=-0.29,b and still=-0.19,b and takes=0.11,b and talks=0.17,b and then=0.52,b and there=0.42
b and they=-0.97,b and think=0.19,b and walk=-0.10,b and was=-0.09,b and we=-0.14,b and were=-0.13,b and you=0.10
b any better=-0.09,b anyone who=-0.11,b anything that=-0.18,b are a=-0.11,b are all=-0.25,b are both=-0.11
b are going=0.52,b are no=-0.12,b are on=0.16,b are out=0.10,b are taking=0.13,b as a=-0.40,b as i=0.10,b as it=0.14
b as she=0.15,b as the=-0.28,b as well=-0.11,b ask for=0.10,b ask him=-0.24,b asked about=0.10,b asked for=-0.19
b asked the=-0.10,b asking for=0.37,b asking if=-0.09,b at ease=-0.14,b at eight=-0.21,b at five=-0.29,b at four=0.20
b at me=0.50,b at my=0.43,b at nine=-0.18,b at nineteen=-0.10,b at number=0.11,b at school=0.28,b at seven=-0.18
b at six=0.14,b at ten=-0.13,b at that=0.29,b at three=0.13,b at weekends=0.17,b at work=0.53,b ate my=-0.12
b baby has=-0.12,b back and=-0.10,b back from=0.14,b back on=-0.16,b back to=0.18,b back with=0.26,b bag and=0.20
b bag for=-0.10,b bairns are=0.30,b bank card=0.18,b bar and=-0.16,b be a=0.24,b be answered=-0.13,b be back=-0.18
b be better=0.25,b be done=-0.20,b be grand=0.09,b be the=0.23,b be told=-0.13,b because i=-0.30,b because it=0.28
b because my=0.24,b because there=0.14,b been done=-0.14,b been left=-0.10,b been on=0.22,b been saving=0.12
b been thrown=-0.12,b been to=0.17,b been told=0.42,b before he=0.13,b before i=-0.09,b before it=0.15
b behind me=0.30,b behind the=0.60,b being here=0.26,b best thing=-0.14,b better for=-0.11,b better off=0.28
b between heating=-0.16,b biscuits and=-0.17,b bit of=-0.12,b black and=-0.12,b bottom of=0.09,b bought a=-0.19
b bring my=-0.16,b brother has=0.13,b burn the=0.39,b bus every=0.10,b bus pass=-0.15,b bus station=0.13
b bus stop=-0.21,b bus that=-0.24,b but a=0.20,b but i=0.51,b but that=-0.09,b but the=-0.34,b but they=-0.12
b by his=0.12,b by myself=0.23,b by nine=-0.31,b by the=0.38,b call to=-0.10,b came in=0.13,b came out=0.13
b came to=-0.37,b can be=-0.11,b can have=0.12,b can tell=-0.10,b cant afford=0.31,b cant go=0.25,b cant hear=-0.10
b cant reach=0.30,b cant say=0.12,b cant think=-0.29,b car and=0.38,b car in=0.11,b car park=-0.10,b care home=0.14
b carer is=-0.13,b carried my=-0.17,b change the=0.22,b chest is=0.17,b choose between=-0.18,b church and=-0.11
b class has=0.30,b clean and=-0.09,b club for=-0.12,b coffee morning=-0.11,b college and=-0.10,b come and=-0.26
b come back=0.09,b come down=0.23,b come home=-0.10,b come in=0.10,b come off=-0.14,b come out=0.20,b comes back=0.11
b comes home=-0.16,b comes in=0.30,b comes on=-0.19,b comes out=-0.15,b comes to=-0.21,b coming in=0.12
b could get=0.12,b could have=-0.39,b could the=-0.18,b couldnt have=-0.13,b counts the=0.27,b covered in=-0.14
b crisis team=0.16,b curtains shut=-0.09,b cut the=-0.16,b cutting my=0.19,b dad has=0.16,b dad says=-0.22
b dad was=0.21,b days and=0.21,b dealt with=-0.16,b dementia and=0.16,b did to=0.17,b died i=0.17
b discharged from=0.22,b do but=-0.12,b do i=0.44,b do it=0.21,b do my=-0.48,b do the=-0.31,b do things=0.10
b do this=0.18,b do to=0.33,b do what=0.15,b do with=-0.15,b do you=0.13,b does it=0.10,b does my=-0.31
b does the=-0.21,b doesnt know=-0.17,b dog and=0.13,b dog he=-0.11,b dog on=0.18,b done better=-0.10,b dont feel=0.09
b dont get=0.16,b dont know=-0.12,b dont like=0.34,b dont think=-0.14,b dont want=0.35,b door and=-0.20
b door off=0.15,b down on=-0.17,b down the=0.37,b down there=0.23,b drawn a=0.25,b drives us=0.21,b dry with=-0.10
b each other=-0.19,b eating out=0.23,b eats like=-0.10,b eleven and=-0.10,b end it=0.21,b end of=-0.21
b every day=-0.10,b every other=0.16,b every time=0.24,b every week=-0.30,b every year=-0.14,b everyone would=0.34
b ex has=0.12,b fair enough=-0.18,b feel like=0.14,b few of=0.17,b find me=0.27,b finger marks=0.12,b five days=0.11
b floor and=-0.34,b food bank=-0.13,b foot two=-0.17,b for a=-0.34,b for another=0.18,b for days=0.12,b for good=0.59
b for her=-0.15,b for him=0.25,b for his=0.11,b for hours=0.11,b for my=-0.14,b for our=0.11,b for people=-0.09
b for someone=-0.16,b for tea=-0.11,b for ten=-0.15,b for that=0.36,b for the=-0.68,b for them=0.28,b for what=0.13
b for when=0.29,b for your=0.19,b fortnight and=0.27,b forty years=-0.15,b foster carer=-0.09,b found a=0.10
b four days=0.29,b friday and=-0.13,b friday with=0.09,b friend has=0.11,b frightened of=-0.09,b from his=-0.10
b from me=0.16,b from outside=0.17,b from the=-0.35,b front door=0.17,b gave me=-0.11,b gave up=-0.15,b get a=0.13
b get in=0.16,b get on=-0.10,b get past=0.10,b get the=-0.16,b get them=0.11,b get through=-0.13,b get up=-0.39
b get used=0.21,b gets a=-0.12,b gets in=0.11,b gets the=0.34,b getting to=0.10,b girl at=0.16,b girls in=0.48
b give her=0.13,b give my=0.11,b gives me=0.33,b go and=-0.17,b go home=0.27,b go in=-0.09,b go on=-0.29
b go out=-0.33,b go to=0.40,b goes to=-0.22,b going to=0.57,b good idea=0.12,b good with=-0.13,b got a=0.19
b got her=0.16,b got him=-0.12,b got me=-0.18,b got no=0.12,b got the=0.11,b grandson has=-0.10,b group of=0.14
b had a=-0.37,b had been=-0.16,b had it=0.11,b had no=-0.10,b had the=0.22,b had to=-0.23,b half the=-0.18
b hand on=0.17,b hands round=0.11,b has been=-0.39,b has given=0.16,b has gone=0.11,b has got=0.24,b has her=-0.25
b has moved=0.15,b has my=0.10,b has new=0.21,b has no=0.13,b has started=0.31,b has the=-0.10,b has to=-0.15
b hasnt been=0.10,b have a=-0.67,b have all=0.14,b have an=-0.17,b have been=0.36,b have done=0.40,b have got=0.58
b have it=-0.09,b have lost=0.11,b have no=0.12,b have nothing=-0.28,b have one=-0.15,b have put=0.20
b have run=-0.14,b have stopped=0.25,b have taken=0.17,b have the=-0.27,b have to=1.06,b have told=0.21
b have worked=0.12,b have written=0.16,b have wrote=0.23,b havent eaten=0.19,b havent got=0.23,b havent seen=-0.25
b he asked=-0.22,b he bought=-0.11,b he cant=0.45,b he checks=0.18,b he comes=-0.15,b he could=-0.21,b he cries=0.09
b he did=-0.15,b he does=-0.19,b he doesnt=-0.09,b he goes=0.43,b he got=0.24,b he had=-0.14,b he has=0.31
b he is=0.22,b he isnt=0.26,b he keeps=0.31,b he knows=0.17,b he likes=-0.12,b he makes=0.14,b he never=-0.39
b he said=0.12,b he says=0.66,b he should=-0.10,b he sits=-0.11,b he sleeps=0.09,b he still=0.12,b he told=0.21
b he wants=0.26,b he wont=-0.23,b he would=0.13,b heart tablets=0.15,b heating and=-0.34,b heating in=-0.12
b heating on=-0.20,b help i=0.15,b help me=-0.14,b help the=-0.09,b helped me=-0.11,b her a=-0.16
b her boyfriend=0.18,b her dad=0.15,b her for=-0.13,b her hair=-0.16,b her mam=0.09,b her nightie=0.10
b her own=-0.15,b her tea=-0.28,b her to=0.33,b him a=0.11,b him and=0.23,b him for=0.09,b him i=0.11,b him on=-0.33
b him out=-0.11,b him over=0.16,b him with=0.12,b his back=-0.32,b his hand=0.29,b his house=0.12,b his keys=-0.11
b his mother=0.10,b his own=-0.12,b his sister=0.19,b his van=0.12,b home and=0.16,b home at=-0.25,b home but=0.12
b home by=0.23,b home for=-0.15,b home i=-0.09,b hot water=-0.09,b hour at=-0.22,b hours in=-0.19,b house with=0.17
b how i=0.12,b hung up=-0.10,b i always=0.11,b i am=0.98,b i asked=-0.13,b i ate=0.17,b i believe=-0.17
b i broke=-0.17,b i burn=-0.21,b i cant=0.28,b i could=-0.10,b i couldnt=-0.09,b i cried=-0.22,b i cut=0.16
b i didnt=-0.14,b i do=-0.76,b i dont=0.91,b i eat=0.17,b i feel=0.39,b i fell=0.19,b i found=0.19,b i give=0.13
b i go=-0.24,b i have=2.32,b i havent=0.38,b i hear=0.16,b i just=0.52,b i keep=0.36,b i know=0.50,b i leave=-0.12
b i left=-0.12,b i like=-0.32,b i look=0.48,b i mean=0.21,b i miss=-0.19,b i missed=0.11,b i nearly=-0.09
b i need=-0.09,b i owe=0.09,b i pay=0.10,b i put=0.18,b i rang=-0.24,b i ring=0.33,b i run=-0.18,b i said=-0.25
b i say=0.50,b i should=0.30,b i sleep=0.11,b i still=0.18,b i stopped=0.10,b i tell=0.21,b i think=0.19
b i told=-0.27,b i took=0.21,b i use=0.12,b i want=-0.18,b i wanted=0.20,b i was=-0.78,b i wasnt=0.13,b i went=-0.19
b i will=0.87,b i wish=0.09,b i wont=0.26,b i work=-0.13,b i would=-0.43,b idea is=0.09,b if i=0.47,b if it=0.32
b if she=0.11,b if you=0.16,b in a=0.88,b in about=-0.18,b in and=0.32,b in august=0.16,b in bruises=-0.14
b in case=0.15,b in for=-0.13,b in four=-0.17,b in her=0.36,b in his=0.59,b in it=0.12,b in january=0.11
b in july=0.18,b in my=1.42,b in on=-0.13,b in one=0.15,b in our=-0.13,b in school=-0.18,b in summer=-0.29
b in that=0.16,b in the=1.38,b in there=0.28,b in this=-0.15,b in town=-0.11,b in when=0.14,b in winter=-0.11
b in with=0.23,b instead of=-0.12,b is a=0.16,b is about=0.12,b is always=0.11,b is an=-0.09,b is away=0.17
b is been=0.11,b is clean=-0.10,b is dark=-0.19,b is doing=0.14,b is down=0.12,b is four=0.13,b is given=-0.13
b is going=0.18,b is good=-0.11,b is got=0.30,b is had=0.15,b is heating=-0.12,b is how=-0.13,b is it=0.33
b is just=0.16,b is late=-0.11,b is like=0.11,b is long=-0.20,b is never=0.09,b is normal=0.13,b is nothing=-0.32
b is only=0.25,b is our=0.40,b is out=-0.12,b is still=-0.13,b is stopped=0.14,b is that=-0.35,b is the=-0.20
b is there=-0.34,b is thirteen=0.16,b is two=0.14,b is what=-0.12,b is your=0.17,b isnt a=0.30,b isnt allowed=0.30
b isnt that=-0.11,b isnt the=-0.12,b it all=-0.19,b it and=-0.57,b it comes=0.18,b it down=0.11,b it gets=-0.11
b it in=-0.13,b it is=-0.29,b it isnt=0.26,b it off=0.10,b it on=0.35,b it to=0.31,b it took=-0.17,b it up=-0.14
b it was=0.20,b it wasnt=0.20,b it went=-0.10,b it would=0.43,b july and=0.32,b just the=-0.13,b just want=0.30
b keep it=-0.16,b keep the=-0.11,b keep thinking=0.40,b keeps me=0.29,b keeps the=0.16,b kept in=0.14,b kept to=-0.12
b key to=-0.37,b kids are=-0.12,b kids at=-0.16,b kids had=0.14,b kids have=-0.10,b kids i=0.30,b kids on=-0.22
b know about=0.30,b know how=-0.16,b know i=0.22,b know what=-0.19,b know which=0.40,b knows what=0.10
b knows when=0.09,b lad has=-0.10,b lad in=0.10,b lad who=0.13,b lads at=0.15,b lads in=0.24,b last night=0.63
b last one=-0.24,b last time=0.28,b last year=-0.22,b leave the=0.24,b left in=-0.18,b left me=-0.14,b left my=-0.13
b left the=0.13,b legs till=0.19,b leisure centre=0.17,b let me=-0.93,b let my=-0.42,b let them=-0.22
b letter box=0.16,b letterbox and=0.22,b library because=0.13,b like a=-0.44,b like he=0.16,b like i=-0.14
b like it=0.19,b like the=-0.09,b like to=-0.24,b listened to=-0.13,b little lad=0.11,b little one=0.22
b live alone=0.12,b live in=0.17,b lives in=0.20,b living in=0.28,b locked in=0.15,b logged me=-0.09
b long time=-0.13,b long way=0.23,b look at=0.38,b looks after=-0.20,b lost a=-0.10,b lost our=-0.09
b lost three=0.12,b lot of=-0.10,b lunch club=-0.19,b made a=0.13,b made my=-0.19,b made to=0.23,b makes me=-0.14
b mam and=-0.13,b man from=0.16,b man she=0.25,b man who=0.19,b marks on=0.20,b mattress to=0.30,b me a=-0.38
b me about=-0.23,b me again=0.30,b me and=0.91,b me at=-0.32,b me down=0.14,b me every=-0.17,b me for=0.42
b me from=-0.17,b me go=-0.35,b me have=-0.24,b me he=0.22,b me i=-0.25,b me in=0.15,b me last=-0.10,b me lifts=0.20
b me mam=0.12,b me not=0.30,b me off=-0.29,b me on=-0.15,b me out=-0.41,b me round=-0.17,b me take=0.12
b me what=-0.12,b me when=0.36,b meant to=0.12,b mental health=-0.13,b monday and=-0.25,b money and=0.31
b more and=-0.20,b more benches=0.12,b more letter=0.27,b more lights=0.09,b more than=0.20,b mother in=0.20
b move on=-0.10,b my aunt=0.18,b my baby=0.23,b my back=0.10,b my best=0.09,b my bike=-0.20,b my bins=-0.10
b my boy=-0.12,b my boyfriend=-0.19,b my car=0.29,b my carer=-0.18,b my class=0.31,b my coat=-0.09
b my complain=-0.09,b my cousin=0.29,b my daughter=-1.04,b my door=0.13,b my father=-0.11,b my flat=0.11
b my friend=0.28,b my garden=0.24,b my gran=-0.10,b my grandad=0.10,b my hand=0.27,b my head=0.09,b my heart=0.13
b my husband=-0.43,b my inhaler=0.22,b my insulin=0.33,b my kids=0.24,b my lad=-0.12,b my last=-0.16,b my leg=0.36
b my legs=0.26,b my little=-0.24,b my mam=0.17,b my manager=0.12,b my mate=0.35,b my money=-0.18,b my mother=-0.37
b my mum=-0.17,b my name=0.13,b my nana=-0.10,b my neighbour=0.44,b my nephew=0.15,b my own=0.13,b my partner=0.21
b my passport=0.09,b my pension=0.16,b my phone=0.22,b my pupil=0.18,b my room=-0.36,b my scarf=0.15
b my shopping=-0.27,b my sister=-0.13,b my stepdad=0.09,b my tea=0.09,b my uncle=0.11,b my wages=0.13,b my wife=-0.17
b my wrist=0.15,b my year=0.40,b nail bar=-0.19,b name is=-0.13,b near the=-0.13,b need the=0.13,b never had=-0.11
b never seen=0.20,b never told=0.18,b new crossing=0.19,b new trainers=0.12,b new year=0.32,b next day=-0.09
b next door=-0.37,b next one=0.29,b next time=0.42,b next to=0.18,b next year=-0.12,b nice to=0.15,b night and=0.30
b night because=0.17,b night i=0.13,b night since=-0.28,b nights and=-0.14,b ninety and=-0.24,b ninety one=-0.13
b no beds=0.22,b no complaints=-0.11,b no electric=0.24,b no gas=0.18,b no heating=-0.45,b no water=0.22
b nobody goes=0.11,b nobody has=0.26,b nobody knows=0.17,b nobody told=-0.13,b nobody will=0.09,b nobody would=0.41
b not a=-0.18,b not enough=-0.13,b not for=0.10,b not one=-0.25,b not to=0.47,b nothing at=0.12,b nothing else=-0.10
b nothing for=-0.13,b nothing in=0.29,b nothing till=0.32,b nothing to=-0.40,b now and=-0.19,b now he=0.25
b now it=0.12,b of all=-0.13,b of anything=-0.27,b of being=0.13,b of his=-0.15,b of it=0.10,b of me=-0.28
b of my=0.31,b of that=0.13,b of them=0.42,b of us=0.42,b of what=0.16,b off a=0.10,b off and=0.18,b off for=-0.23
b off in=-0.23,b off my=0.10,b off the=0.14,b off their=-0.10,b off to=-0.09,b old lady=-0.09,b on a=-0.11
b on an=-0.11,b on and=0.14,b on at=0.10,b on both=0.09,b on her=0.26,b on hold=-0.15,b on in=0.10,b on it=0.33
b on leave=-0.11,b on me=0.17,b on monday=-0.46,b on my=0.66,b on our=-0.12,b on purpose=0.36,b on reception=0.17
b on saturday=0.16,b on sunday=-0.31,b on the=0.28,b on their=0.13,b on this=-0.21,b on tuesday=-0.14
b on wednesday=-0.16,b on your=-0.11,b once a=0.13,b once and=-0.10,b one for=-0.11,b one in=-0.16,b one more=0.13
b one room=0.18,b one who=-0.14,b only thing=0.18,b only when=0.15,b open later=0.15,b or the=0.22,b or they=0.12
b our black=-0.17,b our house=-0.26,b our lass=0.24,b our neighbour=0.11,b our own=0.09,b our road=-0.21
b our secret=0.23,b our teacher=0.11,b out and=0.41,b out for=-0.14,b out in=-0.12,b out of=0.52,b out on=0.36
b out the=0.28,b out till=-0.30,b out to=-0.13,b outside the=0.41,b over the=0.38,b owe them=0.28,b park is=0.10
b part of=0.14,b patient transport=-0.11,b pay for=0.23,b people who=0.09,b phone and=0.27,b phone call=-0.21
b phones and=0.12,b picked up=0.20,b pictures of=-0.31,b plan of=0.16,b please can=-0.14,b please dont=0.25
b point of=-0.19,b police took=0.12,b post office=-0.25,b properly and=-0.16,b put a=0.29,b put her=-0.11
b put his=0.27,b put me=-0.15,b put my=0.15,b put on=-0.10,b put the=0.31,b puts his=0.18,b ran out=0.29
b rang me=-0.22,b reach the=0.15,b right to=-0.13,b room at=-0.14,b room for=-0.12,b round here=-0.19
b round his=0.17,b run the=-0.27,b said and=-0.14,b said he=0.20,b said next=0.17,b said no=-0.10,b said sorry=-0.12
b said they=0.10,b same day=-0.18,b sat in=0.18,b saving my=0.12,b say about=-0.11,b say anything=0.35,b say i=0.50
b say it=0.21,b say the=0.17,b say they=-0.20,b says he=0.36,b says i=0.36,b says if=-0.50,b says it=0.64
b says nobody=0.14,b says she=0.27,b school and=0.20,b see how=0.14,b see the=-0.31,b see to=0.12,b seen it=0.15
b send help=-0.17,b seven and=-0.11,b she cant=0.13,b she comes=-0.12,b she did=-0.13,b she does=-0.39
b she doesnt=0.39,b she fell=0.19,b she gets=0.11,b she has=0.48,b she is=1.55,b she isnt=0.19,b she just=0.10
b she rings=0.15,b she runs=-0.14,b she said=0.09,b she says=0.24,b she takes=-0.19,b she told=0.13,b she took=0.11
b she was=-0.19,b she will=-0.23,b she wont=0.19,b shop and=-0.23,b shop is=-0.11,b shopping and=-0.19
b should be=-0.41,b should get=-0.13,b should have=-0.27,b shouldnt be=-0.23,b shout at=0.23,b shouts at=-0.19
b shut the=-0.15,b sick after=0.18,b since easter=0.10,b since friday=0.17,b since he=0.16,b since she=0.13
b since sunday=0.21,b since the=0.12,b since thursday=0.13,b sit at=-0.17,b sit in=0.14,b sits in=0.20
b six and=-0.09,b six foot=-0.12,b skate park=-0.13,b sleep at=0.23,b sleep in=0.12,b sleeping in=0.17
b slept in=-0.13,b so far=-0.12,b so i=0.16,b so it=0.15,b so she=0.37,b so the=-0.14,b so they=0.22,b so tired=0.37
b so we=-0.30,b social worker=0.09,b soft play=-0.16,b sold my=0.29,b some of=0.10,b somebody been=0.14
b someone else=0.12,b someone has=-0.11,b someone should=0.15,b something for=0.14,b somewhere to=-0.22
b son has=0.10,b sort of=-0.11,b spend it=-0.15,b sports hall=0.14,b staff are=-0.15,b staff at=-0.12
b start at=-0.19,b started wetting=0.16,b stood on=0.42,b stopped eating=0.19,b stuff in=0.20,b sunday and=0.21
b swimming baths=0.15,b tablets up=0.14,b take a=-0.24,b take my=0.20,b take the=0.40,b takes her=-0.11
b takes the=-0.14,b taking me=0.11,b taking my=-0.13,b talked to=0.11,b talks in=-0.15,b talks to=0.18,b tea at=0.21
b tea on=-0.26,b tell her=0.14,b tell the=0.51,b tells the=0.12,b telly and=0.19,b ten and=-0.22,b than the=-0.16
b thanks for=0.19,b that a=-0.10,b that could=-0.12,b that doctor=0.44,b that he=0.15,b that is=-0.23,b that it=0.28
b that the=-0.13,b that they=-0.12,b the a19=0.14,b the allotment=0.12,b the ambulance=-0.13,b the app=-0.16
b the baby=0.29,b the back=0.21,b the bairns=0.27,b the bandstand=-0.13,b the bank=0.22,b the bath=0.20
b the bed=-0.10,b the bedroom=0.15,b the best=-0.13,b the big=-0.10,b the bin=0.18,b the biscuits=-0.12
b the boiler=0.18,b the book=0.10,b the bowls=-0.16,b the bread=0.27,b the building=0.15,b the bus=0.94
b the buses=0.18,b the car=0.58,b the care=0.18,b the carer=0.31,b the chair=-0.19,b the chemist=0.34
b the chip=-0.13,b the church=-0.27,b the coach=0.22,b the college=-0.12,b the community=-0.12,b the company=-0.20
b the cooker=0.29,b the corner=-0.13,b the council=-0.12,b the councillor=-0.11,b the crew=-0.09,b the crisis=0.17
b the crossword=-0.30,b the curtains=0.17,b the divorce=-0.10,b the dog=0.49,b the door=0.27,b the doorway=0.17
b the driver=-0.29,b the end=0.12,b the fair=-0.11,b the farm=0.14,b the fence=0.17,b the field=-0.20
b the first=-0.12,b the floor=-0.12,b the food=0.12,b the free=0.12,b the front=-0.44,b the garage=0.69
b the garden=-0.17,b the gas=0.30,b the gate=0.28,b the grass=-0.18,b the gym=-0.17,b the hall=-0.26
b the heating=-0.13,b the hedge=-0.18,b the holidays=0.12,b the home=-0.25,b the hostel=0.17,b the house=0.27
b the ice=-0.26,b the internet=0.23,b the journey=0.27,b the kitchen=0.32,b the lad=0.28,b the lady=-0.09
b the landing=0.17,b the landlord=0.15,b the lass=0.10,b the leisure=0.17,b the letters=0.31,b the library=-0.25
b the lights=0.16,b the little=0.11,b the lollipop=-0.10,b the long=0.23,b the lot=-0.11,b the lunch=-0.09
b the man=0.18,b the manager=0.10,b the market=0.10,b the meeting=-0.12,b the meter=0.22,b the middle=-0.09
b the minute=-0.17,b the morning=0.24,b the mosque=0.13,b the mural=-0.10,b the neighbour=-0.11,b the neighbours=0.14
b the news=0.14,b the next=0.35,b the night=-0.18,b the number=-0.24,b the nurse=-0.21,b the office=0.22
b the old=-0.28,b the only=0.11,b the other=0.10,b the oven=0.16,b the paper=-0.17,b the park=0.14
b the parking=-0.12,b the pavement=-0.09,b the phone=-0.18,b the place=0.42,b the platform=0.14,b the police=0.31
b the post=-0.37,b the pub=0.11,b the quiet=-0.14,b the rain=-0.11,b the road=0.44,b the roses=-0.11,b the same=0.42
b the school=-0.36,b the sea=-0.20,b the service=-0.10,b the settee=-0.11,b the shed=-0.32,b the shop=-0.21
b the shopping=-0.11,b the soup=-0.16,b the sports=0.14,b the spring=-0.11,b the stairs=0.20,b the station=-0.16
b the street=-0.13,b the summer=0.11,b the surgery=-0.12,b the swimming=0.12,b the takeaway=0.25,b the tap=0.21
b the taxi=-0.10,b the tip=-0.10,b the toilet=0.32,b the toilets=0.10,b the top=0.11,b the train=0.13
b the trains=0.16,b the treatment=0.10,b the two=0.55,b the under=-0.21,b the van=0.38,b the waiting=-0.20
b the walking=-0.09,b the wall=0.36,b the way=-0.40,b the weather=0.13,b the weekend=0.38,b the whole=-0.22
b the will=0.16,b the window=0.10,b the winter=-0.10,b the yard=0.18,b the youth=-0.25,b their feet=-0.10
b their own=0.11,b them all=-0.20,b them i=0.10,b them in=0.19,b them last=-0.14,b them to=-0.17,b then he=-0.25
b then i=0.14,b then it=-0.12,b then the=0.29,b there a=-0.32,b there and=0.19,b there is=2.14,b there isnt=-0.12
b there was=-0.54,b these days=-0.10,b they are=-0.34,b they can=0.20,b they did=-0.22,b they dont=0.16
b they gave=-0.10,b they have=0.42,b they keep=-0.16,b they leave=0.20,b they let=-0.18,b they made=0.10
b they need=-0.13,b they put=-0.10,b they say=0.54,b they set=0.20,b they told=-0.17,b they took=-0.37
b they want=0.33,b they were=-0.30,b they will=0.10,b they wont=0.38,b they would=0.19,b thing i=0.10
b thing that=0.13,b think i=0.27,b think it=0.28,b think of=-0.33,b think so=-0.11,b think you=-0.15,b thinks i=0.15
b third time=-0.11,b this is=0.15,b this morning=0.12,b this town=-0.15,b this was=0.10,b this week=0.37
b thought it=0.14,b three days=0.17,b three stone=0.11,b three times=-0.12,b through a=0.11,b through my=0.14
b through the=0.54,b through to=-0.12,b thrown out=-0.12,b till he=-0.11,b till it=0.13,b till the=0.41
b till they=0.16,b time and=-0.09,b time i=0.12,b time it=0.38,b time she=0.26,b time the=0.14,b time there=0.22
b time to=-0.12,b times i=-0.15,b tin of=0.19,b to a=0.23,b to add=-0.10,b to another=0.10,b to any=-0.15
b to anyone=0.10,b to ask=0.27,b to be=-0.20,b to bed=-0.16,b to choose=-0.18,b to college=0.16,b to come=-0.20
b to cook=-0.27,b to dialysis=0.33,b to do=-0.14,b to eat=0.09,b to explain=0.16,b to find=0.11,b to get=0.23
b to give=-0.18,b to go=0.25,b to help=-0.40,b to her=0.20,b to his=0.21,b to hospital=-0.11,b to it=0.12
b to keep=0.27,b to know=0.13,b to make=-0.09,b to me=0.26,b to move=-0.12,b to my=0.59,b to ring=-0.19
b to say=-0.31,b to see=-0.31,b to send=0.35,b to speak=-0.11,b to stay=0.17,b to stop=0.78,b to take=0.14
b to tell=0.25,b to the=-0.91,b to think=0.12,b to wait=-0.34,b to wake=0.23,b to walk=0.11,b to you=0.10
b told by=0.11,b told him=-0.14,b told i=0.19,b told me=-0.30,b told my=0.17,b told the=0.46,b too many=0.16
b too much=-0.12,b took it=-0.10,b took our=-0.24,b took the=0.15,b top of=-0.15,b trainers and=0.34,b tried to=0.18
b turn the=0.24,b turned up=-0.23,b twice a=-0.21,b twice and=0.09,b twice in=-0.11,b twice this=0.24
b two little=0.20,b two minutes=-0.27,b two of=0.19,b two years=-0.20,b under the=0.44,b until they=0.09
b up against=0.18,b up and=0.15,b up at=-0.36,b up from=0.16,b up in=-0.12,b up my=0.19,b up on=0.10,b up the=-0.29
b up to=-0.12,b up with=-0.21,b us off=0.12,b us out=0.12,b us to=-0.27,b us up=0.19,b us will=0.11,b us with=-0.27
b van and=0.34,b vapes and=0.12,b very good=-0.22,b wages and=0.18,b wait for=-0.19,b waiting for=0.43
b waiting room=-0.16,b wake up=0.27,b walk home=0.24,b walk in=-0.12,b walk the=-0.15,b walking group=-0.15
b wall and=0.12,b want a=-0.14,b want is=-0.16,b want it=0.45,b want to=0.43,b wants a=-0.19,b wants it=-0.19
b wants more=0.21,b was a=-0.55,b was born=-0.10,b was fine=0.18,b was homeless=-0.10,b was hungry=-0.17
b was in=-0.23,b was left=-0.11,b was made=0.09,b was off=-0.15,b was on=0.24,b was right=-0.19,b was the=0.12
b was very=-0.11,b watch the=-0.14,b water in=-0.13,b we are=0.13,b we came=0.12,b we can=0.10,b we dont=-0.44
b we get=0.18,b we go=-0.22,b we got=-0.23,b we had=-0.13,b we have=0.47,b we havent=0.13,b we lost=-0.09
b we need=-0.12,b we sleep=0.29,b we were=-0.18,b we will=-0.24,b went home=-0.13,b went into=-0.18,b went to=-0.14
b were brilliant=-0.10,b were told=-0.13,b were very=-0.09,b what happens=0.31,b what he=0.38,b what it=-0.16
b what mattress=0.19,b what they=0.19,b what time=0.12,b what to=-0.39,b what would=0.26,b what you=-0.16
b when dad=0.42,b when he=0.38,b when i=0.33,b when it=-0.14,b when my=-0.30,b when she=0.18,b when the=0.35
b when they=-0.16,b where are=-0.20,b where my=0.27,b where she=0.15,b where the=-0.19,b where to=-0.33
b who comes=-0.19,b who do=0.37,b who has=-0.11,b who is=0.16,b wife and=-0.12,b wife is=0.19,b wife says=-0.27
b will be=0.45,b will burn=0.24,b will come=0.25,b will do=0.18,b will know=0.15,b will put=0.15,b will to=-0.10
b with her=-0.13,b with him=0.18,b with it=-0.20,b with me=0.40,b with my=0.16,b with no=-0.17,b with one=0.16
b with our=0.29,b with that=0.09,b with the=-0.25,b with their=-0.14,b with us=-0.13,b without the=0.10
b wont be=0.99,b wont come=-0.10,b wont go=0.12,b wont let=-0.61,b word for=0.16,b work and=0.13,b work it=0.17
b works at=-0.16,b works in=-0.15,b worse than=-0.10,b would be=0.62,b would been=-0.11,b would believe=0.24
b would give=-0.11,b would go=0.20,b would have=0.34,b would like=-0.23,b would make=0.15,b would save=-0.19
b would say=-0.16,b would spend=-0.15,b year old=0.12,b years ago=-0.10,b years and=-0.20,b years back=-0.14
b years old=0.10,b you all=-0.18,b you are=0.22,b you cant=-0.20,b you do=0.11,b you have=0.18,b you lot=0.18
b you to=-0.13,b you want=-0.09,b you will=-0.13,b youth club=0.14,b youth worker=-0.17,i alone=1.09,i body=2.16
i boss=1.06,i bully=0.68,i carers=-0.34,i child=2.22,i cold=-0.08,i cooking=-1.39,i cry=1.43,i day=2.78
i despair=0.89,i die=0.65,i dirt=1.44,i drink=0.13,i elder=0.61,i fear=0.12,i figure=-0.68,i food=1.93,i friend=1.88
i goods=2.09,i he=3.13,i hide=0.85,i home=2.12,i hurt=1.69,i joke=0.34,i lack=2.78,i leave=1.59,i letnot=0.74
i mark=0.89,i me=1.07,i meds=1.33,i money=1.45,i nextdoor=0.76,i night=1.06,i number=1.66,i old=0.19,i papers=0.99
i parent=1.15,i partner=0.27,i phone=0.53,i place=-2.52,i please=0.80,i policy=-1.34,i praise=-2.22,i school=0.41
i secret=2.28,i service=-1.51,i sexual=0.63,i she=1.15,i should=-1.61,i slave=2.23,i sleep=2.83,i sport=-1.50
i stranger=1.69,i take=1.82,i they=0.49,i travel=0.13,i us=-0.64,i vengeance=1.70,i weapon=1.84,i weather=-0.52
i you=-0.43,p alone lack=0.36,p body me=0.44,p child day=0.35,p day lack=0.76,p day me=0.39,p he leave=0.42
p he me=0.99,p he take=0.44,p he vengeance=0.37,p hide me=0.38,p hurt me=0.41,p lack leave=0.41,p lack me=0.80
p lack number=0.39,p lack she=0.44,p me secret=0.44,p me slave=0.40,p me take=0.61,p me vengeance=0.60
p place take=-0.36,p take vengeance=0.40,s abuse-at-home some=1.12,s abuse-at-home strong=2.90
s child-at-risk some=1.06,s child-at-risk strong=3.53,s contented against=-2.39,s exploitation some=0.77
s exploitation strong=4.38,s figure-of-speech against=-3.30,s food-or-cooking against=-1.95
s general-talk against=-1.68,s harm-by-another some=0.71,s harm-by-another strong=2.52,s mishap against=-1.00
s neglect some=1.63,s neglect strong=2.85,s no-basics some=1.76,s no-basics strong=2.66,s past-and-over against=-3.22
s praise against=-2.72,s self-harm some=1.56,s self-harm strong=3.86,s service-talk against=-2.15
s sport-or-story against=-1.38,s threat some=1.20,s threat strong=2.53,s wish against=-1.45,w 0=-0.84,w 00=-0.36
w 000=-2.04,w 00pm=-0.18,w 07=-0.86,w 08=-0.51,w 086=-1.49,w 1=-0.47,w 10=-1.32,w 100=-1.58,w 10mins=-0.78,w 11=-0.65
w 111=-1.34,w 12=-0.55,w 13=-0.47,w 14=-0.17,w 14th=0.23,w 15=-0.15,w 15mins=-0.55,w 16=-0.57,w 16s=-0.33,w 16th=0.20
w 18=-0.57,w 1800=-1.73,w 18s=-0.81,w 19=-0.68,w 1931=-1.28,w 1941=-1.39,w 1961=-1.04,w 1974=-1.27,w 1987=-1.50
w 1988=-1.51,w 1989=-1.42,w 1990=-1.62,w 1998=-1.43,w 1hr=-1.08,w 1q1=-1.32,w 1st=-0.58,w 2=-0.18,w 20=-1.27
w 200=-1.04,w 2000=-1.72,w 2003=-1.72,w 2009=-2.04,w 2010=-1.71,w 2011=-1.77,w 2012=-1.55,w 2014=-1.55,w 2015=-1.38
w 2019=-0.87,w 2022=-0.82,w 2024=-0.86,w 2026=-1.26,w 20min=-0.27,w 20th=0.12,w 21=-0.53,w 22=-0.57,w 22nd=0.40
w 23rd=0.14,w 24=-0.84,w 25=-0.96,w 26=-1.12,w 28th=0.36,w 29=-0.66,w 2nd=-0.38,w 2yr=-0.76,w 3=-0.30,w 30=-1.05
w 30a=-0.59,w 30am=-1.13,w 30mins=-0.80,w 30p=-1.35,w 34=-1.13,w 35=-0.95,w 36=-0.64,w 37=-0.83,w 3am=-0.50,w 4=-0.25
w 40=-1.31,w 400=-1.50,w 41=-1.30,w 42=-1.22,w 44=-0.45,w 45=-1.38,w 45am=-0.80,w 4am=-0.64,w 4hrs=-0.66,w 4th=-0.20
w 5=-1.18,w 50=-1.10,w 55=-0.94,w 5am=-0.89,w 5mins=-0.50,w 5minutes=-1.72,w 6=-0.89,w 62=-1.36,w 63=-1.50,w 64=-1.41
w 68=-0.90,w 6am=-0.84,w 6ft=-0.61,w 6pm=-0.65,w 6s=-0.17,w 7=-1.22,w 70=-1.07,w 71=-1.64,w 76=-1.20,w 77=-0.96
w 78=-1.14,w 7am=-0.85,w 7th=-0.25,w 8=-0.79,w 82=-1.47,w 85=-1.24,w 87=-1.11,w 88=-1.11,w 89=-1.19,w 8pm=-0.66
w 9=-0.62,w 90=-1.12,w 900=-1.50,w 91=-1.74,w 93=-1.68,w 94=-1.06,w 96=-0.87,w 99=-0.92,w 999=-1.80,w 9am=-0.60
w 9pm=-0.55,w 9s=-0.37,w a=-0.50,w a1=-0.23,w a19=0.20,w abandoned=-1.13,w abc=-1.68,w abit=-0.80,w able=-0.50
w about=-0.07,w above=1.17,w abroad=-1.75,w abrupt=-1.17,w absent=-0.23,w absolute=-2.27,w absolutely=-1.78
w absouloutly=-1.64,w abuse=-1.60,w academy=-2.74,w acceptable=-1.62,w access=-0.95,w accessibly=-1.83
w accident=0.48,w accommodation=-1.99,w according=0.24,w account=-0.11,w accountant=-1.91,w accountants=-2.01
w accurate=-2.68,w ace=-0.19,w ache=-0.85,w aches=-1.22,w achieved=-2.30,w acid=-0.29,w across=0.23,w act=-1.28
w actioned=-1.67,w actions=-2.09,w active=-2.06,w activitie=-1.80,w activities=-1.15,w actual=-1.11,w actually=-0.61
w adapting=-1.59,w add=-0.18,w added=-0.72,w addisons=-0.38,w address=-0.10,w adequate=-2.13,w adhd=-1.97
w admiration=-2.35,w admission=-1.20,w admit=-0.62,w admittance=-1.29,w admitted=-0.34,w admitting=-1.19
w adore=-1.08,w adult=-1.44,w advance=-1.03,w adventure=-1.31,w adverts=-1.66,w advice=-1.64,w advise=-1.40
w advised=-2.10,w adviser=-2.61,w advisor=-3.59,w advocacy=-2.96,w advocate=-2.78,w ae=-0.45,w aerobics=-2.12
w affairs=-0.84,w affected=-1.28,w affects=-0.44,w afraid=-0.08,w after=1.28,w afternoon=0.31,w again=1.39
w against=0.52,w age=-0.68,w aged=-1.10,w ageing=-2.23,w agen=-1.91,w agency=-1.30,w agent=-1.31,w ages=-0.44
w aggressive=-2.26,w agm=-0.77,w ago=0.74,w agree=-2.25,w agreed=-2.00,w agreement=-0.86,w agrees=-1.32
w ahdnker=-1.13,w ahmed=-1.36,w aid=-0.23,w aider=-1.30,w aids=-0.09,w aim=0.24,w aint=-0.71,w air=1.36
w airport=0.23,w airsoft=-0.20,w aisle=-0.07,w alan=-0.83,w alarm=-0.46,w albert=-0.42,w aldi=-0.95,w ali=-0.18
w alight=0.75,w alive=0.26,w all=-0.50,w allergic=-1.19,w allergy=-0.76,w alley=-1.51,w alleyways=-0.89
w allocated=-2.64,w allotment=-2.59,w allotments=-2.41,w allow=0.05,w allowance=-1.79,w allowed=0.59,w allows=-0.20
w almost=-1.87,w alo=-0.47,w alone=-1.02,w along=0.77,w alot=-1.44,w already=0.06,w alrite=-1.10,w also=-1.40
w alstrom=-1.06,w alternative=-1.80,w although=-1.07,w always=0.40,w alzheimers=-1.89,w am=1.90,w amateur=-2.62
w amazing=-2.54,w ambulance=-1.87,w ambulanceman=-2.04,w ambulances=-1.83,w amd=-0.78,w american=-1.18,w amina=-0.83
w amiss=-0.65,w among=-0.17,w amount=-0.47,w amy=-0.52,w an=0.35,w anaesthetist=-2.34,w anchor=-0.75,w and=0.51
w aneurysm=-2.33,w angel=0.73,w angels=0.20,w angling=-0.82,w angry=-0.65,w animal=-2.18,w ankle=1.45
w annihilated=-1.69,w announcements=-0.63,w annoying=-1.63,w another=0.09,w ans=-0.21,w answ=-0.99,w answer=-0.34
w answere=-0.16,w answered=-0.72,w answering=-0.12,w answers=-1.06,w anti=-2.08,w antibiotic=-1.43
w antibiotics=-1.50,w antisickness=-1.93,w ants=-0.67,w anxiety=-1.79,w anxious=-1.18,w any=0.61,w anyhow=0.20
w anymore=0.49,w anyone=0.76,w anything=0.81,w anyway=-0.54,w anywhere=1.84,w apalling=-0.99,w apart=-0.11
w apologise=-1.20,w app=-2.30,w appalled=-2.22,w apparent=-0.38,w appeared=0.33,w appears=0.61,w applaud=-2.24
w applicable=-1.87,w appointment=-0.68,w appointments=-1.10,w appreciate=-1.43,w appreciation=-2.67
w apprenticeship=-3.17,w apprenticeships=-3.25,w approach=-0.66,w approachable=-2.04,w approaching=0.83
w appropriate=-2.24,w appropriately=-2.01,w appropriatley=-2.40,w approx=-1.78,w approximate=-2.18,w appt=-0.39
w appts=-0.18,w april=0.16,w arabic=-1.01,w arcade=-1.88,w archery=-1.94,w are=0.55,w area=-1.24,w areas=-1.63
w arent=0.31,w arisen=-0.76,w arises=-0.88,w ark=-0.99,w arm=1.36,w armpit=0.62,w arms=0.65,w army=-2.29
w around=1.03,w arranged=-0.35,w arrangement=-0.18,w arrest=-0.78,w arrested=-0.54,w arrival=1.10,w arrive=0.84
w arrived=-0.39,w arrives=1.17,w arriving=-0.82,w arrogant=-2.53,w arson=-0.21,w art=-2.50,w arthritis=-2.11
w arts=-2.70,w arwen=-1.20,w as=-0.86,w asap=0.13,w asda=-0.87,w ashamed=-0.88,w ashgrove=-0.95,w ask=1.02
w asked=0.05,w asking=0.93,w asks=1.63,w asleep=1.83,w aspect=-1.79,w aspects=-2.45,w assaulted=-0.98
w assaults=-1.83,w assembly=-0.62,w assessed=-2.72,w assessment=-3.02,w assets=-1.07,w assistance=-1.70
w assistant=-0.31,w assume=-0.42,w assumed=-0.92,w assuming=-0.07,w assured=-0.74,w asthma=0.25,w aswell=-0.98
w asylum=-1.26,w at=-0.26,w ate=0.55,w atmosphere=-0.75,w attack=-0.64,w attacked=-0.75,w attacking=-0.91
w attacks=-1.02,w attempt=-1.30,w attend=-0.77,w attended=-0.73,w attending=-1.48,w attention=-1.56,w attentive=-1.93
w attitude=-2.45,w attitudes=-2.24,w attorney=-1.42,w aunt=0.21,w aunty=-0.66,w authorities=-0.67,w authority=-2.28
w autism=-3.32,w autistic=-3.62,w automated=-2.96,w automatic=-0.48,w availability=-1.96,w available=-1.35
w avenue=-0.70,w average=-2.78,w awaiting=-0.67,w awake=0.98,w aware=-1.00,w awareness=-2.74,w away=2.08
w awful=-2.51,w awkward=-0.70,w awkwardly=-0.84,w ayton=-1.14,w b=0.22,w b2=-0.56,w ba=-0.22,w babies=0.10
w baby=1.58,w babys=-0.23,w babysiter=-1.75,w back=-0.38,w background=-0.81,w backs=0.70,w backside=-0.81
w backwards=-0.25,w backyards=-1.29,w bacon=-0.78,w bad=-1.60,w badge=-0.87,w badly=-1.56,w bag=2.07,w bags=1.17
w bailiffs=-1.44,w bairn=-1.60,w bairns=-0.95,w bak=-0.53,w bake=0.29,w bakery=-1.00,w baking=0.18,w balance=-1.64
w ball=-0.46,w ban=-0.43,w banana=-0.05,w band=-1.27,w bandage=0.65,w bandstand=-0.78,w bang=0.49,w banging=0.57
w bangs=1.11,w bank=0.11,w banner=-1.43,w bar=-0.17,w barbecue=-0.78,w barber=-0.58,w bard=-0.93,w bare=0.20
w bargain=-0.98,w barnabas=-2.17,w barnard=-1.18,w barred=-1.26,w barrier=-1.17,w barriers=-2.93,w bars=-0.83
w based=-1.93,w basically=-2.16,w basis=-0.61,w basket=-0.85,w baskets=-0.96,w bass=-1.94,w bassetlaw=-1.58
w bassey=-1.92,w bat=0.43,w bath=-0.21,w bathed=0.08,w bathroom=0.44,w baths=0.31,w bats=-0.29,w batter=-0.48
w battered=-1.27,w battering=-1.67,w battery=-0.79,w bbq=-0.43,w be=1.78,w beach=0.36,w beaches=-0.81,w beaming=-0.90
w beams=0.38,w beans=-1.00,w bear=-1.41,w bearable=-2.16,w beat=-1.45,w beaten=-1.12,w beating=-1.11,w beats=-1.91
w because=1.31,w become=-1.68,w bed=0.76,w bedbound=0.12,w bedroom=1.32,w beds=0.56,w bedtime=-0.17,w been=3.85
w beer=-1.31,w bees=-0.88,w before=1.40,w befrienders=-1.30,w beg=-0.90,w began=0.51,w beggar=-1.84,w begged=-1.14
w begging=-0.56,w beginning=-1.00,w begonias=-1.49,w behalf=-0.46,w behave=-0.64,w behaved=-1.35,w behaves=-0.66
w behavioural=-2.30,w beheaded=-0.92,w behind=3.45,w bein=0.21,w believe=-0.37,w believed=-1.44,w believes=-0.77
w belittling=-1.72,w bell=-0.26,w belly=-0.53,w belongings=1.04,w belt=0.73,w belted=0.12,w ben=0.84,w bench=-0.87
w benches=-0.75,w bend=-0.07,w beneficial=-3.06,w benefit=-2.00,w benefited=-2.76,w benefits=-0.90
w bereavement=-1.35,w best=-1.87,w bet=0.60,w betrayed=-0.78,w better=-0.59,w between=0.06,w beutiful=-2.44
w beyond=-1.07,w bicker=-0.96,w big=-1.38,w bigger=-0.55,w bike=-0.99,w bikes=-1.50,w bill=-0.21,w bills=-0.77
w bin=1.35,w bingo=-2.14,w binned=-0.18,w binns=-0.91,w bins=0.19,w bipolar=-1.78,w bird=-1.53,w birds=-2.20
w birthday=0.45,w biscuits=-1.88,w bishop=-0.82,w bit=-0.79,w bites=0.53,w bits=0.25,w bitter=-0.82,w bizzy=-1.14
w bjj=-1.28,w black=-0.39,w blackberry=-0.70,w blackeye=-1.20,w blackout=-0.76,w bladder=-0.34,w blade=0.41
w blades=0.36,w blame=-1.26,w blanket=0.92,w blankets=-0.05,w blast=-1.49,w bled=0.57,w bleed=1.01,w bleeding=-0.26
w blew=-0.53,w blind=-0.67,w blindfolded=-0.25,w blink=0.48,w bliss=-0.96,w bloke=-0.34,w blokes=-0.92,w blood=-0.34
w bloom=-0.73,w blower=0.77,w blowers=0.31,w blue=0.38,w bmi=-0.62,w bmw=-0.36,w bmx=0.10,w board=0.08,w boards=-1.16
w boat=-0.11,w boats=-0.65,w body=-0.48,w bogus=-1.40,w boil=0.50,w boiled=-0.10,w boiler=-0.98,w boiling=0.68
w bomb=-0.05,w bombed=0.46,w bone=-0.47,w bonfire=-0.30,w bonkers=-2.20,w book=-0.80,w books=0.18,w boot=0.10
w booted=-1.19,w booth=-0.48,w boots=-0.08,w bored=-2.13,w boredom=-2.15,w boring=-1.98,w born=-1.39,w boro=-1.24
w borough=-1.46,w borrowed=0.45,w boss=-1.21,w both=-0.35,w bother=-0.95,w bothering=-0.22,w bottle=1.35
w bottles=0.91,w bottom=0.74,w bought=-0.58,w bouncing=-0.77,w bound=0.93,w boundaries=-0.48,w bouts=0.21
w bowel=0.26,w bowls=0.34,w bows=0.40,w box=1.51,w boxes=0.35,w boxing=-1.52,w boy=0.44,w boyfriend=1.65,w boys=1.23
w bpd=-0.58,w brakes=1.51,w brambles=-0.91,w branch=0.27,w bravely=-1.92,w bravo=-1.76,w brays=-0.13,w bread=0.92
w break=0.96,w breakdown=-1.57,w breakfast=-1.22,w breakfasts=-0.92,w breaking=1.08,w breaks=0.91,w breath=1.33
w breathe=0.64,w breathing=0.34,w brew=-0.50,w brews=-1.07,w brian=0.17,w bricklaying=-1.05,w bricks=-0.26
w bridge=-0.63,w bridges=-1.04,w brigade=-1.72,w bright=-0.58,w brill=-0.75,w brilliant=-2.60,w bring=0.36
w bringing=1.20,w brings=-0.40,w british=-0.71,w broad=-1.84,w broke=0.85,w brother=0.20,w brothers=-0.08
w brought=-1.28,w brownies=0.71,w bruise=-0.48,w bruised=-0.21,w bruises=0.22,w brush=0.69,w brushes=0.81
w brusque=-0.54,w brute=-0.95,w bubbles=1.54,w bucket=0.06,w budget=-0.98,w budgets=-1.26,w budgie=-0.51
w buffet=-0.25,w build=-2.38,w builder=-2.92,w building=-1.69,w built=-1.46,w bulb=-0.60,w bulbs=-1.04,w bulky=-1.28
w bullet=0.46,w bullied=-1.64,w bulling=-2.14,w bullyin=-1.02,w bullying=-1.14,w bumps=0.57,w bumpy=-0.14,w bun=0.64
w bunch=-0.87,w bungalow=-1.16,w bunting=0.28,w bureau=-0.98,w burglar=-0.22,w burglars=-0.18,w burgled=0.21
w buried=0.76,w burn=0.49,w burned=-0.63,w burner=-0.62,w burning=0.36,w burns=0.26,w burnt=0.52,w bus=-0.65
w buses=-0.75,w bushes=-0.20,w business=-2.70,w buskers=-1.95,w bust=-0.99,w busy=-0.12,w but=-1.88,w but45min=-0.54
w butcher=-0.51,w butchered=-0.84,w butter=0.19,w butterflies=-0.66,w button=-0.59,w buy=-0.44,w buys=0.17
w buzzer=-0.32,w buzzes=0.23,w by=0.47,w bye=0.13,w bypass=-0.75,w c=0.44,w cabbage=-1.37,w cabinet=0.88
w caddy=-0.06,w cadets=-1.20,w cafe=-1.47,w caff=-0.09,w cahms=-0.62,w cakes=0.29,w calendar=0.40,w call=-0.67
w called=-0.85,w caller=-0.72,w callers=-0.57,w calling=-0.52,w calls=-0.40,w callum=-1.23,w calm=-0.20
w calmly=-0.57,w came=-0.56,w camera=0.49,w cameras=-1.04,w campaign=-2.33,w camped=0.12,w camping=-1.04,w can=0.14
w canada=-1.43,w cancelled=-0.48,w cancer=-1.59,w candle=1.45,w candles=2.04,w cannabis=-0.86,w cannot=-0.16
w canny=0.60,w cans=0.59,w cant=1.99,w canteen=1.26,w cap=0.26,w capacity=-0.82,w captain=-0.60,w car=1.97
w caravan=-1.40,w carbohydrates=-1.54,w card=0.69,w cardiac=-1.17,w cardiomyopathy=-2.92,w care=-0.84,w cared=-0.69
w careful=-0.32,w caregiver=-1.03,w carer=-0.45,w carers=-2.00,w caretaker=-0.98,w cargo=-0.16,w caring=-0.81
w caringly=-1.17,w carnival=-1.13,w carol=0.56,w carpet=-0.14,w carriageway=-0.99,w carried=-1.40,w carry=0.12
w carrying=0.85,w cars=0.95,w case=-0.69,w cash=-0.13,w cashpoint=-0.97,w castle=-1.37,w catalogue=-2.13
w category=-1.05,w catering=-2.33,w catheter=1.38,w cats=-1.13,w caught=-0.17,w causes=-1.83,w causing=-0.50
w cbt=-0.45,w cco=-0.90,w cctv=-0.11,w cell=-0.09,w cemetery=-1.13,w cenotaph=-0.74,w center=-1.16,w central=-1.09
w centre=-1.24,w cereal=-0.09,w certain=0.30,w chain=-0.27,w chained=-0.72,w chains=0.18,w chair=-0.43
w challenging=-2.15,w chance=-0.11,w change=0.27,w changed=0.46,w changeover=-0.60,w changes=-0.20,w changing=0.10
w channel=-1.76,w chaotic=-2.24,w chap=-0.29,w chapel=-1.63,w chaplain=-1.21,w chaplaincy=-1.91,w character=-0.53
w charge=-0.53,w charged=-0.66,w charges=0.31,w charity=-3.10,w chart=-2.39,w charter=-2.44,w chase=-0.30
w chases=0.21,w chat=-0.41,w chatter=-1.26,w chatting=-1.25,w chatty=-1.06,w cheap=-1.26,w check=0.40,w checked=-0.23
w checking=-0.85,w checkneurological=-3.20,w checkout=-1.78,w checks=-0.05,w checkups=-0.98,w cheeky=-1.32
w cheerful=-1.51,w cheerfully=-1.08,w cheery=-0.44,w chef=-1.30,w chemical=-0.58,w chemicals=-0.23,w chemist=-0.78
w chemo=-0.62,w cherished=-1.26,w chess=-1.73,w chest=0.98,w chester=-0.35,w chi=0.60,w chicken=0.09,w chickens=-0.79
w child=-0.62,w childhood=-2.62,w childish=-0.18,w children=-0.90,w childrens=-0.69,w chimney=-0.35,w chip=-1.10
w chipped=0.36,w chippy=-0.50,w chips=-1.12,w chiropodist=-3.09,w chocolate=0.14,w choice=-0.34,w choices=-1.39
w choke=-0.85,w choking=-0.86,w choose=-1.12,w chopping=0.08,w christmas=0.22,w chronic=-0.92,w chucking=-0.83
w chucks=0.30,w church=-2.13,w churches=-1.79,w chutney=-0.69,w cigarette=1.34,w cinema=-1.01,w circle=-0.11
w circles=-0.79,w circumstances=-0.86,w circus=-1.96,w city=-1.21,w clad=-0.07,w claimed3=-0.46,w clapped=-0.87
w class=-1.29,w classed=-2.27,w classes=-2.90,w clean=-0.07,w cleaned=-0.60,w cleaner=-0.81,w cleaning=-0.79
w cleanliness=-0.38,w cleanness=-1.74,w clear=-0.31,w cleared=-0.05,w clearly=-0.45,w clears=0.06,w clever=-1.93
w client=-1.54,w clients=-2.39,w cliff=-1.06,w cliffs=-1.35,w climbing=-1.08,w clinic=-1.61,w clinical=-3.00
w clinician=-2.49,w clipped=-0.05,w clock=-0.54,w clocked=-0.93,w clocks=-1.07,w close=-0.13,w closed=-0.32
w closes=-0.28,w closing=-0.73,w closure=-0.50,w clothes=1.39,w clothing=1.28,w clown=-0.77,w clozapine=-1.33
w club=-2.28,w clubs=-1.95,w clue=0.20,w clumsy=-0.97,w coach=-0.81,w coaches=-2.02,w coal=-0.12,w coat=0.38
w coats=1.25,w coercive=-2.22,w coffee=-1.65,w coffees=-0.62,w cold=-1.18,w colic=-0.44,w colitis=-0.93
w collapsed=-0.24,w collect=-1.10,w collected=-0.40,w collection=-1.12,w collectors=-1.24,w collects=0.21
w college=-1.64,w colour=0.09,w combat=-1.76,w combining=-1.41,w come=1.16,w comenout=0.18,w comes=1.28
w comfort=-0.99,w comfortable=-0.68,w comforting=-1.21,w comin=-0.08,w coming=0.70,w commenced=-0.78,w comment=-0.40
w commented=-0.70,w comments=-0.63,w commissioner=-2.01,w committee=-2.05,w common=-1.14,w communal=-2.26
w communicate=-1.27,w communicated=-1.50,w communicating=-1.72,w communication=-1.63,w communities=-2.93
w community=-2.89,w companies=-2.36,w company=-3.11,w compare=-2.01,w compassion=-2.78,w compassionate=-3.12
w competent=-2.91,w competition=-3.01,w complain=-1.13,w complaints=-2.50,w complete=-0.88,w completely=-1.56
w complex=-2.12,w comprehensive=-2.88,w compulsory=-2.05,w computer=-1.93,w concentrate=-0.75,w concerned=-0.97
w concerns=-1.87,w concert=-0.76,w conclusion=-0.84,w concussed=-0.84,w condemned=-0.92,w condition=-0.94
w conditions=-1.48,w cones=-0.25,w confidante=-0.84,w confidence=-1.31,w confident=-0.95,w confirm=-0.10
w confirmed=-0.63,w confused=-0.28,w confusing=-1.01,w confusion=-0.51,w connect=-0.48,w connected=-0.65
w connection=-0.84,w conscientious=-3.18,w conservatory=-1.72,w consider=-0.61,w considerable=-2.65
w considerate=-0.97,w consideration=-1.54,w considering=-1.21,w consistency=-1.78,w consistent=-2.44
w consistently=-1.62,w constantly=-0.54,w constrained=-2.27,w consultant=-1.91,w consultation=-2.35,w contact=-0.14
w contacted=-0.43,w content=-1.59,w continue=0.51,w continued=0.57,w continuing=0.88,w continuity=-0.83
w continuously=-0.29,w contracted=-1.07,w contradict=-1.03,w control=-2.16,w controls=-1.86,w conversation=-0.75
w cook=-1.48,w cookbook=-0.72,w cooker=0.15,w cookery=-2.06,w cooking=-1.27,w cooks=-0.61,w coordinator=-2.78
w coordinators=-3.08,w copd=-0.12,w cope=-0.89,w coped=-0.33,w coppers=-0.11,w cord=-0.07,w core=-1.40,w corner=-0.40
w cornwall=-1.12,w coronavirus=-1.40,w correct=-1.66,w correctly=-1.41,w corridor=-1.98,w corsa=-0.21,w cost=-2.26
w costs=-1.73,w cot=0.64,w cou=-0.27,w cough=-0.89,w coughing=-0.14,w could=-1.57,w couldnt=-1.03,w council=-1.60
w councillor=-2.17,w counselling=-2.48,w counsellor=-2.82,w counsellors=-2.63,w count=0.20,w counted=-1.39
w counting=-0.88,w countries=-1.15,w country=-2.14,w counts=-0.31,w county=-0.60,w couple=0.39,w course=-1.54
w court=-1.13,w courteous=-1.74,w courtesy=-1.12,w cousin=1.07,w cousins=-0.36,w cover=0.23,w covered=0.25
w covid=-1.63,w cowboys=-1.02,w cpn=-2.34,w cpns=-2.18,w cptsd=-1.25,w crabbing=-0.47,w crack=0.61,w cracking=-0.18
w craft=-1.67,w cramlington=-2.21,w crane=-0.48,w crash=-0.54,w crashes=-0.43,w cream=0.43,w creams=0.71
w creates=-1.52,w credit=-0.93,w creepy=-0.75,w crew=-1.32,w crews=-1.72,w crib=-0.38,w cricket=-1.52,w cried=-1.09
w cries=1.55,w crime=-2.10,w criminal=-1.79,w crippling=-1.38,w crisis=-1.34,w crisps=-0.06,w crocus=-0.74
w cross=0.62,w crossbar=-0.82,w crossing=-0.23,w crossword=-1.92,w croup=0.58,w crowd=-0.43,w crowded=-1.00
w cruel=-1.63,w cruelty=-2.04,w cruise=-0.44,w crumb=0.35,w crust=0.42,w crusts=0.28,w crutchs=-0.53,w cry=0.81
w cryin=0.67,w crying=0.43,w cube=-0.42,w cudnt=-0.36,w cues=0.79,w culture=-2.75,w cum=0.74,w cup=0.56
w cupboard=1.28,w cups=0.67,w curled=0.29,w curlers=-0.48,w currently=-0.26,w curry=-1.10,w curtains=-0.23
w curtious=-2.94,w cushion=0.50,w custard=-0.53,w customer=-2.10,w customers=-2.08,w cut=0.69,w cuts=0.08
w cutting=0.60,w cv=0.58,w cycle=-1.52,w cyclists=-2.05,w cyprus=-0.45,w d=0.73,w dad=1.56,w daffodil=-1.39
w daft=-1.17,w daily=-0.26,w dal=0.36,w daleks=-0.55,w damp=0.43,w dance=-0.85,w dancing=-0.65,w dandelions=-1.17
w dangers=-0.98,w dangsrous=-1.45,w daren=0.19,w daring=-0.69,w dark=-0.82,w darlington=-1.99,w darts=-0.49
w date=1.16,w daughter=-1.57,w daughters=-0.33,w dawn=-0.50,w day=-0.23,w daylight=-0.81,w days=1.02,w dead=-0.78
w deaf=-1.57,w deafblind=-1.87,w deal=-0.48,w deal2=0.16,w dealing=-0.72,w dealt=-0.43,w dear=-1.33,w death=-0.95
w deathly=-1.35,w debt=-1.29,w debts=-0.89,w december=0.36,w decent=-2.99,w decide=-0.48,w decides=0.41
w decision=-1.77,w declare=-1.09,w declined=-0.55,w dedicated=-2.33,w dedication=-3.02,w dee=-0.14,w deer=-1.48
w defence=-1.55,w defibrillator=-1.24,w definitely=-0.85,w degree=-2.49,w delay=-0.33,w delays=-0.56,w delete=0.79
w deleted=0.21,w deliver=0.85,w delivered=-0.56,w delivers=0.10,w delivery=-0.59,w demanded=-0.48,w demands=-0.82
w dementia=-1.60,w denied=-0.71,w dens=-0.42,w dental=-0.92,w dentist=-1.88,w department=-1.73,w departments=-2.07
w depending=0.39,w depends=0.43,w depression=-2.34,w derby=-0.99,w deregulation=-0.99,w described=-2.10
w description=-1.94,w deserve=-2.32,w deserves=-1.92,w designed=-2.39,w desk=-0.16,w despatch=-1.07
w despatched=-1.73,w desperate=-1.10,w desperately=-1.10,w despite=-1.27,w destroy=-0.80,w details=-0.80
w detenshun=-0.84,w detention=-0.80,w deteriorated=-1.28,w development=-2.39,w devolve=-2.56,w dexamethasone=-1.17
w diabetes=-1.25,w diabetic=-1.86,w diabetics=-2.19,w diagnosis=-1.95,w dial=-2.06,w dialled=-1.01,w dialysis=-1.09
w diaries=-0.82,w diary=-0.59,w did=-0.16,w didna=0.11,w didnt=-1.10,w die=-0.39,w died=-0.15,w dies=-0.11
w diet=-1.74,w difference=-0.62,w differences=-1.41,w different=0.71,w differently=-1.07,w differs=-1.27
w difficult=-1.97,w difficulties=-1.58,w difficulty=-2.39,w digger=-1.90,w digging=-1.52,w dignity=-1.61
w dilute=-0.61,w dine=-0.89,w dinner=1.10,w dinners=0.31,w dinnertime=-0.38,w dinosaur=-2.03,w dinted=-1.62
w direct=-0.48,w directed=-1.51,w direction=-0.72,w dirt=0.24,w dirty=-0.37,w disabilities=-4.05,w disability=-3.11
w disabilitys=-3.29,w disabled=-2.16,w disagree=-1.59,w disappear=0.78,w disappointed=-1.81,w disaster=-2.23
w discharge=0.93,w discharged=0.80,w discipline=-2.31,w discomfort=-1.08,w discos=-2.24,w discourage=-2.08
w discriminate=-3.06,w discus=-1.99,w discuss=-0.74,w discussed=-0.49,w discussing=-1.03,w discussion=-0.55
w disease=-1.83,w disgrace=-1.23,w disgusting=-1.48,w dish=-0.36,w disjointed=-1.89,w dislocated=-1.79
w dislocation=-0.99,w dismissive=-1.63,w disorder=-2.10,w dispatch=-0.41,w dispatched=-1.13,w dispatcher=-1.03
w dispite=-0.84,w displayed=-0.63,w dissatisfied=-2.42,w distress=-0.38,w district=-0.48,w diverted=-0.99
w divorce=-0.57,w dizzy=-0.85,w do=0.21,w doc=-1.06,w docs=-0.97,w doctor=-0.45,w documentaries=-2.72
w documents=-0.48,w dodgeball=-1.39,w does=-0.18,w doesnt=1.89,w dog=1.00,w dogs=-0.22,w doing=0.91,w dollars=-0.61
w dolls=0.44,w domeone=-1.37,w domestic=-1.41,w dominoes=-1.14,w don=1.28,w donation=-2.28,w done=-0.59,w dont=2.61
w door=2.01,w doorbell=0.83,w doorframe=0.14,w doorman=-0.54,w doors=0.70,w doorstep=-0.80,w doorway=1.43
w doorways=1.00,w doreen=-0.69,w dormanstown=-1.88,w double=-0.66,w doubling=-1.29,w down=1.26,w downhill=-1.93
w downs=-1.01,w downside=-1.96,w dozen=-0.60,w dr=-0.76,w drag=0.05,w dragged=-0.12,w drains=-0.46,w drama=-0.05
w dramatics=-0.74,w draughty=-0.97,w draw=0.26,w drawer=0.93,w drawers=0.77,w drawn=0.28,w draws=-0.25
w dreaded=-0.14,w dream=-1.05,w dresses=0.99,w dressing=0.05,w drew=-0.27,w dried=0.63,w drill=-0.65,w drilled=-0.55
w drilling=-1.51,w drink=0.14,w drinking=-0.16,w drinks=0.82,w drip=0.23,w drive=-0.85,w driver=-1.77,w drivers=-1.60
w drives=-0.36,w drop=0.46,w drops=1.93,w drown=-1.00,w drowned=-1.46,w drowning=-1.17,w drs=-1.52,w drug=-1.33
w druggie=-1.04,w drugs=-1.12,w drums=-1.24,w drunk=-0.43,w dry=1.24,w dryer=1.57,w dsy=-0.15,w dual=-0.88
w ducks=-1.15,w due=-0.15,w dug=-0.89,w dump=0.20,w durham=-1.52,w dusted=0.07,w duty=-1.49,w dying=-0.22,w e=-0.26
w each=-0.55,w ear=0.55,w earlier=0.71,w earliest=-1.16,w early=-0.26,w earn=-1.96,w earplugs=-1.35,w ears=-0.75
w earth=-0.73,w ease=0.09,w easier=-2.28,w easily=-1.19,w east=-0.74,w easter=0.11,w easy=-1.17,w eat=0.57
w eaten=-0.10,w eating=1.33,w eats=0.83,w ebay=-0.80,w ebikes=-0.74,w ecg=-0.33,w economy=-2.18,w eczema=-0.78
w edge=-0.76,w education=-3.29,w effect=-1.45,w effective=-1.99,w effectively=-1.98,w effects=-2.15,w efficient=-2.94
w efficiently=-2.99,w effort=-2.67,w efforts=-1.32,w eg=-0.28,w egg=-0.32,w eggs=-0.12,w eggshells=0.12,w eight=-0.61
w eighteen=-0.74,w eighties=-0.76,w eighty=-0.44,w either=0.69,w elderly=-2.53,w eldest=-2.02,w electric=-1.11
w eleven=-0.54,w ella=-0.38,w ellie=-0.60,w else=0.42,w elsewhere=-0.85,w em=1.08,w email=-0.36,w emails=-0.40
w embolism=-1.65,w emdr=-1.51,w emergencies=-0.96,w emergency=-0.25,w emotional=-1.28,w empathetic=-2.89
w emphasised=-1.32,w employ=-1.43,w employer=-1.70,w emptied=-0.99,w empties=-0.24,w empty=0.11,w encourage=-1.86
w encrypted=-0.84,w end=0.83,w ended=0.18,w ends=0.54,w engaged=0.53,w engine=-1.20,w england=-2.63,w english=-1.17
w enhance=-1.53,w enjoy=-1.26,w enjoyed=-2.23,w enjoying=-0.70,w enormous=-1.17,w enough=-1.03,w ensure=-1.35
w ensuring=-1.36,w entertained=-2.28,w entire=-0.70,w envelopes=-1.25,w environment=-2.77,w environmental=-2.74
w epilepsy=-2.35,w epileptic=-2.70,w epiphany=-2.01,w equally=-1.82,w equates=-1.68,w equipment=-0.99,w erratic=-1.09
w error=-1.21,w escalating=-1.16,w escape=-0.13,w especially=-1.92,w essential=-1.78,w establishment=-1.65
w estate=-1.07,w estates=-2.28,w estimate=-0.57,w eston=-0.50,w etc=-1.35,w evacuated=-1.28,w even=-0.59
w evening=0.73,w evenings=0.15,w event=-1.44,w events=-1.46,w eventually=0.44,w ever=0.33,w every=0.11
w everybody=-0.45,w everything=-0.52,w everywhere=0.10,w evict=-1.75,w evidence=-0.68,w evident=0.70,w evie=-0.58
w evry=-0.79,w ex=0.56,w exactly=-0.88,w examination=-1.20,w example=-1.41,w excellent=-2.20,w except=-1.02
w exceptional=-2.38,w excluded=-1.66,w excuse=-1.24,w exercise=-1.66,w exercises=-2.06,w exhausted=-0.85,w exits=0.81
w expecially=-1.70,w expected=-1.85,w expecting=-0.99,w experience=-1.63,w experiences=-1.67,w experiencing=-0.78
w expert=-2.46,w explain=0.44,w explained=-1.37,w explaining=-0.42,w explanations=-1.20,w exploitation=-3.28
w exploring=-2.50,w extent=-1.18,w exterminate=-1.58,w extortionate=-1.87,w extra=0.53,w extracurricular=-2.20
w extremely=-2.38,w eye=1.96,w eyes=0.95,w eyesight=-1.07,w ezample=-1.01,w f=-0.05,w fab=-0.91,w fabulous=-2.22
w face=0.64,w faced=0.39,w faces=0.92,w faceted=-0.50,w facilitated=-1.14,w facilitating=-2.61,w facilities=-2.20
w facility=-2.14,w fact=-1.17,w facts=-1.29,w faeces=-0.77,w fags=-0.73,w failing=-1.41,w faint=0.53,w faints=1.03
w fair=-2.74,w fairly=-2.02,w faith=-1.20,w fake=0.08,w fall=-0.08,w fallen=-0.28,w falling=0.52,w falls=1.01
w false=-0.70,w familiar=-1.17,w families=-1.28,w fancies=-1.15,w fantastic=-2.74,w far=-1.21,w fare=-0.81
w fares=-0.67,w farm=-2.27,w farmers=-2.54,w farsl=-0.67,w fashion=-0.36,w fast=-1.13,w faster=-1.70,w fasting=-1.59
w fat=-1.03,w father=-0.41,w fault=-2.47,w faultless=-2.08,w favour=-1.32,w favourite=-0.28,w fear=-1.91
w fears=-0.87,w fearsome=-1.94,w feast=-0.48,w feb=-0.55,w february=-1.24,w fed=-0.65,w fee=-1.57,w feed=-0.95
w feedback=-2.36,w feeding=-1.70,w feeds=-0.91,w feel=0.96,w feeling=-0.31,w feelings=-0.10,w feels=-0.65
w fees=-1.58,w feet=-0.44,w fell=1.13,w fella=0.34,w felt=-0.94,w female=-0.40,w fence=-1.24,w fencing=-1.49
w ferry=-1.23,w festival=-1.90,w fetching=-0.57,w fever=-0.97,w few=-0.14,w fewer=-1.75,w field=-2.48,w fifteen=-0.77
w fiftieth=-1.33,w fifty=-0.79,w fight=-0.22,w fighting=-1.16,w fights=-0.68,w figures=-0.26,w fill=-1.62
w filled=-0.24,w filling=-0.97,w film=-1.11,w filmed=-0.97,w films=-0.15,w filthy=-1.44,w final=-1.00
w financial=-1.91,w find=0.84,w finding=-0.12,w finds=1.05,w fine=0.10,w fined=-1.07,w fines=-2.43,w finger=1.83
w fingers=0.88,w finish=-0.14,w finished=-0.33,w finishes=1.09,w finland=-2.11,w fir=-0.72,w fire=-0.31
w firework=-1.37,w fireworks=-1.11,w firm=-1.61,w first=-1.05,w fish=-0.61,w fishing=-3.13,w fist=0.78,w fists=0.17
w fit=-0.60,w fits=-0.41,w fitted=-1.04,w five=-0.28,w fiver=-1.01,w fives=-0.52,w fix=-1.37,w fixe=-0.73
w fixed=-1.55,w flag=0.06,w flageed=-0.94,w flamingo=-1.36,w flapjack=-0.78,w flask=0.42,w flat=1.30,w flatmate=-0.24
w flats=-0.05,w flea=-1.46,w fleet=-0.31,w flexible=-0.78,w flight=-0.63,w flights=-0.10,w flinch=0.52
w flinched=-0.16,w flinches=0.73,w float=-0.24,w flood=-2.03,w flooding=-1.75,w floods=-1.57,w floppy=-1.74
w flower=0.40,w flowers=0.61,w flu=-0.70,w fluctuating=-2.22,w fly=-0.12,w flying=-0.86,w fnd=-0.73,w foam=-0.45
w focus=-2.26,w focused=-1.22,w foil=0.33,w folded=1.03,w folk=-2.44,w follow=-0.27,w followed=0.26,w following=-1.37
w follows=0.58,w fone=-0.39,w food=-0.39,w foodbank=-1.54,w foodcycle=-1.09,w football=-1.01,w footballer=-1.25
w footbridge=-1.73,w footpath=-1.21,w for=0.46,w foraging=-2.22,w forc5=-1.83,w force=-0.41,w forced=-1.60
w forces=-0.63,w foreman=-0.72,w forest=-1.00,w forever=-0.42,w forget=-0.27,w forgets=-0.35,w forgot=0.81
w forgotten=-1.21,w form=-0.83,w format=-2.28,w forms=0.19,w formula=-1.16,w forthcoming=0.55,w fortnight=-0.10
w fortune=-1.25,w forty=-0.76,w forum=-1.41,w forward=-0.77,w foster=-0.40,w found=-0.32,w fountain=-1.67
w four=-0.49,w fourteen=-0.29,w fourth=-0.30,w foxes=-2.34,w foyer=-0.17,w fracture=-1.43,w frame=0.77,w freak=-1.27
w free=-1.53,w freedom=-1.68,w freeman=-1.60,w freezer=-0.17,w freezing=-1.26,w frequent=0.27,w fresh=0.40
w fri=-0.09,w friday=0.46,w fridge=-0.12,w friend=2.08,w friendly=-1.20,w friends=0.31,w frighten=-0.91
w frightened=-1.20,w frightening=-1.44,w frightens=-0.60,w from=0.96,w front=1.43,w frost=-0.83,w froze=-0.51
w frozen=-0.73,w fruit=-0.31,w frustrating=-2.03,w fuel=0.15,w full=-0.28,w fully=-1.36,w fun=-2.55,w fund=-1.90
w funding=-2.77,w funds=-1.98,w funeral=0.16,w funny=-0.75,w furious=-1.05,w furniture=-0.47,w further=-0.49
w fussy=0.07,w future=-1.56,w g=0.26,w gable=-1.07,w gaffer=-0.95,w gala=-0.68,w gambling=-1.86,w game=0.15
w games=-1.17,w gang=-0.70,w gangs=-1.83,w gap=-0.15,w garage=1.86,w garden=-1.35,w gardening=-2.78,w gardens=-1.87
w gartree=-1.43,w gas=1.18,w gassed=-0.07,w gate=-0.24,w gates=-0.18,w gave=-1.03,w gazette=-1.42,w gcses=-1.43
w gdansk=-1.51,w gear=-0.55,w geese=-0.76,w general=-1.50,w generally=-1.09,w generals=-2.01,w generous=-1.72
w gent=-0.14,w gentleman=-0.97,w gents=-0.29,w genuine=-1.10,w genuinely=-1.68,w get=1.27,w gets=2.01,w getting=0.86
w ghost=-0.17,w gillbrook=-1.77,w giraffe=-1.25,w girl=1.64,w girlfriend=0.88,w girls=2.04,w giro=-0.92,w give=0.35
w given=-1.23,w gives=1.67,w giving=-0.24,w glad=-1.51,w glass=0.68,w glasses=0.13,w glove=1.36,w gloves=0.47
w glued=-0.33,w gnome=-0.48,w go=0.71,w goalposts=-1.84,w gob=-0.34,w god=-1.37,w godsend=-1.52,w goes=3.34
w going=1.58,w gold=-0.83,w gone=0.66,w gonner=-0.55,w good=-1.81,w goodbye=0.46,w goodness=-2.73,w goodnight=1.20
w goods=-0.72,w gorgeous=-1.32,w gos=0.30,w got=1.98,w governance=-3.36,w government=-1.23,w gown=0.25,w gp=-0.93
w gps=-0.54,w grabbed=0.31,w grabs=0.95,w graffiti=-1.46,w gran=0.08,w grand=-0.57,w grandad=-1.41
w grandchildren=-1.60,w granddaughter=-0.26,w grandfather=-0.82,w grandkids=-2.28,w grandma=0.37,w grandmother=-0.12
w grandpa=-1.00,w grandson=-0.76,w granny=-0.81,w grant=-1.40,w grants=-2.92,w graphics=-1.93,w grass=-0.44
w grate=-0.84,w grateful=-1.71,w grave=-1.45,w graze=-1.62,w great=-2.15,w green=0.74,w greenhouse=-2.33
w greggs=-1.63,w gresham=-1.55,w grew=-1.41,w grey=0.81,w grim=-0.51,w grinning=0.66,w grips=0.66,w groomed=-1.42
w ground=-0.18,w grounds=0.68,w group=-1.39,w grow=-0.99,w grown=-0.52,w grows=-0.32,w grumbling=-0.08,w guard=-1.10
w guards=-0.66,w guess=0.16,w guidance=-2.10,w guisborough=-2.15,w guitar=-0.90,w gull=-1.25,w gulls=-1.38,w gun=1.37
w guns=0.13,w gut=-0.14,w gutted=-1.38,w guttering=-0.87,w gutters=-0.83,w guy=0.49,w guys=-0.39,w gym=-2.03
w gyms=-2.28,w ha=-0.43,w had=0.15,w hadnt=0.29,w haggerty=-2.43,w haha=-0.83,w hair=0.60,w hairbrush=0.38
w hairdresser=-0.60,w half=-1.32,w hall=-0.80,w hallelujah=-0.91,w halloween=-0.41,w hammer=-0.18,w hammered=-1.12
w hampers=-0.20,w hand=1.60,w handful=-1.18,w handle=-0.66,w handler=-1.80,w handlers=-2.58,w handlerspeedy=-3.21
w handling=-1.55,w handrail=-0.27,w hands=1.03,w handy=-0.89,w hang=1.50,w hanged=-0.20,w hanging=0.20
w happened=-0.46,w happening=0.33,w happens=1.54,w happier=-1.99,w happily=-0.39,w happy=-1.14,w harbour=-1.35
w hard=-0.99,w hardly=-1.25,w harm=-1.51,w harmed=-1.79,w hartlepool=-0.06,w has=1.92,w hasnt=0.81,w hat=0.86
w hate=-0.41,w hated=-0.35,w hates=-0.15,w hats=0.17,w haunt=-0.95,w haunted=-1.03,w have=3.30,w havent=1.23
w having=0.38,w havnt=-0.67,w hawk=-1.78,w hay=-0.67,w hayters=-1.52,w hcas=-0.74,w he=2.47,w head=1.73
w headlock=0.18,w headmaster=-1.08,w headmistress=-0.82,w heads=0.87,w headscarf=-0.58,w headset=-1.06,w healed=-1.26
w health=-2.16,w healthcare=-2.58,w healthy=-2.70,w heard=0.42,w hears=1.06,w heart=-0.41,w hearted=-1.27
w heat=-0.41,w heaters=-0.14,w heath=-0.39,w heating=-2.52,w heaven=-1.53,w hed=-0.12,w hedge=-1.40,w hedges=-0.67
w heel=-0.11,w heels=-0.77,w height=-2.16,w hell=-0.33,w hello=-0.56,w helmets=-0.35,w help=-2.80,w helped=-1.96
w helper=-2.15,w helpful=-1.46,w helping=-0.92,w helpline=-2.28,w helps=-0.68,w her=5.02,w herbs=-1.68,w herd=-2.36
w here=-0.47,w heritage=-1.45,w hero=-2.02,w heroes=-1.97,w hers=1.69,w herself=1.07,w hidden=0.19,w hide=0.88
w hides=1.46,w hiding=1.39,w high=-1.49,w higher=-2.00,w highest=-2.10,w highlight=-1.17,w highly=-2.64
w highways=-0.39,w hill=-0.39,w him=2.67,w himself=1.20,w hinge=-0.14,w hip=-1.41,w hips=-1.35,w hire=-2.22
w his=2.67,w historic=-2.34,w history=-1.28,w hitman=-0.51,w hits=0.46,w hiven=-0.55,w hmp=-0.70,w hoard=-1.28
w hoist=-1.48,w hold=1.58,w holding=1.26,w holds=1.22,w hole=1.94,w holes=1.25,w holiday=-0.20,w holidays=-0.19
w holme=-1.49,w home=1.10,w homeless=-1.83,w homelessness=-2.71,w homework=-1.34,w homlessness=-3.26,w honest=-1.16
w honestly=-1.46,w honey=-0.51,w honoured=-1.56,w hoods=0.27,w hope=-0.17,w hoped=-0.87,w hopefully=0.07
w hopeless=-0.87,w hoping=0.26,w horn=-0.72,w horrendous=-2.83,w horrified=-1.36,w horror=-1.69,w horse=-1.05
w horticulture=-2.89,w hosp=-1.82,w hospice=-1.88,w hospit=-1.24,w hospital=-0.85,w hospitals=-1.71,w hostage=-1.20
w hostel=-0.70,w hot=-0.50,w hotel=1.63,w hour=-0.72,w hours=-2.01,w house=1.53,w housebound=-1.28,w houses=-0.54
w housework=-1.13,w housing=-2.24,w how=0.34,w however=-1.14,w howled=-0.97,w hr=0.08,w hrs=-0.39,w hub=-0.64
w hubby=-0.30,w huge=-1.61,w hugged=-0.12,w human=-2.34,w humanity=-3.79,w humans=-2.51,w hundred=-1.17,w hung=0.97
w hunger=-0.97,w hungry=-1.44,w huntcliff=-0.77,w hurry=-1.31,w hurting=0.54,w hurts=0.60,w husband=-0.65
w hyper=-1.40,w hypertbeticl=-2.13,w hypothermic=-0.12,w hypothyroidism=-2.35,w i=1.88,w ice=-0.18,w id=0.16
w idea=-1.55,w ideal=-1.99,w ideally=-2.29,w idear=-2.10,w ideas=-1.46,w identify=-1.33,w if=3.11,w ignorant=-1.27
w ignore=-1.11,w ignored=-0.81,w ill=1.02,w illegal=-2.06,w illegible=-1.41,w illness=-1.86,w imagine=-1.13
w immediate=0.05,w immediately=0.63,w immigration=-2.57,w imminently=-0.52,w impacted=-1.35,w implementing=-2.53
w importance=-2.49,w important=-1.48,w importantly=-1.20,w impossible=-0.95,w impressed=-2.47,w improve=-2.84
w improved=-3.09,w improvement=-2.72,w improvements=-3.46,w in=1.90,w inadequate=-2.00,w inappropriate=-0.47
w inch=-0.49,w incident=-0.53,w include=-0.66,w included=-1.25,w including=-0.81,w inconsistent=-1.73
w incontinent=-0.99,w increase=-1.91,w independence=-1.16,w index=-1.71,w indians=-1.93,w indicated=-0.61
w indication=-0.08,w individual=-1.59,w individualising=-2.28,w individuals=-2.37,w indoors=-0.37,w induced=-1.14
w induction=-1.69,w infection=-0.68,w infeection=-0.92,w inflatable=-0.48,w influenced=-3.08,w info=-1.29
w inform=-0.24,w information=-1.69,w informative=-2.51,w informed=-1.08,w inhaler=0.20,w inhalers=-0.39
w initial=-0.93,w initially=-0.12,w inject=-0.69,w injection=-0.79,w injections=-1.22,w input=-1.06,w inquest=-0.93
w inside=1.40,w insist=-0.10,w insisting=0.12,w inspiration=-2.64,w instead=-0.37,w instincts=-1.36
w instructed=-1.18,w instructions=-1.07,w insulate=-0.78,w insulin=0.63,w insurance=-0.36,w int=-0.23
w integrate=-0.88,w interacted=-2.14,w interactions=-1.61,w interactive=-2.95,w interest=-1.21,w interesting=-2.46
w interestingly=-2.29,w interfere=-1.07,w internal=-1.27,w internet=-1.02,w interview=-0.98,w interviewer=-1.89
w into=1.17,w introduce=-1.34,w introduced=-0.71,w invented=-1.75,w investigate=-0.95,w investigating=-1.22
w invited=-0.89,w involve=0.51,w involved=-0.80,w involvement=-0.82,w inward=-0.06,w iron=0.30,w irrelevant=-1.46
w is=1.14,w isnt=1.81,w isolated=-2.29,w isolation=-1.73,w issue=-0.95,w issued=-1.16,w issues=-2.14,w it=1.85
w itd=-0.89,w items=-0.15,w itself=-0.19,w iup=-1.66,w iv=0.68,w ivr=-0.27,w ivy=-0.88,w jab=-0.76,w jack=0.94
w jail=-1.11,w jam=-1.13,w james=-0.13,w jan=0.29,w january=-1.11,w jar=0.50,w jars=0.63,w jay=-0.46,w jean=1.22
w jerk=-0.52,w jess=0.85,w jesus=-0.97,w jetty=-0.89,w jewellery=-0.54,w jigsaw=-0.61,w jim=0.23,w job=-2.07
w jobcentre=-2.66,w jobs=-2.90,w jogging=-0.98,w join=-1.45,w joined=-1.10,w joiner=-1.17,w joke=-0.25,w jokes=-0.25
w joking=-0.13,w jollof=-0.39,w jones=0.39,w jordan=-0.67,w journey=-1.75,w journeys=-1.93,w joy=-1.18
w jubilee=-1.84,w judge=-1.40,w judgement=-1.94,w judges=-2.82,w judging=-1.02,w judo=-1.04,w jug=-1.27,w juice=-0.07
w july=1.89,w jumped=0.76,w jumper=-0.58,w jumpers=-0.92,w junction=-0.83,w june=0.44,w junior=-0.34,w junk=-1.21
w just=2.59,w justice=-1.75,w jut=-0.40,w karachi=-1.15,w karate=-1.94,w kart=-0.68,w keep=0.94,w keeping=0.86
w keeps=2.80,w kelly=-0.42,w kent=-0.81,w kept=0.19,w kerb=-0.40,w kerbs=-1.89,w kettle=-0.15,w kettles=-0.37
w kev=-0.07,w key=0.44,w keyed=-0.43,w keys=0.40,w keyworker=-1.83,w kick=-0.49,w kicked=-0.37,w kicking=-0.91
w kicks=-0.10,w kid=0.76,w kiddie=-0.64,w kiddies=-1.15,w kidnap=-1.42,w kidney=-0.30,w kids=-0.24,w kill=-0.65
w killed=-0.53,w killer=-0.92,w killing=-1.44,w kills=-0.90,w kind=-1.41,w kinda=-1.40,w kinder=-0.16
w kindness=-1.76,w king=-1.09,w kingfisher=-1.79,w kingsley=-0.85,w kiosk=-1.27,w kit=-0.14,w kitchen=-0.16
w kitten=-0.16,w kleeneze=-0.77,w knee=0.55,w kneel=0.26,w knees=0.38,w knew=-0.93,w knickers=0.22,w knife=0.99
w knit=-0.20,w knits=-0.26,w knitting=-0.76,w knives=0.81,w knock=0.63,w knocked=-0.09,w knocking=-0.60,w knocks=1.23
w knos=-0.83,w know=1.36,w knowing=0.51,w knowledgable=-2.34,w knowledge=-2.24,w knowledgeable=-2.51,w known=-0.55
w knows=0.87,w l=0.68,w label=-1.63,w labelled=-0.57,w laboured=-0.73,w lacey=-0.39,w lack=-1.68,w lad=-0.56
w ladder=-0.80,w ladgate=-0.86,w ladies=0.31,w lads=0.15,w lady=-0.10,w lagos=-1.53,w laid=-1.21,w lain=0.14
w lake=-1.09,w lamb=-1.24,w lambing=-1.72,w lamp=-0.28,w lamps=-1.11,w land=-1.17,w landed=-0.34,w landing=-0.71
w landlady=-1.15,w landlord=0.27,w lane=-1.59,w lanes=-1.15,w language=-2.57,w lap=0.83,w largely=-1.66
w lasagne=-0.41,w laser=-1.08,w lass=0.68,w last=1.54,w lasted=-0.18,w lasts=0.44,w late=-1.07,w later=1.24
w laugh=1.33,w laughed=0.56,w laughing=0.25,w laughs=1.39,w laundry=0.37,w law=-1.22,w lawns=-2.22,w layout=-1.61
w lays=1.39,w le=-1.08,w lead=-0.48,w leader=-1.54,w leadership=-2.87,w leaflet=-0.68,w leaflets=-1.69,w league=-1.49
w leak=1.26,w leaking=0.88,w learn=-2.63,w learned=-1.90,w learning=-2.84,w learns=-2.33,w least=-1.22,w leave=1.31
w leavers=-0.89,w leaves=1.87,w leaving=1.30,w led=-0.41,w lee=0.90,w leeds=-0.80,w leeks=-0.82,w left=0.11
w leg=1.92,w legacy=-1.86,w legally=-1.30,w legends=-1.92,w legs=0.43,w leicester=-0.44,w leisure=-1.00,w lemon=0.09
w length=0.35,w lengthy=-0.72,w lent=-1.54,w lern=-0.67,w less=-1.65,w lesson=-2.19,w let=-2.24,w lets=0.71
w letter=0.86,w letterbox=0.60,w lettering=-0.07,w letters=0.99,w letting=1.18,w level=-2.31,w levels=-3.01
w liaison=-0.53,w liam=-0.44,w library=-1.03,w licence=-2.07,w licensing=-3.15,w lido=-1.58,w lids=0.32,w lie=0.10
w lied=0.17,w life=-2.22,w lifeboat=-1.53,w lifeboats=-1.83,w lifeguards=-2.65,w lifeline=-1.81,w lifesaver=-1.31
w lifestyle=-1.86,w lift=-1.35,w lifted=-0.20,w lifting=-1.45,w lifts=-0.91,w light=0.72,w lighter=1.76
w lighting=-1.44,w lightly=-0.24,w lights=0.53,w lightwater=-2.11,w like=-2.11,w liked=-1.12,w likely=-0.95
w likes=0.66,w limited=-1.04,w limits=-1.43,w limp=0.22,w line=-0.36,w lined=0.53,w lines=0.21,w link=-0.84
w linthorpe=-1.11,w lions=-1.88,w lip=0.68,w lipreads=-0.18,w lips=1.27,w liquid=0.14,w list=-0.94,w listen=-0.54
w listened=-0.88,w listener=-0.89,w listeners=-1.52,w listening=0.54,w listens=-0.38,w lists=-1.62,w lit=-0.74
w literally=-1.21,w litter=-0.67,w little=-0.56,w live=-0.42,w lives=-0.92,w living=-0.29,w load=-0.49,w loads=-0.44
w loaf=0.11,w loan=-0.08,w loans=-0.48,w lobby=-1.60,w lobbying=-1.65,w local=-1.49,w location=-0.40,w lock=0.41
w lockdown=-0.18,w locked=0.18,w locking=0.12,w locks=1.25,w locksmith=0.10,w lodger=-1.05,w lofe=-1.95
w loftus=-0.92,w log=0.35,w logged=-1.45,w logical=-1.39,w logo=-1.50,w logs=-0.62,w lol=-0.83,w lollipop=-0.71
w london=-0.88,w loneliness=-1.70,w lonely=-0.89,w long=-0.46,w longer=0.35,w longlands=-1.43,w longstanding=-2.28
w loo=-0.76,w look=2.21,w looked=-0.47,w looking=0.90,w looks=-0.27,w loose=0.11,w loosened=-1.04,w lorry=-1.03
w lose=-1.53,w loses=-0.72,w losing=-0.58,w loss=-1.44,w lost=0.15,w lot=-0.23,w lots=-1.20,w loud=-0.41
w lounge=-0.06,w love=-0.23,w loved=-0.37,w lovely=-0.99,w low=-0.80,w lowest=-1.39,w luck=-1.19,w luckily=-0.95
w lucky=-2.40,w lump=-1.43,w lunch=-0.42,w lunches=-0.87,w ly=0.42,w lying=0.10,w lynn=-0.30,w m=0.38,w m8=-0.70
w machete=-0.37,w machine=-0.63,w mad=0.06,w madam=-1.26,w made=-0.50,w maggots=-1.16,w magic=-0.45
w magnificent=-2.33,w mail=-0.26,w mainly=-0.92,w maintain=-1.64,w major=-2.42,w majority=-1.68,w make=1.37
w makes=0.71,w making=-0.72,w male=-0.92,w mam=1.31,w man=1.20,w manage=-0.72,w management=-2.83,w manager=-1.00
w manchester=-0.10,w manner=-1.25,w many=-0.05,w map=-1.13,w mapperley=-2.14,w marathon=-1.64,w march=0.38
w marina=-0.54,w mario=-1.75,w mark=0.61,w market=-0.66,w marks=0.76,w marriage=-1.08,w married=-0.33,w marrow=-1.01
w marry=-0.44,w marsh=-0.30,w marshal=-0.65,w marshalled=-0.19,w marske=-0.69,w marvel=-1.52,w marvellous=-1.59
w mash=-1.29,w mashes=-1.10,w mask=-0.99,w masks=-0.34,w massage=-0.50,w massive=-1.70,w massively=-1.63
w match=-0.16,w matches=-0.49,w mate=0.76,w material=-0.57,w materialise=-1.10,w mates=-0.52,w mats=-0.22
w matted=0.11,w mattress=0.73,w mature=-0.95,w maureen=-1.17,w max=-0.87,w maxim=-0.68,w may=1.07,w maybe=0.41
w mayfair=-1.03,w mayor=-1.79,w mdt=-0.95,w me=0.84,w meal=-0.18,w meals=-0.89,w mean=-0.41,w meant=0.45
w meantime=0.33,w measured=-1.72,w meat=-1.91,w medal=-2.01,w medazalam=-1.48,w medical=-2.17,w medication=-1.72
w medicine=-2.13,w medics=-1.98,w medium=-0.82,w meds=-1.48,w meet=-2.52,w meeting=-0.49,w meetings=-1.49
w meets=-1.14,w meg=-1.53,w member=-0.49,w members=-1.37,w memorial=-1.80,w memory=-1.40,w men=-0.19,w mend=-0.97
w menopause=-1.72,w mental=-1.20,w mention=-1.50,w mess=0.22,w message=-0.14,w messages=-0.39,w messenger=-1.35
w met=0.35,w meter=-1.36,w methodically=-1.74,w methodist=-2.60,w mh=-0.49,w michael=-0.49,w microphone=-1.07
w microsoft=-1.49,w middle=-0.47,w middlesbrough=-1.41,w midnight=0.64,w midwife=-0.88,w might=0.34,w mile=-1.18
w mileage=-1.19,w miles=-0.42,w milkman=-1.48,w millbrook=-2.36,w millie=-1.10,w million=-1.52,w mince=-1.25
w mind=0.05,w minded=-1.84,w minding=-0.51,w minds=-1.05,w mine=-0.33,w miners=-1.78,w mingin=-0.87,w minibus=-1.94
w minimal=-1.33,w minimises=-2.14,w minimum=-1.03,w minister=-1.35,w minority=-2.83,w mins=0.07,w mint=0.72
w minus=-0.85,w minute=0.26,w minutes=-0.94,w miracle=-1.44,w mirror=-0.42,w misery=-1.32,w miss=0.25,w missed=0.18
w misses=0.27,w missing=-0.43,w mistake=-0.95,w mite=-1.03,w mix=-1.20,w mixed=-1.46,w moan=0.96,w moaned=1.38
w mobbed=-0.06,w mobile=-1.11,w model=-0.85,w modelling=-0.69,w modern=-1.68,w moment=-0.64,w mon=0.45,w money=-0.91
w monitoring=-1.58,w monitors=-1.74,w monkey=-1.22,w monopoly=-2.40,w month=1.19,w monthly=-0.05,w months=0.21
w mood=-1.18,w moon=-1.82,w mor=0.05,w more=-0.49,w morning=0.77,w mornings=0.17,w morrisons=-1.45,w mortgage=-1.41
w mortum=-0.30,w mosque=-0.12,w most=-0.35,w mostly=-1.00,w mother=-0.25,w moths=-1.18,w motorbike=-1.30
w motorbikes=-1.55,w mould=0.72,w moustache=-0.37,w mouth=0.15,w move=-1.50,w moves=0.23,w moving=-0.64,w mow=-0.73
w mows=-0.74,w mp=-1.20,w mr=-0.37,w mrs=-0.79,w ms=-0.49,w much=-0.50,w muck=0.07,w muddy=-1.08,w mug=-1.19
w mugged=-0.51,w multi=-0.85,w mum=0.66,w mummy=-0.47,w municipal=-1.26,w mural=-1.38,w murder=-0.89,w murdered=-0.68
w murdering=-1.02,w museum=-1.94,w mushrooms=-1.90,w music=-1.88,w musician=-2.29,w must=-0.56,w mustnt=-0.26
w my=0.53,w myself=0.47,w n=0.79,w nail=0.53,w nails=1.19,w name=1.27,w named=-0.48,w names=1.37,w nan=1.07
w nana=-0.06,w nappies=0.16,w nappy=0.35,w narcolepsy=0.10,w narrow=-0.72,w nasty=-0.90,w natal=-0.53
w national=-1.94,w natter=-1.25,w natural=-1.37,w naughty=-0.63,w navigate=-2.02,w navvy=-0.92,w near=0.08
w nearer=-0.34,w nearest=0.21,w nearly=-1.70,w neas=-1.32,w necessary=-2.20,w neck=1.66,w need=-0.42,w needed=-1.06
w needing=-0.31,w needle=-0.27,w needles=0.10,w neednt=-0.98,w needs=-0.38,w negative=-1.31,w neglect=-1.75
w neglected=-2.73,w neighbour=0.54,w neighbourhood=-1.22,w neither=0.61,w nepalese=-2.33,w nephew=0.09,w nerves=-0.84
w nervous=-0.90,w nesting=-2.35,w net=-1.67,w netball=-1.87,w never=-0.11,w new=0.57,w newborn=-0.62
w newcastle=-1.49,w news=-0.77,w newsletter=-1.22,w newspaper=-0.55,w next=2.20,w nhs=-0.58,w nice=-1.29
w nicely=-2.14,w nicked=-0.07,w nicking=-0.61,w nickname=0.36,w nicotine=0.30,w niece=0.22,w night=1.65
w nightie=0.08,w nil=-0.82,w nine=-0.83,w nines=-0.30,w nineteen=-0.41,w nineties=-1.80,w ninety=-1.30,w ninth=-0.75
w nips=-0.22,w nknths=-0.92,w no=-0.42,w no1s=-0.38,w nobody=0.27,w noise=0.38,w noisy=-0.78,w none=-0.27
w noodles=-0.34,w noon=-0.46,w normal=-0.72,w normality=-2.17,w north=-0.88,w nos=-0.06,w nose=-0.06,w noses=0.45
w not=0.91,w notebook=-0.38,w noted=-1.92,w notes=-0.32,w nothing=-0.36,w notice=0.89,w noticeboard=-0.32
w noticed=-0.68,w notices=0.66,w notifications=-1.39,w nottingham=-1.92,w novel=-1.37,w november=0.47,w now=1.52
w nowadays=-0.58,w nowhere=1.11,w nuisance=-1.92,w nuke=-0.83,w number=0.26,w numbering=-0.32,w numbers=-1.36
w numerous=-1.05,w nunthorpe=-1.22,w nurse=-2.00,w nursery=-1.76,w nurses=-1.88,w nursing=-2.39,w nutricia=-1.80
w nuts=-0.11,w o=0.48,w ob6=-0.64,w obs=-1.14,w obviously=-0.28,w occasion=0.71,w occasions=0.23,w occupational=-3.48
w occur=-0.19,w occurs=-0.12,w ocd=-1.80,w oclock=-0.34,w october=-0.51,w of=1.40,w off=2.06,w offer=-0.29
w offered=-0.79,w office=-0.24,w officer=-0.62,w officers=-1.51,w often=0.09,w ok=-0.88,w okay=-0.68,w old=-0.48
w older=-1.91,w oldest=-1.30,w on=-0.34,w once=1.20,w one=-0.70,w ones=0.46,w onion=-0.13,w onions=-0.26
w online=-0.62,w only=1.22,w onto=0.54,w op=-0.37,w open=0.23,w opened=-0.27,w opening=1.05,w opens=0.83
w operation=-0.71,w operative=-1.72,w operator=-1.40,w opinion=-1.40,w opportunity=-1.78,w opposite=0.07
w option=-0.94,w or=1.44,w orbit=-0.38,w order=-0.35,w orders=0.40,w ordinated=-2.95,w ordinator=-2.89
w organise=-2.10,w organised=-1.57,w organiser=-1.74,w organising=-1.95,w orient=-1.53,w original=-2.22
w originally=-1.14,w ormesby=-1.66,w ot=0.43,w others=-1.45,w ought=-1.53,w our=0.32,w ours=0.16,w ourselves=-0.70
w out=0.49,w outcome=-1.50,w outings=0.14,w outside=1.15,w outstanding=-3.45,w outward=0.43,w outwardly=-0.43
w oven=0.43,w over=1.83,w overall=-2.05,w overcrowding=-2.11,w overflow=-1.88,w overflowing=-1.33,w overhaul=-2.35
w overloaded=-1.61,w overnight=-0.12,w overs=-0.48,w overstretched=-1.30,w overweight=-1.79,w overwhelming=-2.17
w overworked=-2.30,w owe=-0.18,w owed=-0.98,w owes=-0.05,w own=-0.53,w oxford=-1.03,w oxygen=-0.27,w p=0.19
w pace=-1.55,w packages=-0.12,w packed=0.89,w pad=-0.08,w pads=0.07,w page=-0.83,w pages=-0.52,w paid=-1.50
w pain=-0.62,w painfully=-1.35,w paint=0.81,w paintball=-1.11,w painted=0.07,w paintings=-0.22,w pair=0.24
w pakistan=-1.15,w pals=-0.50,w pan=0.47,w pandemic=-3.11,w panels=-1.15,w panic=-0.97,w panicking=-0.10,w pans=0.86
w panto=-0.53,w pantomime=-1.20,w pants=1.09,w papers=0.59,w paperwork=-0.65,w paracetamol=-0.89,w parade=-1.39
w paragraph=-1.89,w paralysed=-0.51,w paramedic=-1.64,w paramedics=-1.67,w parcel=0.44,w parcels=0.37,w parent=-0.90
w parents=-0.35,w paris=-0.81,w park=0.82,w parked=1.25,w parking=0.17,w parks=-0.73,w parmo=-1.07,w parrot=-2.08
w part=0.21,w partially=-0.78,w participants=-2.12,w particular=-0.93,w particularly=-1.93,w partner=-1.08
w party=-0.29,w pass=-0.28,w passed=0.40,w passenger=0.35,w passengers=-0.13,w passes=0.86,w passing=-0.15
w passport=0.17,w passports=-0.32,w past=-0.35,w pastry=-0.78,w patches=-0.55,w path=-2.81,w pathetic=-1.66
w patience=-1.71,w patient=-1.34,w patiently=-1.24,w patients=-2.57,w patio=-0.89,w patronising=-1.80,w pauline=-1.26
w pavement=-0.34,w paving=-1.15,w payday=-0.29,w paying=-1.05,w payment=-0.18,w pays=-1.45,w pcso=-0.77,w pe=-0.52
w peace=-0.57,w peaceful=-1.80,w peach=-1.06,w peaches=-0.44,w peas=-0.43,w peer=-1.69,w peg=-0.64,w pelvis=0.10
w pencil=0.20,w pendant=-0.43,w penguin=-0.68,w penis=-0.34,w penny=-0.94,w pension=-1.58,w pensioner=-2.57
w pensioners=-2.55,w people=-1.75,w perfect=-1.94,w perfection=-1.68,w perfectly=-2.47,w performance=-1.70
w perhaps=-1.05,w period=0.05,w permit=-1.20,w person=-0.86,w personal=-1.55,w personality=-1.64,w personally=-1.10
w personnel=-1.59,w persons=-0.88,w perth=-1.19,w pesters=-1.17,w pet=-0.12,w peter=-0.07,w petition=-1.85
w petrol=0.96,w pharmacist=-2.59,w pharmacy=-1.68,w phc=0.18,w pheasant=-2.56,w phone=0.95,w phonecall=-0.79
w phones=-0.51,w phoning=-2.08,w photo=-0.74,w photographer=-1.88,w photos=-0.11,w physical=-0.43,w physio=-1.03
w piano=-1.56,w pick=0.08,w picked=0.50,w picking=-1.18,w picks=-0.99,w picture=0.09,w pictures=-0.81
w picturing=-1.02,w pie=0.14,w piece=-0.20,w pieces=0.13,w pier=-0.49,w pierogi=-1.68,w pies=0.40,w pigeons=-2.99
w pigs=-0.94,w pik=-1.11,w pile=-0.29,w pill=1.13,w pillow=1.47,w pills=0.29,w pin=1.48,w pinched=0.94,w pinches=0.65
w pinned=1.18,w pint=-0.50,w pirate=-2.24,w pit=-0.72,w pitch=-1.27,w pj=0.55,w placard=-1.30,w place=0.56
w placement=-0.57,w places=0.49,w plain=-0.28,w plainly=-1.10,w plan=0.49,w planned=0.40,w planners=-1.72
w planning=0.39,w plans=0.49,w plant=-0.98,w planter=-1.61,w planters=-1.69,w plants=-1.18,w plasters=-0.08
w plastic=-0.11,w plate=-0.06,w plates=0.52,w platform=-2.10,w play=-0.75,w played=-0.24,w playground=-1.76
w playing=-0.38,w playroom=-1.08,w plays=-1.05,w playtime=-1.19,w pleasant=-1.76,w pleased=-1.38,w pleasure=-1.12
w plenty=-0.41,w plesant=-1.58,w plot=-0.91,w plots=-0.86,w plotting=-0.84,w pls=0.70,w pluck=0.59,w plug=0.42
w plumber=-0.90,w plus=-1.36,w pm=0.11,w pneumonia=-0.85,w pocket=1.11,w pockets=0.60,w poem=-1.36,w point=-0.19
w pointless=-1.49,w points=-0.93,w poisoned=-1.30,w poisoning=-0.62,w poland=-1.60,w police=0.35,w policeman=-0.53
w policy=-1.82,w polish=-0.15,w polite=-0.96,w politely=-1.37,w polytunnels=-1.91,w pond=-1.34,w ponies=-1.09
w pool=-0.39,w poor=-2.45,w poorer=-1.76,w poorest=-1.97,w poorly=-1.54,w pop=0.51,w population=-2.65
w porridge=-0.63,w port=-0.35,w porter=-0.77,w position=-1.06,w positive=-2.25,w positivity=-2.38,w possible=-1.27
w possibly=-0.12,w post=-0.24,w postal=-0.25,w postbox=-0.28,w posted=0.10,w poster=-1.20,w postnatal=-1.88
w posts=-1.16,w pot=-1.05,w potholes=-1.49,w pots=0.24,w pound=-0.45,w pounds=-0.34,w poured=0.65,w poverty=-2.59
w power=-1.10,w powerful=-2.63,w pox=-0.31,w practical=-1.47,w practice=-2.45,w practitioner=-2.92
w practitioners=-3.11,w praise=-2.59,w pram=-0.47,w prams=-0.63,w pray=0.13,w praying=-0.41,w pre=-0.28
w precinct=-1.43,w precious=-1.13,w prefect=-1.66,w prefer=-0.53,w preferred=-0.75,w pregnant=0.61,w prepare=-0.26
w prepared=-0.39,w prepay=-1.10,w prepayment=-1.85,w prescribed=-2.48,w prescription=-1.44,w present=0.87
w presenters=-1.99,w press=-0.28,w presses=0.18,w pressure=-1.30,w presumed=-0.19,w pretend=0.82,w pretending=0.06
w pretty=-1.93,w prevent=-1.07,w preventing=-1.37,w prevention=-2.02,w previous=0.52,w previously=-0.64,w price=-0.90
w pride=-2.00,w primary=-0.76,w print=0.53,w prioritise=-2.31,w prioritising=-2.24,w priority=-0.59,w prison=-0.91
w prisoner=-2.05,w prisoners=-2.39,w private=-0.46,w prize=-1.21,w pro=-1.89,w probably=-0.40,w problem=-1.05
w problems=-1.92,w procedure=-1.07,w procedures=-1.79,w process=0.05,w productive=-2.78,w profession=-3.07
w professional=-2.07,w professionalism=-3.64,w programme=-1.70,w progress=-2.17,w progressive=-2.59,w project=-2.41
w projected=-0.94,w prom=-0.52,w promise=1.19,w prompt=-1.04,w promptly=-0.29,w proper=-1.09,w properly=-0.74
w property=-1.30,w proposals=-0.91,w protection=-1.10,w protein=-2.21,w protocol=-1.22,w proud=-1.96,w prove=-0.32
w provide=-0.19,w provided=-0.91,w provider=-1.60,w providing=-0.78,w provision=-0.64,w psychiatric=-2.02
w psychiatrist=-2.33,w psychiatrists=-2.54,w psychists=-2.22,w psychological=-2.40,w psychologists=-2.57
w psychology=-2.90,w psychotherapy=-2.59,w pts=0.28,w pub=-0.73,w public=-0.54,w published=-1.91,w pudding=0.37
w pull=0.49,w pulled=0.67,w pulling=-0.37,w pulls=1.10,w pulmonary=-0.86,w punch=-0.12,w punctual=-1.42
w punctured=-1.23,w punishment=-1.63,w pupil=-0.14,w pupils=-0.62,w puppet=-1.27,w purple=0.52,w purpose=-0.36
w purse=0.99,w push=0.27,w pushchair=-1.09,w pushed=1.01,w pushes=0.61,w put=2.52,w puts=1.44,w putting=1.11
w pyjamas=-0.31,w q=-0.24,w q27=-0.52,w qa=-0.71,w qhr=-0.40,w quad=-1.78,w qualified=-2.88,w quality=-2.47
w quarry=-1.48,w quarterly=-0.98,w quarters=0.31,w queationsnis=-1.77,w query=-1.33,w quest=-1.02,w question=-0.71
w questioning=-1.03,w questionnaire=-1.47,w queue=-1.42,w queuing=-2.02,w quick=0.19,w quicker=-0.54,w quickly=0.40
w quickness=-2.21,w quid=-0.24,w quiet=-0.32,w quieter=-0.90,w quietly=-0.34,w quite=-1.49,w quiz=-0.57
w quoted=-1.36,w rabbit=-0.40,w rachel=-0.28,w racist=-2.08,w radiators=-0.68,w radio=-1.16,w raf=-0.89
w raffle=-0.77,w ragged=-1.45,w raid=-1.17,w rail=-0.57,w rails=-0.61,w railway=-0.90,w rain=-0.11,w raise=-1.50
w raised=-1.09,w rake=-1.76,w rakes=-1.78,w rallied=-1.65,w ramadan=-1.20,w ramp=-1.27,w ramps=-1.38,w ran=0.11
w rang=-2.29,w range=-1.24,w rank=-2.04,w ransom=-0.81,w rape=-0.93,w raped=-0.63,w rapid=-1.14,w rare=-1.46
w rate=-2.32,w rates=-2.30,w rather=-0.92,w rationing=-2.41,w rats=-1.43,w ravenous=-3.01,w raw=-0.45,w ray=-0.28
w razor=-0.89,w re=-0.51,w reach=0.32,w reached=-0.18,w reacted=-0.32,w reaction=-0.61,w read=-0.71,w reading=0.12
w reads=0.29,w ready=0.82,w real=-0.69,w realise=-0.58,w realistic=-1.79,w realistically=-1.88,w really=-1.64
w rear=0.55,w reason=0.16,w reasonable=-2.43,w reassurance=-0.55,w reassured=-1.09,w reassuring=-0.48,w rec=-0.83
w receipt=0.12,w receipts=0.73,w receive=-0.05,w received=-0.90,w receiving=0.29,w recently=-0.31,w reception=-0.90
w receptionist=-0.86,w recharge=-0.77,w recieved=-0.21,w recipe=-0.47,w recommend=-1.60,w record=-1.60
w recordings=-2.38,w records=-1.09,w recourse=-0.32,w recovery=-1.33,w recycling=-1.65,w red=0.97,w redacted=-1.56
w redcar=-0.74,w redo=-0.22,w reduced=-1.09,w referee=-0.06,w referral=-2.19,w referrals=-2.49,w referred=-1.40
w reffered=-0.49,w refill=-0.48,w refuge=-2.89,w refuges=-1.90,w refusals=-1.60,w refused=-0.19,w regaining=-1.71
w regarding=-0.10,w regards=-1.14,w regeneration=-0.80,w regions=-1.82,w register=-1.05,w registered=-1.57
w registering=-1.76,w registrar=-1.93,w regress=-2.77,w regret=-0.93,w regular=-0.55,w rehab=-1.39
w rehabilitation=-3.24,w relationship=-0.08,w relatives=-1.35,w relax=-0.21,w relaxed=-0.88,w relaying=-2.00
w release=-0.91,w relegated=-1.75,w relevant=-2.16,w reliable=-0.49,w relief=0.07,w relivent=-1.50,w reluctant=-1.56
w remember=-0.38,w remembered=-0.34,w remind=-1.23,w reminded=-1.01,w reminder=-0.83,w remote=-1.04,w removed=-0.74
w renal=-1.16,w rent=-1.10,w rents=-0.98,w reopened=-0.06,w repair=-0.54,w repairs=-0.70,w repeat=-0.14
w repeating=-0.10,w repetitive=-2.69,w replacement=-0.93,w reply=0.66,w report=-1.25,w reported=-0.95
w reporting=-1.90,w repour=-0.91,w representation=-1.25,w request=-0.86,w requesting=-1.19,w requests=-1.43
w required=-1.38,w requires=-0.71,w rescued=-1.65,w resettlement=-2.43,w residence=0.05,w resident=-1.37
w residents=-1.51,w resign=-0.51,w resolve=-1.47,w resolved=-1.30,w resonded=-1.46,w resources=-2.46,w respect=-2.35
w respected=-1.83,w respectful=-1.81,w respectively=-0.61,w respiratory=-1.11,w respond=0.68,w responded=0.37
w responder=-0.42,w responders=-0.47,w response=0.24,w responsefriendly=-0.63,w responsibility=-2.69
w responsive=-2.41,w rest=0.44,w restart=-0.75,w resting=0.16,w restraining=-0.78,w restriction=-1.08
w restrictions=-0.84,w resulting=-0.72,w resus=-0.50,w retail=-1.02,w retard=-1.12,w retire=-1.86,w retiring=-1.91
w return=-0.36,w returns=0.31,w revenge=-1.03,w reversing=-0.42,w reverted=-0.74,w review=-2.07,w reviews=-2.14
w rhubarb=-1.20,w ribs=-0.31,w rice=-0.98,w richardson=-0.76,w rid=0.24,w ride=0.11,w rides=0.38,w ridiculous=-2.37
w right=-0.88,w rigorously=-2.01,w ring=2.07,w ringing=1.04,w rings=1.16,w rink=-1.12,w ripped=-0.81,w rise=-1.21
w risk=-1.09,w risked=-1.38,w rite=-0.51,w rival=-1.43,w river=-0.39,w road=0.22,w roads=-0.93,w roadworks=-2.11
w roared=-1.25,w roasted=-0.74,w robbed=-0.45,w robbery=-0.85,w rocks=-0.24,w rode=0.61,w roll=0.29,w roller=0.42
w ron=-0.30,w roof=-0.35,w room=-0.98,w rooms=-0.81,w roots=-0.39,w rope=-0.73,w roseberry=-0.85,w roses=0.41
w rot=-0.61,w rothbury=0.20,w rotters=-1.21,w rough=-1.66,w round=1.10,w roundabout=-0.20,w rounders=-0.69
w rounds=0.90,w router=-2.00,w routine=-0.48,w row=0.11,w rubbish=-1.56,w rubs=1.43,w rude=-0.47,w rug=0.85
w rugby=-3.08,w rule=-0.91,w rules=-2.62,w run=-0.55,w rung=-0.17,w running=-0.26,w runs=1.17,w runswick=-0.86
w rural=-2.22,w rushed=0.10,w rushes=1.06,w rvi=-0.83,w ryan=-0.16,w s=0.60,w sabre=-0.83,w sachets=-0.90,w sad=-1.87
w safeguarding=-2.97,w safegurd=-1.33,w safely=-0.65,w safety=-1.11,w said=0.97,w sake=0.08,w sale=-0.12,w salt=-0.91
w saltburn=-0.59,w sam=-0.12,w samaritans=-2.44,w same=0.29,w sanction=-0.98,w sanctioned=-0.69,w sandpit=-0.63
w sandwich=0.20,w sandwiches=0.05,w sanity=-1.99,w santa=-0.15,w sapphire=0.28,w sardines=-0.82,w sat=0.76
w satisfaction=-2.18,w satisfactory=-2.27,w satisfied=-2.15,w satnav=-0.92,w save=-1.89,w saved=-1.78,w saves=-1.30
w saving=-1.28,w savings=-0.49,w saw=0.82,w saxophone=-1.60,w say=1.77,w saying=1.24,w says=3.98,w scale=-1.45
w scammed=-1.42,w scammers=-1.76,w scams=-1.76,w scan=-0.27,w scandal=-0.77,w scarborough=-1.25,w scare=-0.89
w scared=-1.27,w scares=-0.68,w scarf=2.28,w scarring=-0.73,w scarves=2.27,w scary=-2.07,w scenario=-0.33
w scheduled=0.67,w scheme=-0.99,w school=-0.84,w science=-2.10,w scone=-1.03,w scones=-0.86,w scooter=-0.61
w scooters=-1.10,w scope=-1.21,w scored=-0.63,w scotsman=-1.60,w scout=-2.03,w scrabble=-1.45,w scrapbook=-0.22
w scraped=0.74,w scraps=0.31,w scratch=0.71,w scratched=0.10,w scratches=1.14,w scratching=-0.34,w scream=-1.18
w screaming=-0.53,w screams=-0.22,w screen=0.48,w script=-0.94,w scripted=-0.65,w scroung=-1.17,w scrub=0.07
w sea=-0.42,w seafront=-1.91,w seagull=-1.75,w seagulls=-1.93,w sean=-0.38,w search=0.44,w season=-0.57,w seat=0.78
w seats=-0.34,w second=-0.23,w secret=1.72,w secretary=-0.57,w sectioned=-0.48,w security=-0.67,w sed=0.13
w sedgefield=-1.91,w see=0.15,w seeing=0.75,w seek=-0.50,w seekers=-2.65,w seem=-0.77,w seems=-0.65,w seen=0.69
w sees=1.58,w seizure=-1.20,w self=-1.69,w sell=-0.32,w sellers=-1.35,w selling=-0.29,w sells=-0.28,w selsis=0.24
w sencory=-0.72,w send=1.66,w sending=0.36,w sends=1.05,w sense=-1.66,w sensitive=-0.93,w sent=-0.09,w sentence=-0.36
w separate=-0.24,w sepsis=-1.20,w september=0.42,w septic=-0.65,w serial=-0.48,w series=-0.36,w seriously=-1.25
w sermons=-1.20,w serve=-0.84,w serves=-0.96,w service=-1.85,w services=-2.28,w session=-1.60,w sessions=-2.23
w set=-0.14,w settee=-0.89,w setting=-1.00,w settle=-0.73,w settled=-1.41,w seven=-0.48,w seventy=-1.02
w several=-0.28,w severaldentists=-1.62,w severe=-1.24,w severely=-1.08,w shake=0.08,w shakes=0.76,w shaking=-0.26
w shaky=0.45,w shall=-0.23,w shame=-1.38,w shape=0.19,w share=-0.61,w shared=-1.47,w sharing=-0.89,w sharks=-1.44
w sharpening=-0.19,w sharper=-0.40,w shattered=-0.38,w shaved=1.01,w she=1.21,w shed=-2.08,w sheep=-2.24,w sheet=0.80
w shelter=-1.42,w sheltered=-0.80,w shelters=-1.97,w shelves=0.26,w sherry=-0.65,w shielding=-1.11,w shift=0.28
w shifts=0.12,w shirley=-1.43,w shirt=1.84,w shoe=0.88,w shoes=1.01,w shook=-0.62,w shoot=0.75,w shoots=0.47
w shop=-1.15,w shopkeeper=-1.32,w shoplifters=-1.36,w shoplifting=-0.80,w shopping=-0.60,w shops=-0.52,w short=-0.85
w shortages=-2.18,w shorten=-0.86,w shorter=-0.78,w shot=1.03,w shotgun=0.38,w should=-1.52,w shoulder=1.10
w shouldnt=-0.87,w shout=0.57,w shouted=-0.52,w shouting=-0.95,w shouts=-0.47,w shove=0.22,w shoves=0.48,w show=0.29
w showed=0.67,w shower=0.74,w showers=0.55,w showing=0.83,w shows=0.89,w shut=-0.41,w shuts=0.44,w shutting=-0.52
w sick=-1.10,w sickness=-1.62,w side=0.99,w sideboard=-1.38,w sighted=-0.73,w sign=-1.04,w signage=-1.58
w signal=-0.82,w signature=-0.37,w signed=-1.52,w significantly=-2.49,w signs=-0.09,w silent=0.28,w silly=-1.11
w similar=-1.81,w simple=-1.62,w since=2.33,w sing=-0.73,w singing=-1.20,w single=-0.31,w singleton=-0.33
w sings=-0.29,w sister=1.01,w sit=0.53,w site=-1.11,w sits=1.69,w sitting=1.53,w situation=-0.10,w six=-0.24
w sixteen=-0.35,w sixteens=-0.50,w sixties=-1.99,w sixty=-0.98,w size=-0.80,w skate=-1.26,w skatepark=-1.48
w skating=-1.61,w skills=-2.93,w skin=-0.42,w skinned=-0.88,w skinningrove=-1.84,w skint=-1.41,w skip=-0.29
w skipped=-1.20,w skips=-0.28,w skirt=1.01,w skirting=-0.12,w sky=0.64,w slammed=-1.52,w slap=0.09,w slapped=0.18
w slaps=0.82,w slash=-0.54,w slaughtered=-2.02,w slave=-1.87,w slavery=-2.51,w sleep=2.05,w sleepers=-0.20
w sleeping=2.00,w sleeps=1.21,w sleeves=1.26,w slept=-0.97,w slice=0.22,w sliced=-0.20,w slices=0.63,w slide=-0.18
w slipped=0.97,w slippers=0.47,w slot=-0.32,w slow=-2.46,w slowly=0.19,w smack=-0.61,w smacked=-0.60,w small=-0.62
w smart=-1.74,w smash=-0.42,w smashed=0.85,w smashin=-0.51,w smashing=-0.64,w smear=-0.19,w smell=0.54
w smelled=-0.13,w smells=0.83,w smile=0.95,w smiled=0.31,w smiling=0.54,w smoke=1.15,w smoker=-0.68,w smoother=-0.79
w smoothly=-1.59,w smugness=-1.09,w sn=0.30,w snacks=0.34,w snap=1.05,w sneaks=0.36,w snooker=-1.19,w snow=-0.44
w snowball=-0.43,w snowdrop=-1.43,w snug=1.45,w so=-0.42,w sober=-1.06,w sociable=-3.14,w social=-2.30,w sock=1.04
w socks=0.70,w sofa=0.18,w soft=0.12,w softer=0.22,w soil=-0.81,w solar=-2.06,w sold=0.80,w soldier=-1.11
w solicitor=-1.62,w solutions=-2.33,w solve=-1.43,w solved=-1.19,w somebody=0.83,w someone=0.56,w something=1.70
w sometimes=0.27,w somewhere=0.81,w son=1.14,w sone=-0.42,w song=-0.27,w songsheet=-1.48,w sons=0.34,w soon=1.39
w sooner=-0.09,w sophie=0.19,w sore=-0.08,w sores=0.42,w sorry=-0.58,w sort=-1.16,w sorted=-2.14,w sorting=-1.40
w soul=-1.44,w sound=-0.24,w sounded=-1.17,w soup=-0.50,w south=-0.28,w southfield=-1.17,w southwell=-1.23
w space=-1.23,w spaces=-0.86,w spacious=-0.86,w spain=-1.90,w span=0.26,w spaniel=-1.40,w spaniels=-1.72,w spar=-0.65
w spare=-0.40,w sparrows=-1.04,w spasms=-0.88,w spat=0.38,w speak=-0.91,w speaker=-0.63,w speaking=-1.86
w speaks=-0.42,w special=-0.51,w specialist=-2.47,w specialists=-2.37,w specific=-0.57,w speed=-0.69,w speedier=-1.00
w speeding=-2.14,w spend=-1.36,w spent=-0.91,w spiderman=-0.71,w spiel=-0.79,w spin=-0.74,w spinney=-0.46
w spirit=-0.21,w spiritual=-2.36,w spirituality=-3.16,w spit=-0.32,w spits=-0.53,w splashing=-0.77,w splendid=-2.15
w split=-0.17,w splitting=-0.28,w spoil=-0.24,w spoke=-0.77,w spoken=-1.65,w sponsored=-1.52,w spoon=0.58
w spoons=0.95,w sport=-1.26,w sports=-1.75,w spot=-0.60,w spotless=-1.59,w spotted=-1.00,w sprained=-0.26
w spring=-0.12,w spy=-0.42,w squad=-0.73,w square=-0.43,w squashed=-0.63,w squeaks=0.33,w squirrel=-0.76,w srn=-0.25
w ssi=-0.81,w st=0.17,w stab=0.33,w stabbed=0.24,w stabbing=-0.34,w staff=-2.05,w staffing=-2.68,w stage=-1.33
w stages=-1.70,w stagger=-1.79,w staggered=-2.50,w stairs=0.21,w stairwell=-0.69,w staithes=-1.14,w stale=-0.31
w stalker=-0.31,w stalking=-0.43,w stall=-0.17,w stamp=0.30,w stand=-0.72,w standard=-1.31,w standards=-2.41
w standing=-0.37,w standpipe=-0.85,w stands=0.88,w stanley=-0.29,w star=-0.35,w stars=-0.24,w start=-0.20
w starting=-0.79,w starts=0.75,w starved=-2.12,w starving=-2.85,w state=-0.75,w statement=-1.01,w statins=-0.57
w station=-1.22,w statue=-1.44,w stay=0.64,w stayed=0.31,w staying=0.55,w stays=1.64,w steal=-0.19,w stealing=-0.81
w steals=-0.23,w steelworks=-1.07,w stents=0.28,w step=0.63,w stepbrother=-0.51,w stepdad=-0.61,w stepfather=-0.43
w stepmam=-0.85,w stepping=0.87,w steps=0.12,w steroid=-1.46,w stew=-0.05,w stick=0.39,w sticking=-0.07,w stiff=-0.61
w still=-1.27,w stinking=-0.45,w stinks=-0.55,w stitches=-0.18,w stock=1.02,w stocked=0.56,w stockings=0.06
w stockton=-1.19,w stokesley=-0.91,w stole=-0.36,w stomach=-0.28,w stone=-0.74,w stones=-0.67,w stood=2.41
w stop=0.39,w stopped=2.25,w stopping=-0.45,w stops=1.52,w store=0.54,w storey=-0.63,w stories=-1.03,w storing=-0.87
w storm=-1.32,w story=-1.17,w storytime=-1.17,w straight=-0.68,w straighten=-0.06,w strain=-0.69,w stranger=-0.22
w strangers=-0.72,w strangle=-1.15,w strangled=-0.77,w strangling=-0.76,w strategies=-3.00,w strategy=-2.90
w straw=0.35,w street=-1.11,w streetlights=-0.53,w strength=-1.84,w stress=-0.92,w stressed=-0.46,w stressful=-2.34
w stretch=-0.53,w stretched=-0.16,w strict=-1.62,w striker=-0.75,w strimmed=-1.69,w strimmer=-1.43,w strings=-0.37
w stripper=-0.52,w stroke=-0.48,w struck=-0.90,w structure=-1.93,w structured=-2.28,w struggled=-1.91
w struggling=-1.71,w stuck=-0.60,w student=-1.05,w study=-1.66,w stuff=1.38,w stupid=-1.65,w subway=-1.08
w such=-1.23,w sudden=1.01,w suddenly=1.02,w suffer=-1.94,w suffered=-0.75,w suffering=-2.19,w sugar=-1.15
w suggested=-0.87,w suggestion=-1.66,w suggestions=-1.41,w suicidal=-1.18,w suicide=-0.62,w suit=0.37
w suitable=-2.01,w suits=0.23,w sum=-0.09,w summer=-1.28,w sun=-1.13,w sunday=-0.07,w sunderland=-1.29
w sunglasses=0.17,w sunset=-1.33,w superb=-1.54,w superfast=-1.46,w supervisor=-1.59,w supper=-0.13,w supply=-0.32
w support=-1.82,w supported=-1.36,w supporting=-0.46,w supportive=-2.37,w suppose=-0.05,w supposed=0.74,w sure=-0.09
w surely=-0.26,w surface=-0.33,w surfing=-1.37,w surgery=-1.53,w surprised=-2.31,w survey=-1.74,w surveythe=-2.03
w survivor=-0.72,w sushi=-0.78,w suspected=-0.60,w suspension=-0.50,w suspicion=-0.19,w swallow=-0.76,w swans=-1.73
w swap=-0.42,w swear=1.05,w swearing=-0.17,w swears=0.41,w sweep=-0.34,w sweets=-0.43,w swell=-1.03,w swiftly=-0.13
w swim=-0.74,w swimming=-0.45,w swims=-0.26,w swing=-0.65,w swings=0.50,w switchboard=-0.45,w swollen=-0.06
w swords=0.37,w sympathetic=-2.72,w sympathise=-2.66,w symptoms=-1.48,w syndrome=-2.87,w syria=-0.99,w syrian=-1.03
w system=-1.69,w t=0.67,w ta=0.51,w table=0.41,w tables=-0.42,w tablet=-1.03,w tablets=-0.96,w tackling=-0.95
w tag=0.48,w tai=-0.33,w tail=-0.24,w tailoring=-0.34,w take=0.73,w takeaway=-1.06,w takeaways=-1.70,w taken=-0.47
w taker=0.16,w takes=0.52,w taking=0.61,w takongbhim=-1.42,w talk=-0.06,w talked=0.31,w talkin=-0.69,w talking=-0.19
w talks=1.23,w tall=-1.36,w tampons=0.47,w tannoy=-1.63,w tap=0.48,w tapped=-1.18,w tarmac=0.34,w task=-1.24
w taste=-0.25,w tattoo=0.71,w taught=-2.01,w tax=-1.37,w taxi=-1.16,w taxis=-1.26,w tbh=-1.47,w tea=0.25
w teabags=-0.25,w teach=-2.46,w teacher=-1.08,w teachers=-1.72,w teaches=-2.59,w teaching=-3.32,w team=-1.21
w teams=-1.38,w tear=-0.71,w tearing=-0.18,w tears=0.41,w teasing=1.57,w teatime=0.33,w ted=-1.44,w teenage=-1.64
w teenager=-0.73,w teenagers=-1.47,w teens=-1.27,w tees=0.87,w teesside=0.31,w teeth=-0.07,w teething=-1.24
w telephone=-0.57,w telephoned=-0.82,w telephonist=-2.45,w tell=2.52,w telling=0.78,w tells=0.49,w telly=0.97
w temper=-1.25,w temperature=-0.33,w ten=-1.23,w tenant=-0.41,w tend=-1.00,w tenerife=-1.01,w tenner=-2.46
w tennis=-1.42,w tens=-0.57,w tent=0.31,w term=-0.76,w terminal=-0.56,w terms=0.31,w terraces=-1.87,w terrible=-2.44
w terrified=-1.56,w terry=-0.15,w tes=-0.27,w tesco=-0.29,w test=-1.65,w tested=-1.44,w testing=-1.56,w tests=-1.11
w text=-0.27,w than=-0.84,w thank=-0.84,w thanked=-1.83,w thankfully=-1.14,w thanks=-0.72,w thankyou=-1.04
w that=1.14,w the=0.31,w theatre=-1.82,w thedesk=-0.95,w thefts=-0.79,w their=0.11,w them=0.14,w themselves=-0.30
w then=0.99,w therapies=-1.94,w therapist=-2.36,w therapy=-2.39,w there=2.77,w therefore=-1.19,w these=-0.66
w they=1.31,w thick=-0.57,w thiers=-0.40,w thieving=-1.42,w thin=0.06,w thing=0.44,w things=1.20,w think=0.31
w thinks=1.50,w thinners=-0.85,w third=0.39,w thirteen=-0.62,w thirties=-2.56,w thirty=-1.35,w this=0.95
w thoroughly=-0.93,w thort=-0.43,w those=-0.19,w though=-0.90,w thought=-0.59,w thoughtfulness=-2.64,w thoughts=-0.07
w thousands=-1.00,w thrash=-1.29,w thread=0.65,w threat=-0.97,w threaten=-0.63,w threatend=-0.89,w threatened=-1.44
w threatening=-1.05,w threatens=-0.41,w three=0.35,w threw=0.77,w thriller=-0.72,w throat=0.34,w throttle=-0.24
w throttled=-1.14,w through=1.62,w throw=0.14,w throwing=-0.83,w thrown=0.39,w throws=-0.54,w thrush=0.50
w thurs=-0.69,w thursday=0.72,w ti=0.13,w tia=-0.33,w tick=-1.10,w ticketed=-0.30,w tickle=0.33,w tickly=-0.74
w ticky=-0.51,w tidy=-0.61,w tie=1.04,w tied=0.45,w tight=-0.51,w til=0.20,w till=2.05,w tills=1.62,w time=0.38
w timely=-0.35,w timeout=-1.16,w times=-0.44,w timetable=-0.64,w timethe=-0.29,w timing=0.10,w tin=1.04,w tins=0.34
w tip=-0.95,w tippers=-1.05,w tips=-0.98,w tired=0.73,w tissue=0.73,w tiw=-0.22,w tmre=-0.28,w to=1.73,w toast=0.40
w today=1.43,w toddler=-1.27,w toddlers=-2.15,w toenails=0.15,w toes=0.36,w together=0.98,w toilet=1.55
w toilets=-0.16,w told=1.10,w tolerated=-1.65,w tom=-0.55,w tomasz=-0.57,w tomatoes=-0.62,w tomorrow=2.61
w tonic=-0.86,w tonight=2.57,w too=-1.47,w took=-0.75,w tool=-1.26,w tools=-1.54,w tooth=-0.30,w top=0.90
w topping=-0.29,w tops=1.31,w torture=-0.95,w total=-1.38,w totally=-0.90,w touch=0.61,w touchd=-0.24,w touched=-0.36
w touches=0.17,w touching=0.49,w tovery=-0.09,w towards=0.91,w towel=1.20,w town=-1.84,w towns=-1.42,w toy=0.44
w toys=0.76,w track=-1.52,w tracker=-1.73,w tracking=-1.33,w tracks=-1.97,w tractor=-2.04,w trade=-1.54
w traders=-1.97,w trafficking=-2.53,w train=-0.55,w trained=-2.54,w trainee=-0.82,w trainers=-1.87,w trainin=-1.44
w training=-2.29,w trains=-0.45,w tram=-0.93,w trampoline=-1.31,w transfer=-0.75,w transferred=-0.12
w transformed=-1.32,w transit=-0.81,w transition=-1.61,w translate=-0.39,w transport=-0.34,w transporter=-0.56
w trap=-0.93,w trapeze=-0.50,w traps=-0.97,w trauma=-1.58,w traumatised=-2.09,w travel=-0.45,w travelled=-0.40
w tray=0.70,w treading=-1.42,w treat=-1.18,w treated=-2.00,w treating=-1.66,w treatm=-1.19,w treatment=-1.69
w treatments=-2.33,w treats=-0.77,w tree=-0.18,w trees=-0.80,w trent=-0.09,w trestle=-0.65,w triage=-0.73
w triaged=-0.37,w trial=-1.69,w tribunal=-2.24,w tried=-1.17,w trip=0.15,w tripped=-0.78,w trolley=-0.26
w trouble=-0.54,w true=-1.75,w truly=-1.81,w trust=-0.69,w truth=-0.42,w truthfully=-0.61,w try=-0.75,w trying=-1.07
w tuba=-1.01,w tube=-0.27,w tuesday=-0.33,w tune=-2.25,w turbines=-1.89,w turn=0.29,w turned=-0.18,w turning=1.62
w turns=1.46,w turnstile=-0.47,w tutor=-2.44,w tv=-0.57,w twelve=-1.19,w twenties=-1.68,w twentieth=-0.91
w twenty=-0.74,w twice=-0.08,w twins=-0.52,w two=-0.15,w tying=-1.78,w tyneside=-0.80,w type=-0.44,w typical=-1.93
w typing=-1.52,w tyres=-0.38,w ukulele=-1.10,w ulcer=0.19,w ulcerated=-0.70,w ulcers=-0.46,w umbrella=-0.12
w unable=-0.96,w unacceptable=-2.04,w unanswered=-0.43,w unaware=-0.18,w uncaring=-0.69,w uncle=1.16,w unclear=0.33
w uncomfortable=-1.39,w under=1.15,w underpaid=-2.20,w underpass=-0.68,w understand=-1.36,w understandable=-2.21
w understanding=-1.77,w understands=-1.42,w understood=-2.04,w underwear=0.98,w uneasy=-0.89,w uneatable=-0.50
w unfortunately=-0.86,w unhelp=-1.62,w unhelpful=-2.10,w uni=-1.36,w uniform=0.32,w union=-1.77,w unit=-0.72
w universal=-1.39,w university=-2.19,w unless=0.69,w unlocks=-0.21,w unnecessary=-1.69,w unorganised=-0.80
w unorganized=-0.91,w unprofessional=-2.26,w unreadable=-1.84,w unrealistically=-1.31,w unsteady=-0.37
w unsuited=-0.31,w unsupported=-2.16,w unsure=1.21,w until=1.01,w untouched=-1.44,w unusual=-0.68,w unwanted=-0.98
w unwell=-0.21,w up=0.59,w update=0.34,w updated=-1.02,w upmost=-0.91,w upset=-0.21,w upstairs=-0.35,w urban=-0.73
w urdu=-0.14,w urethra=0.29,w urgent=-0.07,w urn=-0.52,w us=0.23,w use=-1.13,w used=-0.50,w useful=-2.54
w useless=-1.85,w user=-1.34,w users=-1.48,w uses=-0.19,w using=0.13,w usual=-0.07,w usually=-0.30,w uti=-0.44
w utter=-1.51,w vacant=-2.17,w valley=-1.25,w value=-1.73,w valued=-1.02,w van=1.88,w vandals=-0.82,w vapes=0.22
w variety=-1.68,w vase=0.80,w veg=-1.86,w vegetarian=-2.77,w vehicle=0.33,w venue=-0.86,w verbally=-1.10
w verge=-1.49,w verges=-0.70,w very=-1.98,w vest=-0.79,w via=0.22,w viability=-3.12,w vicar=-0.87,w victims=-1.88
w video=-0.81,w videos=-0.66,w vietnamese=-1.09,w view=-1.35,w views=-1.69,w village=-1.71,w villain=-1.75
w violence=-2.23,w violent=-2.09,w virtue=-1.07,w virtues=-1.57,w visa=-0.51,w visit=-0.89,w visited=-0.32
w visiting=-1.04,w visitors=-1.40,w visits=-0.84,w voice=-0.65,w voices=-0.31,w volunteer=-2.75,w volunteers=-3.21
w vomiting=-0.91,w vote=-1.77,w voted=-1.32,w votes=-1.32,w voting=-2.01,w vouchers=-1.58,w vovid=-1.73
w vulnerable=-1.39,w wage=-1.06,w wages=-0.69,w wagon=-0.72,w wagons=-0.49,w wait=-0.34,w waited=-0.29,w waiting=1.32
w waits=1.01,w waive=-1.13,w wake=1.32,w wakes=1.43,w waking=-0.50,w walk=-0.31,w walkd=0.31,w walked=0.88
w walker=0.11,w walking=-0.18,w walks=0.73,w wall=0.92,w wallpaper=-1.14,w walls=0.08,w waltzers=-0.51,w wander=-0.72
w wanders=-0.47,w want=1.30,w wanted=-0.47,w wanting=-0.42,w wants=1.21,w war=-1.33,w ward=-0.41,w warden=-0.31
w wardrobe=0.09,w warehouse=-0.43,w warm=0.66,w warmer=-0.52,w warn=-0.56,w warned=-1.49,w warning=-0.86,w was=-3.12
w wasexcellent=-1.74,w wash=1.25,w washed=1.41,w washes=1.04,w washing=1.65,w washington=-0.93,w wasnt=0.12
w waste=-1.45,w wasted=-0.99,w watch=0.83,w watched=0.10,w watches=1.48,w watchin=0.57,w watching=1.02,w water=0.28
w watered=-0.93,w watering=-0.64,w wave=0.40,w waved=-0.71,w waves=0.43,w way=0.17,w ways=0.31,w we=-1.79,w wea=-0.66
w wear=1.24,w wearing=1.51,w wears=1.53,w weather=0.23,w website=-1.56,w wed=-0.90,w wedding=-0.18,w wednesday=0.38
w wee=-0.29,w weed=0.15,w week=0.50,w weekdays=-0.34,w weekend=1.23,w weekends=-0.19,w weekly=-0.38,w weeks=1.29
w weep=-0.66,w weeping=0.32,w weigh=-0.34,w weighs=-0.54,w weight=-0.07,w welcome=-1.63,w welcoming=-2.22
w well=-1.15,w wellbeing=-1.46,w wendy=-0.28,w went=-1.19,w were=-1.70,w werecalm=-0.60,w werent=-0.31,w wet=0.84
w wets=0.87,w weve=-0.83,w what=1.50,w whatever=0.77,w whats=0.57,w whatsoever=-0.49,w wheel=0.08,w wheelchair=-1.36
w wheels=0.56,w when=2.01,w whenever=1.56,w where=1.43,w whether=0.19,w which=2.00,w while=1.66,w whilst=-0.96
w whip=-0.39,w whipped=-0.15,w whirlwind=-1.13,w whispered=-0.47,w whistle=-0.43,w whitby=-0.21,w white=-0.61
w whizzed=-0.44,w who=1.45,w whoa=-1.01,w whoever=0.38,w whole=-0.74,w whose=0.92,w wht=-0.09,w why=0.06,w wiat=-0.89
w widely=-1.77,w wider=-1.22,w widower=-0.50,w wife=-0.76,w wifi=-0.90,w wild=-0.49,w will=1.98,w willing=-0.45
w win=-1.19,w wind=-0.59,w winded=-0.72,w window=0.59,w windows=-0.53,w wine=-0.52,w wing=-0.89,w winning=-1.92
w winter=-1.69,w wireless=-2.05,w wish=-1.04,w wished=-1.30,w wishes=-0.26,w with=0.15,w withdrawal=-0.64
w within=0.75,w wodss=-1.16,w woman=-0.11,w women=-0.57,w won=-0.68,w wonder=-1.94,w wonderful=-1.91
w wondering=-1.00,w wonders=-0.36,w wont=2.44,w woodlands=-1.95,w woods=-0.60,w wool=-1.29,w word=-0.86,w words=-1.03
w wore=0.26,w work=0.11,w worked=-1.25,w worker=-0.78,w workers=-2.13,w workhouse=-1.81,w working=-1.01
w workload=-1.50,w works=-1.56,w workshop=-2.17,w workshops=-2.48,w worksop=-1.04,w world=-1.23,w worried=-0.22
w worry=-0.24,w worrying=-0.87,w worse=-1.81,w worst=-1.69,w worth=-1.18,w wots=0.17,w would=0.88,w wouldnt=-0.30
w wound=0.83,w wrecked=-0.51,w wrecks=-1.07,w wrestling=-0.84,w wrist=0.86,w wrists=0.41,w write=-1.14
w writing=-0.81,w written=-0.45,w wrong=-0.73,w wrote=-1.14,w ws=0.13,w x=0.78,w x2=-0.38,w xbox=-0.46,w xray=-1.04
w xx=-0.58,w yard=0.56,w yarm=-1.39,w year=0.11,w years=-2.10,w yellow=0.12,w yes=-1.04,w yesterday=1.77,w yet=-1.07
w yoga=-1.32,w yoghurt=-0.25,w york=-1.15,w yorkshire=-1.05,w you=-0.45,w young=-0.97,w younger=-1.18
w youngster=-1.55,w your=1.89,w yourself=-0.07,w youth=-1.62,w yr=-0.86,w zombie=-0.36,w zombies=-0.22,w zoom=-0.65
w zumba=-1.22
`
