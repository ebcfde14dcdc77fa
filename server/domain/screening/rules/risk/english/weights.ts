/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.863
export const threshold = -1.67
export const weights = `
b 2 hours=-0.10,b 2 weeks=0.21,b a bad=0.13,b a bag=0.21,b a bank=0.15,b a belt=0.15,b a bench=0.09,b a bigger=-0.12
b a bit=-0.11,b a blackeye=0.10,b a blade=0.10,b a bus=-0.40,b a call=-0.13,b a child=-0.19,b a coffee=-0.27
b a different=0.25,b a dog=0.19,b a fella=0.21,b a few=0.11,b a fortnight=0.23,b a friday=-0.28,b a friend=0.17
b a girl=0.27,b a good=-0.10,b a group=0.31,b a hole=0.13,b a home=0.10,b a house=0.14,b a job=-0.18,b a key=0.34
b a larder=-0.09,b a leaflet=0.12,b a list=0.42,b a little=-0.23,b a long=-0.16,b a lot=-0.10,b a man=0.47
b a medal=-0.12,b a month=-0.31,b a nurse=-0.10,b a picture=0.22,b a plan=0.25,b a policeman=0.26,b a problem=0.19
b a ride=-0.11,b a saturday=-0.10,b a start=0.09,b a tent=0.17,b a tin=0.20,b a week=0.14,b a wet=0.10
b a wheelchair=-0.22,b a young=-0.13,b able to=-0.11,b about how=0.22,b about my=0.16,b about that=-0.12
b about the=-0.21,b above the=0.27,b after dark=-0.12,b after every=0.17,b after the=-0.15,b again and=-0.09
b against me=0.20,b against the=0.31,b all her=0.09,b all hours=-0.16,b all i=0.09,b all night=0.12,b all the=-0.33
b all with=0.11,b allowed to=0.36,b am 15=0.24,b am from=-0.10,b am in=-0.19,b am late=0.16,b am not=-0.18
b am only=0.20,b am scared=0.13,b am so=0.35,b am told=0.16,b an hour=-0.15,b and comes=0.26,b and eating=-0.16
b and gave=-0.19,b and gets=-0.13,b and good=-0.14,b and got=-0.16,b and have=-0.11,b and he=0.51,b and her=0.24
b and his=-0.12,b and if=0.19,b and it=-0.68,b and me=-0.12,b and my=0.13,b and never=-0.15,b and no=0.35
b and nobody=0.16,b and not=-0.20,b and now=0.16,b and paid=-0.10,b and said=0.55,b and says=0.84,b and she=-0.50
b and so=-0.21,b and still=-0.19,b and talks=0.17,b and that=0.12,b and the=0.09,b and then=0.48,b and there=0.37
b and they=-1.19,b and think=0.19,b and was=-0.09,b and we=-0.09,b and were=-0.15,b and you=0.10,b anyone who=-0.12
b anything that=-0.10,b are a=-0.13,b are both=-0.11,b are going=0.36,b are taking=0.15,b as a=-0.32,b as it=0.15
b as she=0.13,b as the=-0.30,b ask him=-0.24,b asked about=0.09,b asked for=-0.13,b asked the=-0.11,b asking for=0.50
b at a=-0.09,b at ease=-0.14,b at five=-0.17,b at four=0.16,b at home=-0.22,b at me=0.40,b at my=0.33,b at nine=-0.19
b at number=0.11,b at school=0.21,b at seven=-0.13,b at six=0.13,b at ten=-0.13,b at that=0.16,b at three=0.14
b at weekends=0.15,b at work=0.60,b ate my=-0.13,b back from=0.15,b back to=0.14,b back with=0.13,b bag and=0.20
b bairns are=0.28,b bank card=0.10,b bar and=-0.15,b be a=0.10,b be answered=-0.12,b be grand=0.10,b be the=0.13
b be told=-0.11,b because he=0.24,b because i=-0.31,b because it=0.15,b because my=0.19,b because there=0.13
b been done=-0.14,b been left=-0.09,b been on=0.25,b been saving=0.10,b been to=0.16,b been told=0.48
b before i=-0.16,b before it=0.14,b behind me=0.29,b behind the=0.49,b between heating=-0.16,b bit of=-0.13
b bought a=-0.20,b bring my=-0.16,b brother has=0.13,b burn the=0.38,b bus driver=0.12,b bus pass=-0.15
b bus station=0.14,b bus stop=-0.14,b bus that=-0.21,b bus to=-0.11,b but i=0.34,b but it=-0.09,b but that=-0.13
b but the=-0.32,b by his=0.12,b by myself=0.18,b by nine=-0.34,b by the=0.35,b call and=0.17,b call to=-0.10
b came back=0.12,b came in=0.10,b came out=0.11,b came to=-0.14,b can be=-0.11,b can see=0.10,b can tell=-0.10
b cant afford=0.19,b cant fault=-0.09,b cant get=0.15,b cant go=0.23,b cant hear=-0.10,b cant reach=0.24
b cant say=0.12,b cant think=-0.24,b car and=0.35,b car in=0.11,b care home=0.14,b carer is=-0.12,b carried my=-0.15
b change the=0.21,b chest is=0.14,b choose between=-0.16,b church and=-0.10,b clean and=-0.11,b come and=-0.31
b come back=0.12,b come down=0.22,b come home=-0.10,b come out=0.17,b comes back=0.14,b comes home=-0.14
b comes in=0.22,b comes on=-0.17,b comes out=-0.15,b comes to=-0.21,b coming in=0.11,b could get=0.12
b could have=-0.39,b could the=-0.18,b couldnt have=-0.16,b covered in=-0.12,b crew were=-0.10,b crisis team=0.15
b curtains shut=-0.11,b cut the=-0.12,b dad was=0.19,b days and=0.14,b dementia and=0.17,b discharged from=0.22
b do but=-0.11,b do his=-0.09,b do i=0.46,b do it=0.23,b do my=-0.39,b do the=-0.12,b do this=0.19,b do to=0.32
b do with=-0.16,b do you=0.13,b does it=0.17,b does my=-0.33,b does the=-0.21,b doesnt know=-0.16,b dog and=0.13
b dog on=0.15,b done better=-0.10,b done for=0.09,b dont eat=-0.12,b dont feel=0.09,b dont get=0.16,b dont like=0.32
b dont think=-0.29,b dont want=0.32,b door and=-0.21,b door off=0.14,b down and=-0.10,b down on=-0.17,b down the=0.28
b down there=0.22,b drawn a=0.23,b dressing gown=0.16,b each other=-0.23,b eating out=0.22,b eats like=-0.13
b end of=-0.21,b every day=-0.10,b every other=0.16,b every time=0.20,b every week=-0.18,b every year=-0.14
b feel like=0.10,b few of=0.16,b fill this=-0.10,b find me=0.26,b flies at=0.09,b floor and=-0.17,b follows me=-0.09
b foot two=-0.17,b for all=0.19,b for her=-0.11,b for him=0.16,b for hours=0.10,b for my=-0.11,b for someone=-0.18
b for tea=-0.23,b for that=0.35,b for the=-0.59,b for them=0.15,b for when=0.28,b for your=0.19,b forty years=-0.10
b four days=0.20,b friday and=-0.15,b from his=-0.11,b from me=0.16,b from outside=0.16,b from the=-0.36
b gave me=-0.18,b get a=0.10,b get in=0.16,b get my=-0.11,b get on=-0.09,b get the=-0.16,b get them=0.11
b get through=-0.11,b get up=-0.17,b gets the=0.39,b getting to=0.12,b girl at=0.15,b girls in=0.37,b give her=0.13
b gives me=0.34,b go and=-0.09,b go home=0.12,b go in=-0.11,b go to=0.32,b go with=0.09,b goes missing=0.11
b goes to=-0.18,b going to=0.64,b good idea=0.12,b got a=0.17,b got her=0.16,b got him=-0.15,b got me=-0.28
b group of=0.13,b had a=-0.47,b had been=-0.17,b had it=0.13,b had the=0.27,b had to=-0.21,b hands round=0.11
b has been=-0.50,b has gone=0.11,b has got=0.24,b has her=-0.27,b has moved=0.12,b has my=0.15,b has no=0.21
b has put=0.09,b has started=0.26,b has the=-0.11,b have a=-0.42,b have all=0.11,b have been=0.55,b have done=0.38
b have got=0.54,b have it=-0.12,b have lost=0.11,b have no=0.11,b have nothing=-0.20,b have put=0.16
b have stopped=0.25,b have taken=0.19,b have the=-0.25,b have to=0.68,b have told=0.09,b have worked=0.12
b have wrote=0.24,b havent eaten=0.19,b havent got=0.22,b havent seen=-0.13,b he asked=-0.21,b he bought=-0.20
b he cant=0.37,b he comes=-0.19,b he could=-0.21,b he did=-0.16,b he does=-0.12,b he gets=0.13,b he goes=0.24
b he got=0.23,b he had=-0.13,b he has=0.41,b he is=-0.15,b he isnt=0.23,b he keeps=0.28,b he knows=0.20
b he likes=-0.15,b he lives=-0.09,b he makes=0.11,b he never=-0.28,b he says=0.61,b he should=-0.11,b he sits=-0.13
b he still=0.12,b he takes=0.16,b he told=0.16,b he wants=0.27,b he went=-0.10,b he will=0.15,b he wont=-0.34
b he would=0.14,b health visitors=-0.09,b hear the=-0.10,b heating and=-0.32,b heating on=-0.22,b help i=0.15
b help me=-0.16,b helped me=-0.09,b her a=-0.15,b her boyfriend=0.19,b her dad=0.17,b her for=-0.13,b her hair=-0.15
b her nightie=0.10,b her tea=-0.32,b her to=0.32,b him a=0.12,b him and=0.22,b him i=0.12,b him in=0.10
b him on=-0.16,b him over=0.17,b his back=-0.27,b his hand=0.26,b his keys=-0.10,b his own=-0.19,b his sister=0.18
b his van=0.14,b hit me=-0.12,b home and=0.16,b home but=0.11,b home by=0.23,b hour at=-0.24,b hours in=-0.19
b house with=0.12,b how i=0.20,b hung up=-0.13,b i always=0.12,b i am=0.86,b i ate=0.16,b i broke=-0.17
b i burn=-0.20,b i can=0.22,b i cant=0.30,b i could=-0.09,b i couldnt=-0.12,b i didnt=-0.13,b i do=-0.49
b i dont=0.75,b i eat=0.15,b i feel=0.39,b i fell=0.24,b i found=0.19,b i get=-0.13,b i give=0.19,b i go=-0.17
b i got=-0.12,b i have=2.17,b i havent=0.32,b i hear=0.11,b i hope=0.09,b i just=0.45,b i keep=0.42,b i know=0.26
b i leave=-0.15,b i left=-0.10,b i like=-0.42,b i look=0.44,b i lost=-0.09,b i mean=0.23,b i missed=-0.10
b i nearly=-0.11,b i need=-0.09,b i needed=-0.10,b i owe=0.15,b i pay=0.19,b i put=0.11,b i rang=-0.13,b i ring=0.33
b i run=-0.20,b i said=-0.24,b i say=0.34,b i should=0.15,b i sleep=0.09,b i still=0.18,b i take=0.10,b i tell=0.19
b i think=0.17,b i told=-0.20,b i took=0.18,b i use=0.13,b i want=0.10,b i wanted=0.20,b i was=-0.77,b i went=-0.25
b i will=0.78,b i wish=0.10,b i wont=0.26,b i work=-0.11,b i would=-0.39,b if i=0.17,b if it=0.27,b if she=0.12
b if the=0.12,b if you=0.13,b in a=0.49,b in about=-0.20,b in and=0.29,b in august=0.27,b in for=-0.14
b in four=-0.18,b in her=0.44,b in his=0.63,b in it=0.14,b in july=0.19,b in law=0.10,b in my=1.18,b in on=-0.10
b in one=0.12,b in our=-0.15,b in school=-0.24,b in summer=-0.36,b in that=0.29,b in the=1.52,b in there=0.26
b in town=-0.11,b in with=0.16,b instead of=-0.13,b is about=0.12,b is always=0.09,b is an=-0.10,b is been=0.12
b is clean=-0.12,b is dark=-0.17,b is doing=0.13,b is down=0.13,b is flies=0.09,b is four=0.14,b is given=-0.13
b is going=0.21,b is got=0.28,b is heating=-0.14,b is in=0.11,b is it=0.33,b is just=0.37,b is late=-0.11
b is like=0.09,b is long=-0.22,b is normal=0.12,b is nothing=-0.33,b is only=0.12,b is our=0.32,b is out=-0.16
b is still=-0.13,b is stopped=0.10,b is that=-0.24,b is the=-0.37,b is there=-0.36,b is thirteen=0.13,b is true=-0.09
b is two=0.14,b is your=0.14,b isnt a=0.25,b isnt allowed=0.28,b isnt that=-0.12,b isnt the=-0.12,b it and=-0.52
b it back=-0.11,b it comes=0.17,b it every=0.11,b it for=-0.13,b it gets=-0.11,b it is=-0.59,b it isnt=0.22
b it on=0.34,b it to=0.26,b it took=-0.15,b it up=-0.10,b it was=0.11,b it wasnt=0.20,b it would=0.36,b july and=0.33
b keep the=-0.14,b keeps me=0.26,b keeps the=0.16,b kept in=0.14,b kids at=-0.17,b kids had=0.12,b kids i=0.30
b know about=0.32,b know how=-0.16,b know i=0.26,b know where=-0.37,b know which=0.35,b knows what=0.11
b knows when=0.10,b lad at=0.14,b lad has=-0.10,b lad who=0.12,b lads at=0.10,b last night=0.58,b last one=-0.17
b last time=0.35,b last year=-0.25,b leave the=0.23,b left in=-0.18,b left me=-0.15,b left my=-0.10,b left on=-0.11
b left the=0.10,b leisure centre=0.17,b let me=-0.64,b let my=-0.47,b let them=-0.25,b letter box=0.15
b library because=0.13,b like a=-0.27,b like i=-0.16,b like it=0.29,b like that=0.10,b like to=-0.26
b listened to=-0.13,b little lad=0.15,b little one=0.22,b little ones=-0.10,b live in=0.17,b living in=0.29
b locked in=0.13,b long time=-0.14,b look at=0.55,b lost a=-0.09,b lost my=-0.10,b lost our=-0.13,b lot of=-0.09
b lunch club=-0.15,b made a=0.12,b made my=-0.15,b made the=-0.11,b made to=0.19,b make me=0.15,b makes me=-0.20
b mam and=-0.12,b man from=0.16,b man she=0.22,b man who=0.18,b marks on=0.18,b mattress to=0.29,b me a=-0.28
b me and=0.87,b me at=-0.11,b me down=0.12,b me every=-0.13,b me for=0.51,b me have=-0.30,b me he=0.25,b me i=-0.29
b me in=0.14,b me last=-0.10,b me mam=0.12,b me not=0.14,b me off=-0.31,b me on=-0.20,b me out=-0.30,b me take=0.11
b me what=-0.13,b me when=0.26,b meant to=0.11,b mental health=-0.13,b money and=0.30,b more and=-0.21
b more letter=0.25,b more than=0.25,b mother in=0.19,b move on=-0.10,b my aunt=0.15,b my baby=0.21,b my bike=-0.11
b my car=0.29,b my carer=-0.17,b my class=0.11,b my coat=-0.10,b my cousin=0.24,b my daughter=-1.08,b my door=0.14
b my ex=0.11,b my father=-0.13,b my flat=0.10,b my friend=0.15,b my garden=0.23,b my hand=0.33,b my heart=0.10
b my husband=-0.38,b my insulin=0.34,b my kids=0.35,b my last=-0.17,b my leg=0.35,b my legs=0.20,b my little=-0.21
b my mam=0.18,b my manager=0.10,b my mate=0.38,b my money=-0.19,b my mother=-0.36,b my name=0.13,b my nan=-0.15
b my neighbour=0.43,b my nephew=0.14,b my partner=0.09,b my pension=0.15,b my phone=0.27,b my pupil=0.19
b my room=-0.22,b my scarf=0.15,b my shopping=-0.28,b my sister=-0.09,b my son=-0.15,b my stepdad=0.09
b my tablets=0.09,b my uncle=-0.10,b my wife=-0.25,b my year=0.40,b nail bar=-0.20,b near the=-0.13,b need it=-0.09
b need the=0.13,b never had=-0.09,b never seen=0.21,b never told=0.17,b new crossing=0.17,b new year=0.33
b next day=-0.12,b next door=-0.24,b next one=0.20,b next time=0.29,b next to=0.18,b nice to=0.10,b night and=0.33
b night i=0.22,b night since=-0.32,b nights and=-0.11,b nine and=-0.13,b ninety and=-0.20,b ninety one=-0.15
b no beds=0.21,b no complaints=-0.17,b no electric=0.11,b no heating=-0.42,b no water=0.19,b nobody came=0.09
b nobody has=0.17,b nobody knows=0.14,b nobody would=0.40,b not a=-0.16,b not for=0.12,b not one=-0.22,b not to=0.18
b nothing at=0.14,b nothing for=-0.12,b nothing in=0.23,b nothing till=0.29,b nothing to=-0.41,b now and=-0.19
b now he=0.24,b now it=0.15,b now she=-0.09,b of anything=-0.23,b of being=0.14,b of his=-0.14,b of it=-0.13
b of me=-0.35,b of my=0.14,b of the=0.26,b of them=0.53,b of us=0.29,b of what=0.14,b off and=0.12,b off for=-0.22
b off in=-0.25,b off the=0.10,b off to=-0.11,b on a=-0.21,b on an=-0.12,b on both=0.09,b on her=0.26,b on hold=-0.17
b on it=0.40,b on me=0.19,b on monday=-0.20,b on my=0.69,b on purpose=0.35,b on reception=0.17,b on saturday=0.14
b on sunday=-0.27,b on the=0.22,b on their=0.12,b on this=-0.22,b on tuesday=-0.15,b on wednesday=-0.23
b on your=-0.12,b once a=0.11,b one for=-0.11,b one in=-0.16,b one more=0.17,b one room=0.14,b one who=-0.16
b only thing=0.11,b only when=0.10,b open later=0.14,b or a=0.13,b or the=0.19,b our black=-0.19,b our lass=0.22
b our own=0.10,b our road=-0.22,b our secret=0.14,b out after=-0.09,b out and=0.36,b out for=-0.15,b out of=0.62
b out on=0.31,b out the=0.22,b out till=-0.16,b out to=-0.13,b outside the=0.38,b over the=0.16,b park is=0.09
b part of=0.13,b patient transport=-0.11,b pay for=0.12,b people who=0.10,b phone and=0.19,b picked up=0.10
b pictures of=-0.29,b plan of=0.15,b please dont=0.25,b point of=-0.17,b police took=0.12,b post office=-0.23
b properly and=-0.17,b put a=0.23,b put her=-0.11,b put him=0.12,b put his=0.25,b put me=-0.14,b put my=0.15
b put on=-0.10,b put the=0.20,b puts his=0.11,b ran out=0.34,b reach the=0.16,b right to=-0.11,b room and=0.20
b room for=-0.12,b round here=-0.20,b run the=-0.31,b said and=-0.10,b said he=0.15,b said no=-0.09
b said sorry=-0.12,b same day=-0.14,b sat in=0.16,b saving my=0.10,b say anything=0.28,b say i=0.32,b say it=0.11
b say the=0.18,b say they=-0.22,b says he=0.23,b says i=0.31,b says if=-0.28,b says it=0.50,b says nobody=0.13
b says she=0.40,b school and=0.19,b see how=0.13,b see me=-0.10,b see the=-0.23,b see to=0.09,b seven and=-0.10
b she can=-0.09,b she cant=0.10,b she comes=-0.12,b she does=-0.33,b she doesnt=0.18,b she fell=0.17,b she gets=0.09
b she has=0.40,b she is=1.43,b she isnt=0.14,b she just=0.09,b she lives=0.16,b she rings=0.18,b she said=0.18
b she says=0.17,b she takes=-0.18,b she told=0.19,b she took=0.09,b she was=-0.25,b she wont=0.23,b she would=0.17
b shop and=-0.24,b should be=-0.21,b should have=-0.26,b shut and=-0.10,b shut the=-0.17,b since the=0.14
b since thursday=0.13,b sit at=-0.20,b sit in=0.09,b sit there=-0.09,b sits in=0.19,b six and=-0.09,b six foot=-0.13
b skate park=-0.17,b sleep in=0.32,b so far=-0.13,b so it=0.12,b so she=0.27,b so they=0.12,b so tired=0.35
b so we=-0.18,b soft play=-0.15,b some of=0.11,b somebody been=0.13,b someone else=0.12,b someone should=0.14
b something for=0.12,b somewhere to=-0.20,b sort of=-0.13,b speaking to=-0.09,b sports hall=0.12,b staff are=-0.10
b staff at=-0.10,b start at=-0.20,b started wetting=0.17,b stopped eating=0.16,b stuff in=0.19,b swimming baths=0.14
b swing for=-0.16,b take a=-0.22,b take the=0.39,b takes her=-0.10,b takes the=-0.13,b taking me=0.11
b taking my=-0.13,b talks in=-0.19,b talks to=0.17,b tea at=0.24,b tell her=0.15,b tell the=0.48,b tells the=0.13
b ten and=-0.21,b than the=-0.16,b thank you=-0.13,b thanks for=0.20,b that a=-0.11,b that could=-0.11
b that doctor=0.36,b that he=0.15,b that i=-0.12,b that is=0.13,b that it=0.27,b that the=-0.16,b the a19=0.13
b the allotment=0.09,b the ambulance=-0.15,b the app=-0.13,b the baby=0.52,b the bairns=0.14,b the bank=0.16
b the bath=0.21,b the bed=0.11,b the bedroom=0.13,b the best=-0.13,b the big=-0.12,b the bin=0.21,b the boiler=0.15
b the bottom=0.09,b the bread=0.24,b the building=0.14,b the bus=0.76,b the buses=0.18,b the car=0.64,b the care=0.15
b the carer=0.12,b the chair=-0.22,b the chemist=0.23,b the chip=-0.15,b the church=-0.25,b the coach=0.16
b the college=-0.14,b the community=-0.10,b the company=-0.20,b the cooker=0.28,b the corner=-0.09,b the council=0.12
b the crew=-0.09,b the crisis=0.17,b the curtains=0.17,b the dog=0.50,b the door=0.40,b the doorway=0.15
b the driver=-0.28,b the farm=0.14,b the fence=0.20,b the field=-0.14,b the first=-0.14,b the food=0.12
b the free=0.11,b the front=-0.24,b the garage=0.66,b the garden=-0.19,b the gas=0.30,b the gate=0.29
b the grass=-0.13,b the gym=-0.13,b the hall=-0.21,b the heating=-0.11,b the hedge=-0.14,b the home=-0.20
b the hospice=-0.13,b the hostel=0.18,b the house=0.21,b the hub=-0.10,b the ice=-0.17,b the journey=0.27
b the kids=-0.12,b the kitchen=0.30,b the lad=0.22,b the lady=0.11,b the landing=0.17,b the landlord=0.14
b the lass=0.09,b the leisure=0.17,b the letters=0.28,b the library=-0.27,b the lights=0.11,b the little=0.10
b the lollipop=-0.11,b the long=0.12,b the lot=-0.10,b the lunch=-0.12,b the man=0.12,b the middle=-0.11
b the minute=-0.17,b the morning=0.15,b the mosque=0.13,b the neighbour=-0.11,b the neighbours=0.14,b the news=0.13
b the next=0.25,b the night=0.13,b the number=-0.28,b the nurse=-0.17,b the office=0.21,b the old=-0.17
b the other=0.09,b the paper=-0.18,b the parking=-0.12,b the pavement=-0.11,b the phone=-0.13,b the place=0.44
b the police=0.09,b the post=-0.31,b the pub=0.10,b the quiet=-0.16,b the road=0.26,b the roses=-0.12,b the same=0.33
b the school=-0.37,b the sea=-0.24,b the service=-0.10,b the settee=-0.12,b the shed=-0.24,b the soup=-0.20
b the sports=0.12,b the spring=-0.17,b the staff=-0.10,b the stairs=0.40,b the station=-0.15,b the steps=-0.11
b the street=-0.15,b the summer=0.09,b the surgery=-0.13,b the takeaway=0.24,b the tap=0.22,b the taxi=-0.10
b the time=0.11,b the tip=-0.11,b the toilet=0.20,b the train=0.13,b the trains=0.16,b the treatment=0.09
b the two=0.44,b the van=0.35,b the waiting=-0.21,b the walking=-0.11,b the wall=0.22,b the war=-0.12
b the warden=0.15,b the water=0.13,b the way=-0.40,b the weather=0.15,b the weekend=0.28,b the whole=-0.13
b the will=0.16,b the window=0.13,b the woman=-0.10,b the youth=-0.21,b their own=0.12,b them all=-0.21
b them in=0.16,b then he=-0.25,b then i=0.12,b then the=0.33,b there a=-0.33,b there and=0.18,b there is=1.77
b there was=-0.48,b there were=0.09,b these days=-0.17,b they are=-0.31,b they can=0.18,b they couldnt=-0.11
b they did=-0.23,b they have=0.38,b they keep=-0.14,b they know=-0.13,b they let=-0.21,b they made=0.10
b they need=-0.12,b they put=-0.10,b they say=0.48,b they told=-0.16,b they took=-0.20,b they want=0.19
b they were=-0.30,b they wont=0.24,b they would=0.22,b thing i=0.09,b think i=0.17,b think it=0.27,b think of=-0.28
b think so=-0.10,b think you=-0.16,b thinks i=0.15,b this is=0.14,b this morning=0.10,b this town=-0.15
b this was=0.09,b this week=0.40,b thought i=-0.09,b thought it=0.14,b three days=0.18,b through a=0.10
b through and=-0.10,b through my=0.14,b through the=0.31,b through to=-0.11,b till it=0.12,b till the=0.40
b time i=0.19,b time it=0.19,b time she=0.17,b time the=0.16,b time there=0.18,b time to=-0.12,b times i=-0.12
b to a=0.33,b to any=-0.14,b to ask=0.22,b to be=-0.36,b to bed=-0.20,b to choose=-0.16,b to college=0.14
b to cook=-0.28,b to do=-0.16,b to explain=0.16,b to find=0.11,b to get=0.15,b to help=-0.32,b to her=0.19
b to his=0.17,b to hospital=-0.10,b to it=0.20,b to keep=0.23,b to know=0.14,b to me=0.20,b to move=-0.14
b to my=0.56,b to ring=-0.20,b to say=-0.21,b to school=0.21,b to see=-0.37,b to send=0.38,b to speak=-0.11
b to stay=0.17,b to stop=0.58,b to tell=0.10,b to that=0.09,b to the=-0.96,b to think=0.10,b to wait=-0.33
b to walk=0.09,b to work=0.17,b to you=0.09,b told by=0.14,b told him=-0.14,b told i=0.19,b told me=-0.26
b told the=0.38,b too many=0.16,b too much=-0.09,b took our=-0.11,b took the=0.17,b took us=-0.09,b top of=-0.14
b trainers and=0.27,b tried to=0.17,b turn the=0.26,b turned up=-0.24,b twice a=-0.24,b twice and=0.09
b twice in=-0.12,b twice this=0.24,b two minutes=-0.24,b two of=0.25,b two years=-0.18,b unable to=-0.09
b under the=0.41,b up against=0.15,b up and=0.14,b up at=-0.37,b up from=0.13,b up in=-0.12,b up my=0.19,b up on=0.09
b us and=-0.10,b us off=0.09,b us to=-0.31,b us up=0.17,b us will=0.11,b us with=-0.28,b van and=0.33
b very good=-0.16,b wages and=0.17,b wait for=-0.09,b waiting for=0.38,b waiting room=-0.16,b wake up=0.10
b walk home=0.24,b walk in=-0.12,b walking group=-0.17,b wall and=0.09,b want is=-0.18,b want it=0.23,b want to=0.23
b wanted to=0.21,b wants a=-0.19,b wants it=-0.19,b wants more=0.21,b was a=-0.33,b was all=0.10,b was fine=0.14
b was going=-0.09,b was in=-0.20,b was left=-0.11,b was on=0.18,b was one=-0.09,b was right=-0.20,b was the=0.13
b watch the=-0.14,b water in=-0.14,b we are=0.18,b we came=0.11,b we dont=-0.25,b we get=0.18,b we go=-0.20
b we had=-0.09,b we have=0.39,b we havent=0.12,b we lost=-0.12,b we need=-0.11,b we sleep=0.18,b we were=-0.23
b we will=-0.22,b went home=-0.12,b went into=-0.18,b went to=-0.26,b were brilliant=-0.12,b were told=-0.15
b were very=-0.10,b what happens=0.30,b what he=0.26,b what it=-0.18,b what mattress=0.17,b what they=0.10
b what time=0.11,b what to=-0.29,b what would=0.26,b what you=-0.15,b when dad=0.40,b when he=0.38,b when i=0.19
b when it=-0.23,b when my=-0.21,b when she=0.28,b when the=0.38,b when they=-0.17,b when we=-0.16,b where i=0.11
b where my=0.18,b where she=0.13,b where the=-0.22,b where to=-0.26,b while she=-0.09,b who comes=-0.21,b who do=0.35
b who has=-0.15,b who is=0.19,b wife and=-0.14,b wife is=0.19,b wife says=-0.26,b will be=0.36,b will come=0.24
b will do=0.16,b will have=0.09,b will know=0.15,b will to=-0.10,b with a=-0.11,b with her=-0.12,b with him=0.14
b with his=0.10,b with it=-0.10,b with me=0.38,b with my=0.18,b with no=-0.18,b with one=0.10,b with that=0.10
b with their=-0.17,b with this=-0.09,b with us=-0.13,b wont be=0.86,b wont go=0.10,b wont let=-0.39,b word for=0.14
b work and=0.13,b work it=0.18,b works at=-0.16,b works in=-0.15,b would be=0.49,b would believe=0.21
b would give=-0.11,b would go=0.21,b would have=0.36,b would like=-0.25,b would make=0.17,b would save=-0.22
b would say=-0.18,b year old=0.13,b years and=-0.14,b years back=-0.13,b years old=0.10,b you all=-0.19
b you are=0.18,b you cant=-0.21,b you have=0.31,b you lot=0.18,b you to=-0.13,b you want=-0.09,b you will=-0.15
b youth club=0.13,i alone=1.27,i body=1.92,i boss=0.91,i bully=0.39,i carers=-0.49,i child=2.16,i cooking=-1.11
i cry=1.41,i day=2.86,i despair=1.07,i die=0.29,i dirt=1.17,i elder=0.32,i fear=0.44,i figure=-0.52,i food=1.77
i friend=1.57,i goods=1.92,i he=3.24,i hide=0.87,i home=2.17,i hurt=1.84,i joke=0.76,i lack=2.66,i leave=1.52
i letnot=0.83,i mark=0.77,i me=1.02,i meds=1.13,i money=1.64,i nextdoor=0.67,i night=1.08,i number=1.52,i old=0.12
i papers=0.91,i parent=1.12,i partner=0.12,i past=0.26,i phone=0.37,i place=-2.45,i please=0.85,i policy=-1.21
i praise=-2.02,i school=0.51,i secret=2.16,i service=-1.76,i sexual=0.77,i she=1.04,i should=-1.33,i slave=1.92
i sleep=2.89,i sport=-1.52,i stranger=1.72,i take=1.93,i they=0.57,i travel=0.12,i us=-0.28,i vengeance=1.92
i watch=-0.14,i weapon=1.44,i weather=-0.80,i you=-0.51,p alone lack=0.38,p body me=0.44,p day lack=0.65
p day me=0.37,p he leave=0.36,p he me=0.87,p he take=0.42,p hide me=0.38,p hurt me=0.46,p lack me=0.64
p lack she=0.39,p me secret=0.41,p me take=0.49,p me vengeance=0.61,p take vengeance=0.39,s abuse-at-home some=1.23
s abuse-at-home strong=2.84,s child-at-risk some=1.05,s child-at-risk strong=3.24,s exploitation some=1.04
s exploitation strong=3.85,s figure-of-speech against=-2.82,s food-or-cooking against=-1.95
s general-talk against=-1.07,s harm-by-another some=1.17,s harm-by-another strong=2.71,s neglect some=2.03
s neglect strong=3.46,s no-basics some=1.70,s no-basics strong=2.62,s past-and-over against=-2.10
s praise against=-2.79,s self-harm some=2.02,s self-harm strong=3.31,s service-talk against=-2.03
s sport-or-story against=-1.27,s threat some=1.28,s threat strong=2.32,w 0=-0.87,w 00=-0.44,w 000=-1.94,w 00pm=-0.32
w 07=-0.91,w 08=-0.63,w 086=-1.52,w 1=-0.57,w 10=-1.42,w 100=-1.68,w 10mins=-0.92,w 11=-0.73,w 111=-1.36,w 12=-0.62
w 13=-0.50,w 13s=-0.07,w 14=-0.24,w 14th=0.20,w 15=-0.23,w 15mins=-0.64,w 16=-0.62,w 16s=-0.27,w 16th=0.16,w 17=-0.08
w 18=-0.70,w 1800=-1.83,w 18s=-0.85,w 19=-0.71,w 1931=-1.44,w 1941=-1.50,w 1961=-1.22,w 1974=-1.42,w 1987=-1.66
w 1989=-1.55,w 1990=-1.76,w 1998=-1.59,w 1hr=-1.25,w 1q1=-1.28,w 1s=-0.10,w 1st=-0.63,w 2=-0.29,w 20=-1.42
w 2003=-1.83,w 2010=-1.83,w 2011=-1.86,w 2012=-1.64,w 2015=-1.49,w 2019=-0.89,w 2022=-0.81,w 2024=-0.93,w 2026=-1.21
w 20min=-0.51,w 20th=0.08,w 21=-0.53,w 22=-0.65,w 22nd=0.20,w 23rd=0.09,w 24=-0.92,w 25=-1.06,w 26=-1.16,w 28th=0.22
w 29=-0.73,w 2nd=-0.38,w 2yr=-0.59,w 3=-0.34,w 30=-1.23,w 30a=-0.70,w 30am=-1.27,w 30mins=-0.90,w 30p=-1.44
w 34=-1.17,w 35=-1.13,w 36=-0.70,w 37=-0.98,w 3am=-0.61,w 4=-0.27,w 40=-1.43,w 400=-1.60,w 41=-1.35,w 42=-1.17
w 44=-0.54,w 45=-1.49,w 45am=-0.96,w 4am=-0.75,w 4hrs=-0.79,w 4th=-0.16,w 5=-1.29,w 50=-1.34,w 55=-1.08,w 5am=-1.02
w 5mins=-0.69,w 5minutes=-1.90,w 6=-0.99,w 62=-1.52,w 63=-1.60,w 64=-1.45,w 68=-1.01,w 6am=-0.94,w 6ft=-0.50
w 6pm=-0.84,w 6s=-0.20,w 7=-1.33,w 70=-1.24,w 71=-1.69,w 76=-1.29,w 77=-1.01,w 78=-1.16,w 7am=-0.95,w 7th=-0.21
w 8=-0.86,w 82=-1.61,w 85=-1.31,w 87=-1.10,w 88=-1.14,w 89=-1.21,w 8pm=-0.84,w 9=-0.73,w 90=-1.23,w 900=-1.55
w 91=-1.61,w 93=-1.74,w 94=-1.14,w 96=-0.96,w 99=-1.02,w 999=-1.82,w 9am=-0.73,w 9pm=-0.75,w 9s=-0.44,w a=-0.05
w a1=-0.25,w abandoned=-0.98,w abc=-1.73,w abit=-0.55,w able=-0.47,w about=-0.23,w above=0.85,w abroad=-1.66
w abrupt=-1.07,w absent=-0.14,w absolute=-2.14,w absolutely=-1.76,w absouloutly=-1.45,w abuse=-1.41,w academy=-2.55
w acceptable=-1.42,w access=-1.02,w accessibly=-1.98,w accident=0.45,w accommodation=-1.95,w according=0.15
w account=-0.27,w accountant=-1.79,w accountants=-2.07,w accurate=-2.67,w ace=-0.16,w ache=-0.63,w aches=-0.93
w achieved=-2.03,w across=0.11,w act=-1.29,w actioned=-1.62,w actions=-1.98,w active=-2.13,w activitie=-1.62
w activities=-1.18,w actual=-1.16,w actually=-0.69,w adapting=-1.65,w add=-0.16,w added=-0.58,w addisons=-0.34
w address=-0.17,w adequate=-2.10,w adhd=-1.90,w admiration=-2.35,w admission=-1.21,w admit=-0.63,w admittance=-1.19
w admitted=-0.28,w admitting=-1.09,w adore=-0.69,w adult=-1.34,w advance=-1.27,w adventure=-1.26,w adverts=-1.65
w advice=-1.64,w advise=-1.44,w advised=-2.07,w adviser=-2.54,w advisor=-3.50,w advocacy=-2.79,w advocate=-2.77
w ae=-0.29,w affairs=-0.87,w affected=-1.27,w affects=-0.52,w afford=-0.36,w afraid=-0.14,w after=0.97
w afternoon=0.17,w again=1.77,w against=0.15,w age=-0.76,w aged=-1.05,w ageing=-2.32,w agen=-1.94,w agency=-1.40
w agent=-1.35,w ages=-0.63,w aggressive=-2.21,w agm=-0.92,w ago=0.57,w agreed=-1.86,w agrees=-1.18,w ahdnker=-1.04
w aid=-0.17,w aider=-1.24,w aids=0.13,w aim=0.07,w aint=-0.70,w air=1.05,w airport=0.11,w airsoft=-0.43,w alan=-0.68
w alarm=-0.52,w alarms=-0.36,w albert=-0.29,w aldi=-0.73,w alight=0.74,w alive=0.31,w all=-0.38,w alley=-1.37
w allocated=-2.64,w allotment=-2.26,w allotments=-2.20,w allow=-0.06,w allowance=-1.85,w allowed=0.57,w allows=-0.24
w almost=-1.85,w alo=-0.36,w alone=-0.97,w along=0.69,w alot=-1.72,w already=-0.26,w alrite=-1.19,w also=-1.37
w alstrom=-0.96,w alternative=-1.95,w although=-1.06,w alzheimers=-1.71,w am=1.71,w amateur=-2.66,w amazing=-2.36
w ambulance=-1.91,w ambulanceman=-1.96,w ambulances=-1.84,w amd=-0.88,w american=-1.10,w amiss=-0.39,w among=-0.31
w amount=-0.48,w amy=-0.33,w an=0.08,w anaesthetist=-2.00,w anchor=-0.78,w and=0.60,w andwithin=0.17,w aneurysm=-2.18
w angels=0.42,w angling=-0.76,w angry=-0.59,w animal=-1.74,w ankle=1.53,w annihilated=-1.58,w announcement=-0.13
w announcements=-0.76,w annoying=-1.63,w ans=-0.12,w answ=-0.80,w answer=-0.50,w answere=-0.27,w answered=-0.80
w answering=-0.28,w answers=-1.14,w anti=-2.09,w antibiotic=-1.29,w antibiotics=-1.38,w antisickness=-1.70
w ants=-0.60,w anxiety=-1.58,w anxious=-1.06,w any=0.19,w anyhow=0.10,w anymore=0.90,w anyone=0.88,w anything=0.55
w anyway=-0.25,w anywhere=1.60,w apalling=-0.80,w apart=-0.11,w apologise=-1.08,w app=-2.16,w appalled=-2.11
w apparent=-0.43,w appearance=-0.05,w appeared=0.44,w appears=0.57,w applaud=-1.93,w applicable=-1.76
w appointment=-0.72,w appointments=-1.13,w appreciate=-1.44,w appreciation=-2.42,w apprenticeship=-3.23
w apprenticeships=-3.33,w approach=-0.72,w approachable=-1.87,w approaching=0.84,w appropriate=-2.26
w appropriately=-2.07,w appropriatley=-2.03,w approx=-1.65,w approximate=-2.21,w appt=-0.26,w appts=-0.14
w april=0.13,w arabic=-0.89,w arcade=-2.01,w archery=-1.97,w are=1.10,w area=-1.34,w areas=-1.76,w arent=0.33
w arisen=-0.71,w arises=-0.77,w ark=-0.93,w arm=1.64,w armpit=0.75,w arms=0.80,w army=-2.34,w around=0.58
w arranged=-0.14,w arrangement=-0.07,w arrest=-0.57,w arrival=1.08,w arrivals=0.09,w arrive=0.99,w arrived=-0.32
w arrives=1.37,w arriving=-0.66,w arrogant=-2.25,w arson=-0.28,w art=-2.44,w arthritis=-1.86,w arwen=-0.94,w as=-0.84
w asap=0.09,w asda=-0.87,w ashamed=-0.77,w ask=0.51,w asked=-0.34,w asking=1.00,w asks=1.30,w asleep=1.78
w aspect=-1.83,w aspects=-2.58,w assaulted=-0.83,w assaults=-1.72,w assembly=-0.70,w assessed=-2.60
w assessment=-3.04,w assets=-1.23,w assistance=-1.67,w assistant=-0.21,w assume=-0.55,w assumed=-0.84
w assuming=-0.32,w assured=-0.50,w asthma=0.17,w aswell=-0.81,w asylum=-1.05,w at=-0.34,w ate=0.43,w atmosphere=-0.85
w attack=-0.54,w attacked=-0.85,w attacking=-0.90,w attacks=-1.03,w attempt=-1.24,w attend=-0.70,w attended=-0.69
w attending=-1.42,w attention=-1.42,w attentive=-1.75,w attitude=-2.17,w attitudes=-1.99,w attorney=-1.36
w august=0.38,w aunt=0.21,w auntie=0.07,w aunty=-0.46,w authorities=-0.70,w authority=-2.16,w autism=-2.95
w autistic=-3.28,w automated=-2.95,w automatic=-0.70,w availability=-2.04,w available=-1.39,w average=-2.93
w awaiting=-0.64,w awake=0.90,w aware=-1.03,w away=2.45,w awful=-2.50,w awkward=-0.67,w awkwardly=-0.78,w ayton=-0.94
w b=0.18,w b2=-0.61,w ba=-0.27,w babies=0.13,w baby=2.06,w babysiter=-1.61,w back=-0.19,w background=-0.99
w backs=0.71,w backside=-0.66,w backwards=-0.29,w backyards=-1.21,w bacon=-0.49,w bad=-1.62,w badge=-0.78
w badly=-1.56,w bag=2.04,w bags=1.23,w bailiffs=-1.20,w bairn=-1.26,w bairns=-1.03,w bak=-0.46,w bake=0.31
w bakery=-0.95,w baking=0.13,w balance=-1.70,w ball=-0.27,w ban=-0.42,w banana=0.19,w band=-1.34,w bandage=0.58
w bandstand=-0.72,w bandstands=-0.43,w bang=0.38,w banging=0.61,w bangs=1.05,w bank=-0.16,w banner=-1.29,w bar=-0.18
w barbecue=-0.22,w barber=-0.36,w bard=-0.86,w bare=0.22,w bargain=-0.97,w barnabas=-1.65,w barnard=-0.99
w barred=-0.99,w barrier=-1.18,w bars=-0.83,w based=-1.83,w basically=-2.21,w basis=-0.76,w baskets=-0.94
w bass=-1.76,w bassetlaw=-1.20,w bassey=-1.57,w bat=0.34,w bath=-0.17,w bathed=0.28,w bathroom=0.76,w baths=0.56
w bats=-0.25,w batter=-0.34,w battered=-1.11,w battering=-1.67,w battery=-0.88,w bbq=-0.21,w be=1.68,w beach=0.56
w beaches=-0.66,w beams=0.47,w bear=-1.08,w bearable=-1.76,w beat=-1.41,w beaten=-0.78,w beating=-1.14,w beats=-1.73
w because=1.32,w beck=0.05,w become=-1.55,w bed=0.85,w bedbound=0.26,w bedroom=1.16,w beds=0.54,w bedtime=-0.27
w been=3.45,w bees=-0.68,w before=0.89,w befrienders=-1.08,w beg=-0.68,w began=0.53,w beggar=-1.61,w begged=-0.74
w begging=-0.29,w beginning=-1.19,w begonias=-1.12,w behalf=-0.33,w behave=-0.48,w behaved=-1.04,w behaves=-0.39
w behavioural=-2.05,w beheaded=-0.92,w behind=3.24,w bein=0.30,w being=-0.13,w believe=-0.14,w believed=-1.25
w believes=-0.74,w belittling=-1.53,w bell=-0.09,w belly=-0.35,w belongings=0.96,w belt=0.67,w ben=0.90,w bench=-0.51
w benches=-0.80,w beneficial=-2.92,w benefit=-1.85,w benefited=-2.53,w benefits=-0.84,w bereavement=-1.26
w best=-1.79,w bet=0.55,w betrayed=-0.53,w better=-0.83,w between=-0.26,w beutiful=-2.03,w beyond=-1.12
w bicker=-0.81,w big=-0.93,w bigger=-0.55,w bike=-0.70,w bikes=-1.32,w bill=-0.15,w bills=-0.72,w bin=1.32
w bingo=-2.19,w binns=-0.78,w bins=0.21,w bipolar=-1.54,w bird=-1.06,w birds=-1.27,w birthday=0.36,w biscuits=-1.43
w bishop=-0.62,w bit=-0.75,w bits=0.17,w bitter=-0.50,w bizzy=-0.81,w bjj=-1.11,w black=-0.23,w blackberry=-0.26
w blackeye=-0.98,w blackout=-0.70,w bladder=-0.14,w blade=0.42,w blades=0.38,w blame=-1.09,w blanket=0.83
w blast=-1.37,w bled=0.88,w bleed=0.87,w bleeding=-0.22,w bless=-0.99,w blew=-0.42,w blind=-0.57,w bliss=-0.58
w bloke=-0.18,w blokes=-0.72,w blood=0.07,w bloom=-0.60,w blower=0.69,w blue=0.53,w bmi=-0.40,w bmw=-0.34
w board=0.08,w boards=-1.11,w boat=0.14,w boats=-0.65,w body=-0.40,w bogus=-1.29,w boil=0.43,w boiler=-0.87
w boiling=0.53,w bombed=0.40,w bond=-0.07,w bone=-0.70,w bonfire=-0.12,w bonkers=-2.05,w book=-0.67,w books=0.11
w booted=-1.41,w booth=-0.45,w boots=-0.24,w bored=-2.17,w boredom=-2.07,w boring=-1.91,w born=-1.07,w boro=-1.05
w borough=-1.20,w borrowed=0.40,w boss=-1.15,w both=-0.53,w bother=-1.15,w bothering=-0.16,w bottle=1.40
w bottles=1.27,w bottom=0.90,w bought=-1.00,w bouncing=-0.75,w bound=0.80,w boundaries=-0.58,w bowel=0.45
w bowls=0.45,w bows=0.51,w box=1.58,w boxes=0.40,w boxing=-1.35,w boy=0.62,w boyfriend=1.55,w boys=1.57,w bpd=-0.42
w brakes=0.98,w brambles=-0.95,w branch=0.28,w bravely=-1.57,w bravo=-1.37,w brays=-0.05,w bread=0.85,w break=0.80
w breakdown=-1.67,w breakfast=-1.20,w breaking=1.08,w breaks=0.66,w breath=1.10,w breathe=0.58,w breathing=0.29
w brew=-0.47,w brews=-0.88,w brian=0.29,w bricklaying=-1.03,w bricks=-0.25,w bridge=-0.41,w bridges=-1.02
w brigade=-1.62,w bright=-0.59,w brill=-0.60,w brilliant=-2.33,w bring=0.60,w bringing=1.14,w brings=-0.21
w british=-0.68,w broad=-1.67,w broke=0.97,w broken=-0.07,w brother=0.34,w brothers=0.13,w brought=-0.78
w brownies=0.78,w bruise=-0.14,w bruises=0.19,w brush=0.73,w brushes=0.85,w brusque=-0.24,w brute=-0.78
w bubbles=1.52,w bucket=0.13,w budget=-1.25,w budgets=-1.54,w build=-2.62,w builder=-2.95,w building=-1.91
w built=-1.59,w bulb=-0.49,w bulbs=-0.98,w bulky=-1.33,w bullied=-1.38,w bulling=-1.97,w bullyin=-0.87,w bumps=0.61
w bun=0.66,w bunch=-1.01,w bungalow=-0.93,w bunting=0.38,w bureau=-0.75,w burglars=-0.18,w burgled=0.21,w buried=0.86
w burn=0.16,w burner=-0.59,w burning=0.30,w burns=0.25,w burnt=0.61,w bus=-1.00,w buses=-0.68,w bushes=-0.10
w business=-2.61,w buskers=-1.90,w bust=-0.86,w busy=-0.16,w but=-1.66,w but45min=-0.57,w butcher=-0.44
w butchered=-0.53,w butter=0.41,w butterflies=-0.41,w button=-0.58,w buy=-0.67,w buzzer=-0.27,w buzzes=0.32,w by=0.61
w bye=0.18,w bypass=-0.75,w c=0.39,w cabinet=0.81,w cadets=-1.24,w cafe=-1.40,w cahms=-0.91,w cakes=0.30
w calendar=0.20,w call=-0.43,w called=-0.77,w caller=-0.63,w callers=-0.64,w calling=-0.59,w calls=-0.45,w calm=-0.36
w calmly=-0.56,w came=-0.11,w camera=0.18,w cameras=-1.07,w campaign=-2.48,w camping=-1.07,w can=0.58,w canada=-1.25
w cancelled=-0.40,w cancer=-1.48,w candle=1.49,w cannabis=-0.58,w canny=0.69,w cans=0.78,w cant=1.66,w cap=0.09
w capacity=-0.97,w captain=-0.44,w car=2.15,w caravan=-1.34,w carbohydrates=-1.50,w card=0.60,w cardiac=-0.92
w cardiomyopathy=-2.57,w cards=0.06,w care=-0.76,w cared=-0.56,w careful=-0.25,w caregiver=-0.94,w carer=-0.65
w carers=-1.81,w cares=0.10,w caretaker=-0.79,w cargo=-0.11,w caring=-0.73,w caringly=-1.14,w carnival=-1.00
w carol=0.81,w carpet=-0.07,w carriageway=-0.94,w carried=-1.21,w carrying=0.66,w cars=0.69,w case=-1.10,w cash=-0.17
w cashpoint=-0.96,w castle=-1.26,w cat=0.27,w catalogue=-2.02,w category=-1.24,w catering=-2.07,w catheter=1.40
w cats=-0.59,w caught=0.27,w causes=-1.63,w causing=-0.48,w cbt=-0.47,w cco=-0.70,w cctv=-0.16,w cemetery=-1.05
w center=-1.09,w central=-1.01,w centre=-1.09,w cereal=-0.18,w certain=0.14,w chain=-0.29,w chained=-0.71
w chains=0.13,w chair=-0.45,w challenging=-2.20,w chance=-0.18,w changeover=-0.64,w changes=-0.40,w chaotic=-2.13
w chap=-0.30,w chapel=-1.40,w chaplaincy=-1.65,w character=-0.54,w charge=-0.56,w charges=0.25,w charity=-2.93
w chart=-2.69,w charter=-2.30,w chase=-0.35,w chases=0.19,w chat=-0.46,w chatter=-1.42,w chatting=-1.37
w chatty=-1.01,w cheap=-1.26,w check=0.13,w checked=-0.23,w checking=-0.85,w checkneurological=-3.00,w checkups=-1.02
w cheeky=-0.97,w cheerful=-1.46,w cheery=-0.24,w chef=-1.17,w chemical=-0.72,w chemicals=-0.34,w chemist=-1.01
w chemo=-0.48,w cherished=-1.02,w chess=-1.69,w chest=0.92,w chester=-0.18,w chi=0.52,w chicken=0.28,w chickens=-0.51
w child=-0.65,w childhood=-2.46,w childish=-0.14,w children=-0.46,w childrens=-0.50,w chimney=-0.18,w chip=-1.02
w chipped=0.47,w chippy=-0.29,w chips=-0.99,w chiropodist=-2.74,w chocolate=0.32,w choice=-0.40,w choices=-1.43
w choke=-0.80,w choked=0.13,w choking=-0.67,w choose=-1.23,w chop=0.08,w chopping=0.09,w christmas=-0.07
w chronic=-0.91,w chucking=-0.63,w chucks=0.36,w chuffed=0.23,w church=-2.06,w churches=-1.80,w chutney=-0.36
w cigarette=1.21,w cinema=-1.05,w circle=-0.13,w circumstances=-0.95,w city=-1.06,w clad=0.07,w claimed3=-0.24
w clapped=-0.76,w class=-1.50,w classed=-2.20,w classes=-2.89,w cleaned=-0.49,w cleaner=-0.70,w cleaning=-0.78
w cleanliness=-0.38,w cleanness=-1.51,w clear=-0.29,w clearly=-0.60,w clears=-0.05,w clever=-1.68,w client=-1.56
w clients=-2.36,w cliff=-0.97,w cliffs=-1.21,w climbing=-0.93,w clinic=-1.48,w clinical=-2.78,w clinician=-2.31
w clipped=0.08,w clock=-0.76,w clocked=-0.92,w clocks=-1.29,w close=-0.30,w closed=-0.24,w closes=-0.41
w closing=-0.66,w closure=-0.53,w clothes=1.36,w clothing=1.25,w clown=-0.60,w clozapine=-1.24,w club=-1.77
w clubs=-1.81,w clue=-0.09,w clumsy=-0.71,w co=-0.10,w coach=-0.92,w coal=-0.32,w coat=0.60,w coats=1.20
w coffee=-1.43,w coffees=-0.48,w cold=-0.96,w colitis=-0.66,w collapsed=-0.26,w collect=-1.16,w collected=-0.44
w collection=-1.26,w collectors=-1.43,w collects=0.06,w college=-1.53,w colour=0.10,w combat=-1.88,w combining=-1.47
w come=1.26,w comenout=0.40,w comes=1.19,w comfort=-1.02,w comfortable=-0.76,w comforting=-1.10,w coming=0.57
w commenced=-0.66,w comment=-0.23,w commented=-0.63,w comments=-0.55,w commissioner=-1.82,w committee=-1.82
w common=-1.21,w communal=-1.95,w communicate=-1.31,w communicated=-1.35,w communicating=-1.80,w communication=-1.51
w communities=-2.69,w community=-2.69,w companies=-2.47,w company=-3.21,w compare=-2.30,w compassion=-2.44
w compassionate=-2.73,w competent=-2.79,w competition=-2.97,w complain=-0.77,w complains=-1.76,w complaint=-2.46
w complaints=-2.57,w complete=-0.89,w completely=-1.76,w complex=-1.96,w comprehensive=-3.06,w computer=-1.87
w concentrate=-0.85,w concerned=-1.09,w concerns=-1.93,w concert=-0.74,w conclusion=-0.96,w concussed=-0.51
w condemned=-0.72,w condition=-0.95,w conditions=-1.54,w cones=-0.18,w confidante=-0.73,w confidence=-1.08
w confident=-0.77,w confirm=0.12,w confirmed=-0.30,w confused=-0.30,w confusing=-1.03,w confusion=-0.60
w connect=-0.76,w connected=-0.77,w connection=-1.17,w conscientious=-3.12,w conservatory=-1.66,w consider=-0.76
w considerable=-2.56,w considerate=-0.90,w consideration=-1.60,w considering=-1.34,w consistency=-1.84
w consistent=-2.45,w consistently=-1.76,w constantly=-0.79,w constrained=-2.48,w consultant=-1.85
w consultation=-2.27,w contact=-0.29,w contacted=-0.43,w content=-1.62,w continue=0.46,w continued=0.63
w continuing=0.72,w continuity=-1.00,w continuously=-0.65,w contracted=-1.10,w contradict=-1.13,w control=-2.09
w controls=-1.82,w conversation=-0.96,w cook=-1.50,w cookbook=-0.84,w cooked=0.08,w cooker=0.16,w cookery=-2.02
w cooking=-1.15,w cooks=-0.62,w coordinator=-2.65,w coordinators=-2.93,w copd=-0.13,w cope=-0.57,w coped=-0.34
w coppers=-0.11,w cord=-0.24,w core=-1.45,w corner=-0.41,w cornwall=-1.00,w coronavirus=-1.04,w correct=-1.75
w correctly=-1.47,w corridor=-1.83,w cost=-2.36,w costs=-1.78,w cot=0.86,w cou=0.15,w cough=-0.96,w coughing=-0.13
w could=-1.61,w couldnt=-1.10,w council=-1.24,w councillor=-1.91,w counselling=-2.36,w counsellor=-2.61
w counsellors=-2.38,w count=0.16,w counted=-1.03,w countries=-1.13,w country=-2.04,w counts=-0.52,w county=-0.45
w couple=0.34,w course=-1.64,w court=-0.58,w courteous=-1.50,w courtesy=-1.05,w cousin=0.95,w cousins=-0.21
w cover=-0.16,w covered=0.25,w covid=-1.51,w cpn=-2.38,w cpns=-2.34,w cptsd=-1.36,w crabbing=-0.22,w crack=0.50
w craft=-1.66,w cramlington=-1.97,w crane=-0.38,w crash=-0.51,w crashes=-0.57,w cream=0.85,w creams=0.85
w creates=-1.39,w credit=-0.90,w creepy=-0.51,w crew=-1.30,w crews=-1.74,w cricket=-1.01,w cried=-0.89,w cries=1.57
w crime=-1.95,w criminal=-1.67,w crippling=-1.29,w crisis=-1.31,w crisps=-0.07,w crocus=-0.62,w cross=0.67
w crossbar=-0.75,w crossword=-1.48,w croup=0.61,w crowd=-0.47,w crowded=-0.95,w cruel=-1.38,w cruelty=-1.70
w cruise=-0.45,w crumb=0.43,w crusts=0.44,w crutchs=-0.41,w cry=0.82,w cryin=0.60,w crying=0.48,w cube=-0.42
w cudnt=-0.09,w cues=0.77,w culture=-2.50,w cum=0.98,w cup=0.62,w cupboard=1.25,w curled=0.54,w curlers=-0.17
w currently=-0.44,w curry=-0.74,w curtains=-0.05,w curtious=-2.66,w cushion=0.68,w custard=-0.17,w customer=-2.09
w customers=-1.95,w cut=0.08,w cuts=-0.15,w cutting=0.48,w cv=0.51,w cycle=-1.60,w cyclists=-1.87,w d=0.65,w dad=1.60
w daddy=0.23,w daffodil=-0.94,w daft=-1.01,w daily=-0.48,w dal=0.49,w daleks=-0.59,w damp=0.75,w dance=-0.62
w dancing=-0.48,w dandelions=-0.88,w dangers=-1.04,w dangsrous=-1.24,w daring=-0.59,w dark=-0.99,w darlington=-1.69
w darts=-0.49,w date=0.81,w daughter=-1.55,w daughters=-0.27,w dawn=-0.28,w day=0.06,w daylight=-0.92,w days=0.41
w dead=-0.89,w deaf=-1.51,w deafblind=-1.73,w deal=-0.35,w deal2=0.13,w dealing=-0.92,w dealt=-0.23,w dear=-1.29
w death=-1.02,w deathly=-1.37,w debt=-1.35,w debts=-0.98,w december=0.12,w decent=-3.05,w decide=-0.61,w decided=0.06
w decides=0.43,w decision=-1.72,w declare=-1.04,w declined=-0.45,w dedicated=-2.37,w dedication=-2.81,w dee=-0.19
w deer=-1.38,w defence=-1.28,w defibrillator=-1.14,w definitely=-0.91,w delay=-0.42,w delays=-0.81,w delete=0.69
w deleted=0.19,w deliver=0.87,w delivered=-0.41,w delivers=0.21,w delivery=-0.59,w demanded=-0.34,w demands=-0.68
w dementia=-1.53,w denied=-0.41,w dens=-0.40,w dental=-0.92,w dentist=-1.99,w department=-1.65,w departments=-2.05
w depending=0.16,w depression=-2.15,w derby=-0.82,w deregulation=-1.20,w described=-1.83,w description=-2.07
w deserve=-2.01,w deserves=-1.47,w designer=-2.37,w desk=-0.24,w despatch=-1.08,w despatched=-1.55
w desperately=-0.95,w despite=-1.24,w destroy=-0.69,w details=-1.00,w detenshun=-0.96,w detention=-0.70
w deteriorated=-1.13,w development=-2.35,w devolve=-2.45,w dexamethasone=-0.89,w diabetes=-1.19,w diabetic=-1.57
w diabetics=-1.87,w diagnosis=-1.85,w dial=-2.14,w dialled=-0.91,w dialysis=-1.30,w diaries=-0.98,w did=-0.08
w didnt=-1.06,w die=-0.33,w died=-0.50,w dies=-0.05,w diet=-1.60,w difference=-0.89,w differences=-1.64
w different=0.59,w differently=-1.36,w differs=-1.51,w difficult=-2.02,w difficulties=-1.90,w difficulty=-2.48
w digger=-1.84,w digging=-1.45,w dignity=-1.32,w dilute=-0.50,w dine=-0.69,w dinner=1.22,w dinners=0.28
w dinnertime=-0.41,w dinosaur=-1.76,w direct=-0.68,w directed=-1.37,w direction=-1.04,w dirt=0.26,w dirty=-0.14
w disabilities=-3.85,w disability=-3.01,w disabilitys=-3.17,w disabled=-2.22,w disagree=-1.58,w disappear=0.83
w disappointed=-1.61,w disaster=-2.15,w discharge=0.93,w discharged=0.93,w discipline=-2.14,w discomfort=-0.89
w discos=-1.94,w discourage=-1.89,w discriminate=-2.61,w discus=-1.71,w discuss=-0.95,w discussed=-0.64
w discussing=-1.20,w discussion=-0.71,w disease=-1.66,w disgrace=-1.10,w disgusting=-1.11,w dish=-0.12
w disjointed=-1.67,w dislocated=-1.63,w dislocation=-0.89,w dismissive=-1.63,w disorder=-1.99,w dispatch=-0.50
w dispatched=-1.03,w dispatcher=-1.03,w dispite=-0.72,w displayed=-0.88,w dissatisfied=-2.18,w distress=-0.25
w district=-0.40,w diverted=-0.86,w divorce=-0.57,w dizzy=-0.65,w do=0.61,w doc=-0.98,w docs=-1.02,w doctor=-0.53
w documentaries=-2.80,w documents=-0.66,w dodgeball=-1.14,w does=0.09,w doesnt=1.35,w dog=1.68,w dogs=0.19
w doing=0.78,w dollars=-0.74,w dolls=0.57,w domeone=-1.07,w domestic=-1.37,w dominoes=-0.95,w don=1.23,w done=-0.17
w dont=2.50,w door=1.85,w doorframe=0.09,w doorman=-0.42,w doors=0.67,w doorstep=-0.81,w doorway=1.33,w doorways=0.84
w doreen=-0.58,w dormanstown=-1.69,w double=-0.56,w doubling=-1.25,w down=0.99,w downhill=-1.87,w downs=-0.90
w downside=-1.86,w dozen=-0.54,w dr=-0.80,w drag=-0.14,w dragged=-0.25,w dramatics=-0.73,w draughty=-0.71,w draw=0.24
w drawer=0.91,w drawers=0.81,w drawn=0.40,w draws=-0.16,w dream=-1.05,w dresses=1.12,w dressing=0.35,w drew=-0.19
w dried=0.80,w drill=-0.69,w drilled=-0.55,w drilling=-1.61,w drink=0.13,w drinking=-0.15,w drinks=1.00,w drip=0.39
w drive=-0.84,w driver=-1.66,w drivers=-1.60,w drives=-0.40,w driving=-0.18,w drop=0.18,w drops=1.87,w drown=-0.64
w drowned=-1.05,w drowning=-0.87,w drs=-1.38,w drug=-1.29,w druggie=-0.91,w drugs=-0.99,w drums=-1.05,w drunk=-0.10
w dry=1.21,w dryer=1.45,w dual=-1.02,w ducks=-0.84,w due=-0.05,w dug=-0.72,w dump=0.23,w durham=-1.24,w duty=-1.48
w dying=-0.20,w e=-0.29,w each=-0.74,w ear=0.46,w earlier=0.49,w earliest=-1.40,w early=-0.30,w earn=-1.84
w earplugs=-1.36,w ears=-0.64,w earth=-0.67,w easier=-2.39,w easily=-1.31,w east=-0.67,w easy=-1.23,w eat=0.48
w eaten=0.20,w eating=1.39,w eats=0.95,w ebay=-1.01,w ebikes=-0.84,w ecg=-0.32,w economy=-2.32,w edge=-0.80
w education=-3.14,w effect=-1.58,w effective=-1.76,w effectively=-2.08,w effects=-2.30,w efficient=-2.89
w efficiently=-3.07,w effort=-2.53,w efforts=-1.15,w eg=-0.43,w egg=0.24,w eggs=0.05,w eggshells=0.14,w eight=-0.54
w eighteen=-0.66,w eighties=-0.62,w eighty=-0.25,w either=0.41,w elderly=-2.56,w eldest=-1.86,w electric=-1.52
w eleven=-0.29,w ellie=-0.60,w else=0.67,w elsewhere=-0.97,w em=0.94,w email=-0.56,w emails=-0.52,w embolism=-1.43
w emdr=-1.58,w emergencies=-0.94,w emergency=-0.31,w emotional=-1.07,w empathetic=-2.47,w emphasised=-1.31
w employ=-1.48,w employer=-1.73,w emptied=-0.92,w empties=-0.29,w encourage=-1.84,w encrypted=-0.92,w end=0.67
w ended=0.12,w ends=0.45,w engaged=0.61,w engine=-1.43,w england=-2.44,w english=-1.30,w enhance=-1.58,w enjoy=-1.19
w enjoyed=-2.23,w enjoying=-0.65,w enormous=-1.13,w enough=-0.88,w ensure=-1.39,w ensuring=-1.34,w entering=0.26
w entertained=-2.27,w entire=-0.66,w envelopes=-1.22,w environment=-2.84,w environmental=-2.69,w epilepsy=-2.01
w epileptic=-2.43,w equally=-1.87,w equates=-1.79,w equipment=-1.23,w erratic=-0.99,w error=-1.34,w escalating=-1.11
w especially=-1.89,w essential=-1.93,w establishment=-1.56,w estate=-1.20,w estates=-2.22,w estimate=-0.84
w eston=-0.43,w etc=-1.46,w evacuated=-1.22,w even=-0.38,w evening=0.51,w evenings=-0.12,w event=-1.52,w events=-1.63
w eventually=0.22,w ever=0.31,w every=-0.18,w everybody=-0.28,w everyone=-0.06,w everything=-0.50,w everywhere=0.13
w evict=-1.55,w evidence=-0.54,w evident=0.69,w evry=-0.57,w ex=0.88,w exactly=-1.06,w examination=-1.09
w example=-1.64,w excellent=-1.99,w except=-1.03,w exceptional=-2.40,w excluded=-1.69,w exercise=-1.68
w exercises=-2.07,w exhausted=-0.82,w exits=0.71,w expecially=-1.74,w expected=-1.84,w experience=-1.64
w experiences=-1.63,w experiencing=-0.79,w expert=-2.34,w explain=0.30,w explained=-1.59,w explaining=-0.56
w explanations=-1.31,w exploitation=-3.05,w exploring=-2.62,w extent=-1.37,w exterminate=-1.47,w extortionate=-1.80
w extra=0.59,w extracurricular=-1.95,w extremely=-2.42,w eye=1.97,w eyes=0.98,w eyesight=-1.08,w ezample=-0.84
w f=0.07,w fab=-0.71,w fabulous=-1.76,w face=0.59,w faced=0.34,w faces=0.92,w faceted=-0.58,w facilitated=-1.06
w facilitating=-2.41,w facilities=-2.21,w facility=-2.25,w fact=-1.08,w facts=-1.19,w faeces=-0.47,w failing=-1.23
w faint=0.58,w faints=1.06,w fair=-2.29,w fairly=-2.16,w faith=-0.85,w fall=-0.10,w fallen=-0.27,w falling=0.45
w falls=1.06,w false=-0.64,w familiar=-1.14,w families=-1.17,w family=-0.14,w fancies=-0.78,w fantastic=-2.48
w far=-1.29,w fares=-0.76,w farm=-2.42,w farmers=-2.54,w farsl=-0.65,w fashion=-0.39,w fast=-1.23,w faster=-1.86
w fasting=-1.40,w fat=-0.90,w father=-0.41,w fault=-2.14,w faultless=-1.79,w favour=-1.17,w favourite=-0.35
w fear=-1.74,w fears=-0.69,w fearsome=-1.64,w feast=-0.27,w feb=-0.44,w february=-0.81,w fed=-0.65,w fee=-1.57
w feed=-0.98,w feedback=-2.44,w feeding=-1.50,w feel=0.95,w feeling=-0.23,w feels=-0.43,w fees=-1.61,w feet=-0.29
w fell=1.22,w fella=0.46,w felt=-0.69,w female=-0.26,w fence=-0.90,w fencing=-1.35,w ferry=-1.04,w fetching=-0.32
w few=-0.30,w fewer=-1.83,w field=-2.36,w fifteen=-1.03,w fifth=-0.34,w fight=-0.34,w fighting=-1.07,w fights=-0.75
w figures=-0.27,w fill=-1.68,w filling=-1.00,w film=-1.13,w filmed=-1.14,w films=-0.72,w filthy=-1.08,w final=-0.95
w financial=-1.86,w find=0.74,w finding=-0.24,w finds=0.94,w fine=0.06,w fined=-0.86,w fines=-2.30,w finger=1.80
w fingers=0.94,w finish=-0.39,w finished=-0.43,w finishes=1.15,w finland=-1.91,w fir=-0.84,w fire=-0.33
w firework=-1.32,w firm=-1.54,w first=-1.19,w fish=-0.52,w fishing=-2.96,w fist=0.88,w fists=0.22,w fit=-0.63
w fits=-0.40,w fitted=-1.01,w fiver=-0.94,w fives=-0.32,w fix=-1.47,w fixe=-0.79,w fixed=-1.32,w flageed=-0.80
w flamingo=-0.81,w flapjack=-0.52,w flask=0.51,w flat=1.08,w flea=-1.04,w fleet=-0.49,w flexible=-0.77,w flies=0.28
w flight=-0.51,w flights=-0.35,w flinch=0.58,w flinched=-0.13,w flinches=0.82,w float=-0.41,w flood=-1.83
w floods=-1.38,w floor=0.20,w floppy=-1.74,w flower=0.54,w flowers=0.76,w flu=-0.67,w fluctuating=-2.31
w flying=-0.73,w fnd=-0.59,w focus=-2.45,w focused=-1.28,w foil=0.57,w folded=1.14,w folk=-2.29,w follow=-0.47
w followed=0.62,w following=-1.60,w follows=0.36,w fone=-0.43,w food=-0.20,w foodcycle=-0.85,w foot=0.21
w football=-0.83,w footballer=-1.03,w footbridge=-1.45,w footpath=-0.90,w foraging=-2.01,w forc5=-1.98,w force=-0.52
w forced=-1.48,w forces=-0.84,w foreman=-0.49,w forest=-0.76,w forever=-0.26,w forget=-0.11,w forgets=-0.06
w forgot=0.76,w forgotten=-1.14,w form=-1.05,w format=-2.27,w forms=0.17,w formula=-1.31,w forthcoming=0.49
w fortnight=-0.09,w fortune=-1.23,w forty=-0.61,w forum=-1.52,w forward=-0.72,w foster=-0.14,w found=-0.39
w fountain=-1.37,w four=-0.22,w fourth=-0.27,w foxes=-1.93,w foyer=-0.06,w fracture=-1.38,w frame=0.53,w freak=-0.93
w free=-1.03,w freedom=-1.44,w freeman=-1.34,w freezer=0.19,w freezing=-1.24,w frequent=0.09,w frequently=-0.33
w fresh=0.35,w friday=0.23,w friend=1.73,w friendly=-1.11,w friends=0.28,w friendship=0.19,w frighten=-0.71
w frightened=-0.93,w from=0.74,w front=1.39,w frost=-0.70,w frozen=-0.52,w fruit=-0.07,w frustrating=-1.99
w fuel=-0.06,w full=-0.18,w fully=-1.47,w fun=-2.41,w fund=-1.88,w funding=-2.70,w funds=-2.05,w funny=-0.80
w furious=-0.95,w furniture=-0.45,w further=-0.58,w fussy=0.14,w future=-1.71,w g=0.37,w gable=-1.10,w gaffer=-1.00
w gala=-0.30,w gambling=-1.71,w game=-0.20,w games=-1.46,w gang=-0.49,w gangs=-1.69,w gap=-0.33,w garage=1.70
w garden=-1.24,w gardening=-2.58,w gardens=-1.69,w gartree=-1.10,w gas=0.79,w gate=-0.16,w gates=-0.15,w gave=-0.74
w gcses=-1.53,w gdansk=-1.38,w gear=-0.85,w general=-1.68,w generally=-1.42,w generals=-2.19,w generous=-1.33
w gent=0.14,w gentle=0.09,w gentleman=-0.64,w genuine=-1.10,w genuinely=-1.65,w get=1.20,w gets=2.40,w getting=0.63
w ghost=-0.14,w gillbrook=-1.35,w giraffe=-1.01,w girl=1.96,w girlfriend=0.93,w girls=2.03,w giro=-0.70,w give=0.43
w given=-1.29,w gives=1.54,w giving=0.05,w glad=-1.26,w glass=0.89,w glasses=0.20,w gloves=0.49,w gnome=-0.27
w go=0.85,w goalposts=-1.81,w gob=-0.14,w god=-0.97,w godsend=-1.31,w goes=2.89,w going=1.71,w gold=-0.70,w gone=0.91
w gonner=-0.37,w good=-1.74,w goodbye=0.65,w goodness=-2.36,w goodnight=1.13,w goods=-0.79,w gorgeous=-1.14
w gos=0.38,w got=2.15,w governance=-3.07,w government=-1.33,w gown=0.42,w gp=-0.80,w gps=-0.61,w grabbed=0.47
w grabs=1.05,w graffiti=-1.35,w gran=0.10,w grand=-0.38,w grandad=-1.51,w grandchildren=-1.60,w granddaughter=-0.15
w grandfather=-0.88,w grandma=0.30,w grandpa=-1.00,w grandson=-0.74,w granny=-0.70,w grant=-1.15,w grants=-2.74
w graphics=-2.30,w grate=-0.56,w grateful=-1.28,w grave=-1.37,w graze=-1.41,w great=-1.93,w green=0.92
w greenhouse=-1.95,w greggs=-1.29,w gresham=-1.30,w grew=-1.39,w grey=0.75,w grim=-0.48,w grinning=0.77,w grips=0.57
w groomed=-1.11,w ground=-0.36,w grounds=0.81,w group=-1.42,w grow=-0.92,w grown=-0.69,w grows=-0.22,w grumbling=0.06
w guard=-1.12,w guards=-0.75,w guess=-0.17,w guidance=-2.29,w guisborough=-1.94,w guitar=-0.89,w gulls=-1.04
w gun=0.76,w guns=-0.09,w gutted=-1.15,w guttering=-0.73,w gutters=-0.72,w guy=0.56,w guys=-0.21,w gym=-1.77
w gyms=-2.11,w ha=-0.44,w hadnt=0.19,w haggerty=-2.42,w haha=-0.66,w hair=0.48,w hairbrush=0.46,w hairdresser=-0.62
w half=-1.24,w hall=-0.64,w hallelujah=-0.53,w halloween=-0.34,w hammer=-0.40,w hammered=-0.93,w hampers=-0.05
w hand=1.76,w handful=-1.13,w handle=-0.68,w handler=-1.69,w handlers=-2.51,w handlerspeedy=-3.05,w handling=-1.52
w handrail=-0.25,w hands=0.86,w handy=-0.83,w hang=1.42,w hanged=-0.14,w hanging=0.17,w happened=-0.46
w happening=0.22,w happens=1.48,w happier=-1.76,w happy=-0.77,w harbour=-1.16,w hard=-0.97,w hardly=-1.35
w harm=-1.32,w harmed=-1.54,w hartlepool=0.27,w has=1.63,w hasnt=0.89,w hat=0.90,w hate=-0.29,w hated=-0.14
w hates=-0.05,w hats=0.20,w haunt=-0.47,w haunted=-0.92,w have=3.17,w havent=1.25,w having=0.35,w havnt=-0.63
w hawk=-1.47,w hayters=-1.38,w hcas=-0.80,w he=2.33,w head=1.39,w headlock=0.10,w headmaster=-1.05
w headmistress=-0.74,w heads=0.76,w headscarf=-0.57,w headset=-1.35,w healed=-1.26,w health=-2.07,w healthcare=-2.53
w healthy=-2.41,w heard=0.45,w hears=1.18,w heart=-0.31,w heartbroken=0.29,w hearted=-1.01,w heat=-0.40,w heath=-0.19
w heather=0.19,w heating=-2.66,w heaven=-1.29,w hed=-0.18,w hedge=-1.18,w hedges=-0.60,w heel=-0.07,w heels=-0.81
w height=-2.03,w held=0.19,w hell=-0.19,w hello=-0.18,w helmets=-0.29,w help=-2.47,w helped=-1.72,w helper=-2.10
w helpful=-1.50,w helping=-0.83,w helpline=-2.29,w helps=-0.80,w her=4.75,w herbs=-1.50,w herd=-2.17,w here=-0.67
w heritage=-1.50,w hero=-1.75,w heroes=-1.88,w heroin=0.08,w hers=1.81,w herself=1.41,w hidden=0.23,w hide=0.85
w hides=1.47,w hiding=1.49,w high=-1.54,w higher=-2.07,w highest=-2.06,w highlight=-1.23,w highly=-2.66
w highways=-0.68,w hill=-0.37,w him=2.57,w himself=1.49,w hip=-1.39,w hips=-1.14,w hire=-2.20,w his=2.38
w historic=-2.38,w history=-1.37,w hitman=-0.52,w hits=0.56,w hiven=-0.42,w hmp=-0.73,w hoard=-1.37,w hoist=-1.18
w hold=1.19,w holding=1.33,w holds=1.16,w hole=1.88,w holes=1.27,w holiday=-0.14,w holidays=-0.66,w holme=-1.05
w home=0.70,w homeless=-1.53,w homelessness=-2.35,w homework=-1.40,w homlessness=-2.93,w honest=-1.16
w honestly=-1.63,w honey=-0.35,w honoured=-1.17,w hoods=0.07,w hoped=-0.76,w hopefully=-0.06,w hopeless=-0.87
w hoping=0.32,w horn=-0.47,w horrendous=-2.72,w horrified=-1.17,w horror=-1.61,w horse=-0.84,w horticulture=-2.63
w hosp=-1.68,w hospice=-1.74,w hospit=-0.97,w hospital=-0.92,w hospitals=-1.73,w hostage=-1.14,w hostel=-0.73
w hot=-0.14,w hotel=1.66,w hour=-0.87,w hours=-2.12,w house=1.00,w housebound=-1.27,w houses=-0.57,w housework=-1.27
w housing=-2.21,w how=0.36,w however=-1.08,w howled=-0.69,w hr=-0.12,w hrs=-0.56,w hub=-0.84,w huge=-1.52
w hugged=0.05,w hughes=0.33,w human=-2.04,w humanity=-3.48,w humans=-2.18,w hundred=-1.14,w hung=0.97,w hunger=-0.80
w hungry=-0.93,w huntcliff=-0.63,w hurry=-1.07,w hurting=0.61,w hurts=0.75,w husband=-0.48,w hyper=-1.56
w hypertbeticl=-1.76,w hypothermic=-0.22,w hypothyroidism=-2.17,w i=1.94,w ice=0.21,w idea=-1.69,w ideal=-2.10
w ideally=-2.33,w idear=-2.13,w ideas=-1.61,w identify=-1.46,w if=2.53,w ignorant=-1.25,w ignore=-1.10
w ignored=-0.78,w ill=1.14,w illegal=-1.95,w illegible=-1.34,w illness=-1.73,w imagine=-1.22,w immediate=-0.19
w immediately=0.40,w immigration=-2.34,w imminently=-0.52,w impacted=-1.26,w implementing=-2.46,w importance=-2.44
w important=-1.50,w importantly=-1.26,w impossible=-0.95,w impressed=-2.33,w improve=-2.95,w improved=-3.18
w improvement=-2.86,w improvements=-3.60,w in=1.91,w inadequate=-2.06,w inappropriate=-0.42,w inch=-0.41
w incident=-0.60,w include=-0.92,w including=-0.98,w inconsistent=-1.76,w incontinent=-0.89,w increase=-2.00
w independence=-1.15,w index=-1.90,w indicated=-0.66,w indication=-0.29,w individual=-1.65,w individualising=-2.21
w individuals=-2.16,w indoors=-0.12,w induced=-1.03,w induction=-1.70,w infection=-0.41,w infeection=-0.86
w inflatable=-0.45,w influenced=-2.99,w info=-1.56,w inform=-0.49,w information=-1.79,w informative=-2.76
w informed=-1.09,w inhaler=-0.07,w inhalers=-0.33,w initial=-1.07,w initially=-0.34,w inject=-0.74,w injection=-0.79
w injections=-1.19,w input=-1.35,w inquest=-0.91,w inside=1.53,w insist=-0.13,w insisting=0.07,w inspiration=-2.52
w instead=-0.37,w instincts=-1.14,w instructed=-1.14,w instructions=-1.05,w insulate=-0.95,w insulin=0.52
w insurance=-0.42,w int=-0.37,w integrate=-1.04,w interacted=-2.07,w interactions=-1.58,w interactive=-3.00
w interest=-1.37,w interesting=-2.36,w interestingly=-2.21,w interfere=-1.05,w internal=-1.44,w internet=-1.23
w interview=-1.25,w interviewer=-2.12,w into=1.41,w introduce=-1.44,w introduced=-0.77,w invented=-1.64
w investigate=-0.97,w investigating=-1.14,w invited=-0.56,w involve=0.32,w involved=-0.80,w involvement=-0.94
w inward=-0.14,w iron=0.26,w irrelevant=-1.56,w is=1.22,w isnt=1.70,w isolated=-2.13,w isolation=-1.73,w issue=-1.22
w issued=-1.03,w issues=-2.32,w it=2.23,w itd=-0.74,w items=-0.30,w itself=-0.24,w iup=-1.68,w iv=0.52,w ivr=-0.44
w ivy=-0.73,w jab=-0.58,w jail=-0.96,w jam=-1.02,w jan=0.34,w january=-1.05,w jar=0.65,w jars=0.92,w jean=1.21
w jerk=-0.41,w jess=1.01,w jetty=-0.77,w jewellery=-0.41,w jigsaw=-0.19,w jim=0.24,w jingle=-0.06,w job=-2.11
w jobcentre=-2.58,w jobs=-2.97,w jogging=-0.94,w join=-1.23,w joined=-1.00,w joiner=-1.13,w joke=-0.34,w jokes=-0.34
w joking=-0.33,w jollof=-0.33,w jones=0.40,w jordan=-0.61,w journey=-1.64,w journeys=-2.05,w joy=-1.02
w jubilee=-1.52,w judge=-1.29,w judgement=-1.75,w judging=-0.93,w judo=-0.83,w jug=-0.92,w july=1.68,w jump=-0.11
w jumped=0.76,w jumper=-0.54,w jumpers=-0.92,w junction=-0.84,w june=0.76,w junior=-0.20,w junk=-1.30,w just=2.56
w jut=-0.35,w k=0.08,w karachi=-0.97,w karate=-1.78,w kart=-0.75,w keep=1.14,w keeping=0.79,w keeps=2.86
w kelly=-0.22,w kent=-0.77,w kept=0.40,w kerb=-0.74,w kerbs=-2.07,w kettle=-0.16,w kettles=-0.34,w kev=-0.18
w key=0.42,w keys=0.13,w keyworker=-1.76,w kick=-0.43,w kicked=-0.43,w kicking=-0.85,w kicks=-0.15,w kid=0.98
w kiddie=-0.63,w kiddies=-1.10,w kidnap=-1.24,w kidney=-0.13,w kids=0.24,w kill=-0.56,w killed=-0.51,w killer=-0.85
w killing=-1.40,w kills=-0.97,w kind=-1.28,w kinda=-1.46,w kinder=-0.05,w kindness=-1.37,w king=-1.06
w kingfisher=-1.55,w kingsley=-0.65,w kiosk=-1.23,w kit=-0.16,w kitchen=-0.38,w kleeneze=-0.57,w knee=0.87
w kneel=0.43,w knees=0.32,w knew=-0.78,w knickers=0.43,w knife=0.90,w knit=-0.08,w knitting=-0.76,w knives=0.65
w knock=0.62,w knocking=-0.63,w knocks=1.30,w knos=-0.71,w know=1.14,w knowing=0.41,w knowledgable=-2.17
w knowledge=-1.98,w knowledgeable=-2.38,w known=-0.32,w knows=0.76,w l=0.71,w label=-1.68,w labelled=-0.62
w laboured=-0.67,w lacey=-0.17,w lack=-1.63,w lad=-0.17,w ladgate=-0.75,w ladies=0.44,w lads=0.47,w lady=0.50
w lagos=-1.16,w laid=-0.94,w lain=0.29,w lamb=-0.90,w lamp=-0.07,w lamps=-0.94,w land=-0.99,w landed=-0.36
w landing=-0.57,w landlady=-0.88,w landlord=0.24,w lane=-1.56,w lanes=-1.14,w language=-2.61,w lap=0.93
w larder=-0.62,w largely=-1.85,w lasagne=-0.05,w laser=-0.93,w lass=0.65,w last=1.32,w lasted=-0.10,w lasts=0.20
w late=-1.01,w lately=-0.99,w later=1.15,w laugh=1.15,w laughed=0.43,w laughing=-0.20,w laughs=1.45,w laundry=0.43
w law=-1.13,w lawns=-2.12,w layout=-1.50,w lays=1.57,w le=-0.74,w lead=-0.63,w leader=-1.44,w leadership=-2.64
w leaf=0.31,w leaflet=-0.55,w leaflets=-1.45,w league=-1.40,w leak=1.10,w leaking=0.82,w learn=-2.47,w learned=-1.50
w learning=-2.61,w learns=-2.08,w least=-1.23,w leave=1.29,w leavers=-0.97,w leaves=1.90,w leaving=1.21,w led=-0.41
w leeds=-0.57,w leeks=-0.59,w left=0.11,w leg=1.96,w legacy=-1.92,w legally=-1.26,w legends=-1.85,w legs=0.41
w leicester=-0.21,w leisure=-0.94,w lemon=0.35,w length=0.19,w lengthy=-0.87,w lent=-1.50,w lern=-0.54,w less=-1.72
w let=-1.77,w lets=0.88,w letter=0.84,w letterbox=0.24,w lettering=-0.22,w letters=0.90,w letting=1.21,w level=-2.35
w levels=-3.08,w liaison=-0.26,w liam=-0.43,w library=-1.05,w licence=-2.06,w licensing=-3.03,w lido=-1.44
w lids=0.56,w lie=0.08,w life=-2.00,w lifeboat=-1.44,w lifeboats=-1.75,w lifeguards=-2.30,w lifeline=-1.82
w lifesaver=-1.32,w lifestyle=-1.74,w lift=-1.22,w lifted=-0.29,w lifting=-1.36,w lifts=-1.02,w light=0.55
w lighter=1.65,w lighting=-1.53,w lightly=-0.18,w lights=0.24,w lightwater=-1.82,w like=-1.74,w liked=-0.97
w likely=-1.14,w likes=0.65,w limited=-1.24,w limits=-1.46,w limp=0.33,w line=-0.90,w lined=0.43,w lines=0.11
w link=-1.00,w linthorpe=-0.78,w lions=-1.47,w lip=0.76,w lipreads=-0.22,w lips=1.23,w liquid=0.26,w list=-1.08
w listen=-0.82,w listened=-1.02,w listener=-1.16,w listeners=-1.76,w listening=0.34,w listens=-0.54,w lists=-1.78
w lit=-0.79,w literally=-1.05,w litter=-0.47,w little=-0.81,w live=-0.50,w lives=-0.72,w living=-0.33,w load=-0.87
w loads=-0.70,w loaf=0.19,w loans=-0.54,w lobby=-1.58,w lobbying=-1.54,w local=-1.64,w location=-0.56,w lock=0.25
w lockdown=-0.53,w locked=0.62,w lockers=-0.12,w locks=1.06,w lodger=-0.69,w lofe=-1.99,w loftus=-0.74,w log=0.21
w logged=-1.47,w logical=-1.23,w logo=-1.34,w logs=-0.71,w lol=-0.50,w lollipop=-0.60,w loneliness=-1.52
w lonely=-0.80,w long=-0.75,w longstanding=-2.20,w look=2.13,w looked=-0.57,w looking=0.14,w looks=-0.39,w loose=0.11
w loosened=-0.88,w lorry=-0.92,w lose=-1.57,w loses=-0.65,w losing=-0.65,w loss=-1.40,w lot=-1.12,w lots=-1.31
w loud=-0.57,w lounge=-0.06,w love=0.15,w loved=-0.23,w lovely=-0.82,w low=-0.98,w lowest=-1.54,w luck=-1.03
w luckily=-0.78,w lucky=-2.27,w lump=-1.05,w lunch=-0.34,w lunches=-0.75,w ly=0.40,w lying=0.18,w lynn=-0.15,w m=0.39
w m8=-0.70,w machete=-0.17,w machine=-1.01,w mad=0.21,w madam=-0.99,w made=-0.61,w maggots=-0.78,w magnificent=-2.11
w mail=-0.36,w mainly=-1.28,w maintain=-1.76,w major=-2.42,w majority=-1.71,w make=1.36,w makes=0.66,w making=-0.73
w male=-0.64,w mam=1.16,w man=1.48,w manage=-0.67,w management=-2.81,w manager=-1.01,w manchester=0.24,w manner=-1.23
w many=-0.33,w map=-1.21,w mapperley=-2.04,w marathon=-1.56,w mario=-1.65,w mark=0.56,w marked=-0.05,w market=-0.86
w marks=0.62,w marriage=-1.04,w married=-0.65,w marrow=-0.73,w marry=-0.42,w marsh=0.07,w marshal=-0.58
w marske=-0.58,w marvel=-1.56,w marvellous=-1.17,w mash=-1.21,w mashes=-1.15,w mask=-0.92,w masks=-0.29
w massage=-0.36,w massive=-1.61,w massively=-1.70,w match=-0.18,w matches=-0.67,w mate=0.79,w material=-0.75
w materialise=-1.13,w mates=-0.23,w mats=-0.41,w matted=0.18,w mattress=0.62,w mattresses=-0.12,w mature=-1.02
w maureen=-0.71,w max=-1.02,w maxim=-0.64,w may=0.90,w maybe=0.26,w mayfair=-0.88,w mayor=-1.34,w mdt=-0.86,w me=1.15
w meal=-0.13,w meals=-0.88,w mean=-0.16,w meaning=0.07,w means=0.15,w meant=0.48,w measured=-1.80,w meat=-1.52
w medal=-1.80,w medazalam=-1.19,w medical=-2.15,w medication=-1.73,w medicine=-2.12,w medics=-1.95,w medium=-0.86
w meds=-1.46,w meet=-2.58,w meeting=-0.34,w meetings=-1.42,w meets=-1.19,w meg=-1.17,w member=-0.41,w members=-1.16
w memorial=-1.79,w memory=-1.45,w men=-0.43,w mend=-0.83,w menopause=-1.69,w mental=-1.03,w mention=-1.60,w mess=0.26
w message=-0.08,w messages=-0.37,w messenger=-1.21,w messy=0.13,w met=0.42,w meter=-1.85,w methodically=-1.80
w mh=-0.57,w michael=-0.26,w microsoft=-1.47,w middle=-0.58,w middlesbrough=-1.20,w midnight=0.44,w midwife=-0.71
w might=0.20,w mile=-1.11,w mileage=-1.11,w miles=-0.63,w milkman=-1.37,w millbrook=-2.10,w millie=-0.93
w million=-1.47,w mince=-1.11,w mind=-0.07,w minded=-1.36,w minding=-0.43,w minds=-1.02,w mine=0.08,w miners=-1.82
w mingin=-0.89,w minibus=-1.67,w minimal=-1.58,w minimises=-1.95,w minimum=-1.13,w minister=-1.18,w minority=-2.67
w mins=-0.12,w mint=0.77,w minus=-0.96,w minute=0.09,w minutes=-1.15,w miracle=-1.08,w mirror=-0.47,w misery=-0.97
w miss=0.27,w missed=-0.14,w misses=0.29,w missing=-0.27,w mistake=-0.98,w mite=-0.87,w mix=-1.06,w mixed=-1.44
w moan=0.87,w moaned=1.37,w mobile=-1.19,w model=-0.88,w modelling=-0.70,w modern=-1.73,w moment=-0.62,w mon=0.59
w money=-1.05,w monitoring=-1.87,w monitors=-2.04,w monkey=-0.84,w monopoly=-2.39,w month=0.90,w monthly=-0.38
w mood=-1.17,w moon=-0.81,w mor=0.24,w more=-0.54,w morning=0.52,w mornings=0.07,w morrisons=-1.16,w mortum=-0.19
w mosque=-0.05,w most=-0.37,w mostly=-1.28,w mother=-0.18,w moths=-0.86,w motorbike=-1.33,w motorbikes=-1.59
w mould=0.72,w moustache=-0.13,w mouthed=0.16,w move=-1.08,w moved=0.08,w moving=-0.55,w mow=-0.70,w mows=-0.80
w mp=-1.28,w mr=-0.23,w mrs=-0.54,w ms=-0.38,w much=-0.44,w muck=0.08,w muddy=-0.98,w mug=-0.95,w mugged=-0.22
w multi=-1.08,w mum=0.87,w mummy=-0.25,w municipal=-1.16,w mural=-1.10,w murder=-0.87,w murdered=-0.64
w murdering=-1.01,w museum=-2.01,w mushrooms=-1.61,w music=-2.13,w musician=-2.26,w must=-0.65,w mustnt=-0.33
w my=0.59,w myself=0.55,w mystery=0.05,w n=0.70,w nail=0.39,w nails=0.98,w name=1.05,w named=-0.49,w names=1.41
w nan=0.82,w nana=0.25,w nappies=0.20,w nappy=0.17,w narcolepsy=0.23,w natal=-0.45,w national=-1.87,w natter=-1.14
w natural=-1.25,w naughty=-0.44,w navigate=-1.96,w navvy=-0.95,w near=-0.17,w nearer=-0.52,w nearly=-1.86
w neas=-1.24,w necessary=-2.17,w neck=1.59,w need=-0.46,w needed=-1.03,w needing=-0.12,w needle=0.21,w needles=0.21
w neednt=-0.96,w needs=-0.61,w negative=-1.35,w neglect=-1.60,w neglected=-2.36,w neighbour=0.44
w neighbourhood=-1.05,w neighbours=0.10,w neither=0.45,w nephew=0.27,w nerves=-0.78,w nervous=-0.72,w nesting=-2.10
w netball=-1.67,w never=-0.12,w new=0.27,w newborn=-0.35,w newcastle=-1.12,w news=-0.96,w newsletter=-1.20
w newspaper=-0.64,w next=1.96,w nhs=-0.79,w nice=-1.12,w nicely=-2.00,w nicking=-0.54,w nickname=0.49,w nicotine=0.34
w niece=0.40,w night=2.30,w nightie=0.17,w nights=-0.08,w nil=-0.69,w nine=-0.94,w nines=-0.25,w nineteen=-0.21
w nineties=-1.93,w ninety=-1.23,w nips=-0.16,w nknths=-0.87,w no=-0.97,w no1s=-0.39,w nobody=0.71,w noise=0.18
w noisy=-0.85,w none=-0.34,w noodles=-0.22,w noon=-0.54,w normal=-0.66,w normality=-2.10,w north=-0.84,w nose=0.08
w noses=0.56,w not=0.49,w notebook=-0.55,w noted=-1.69,w notes=-0.45,w nothing=-0.42,w notice=0.92
w noticeboard=-0.27,w noticed=-0.74,w notices=0.81,w notifications=-1.37,w nottingham=-1.61,w novel=-1.31
w november=0.22,w now=1.25,w nowadays=-0.70,w nowhere=0.80,w nuisance=-1.81,w nuke=-1.08,w number=0.15
w numbering=-0.45,w numbers=-1.24,w numerous=-1.27,w nunthorpe=-1.06,w nurse=-1.94,w nursery=-1.62,w nurses=-1.79
w nursing=-2.44,w nutricia=-1.61,w o=0.47,w ob6=-0.57,w obs=-1.21,w obviously=-0.46,w occasion=0.54
w occasional=-0.22,w occupational=-3.53,w occur=-0.35,w occurs=-0.22,w ocd=-1.56,w october=-0.37,w of=1.16,w off=1.80
w offer=-0.38,w offered=-0.75,w office=-0.60,w officer=-0.53,w often=-0.17,w ok=-0.81,w okay=-0.63,w old=-0.63
w older=-2.38,w oldest=-1.36,w on=0.05,w once=1.03,w one=-0.43,w ongoing=-0.24,w onion=-0.13,w online=-0.75
w only=0.76,w onto=0.49,w op=-0.29,w open=0.30,w opened=-0.07,w opening=1.09,w opens=0.97,w operation=-0.91
w operative=-1.76,w operator=-1.62,w opinion=-1.49,w opportunity=-1.64,w opposite=-0.21,w option=-1.19,w or=1.58
w orbit=-0.44,w order=-0.44,w orders=0.27,w ordinated=-2.68,w ordinator=-2.67,w organise=-1.95,w organised=-1.56
w organiser=-1.51,w organising=-1.89,w orient=-1.52,w original=-2.18,w originally=-1.11,w orion=-0.10,w ormesby=-1.56
w oswald=-0.14,w ot=0.55,w other=-0.12,w others=-1.47,w ought=-1.28,w our=0.56,w ours=0.29,w ourselves=-0.54
w out=0.72,w outcome=-1.42,w outings=0.28,w outside=1.02,w outstanding=-3.09,w outward=0.40,w outwardly=-0.54
w oven=0.49,w over=1.43,w overall=-2.08,w overcrowding=-2.14,w overflow=-1.97,w overflowing=-1.30,w overhaul=-2.38
w overloaded=-1.58,w overnight=-0.51,w overs=-0.45,w overstretched=-1.29,w overweight=-1.68,w overwhelming=-2.10
w overworked=-2.19,w owe=0.05,w owed=-0.81,w owes=-0.08,w own=-0.57,w oxford=-0.87,w oxygen=-0.60,w p=0.15
w pace=-1.45,w packages=-0.24,w packed=0.91,w pad=-0.15,w page=-0.90,w pages=-0.64,w paid=-1.41,w pain=-0.65
w painfully=-1.27,w paint=0.74,w paintball=-0.84,w painted=0.07,w paintings=-0.12,w pakistan=-0.98,w pals=-0.37
w pan=0.43,w pandemic=-3.13,w panels=-1.44,w panic=-0.98,w panicking=-0.09,w pans=0.77,w panto=-0.34,w pants=1.01
w paper=-0.07,w papers=0.70,w paracetamol=-0.84,w parade=-1.33,w paragraph=-2.01,w paralysed=-0.43,w paramedic=-1.56
w paramedics=-1.65,w parcel=0.43,w parcels=0.36,w parent=-0.77,w parents=-0.39,w paris=-0.54,w park=0.15
w parked=1.18,w parking=0.11,w parks=-0.70,w parmo=-0.88,w parrot=-1.62,w part=0.06,w partially=-0.78
w participants=-2.14,w particular=-1.15,w particularly=-2.14,w partner=-1.07,w party=-0.14,w pass=-0.23,w passed=0.60
w passenger=0.40,w passengers=-0.11,w passes=1.20,w passing=-0.23,w passport=0.08,w passports=-0.32,w past=-0.61
w pastry=-0.66,w patches=-0.77,w path=-2.74,w pathetic=-1.44,w patience=-1.70,w patient=-1.35,w patiently=-1.25
w patients=-2.51,w patio=-0.59,w patronising=-1.63,w pauline=-1.18,w pavement=-0.37,w paving=-1.07,w payday=-0.33
w paying=-1.07,w payment=-0.11,w pays=-1.41,w pcso=-0.84,w pe=-0.32,w peace=-0.38,w peaceful=-1.65,w peach=-0.87
w peaches=-0.53,w peer=-1.55,w peg=-0.50,w pelvis=0.25,w pencil=0.17,w pendant=-0.25,w penguin=-0.30,w penny=-0.88
w pension=-1.62,w pensioner=-2.47,w pensioners=-2.52,w people=-1.74,w perfect=-1.78,w perfection=-1.48
w perfectly=-2.44,w performance=-1.76,w perhaps=-1.25,w periods=0.07,w permit=-1.17,w person=-0.87,w personal=-1.51
w personality=-1.47,w personally=-1.31,w personnel=-1.58,w persons=-0.74,w perth=-1.03,w pesters=-1.19,w pet=0.11
w petition=-1.68,w petrol=0.72,w pharmacist=-2.30,w pharmacy=-1.69,w phc=0.12,w pheasant=-2.30,w phone=1.22
w phonecall=-0.76,w phones=-0.62,w phoning=-1.94,w photo=-0.80,w photographer=-1.82,w photos=-0.59,w physical=-0.62
w physio=-0.89,w piano=-1.69,w pick=-0.20,w picked=0.43,w picking=-1.06,w picks=-0.84,w pictures=-1.08
w picturing=-0.93,w pie=0.21,w pier=-0.28,w pierogi=-1.35,w pies=0.64,w pigeons=-2.49,w pigs=-0.75,w pik=-0.99
w pile=-0.18,w pill=0.94,w pillow=1.50,w pills=0.15,w pin=1.37,w pinched=0.92,w pinches=0.68,w pinned=1.25
w pint=-0.27,w pirate=-2.12,w pit=-0.61,w pitch=-1.25,w pj=0.59,w placard=-1.21,w place=0.70,w placement=-0.79
w places=0.56,w plain=-0.34,w plainly=-1.21,w plan=0.34,w planned=0.27,w planners=-1.68,w planning=0.23,w plans=0.26
w plant=-0.90,w planter=-1.53,w planters=-1.58,w plants=-1.12,w plastic=-0.12,w plates=0.48,w platform=-2.61
w play=-1.23,w played=-0.40,w playground=-1.63,w playing=-0.55,w playroom=-1.12,w plays=-1.08,w playtime=-1.37
w pleasant=-1.54,w please=0.15,w pleased=-1.18,w pleasure=-0.78,w plenty=-0.60,w plesant=-1.32,w plot=-1.09
w plots=-1.01,w pls=0.85,w pluck=0.71,w plug=0.27,w plumber=-0.95,w plus=-1.33,w pneumonia=-0.64,w pocket=1.16
w pockets=0.68,w poem=-0.93,w point=-0.52,w pointless=-1.44,w poisoned=-1.10,w poisoning=-0.48,w poland=-1.47
w police=-0.18,w policeman=-0.51,w policy=-1.87,w polish=-0.17,w polite=-0.80,w politely=-1.23,w polytunnels=-2.03
w pond=-1.18,w ponies=-0.95,w pool=-0.26,w poor=-2.11,w poorer=-1.60,w poorest=-1.83,w poorly=-1.44,w pop=0.50
w population=-2.51,w porridge=-0.43,w port=-0.39,w porter=-0.60,w position=-1.12,w positive=-2.08,w positivity=-2.12
w possible=-1.28,w possibly=-0.35,w post=-0.22,w postal=-0.35,w postbox=-0.11,w posted=-0.27,w poster=-1.23
w postman=0.05,w posts=-1.16,w pot=-0.90,w potholes=-1.11,w pots=0.28,w pound=-0.34,w pounds=-0.37,w poured=0.82
w poverty=-2.41,w power=-1.08,w powerful=-2.42,w pox=-0.13,w practical=-1.53,w practice=-2.38,w practitioner=-2.69
w practitioners=-2.87,w praise=-2.10,w pram=-0.37,w prams=-0.52,w pray=0.37,w praying=-0.17,w pre=-0.49
w precinct=-1.24,w precious=-0.79,w prefect=-1.72,w prefer=-0.67,w preferred=-0.87,w pregnant=0.71,w prepare=-0.35
w prepared=-0.35,w prepay=-1.10,w prepayment=-1.87,w prescribed=-2.15,w prescription=-1.44,w present=0.64
w presenters=-2.02,w press=-0.37,w presses=0.14,w pressure=-1.36,w presumed=-0.32,w pretend=0.74,w pretending=0.07
w pretty=-1.70,w prevent=-1.02,w preventing=-1.16,w prevention=-1.87,w previous=0.28,w previously=-0.76,w price=-0.93
w pride=-1.54,w primary=-1.03,w print=0.44,w prior=-0.20,w prioritise=-2.15,w prioritising=-2.27,w priority=-0.71
w prison=-0.97,w prisoner=-1.86,w prisoners=-2.29,w private=-0.49,w prize=-0.97,w pro=-1.73,w probably=-0.69
w problem=-1.03,w problems=-2.02,w procedure=-1.04,w procedures=-1.77,w process=-0.14,w productive=-2.52
w profession=-2.93,w professional=-1.97,w professionalism=-3.38,w programme=-1.75,w progress=-2.24
w progressive=-2.62,w project=-2.55,w projected=-0.97,w prom=-0.33,w promise=1.31,w prompt=-1.04,w promptly=-0.37
w proper=-1.07,w properly=-0.68,w property=-1.28,w proposals=-0.89,w protection=-0.87,w protein=-2.12
w protocol=-1.20,w proud=-1.61,w prove=-0.16,w provide=-0.44,w provided=-0.99,w provider=-1.60,w providing=-0.70
w provision=-0.77,w psychiatric=-1.83,w psychiatrist=-2.23,w psychiatrists=-2.45,w psychists=-2.13
w psychological=-2.17,w psychologists=-2.43,w psychology=-2.68,w psychotherapy=-2.30,w pts=0.13,w pub=-0.55
w public=-0.51,w published=-1.92,w pudding=0.42,w pull=0.29,w pulled=0.64,w pulling=-0.35,w pulls=1.20
w pulmonary=-0.74,w pump=-0.30,w punch=-0.24,w punctual=-1.52,w punctured=-1.17,w punishment=-1.40,w pupil=0.05
w pupils=-0.44,w puppet=-1.14,w purple=0.77,w purpose=-0.37,w purse=1.27,w push=0.05,w pushchair=-0.43,w pushed=0.94
w pushes=0.62,w put=2.21,w puts=1.37,w putting=1.11,w pyjamas=-0.36,w q=-0.33,w q27=-0.47,w qa=-0.75,w qas=-0.10
w qhr=-0.45,w quad=-1.75,w qualified=-2.69,w quality=-2.54,w quarry=-1.58,w quarterly=-1.26,w quarters=0.22
w queationsnis=-1.65,w query=-1.51,w question=-0.98,w questioning=-1.25,w questionnaire=-1.43,w queue=-1.40
w queuing=-1.92,w quick=-0.17,w quicker=-0.71,w quickly=0.28,w quickness=-2.26,w quid=-0.07,w quiet=-0.55
w quieter=-1.07,w quietly=-0.39,w quite=-1.33,w quiz=-0.50,w quoted=-1.36,w rabbit=-0.19,w racist=-1.85
w radiators=-0.89,w radio=-1.45,w raf=-0.59,w raffle=-0.52,w ragged=-1.12,w raid=-1.19,w rail=-1.04,w rails=-0.80
w railway=-1.66,w rain=0.15,w raise=-1.55,w raised=-0.94,w rake=-1.59,w rakes=-1.63,w rallied=-1.49,w ramadan=-0.96
w ramp=-1.22,w ramps=-1.39,w ran=0.42,w rang=-1.66,w range=-1.54,w rank=-2.14,w ransom=-0.60,w rape=-0.40
w raped=-0.27,w rapid=-1.12,w rare=-1.42,w rate=-2.42,w rates=-2.38,w rather=-0.96,w rats=-1.21,w ravenous=-2.66
w raw=-0.49,w razor=-0.88,w re=-0.66,w reach=0.09,w reached=0.06,w reacted=-0.39,w reaction=-0.69,w read=-0.84
w reading=-0.12,w reads=0.23,w ready=0.88,w real=-0.53,w realise=-0.57,w realistic=-1.86,w realistically=-1.94
w really=-1.57,w rear=0.57,w reason=0.15,w reasonable=-2.27,w reassurance=-0.68,w reassured=-0.91,w reassuring=-0.34
w rec=-0.98,w receipt=0.09,w receipts=0.69,w receive=0.21,w received=-0.67,w receiving=0.56,w recently=-0.40
w reception=-0.84,w receptionist=-0.73,w recharge=-0.93,w recipe=-0.43,w recommend=-1.72,w record=-1.67
w recordings=-2.44,w records=-1.16,w recourse=-0.49,w recovery=-1.25,w recycling=-1.56,w red=0.94,w redacted=-1.54
w redcar=-0.65,w redo=-0.20,w reduced=-1.15,w referee=0.07,w referral=-2.10,w referrals=-2.37,w referred=-1.49
w reffered=-0.54,w refill=-0.42,w refuge=-2.72,w refuges=-1.71,w refusals=-1.36,w refused=-0.06,w regaining=-1.64
w regarding=-0.35,w regards=-1.12,w regeneration=-0.80,w regions=-1.94,w register=-1.03,w registered=-1.31
w registering=-1.59,w registrar=-1.84,w regress=-2.70,w regret=-0.76,w regular=-0.67,w regularly=-0.35,w rehab=-1.33
w rehabilitation=-3.16,w relatives=-1.35,w relax=-0.35,w relaxed=-0.87,w relaying=-2.22,w release=-1.12
w relegated=-1.54,w relevant=-2.30,w reliable=-0.56,w relief=-0.06,w relivent=-1.47,w reluctant=-1.42
w remember=-0.28,w remembered=-0.14,w remind=-1.29,w reminded=-1.16,w reminder=-0.83,w remote=-1.21,w removed=-0.75
w renal=-1.18,w rent=-1.35,w rents=-1.09,w repair=-0.79,w repairs=-0.92,w repeat=-0.24,w repeating=-0.20
w repetitive=-2.76,w replacement=-1.11,w reply=0.71,w report=-1.25,w reported=-0.93,w reporting=-1.89,w repour=-0.85
w representation=-1.28,w request=-0.77,w requesting=-1.09,w requests=-1.34,w required=-1.43,w requires=-0.82
w rescued=-1.43,w resettlement=-2.38,w residence=0.05,w resident=-1.36,w residents=-1.46,w resign=-0.49
w resolve=-1.56,w resolved=-1.11,w resonded=-1.24,w resources=-2.54,w respect=-2.18,w respected=-1.69
w respectful=-1.69,w respectively=-0.80,w respiratory=-1.16,w respond=0.68,w responded=0.56,w responder=-0.55
w responders=-0.58,w response=0.12,w responsefriendly=-0.64,w responsibility=-2.49,w responsive=-2.47,w rest=0.24
w restart=-0.97,w resting=0.08,w restraining=-0.73,w restriction=-1.17,w restrictions=-1.05,w resulting=-0.69
w resus=-0.49,w retail=-1.42,w retard=-1.16,w retire=-1.86,w retiring=-1.80,w return=-0.41,w returns=0.24
w revenge=-0.84,w reversing=-0.52,w reverted=-0.88,w review=-2.16,w reviews=-2.29,w ribs=-0.07,w rice=-0.89
w richardson=-0.55,w rid=0.17,w ride=0.06,w rides=0.38,w ridiculous=-2.31,w right=-0.79,w rigorously=-1.95
w ring=1.99,w ringing=1.15,w rings=1.19,w rink=-0.69,w riots=-2.17,w ripped=-0.71,w rise=-0.80,w rises=-0.22
w risk=-1.12,w risked=-1.20,w rite=-0.31,w rival=-1.20,w river=-0.21,w road=-0.05,w roads=-1.08,w roadworks=-2.06
w roared=-0.97,w robbed=-0.34,w robbery=-0.77,w rocks=-0.14,w rod=0.10,w rode=0.50,w roll=0.26,w roller=0.31
w romance=0.11,w ron=-0.17,w roof=-0.32,w room=-0.13,w rooms=-0.62,w rope=-0.96,w roseberry=-0.40,w roses=0.53
w rot=-0.48,w rothbury=0.27,w rotters=-1.08,w rough=-1.55,w round=1.02,w roundabout=-0.14,w rounders=-0.57
w rounds=0.79,w route=-0.22,w routine=-0.59,w row=0.18,w rubbish=-1.59,w rubs=1.62,w rude=-0.38,w rug=0.80
w rugby=-2.71,w rule=-0.74,w rules=-2.50,w run=-0.67,w rung=-0.06,w running=-0.20,w runs=1.29,w runswick=-0.46
w rural=-2.17,w rush=-0.17,w rushed=0.14,w rvi=-0.97,w ryan=-0.09,w s=0.51,w sabre=-0.73,w sachets=-0.80,w sad=-1.71
w safeguarding=-2.86,w safegurd=-1.28,w safely=-0.60,w safety=-1.24,w said=0.64,w sale=-0.39,w salt=-0.74
w saltburn=-0.47,w samaritans=-2.24,w same=0.13,w sanction=-0.97,w sanctioned=-0.66,w sandwich=0.43,w sandwiches=0.35
w sanity=-1.63,w santa=0.05,w sapphire=0.22,w sardines=-0.61,w sat=0.82,w satisfaction=-1.91,w satisfactory=-2.07
w satisfied=-1.87,w satnav=-0.66,w saturday=-0.19,w save=-1.95,w saved=-1.59,w saves=-1.32,w saving=-1.36
w savings=-0.69,w saw=1.07,w saxophone=-1.48,w say=1.15,w saying=1.19,w says=3.68,w scale=-1.48,w scammed=-1.23
w scammers=-1.43,w scams=-1.61,w scan=-0.43,w scandal=-0.52,w scarborough=-1.04,w scare=-0.71,w scared=-1.21
w scarf=2.33,w scarring=-0.52,w scary=-2.04,w scenario=-0.56,w scheduled=0.46,w scheme=-0.99,w school=-0.72
w science=-2.01,w scone=-0.69,w scones=-0.60,w scooter=-0.50,w scooters=-0.96,w scope=-1.35,w scored=-0.41
w scotsman=-1.37,w scout=-1.75,w scrabble=-1.24,w scrapbook=-0.31,w scraps=0.35,w scratch=0.79,w scratched=0.18
w scratches=1.15,w scream=-0.98,w screaming=-0.30,w screams=0.36,w screen=0.38,w script=-0.94,w scripted=-0.77
w scrub=0.06,w sea=-0.32,w seafront=-1.78,w seagull=-1.37,w seagulls=-1.52,w sean=-0.30,w search=0.19,w season=-0.51
w seat=0.85,w seats=-0.34,w second=0.07,w secret=1.40,w secretary=-0.48,w sectioned=-0.69,w security=-0.74,w sed=0.30
w sedgefield=-1.73,w see=-0.26,w seeing=0.59,w seek=-0.36,w seekers=-2.43,w seem=-0.90,w seemed=-0.10,w seems=-0.79
w seen=0.61,w sees=1.62,w seizure=-1.04,w self=-0.96,w sell=-0.46,w sellers=-1.47,w selling=-0.48,w sells=-0.36
w selsis=0.45,w sen=-0.06,w sencory=-0.53,w send=1.99,w sending=0.52,w sends=0.96,w sense=-1.62,w sensitive=-0.89
w sent=0.06,w sentence=-0.41,w separate=-0.54,w separately=-0.27,w sepsis=-0.85,w september=0.20,w septic=-0.57
w serial=-0.60,w series=-0.75,w seriously=-1.31,w sermons=-1.03,w serve=-0.70,w service=-1.84,w services=-2.39
w session=-1.61,w sessions=-2.26,w set=-0.13,w settee=-0.72,w setting=-1.25,w settled=-1.15,w seven=-0.51
w seventy=-0.99,w several=-0.48,w severaldentists=-1.59,w severe=-1.29,w severely=-1.14,w shake=0.08,w shakes=0.83
w shaking=-0.14,w shaky=0.43,w shall=-0.07,w shame=-1.05,w shape=0.18,w share=-0.82,w shared=-1.27,w sharing=-0.95
w sharpening=-0.31,w sharper=-0.47,w shattered=-0.31,w shaved=1.07,w she=1.29,w shed=-1.96,w sheep=-2.06,w sheet=0.76
w shelter=-1.41,w sheltered=-0.67,w shelters=-1.92,w shelves=0.32,w sherry=-0.35,w shielding=-1.22,w shift=-0.21
w shifts=-0.23,w shirley=-1.14,w shirt=1.81,w shoe=0.89,w shoes=0.67,w shook=-0.49,w shoot=0.60,w shoots=0.38
w shop=-1.04,w shopkeeper=-1.28,w shoplifters=-1.29,w shoplifting=-0.79,w shopping=-0.56,w shops=-0.62,w short=-0.89
w shortages=-2.22,w shorten=-0.95,w shorter=-0.89,w shot=0.75,w shotgun=0.24,w should=-1.48,w shoulder=1.09
w shouldnt=-0.69,w shout=0.65,w shouted=-0.40,w shouting=-0.85,w shouts=-0.15,w shove=0.30,w shoves=0.18
w showed=0.14,w shower=0.78,w showers=0.60,w showing=0.73,w shown=-0.42,w shows=0.69,w shut=-0.38,w shuts=0.52
w shutting=-0.43,w sick=-1.11,w sickness=-1.49,w side=0.52,w sideboard=-1.30,w sighted=-0.69,w sign=-0.68
w signal=-0.99,w signature=-0.36,w signed=-0.87,w significantly=-2.68,w signs=0.10,w silent=0.27,w silly=-1.08
w similar=-2.07,w simple=-1.80,w since=1.83,w sing=-0.55,w singing=-1.04,w single=-0.47,w singleton=-0.55
w sings=-0.12,w sister=1.30,w sit=0.36,w site=-1.22,w sits=1.71,w sitting=1.40,w situation=-0.22,w six=-0.33
w sixteen=-0.30,w sixties=-2.06,w sixty=-0.71,w size=-0.79,w skate=-1.26,w skatepark=-1.33,w skating=-1.44
w skills=-2.68,w skin=-0.50,w skinningrove=-1.40,w skint=-1.22,w skip=-0.75,w skipped=-1.23,w skips=-0.47
w skirt=1.05,w skirting=-0.24,w sky=0.82,w slammed=-1.39,w slap=0.25,w slapped=0.93,w slaps=0.76,w slash=-0.42
w slaughtered=-1.81,w slave=-1.73,w slavery=-2.31,w sleep=1.67,w sleepers=-0.18,w sleeping=1.78,w sleeps=1.20
w sleeves=1.37,w slept=-0.63,w slice=0.35,w slices=0.60,w slides=-0.42,w slot=-0.48,w slow=-2.64,w smack=-0.57
w smacked=-0.42,w small=-0.40,w smart=-1.53,w smash=-0.36,w smashed=0.76,w smashin=-0.40,w smashing=-0.66
w smell=0.57,w smells=0.92,w smile=1.00,w smiling=0.64,w smoke=0.99,w smoker=-0.63,w smoother=-0.78,w smoothly=-1.58
w smugness=-0.92,w sn=0.24,w snacks=0.47,w snap=1.08,w sneaks=0.53,w snooker=-1.17,w snow=-0.39,w snowball=-0.34
w snowdrop=-1.36,w snug=1.47,w so=-0.23,w soaked=0.25,w sociable=-2.64,w social=-2.10,w sock=1.16,w socks=0.81
w sofa=0.23,w soft=0.16,w softer=0.19,w soggy=0.27,w soil=-0.70,w solar=-2.07,w sold=0.58,w soldier=-1.11
w solicitor=-1.46,w solutions=-2.40,w solve=-1.41,w solved=-0.89,w some=-0.15,w somebody=0.80,w someone=0.83
w something=1.65,w sometimes=0.09,w somewhere=0.83,w son=0.89,w sone=-0.31,w song=-0.34,w songsheet=-1.56,w sons=0.35
w soon=1.03,w sooner=-0.27,w sores=0.68,w sorry=-0.78,w sort=-1.37,w sorted=-1.60,w sorting=-1.51,w soul=-1.29
w sound=-0.51,w sounded=-1.23,w soup=-0.44,w south=-0.35,w southfield=-0.98,w southwell=-1.12,w space=-1.22
w spaces=-0.86,w spacious=-0.72,w spain=-1.70,w span=0.11,w spaniel=-1.02,w spaniels=-1.38,w spar=-0.38,w spare=-0.10
w sparrows=-0.80,w spasms=-0.70,w spat=0.53,w speak=-0.96,w speaker=-0.89,w speaking=-2.00,w speaks=-0.30
w special=-0.56,w specialist=-2.44,w specialists=-2.37,w specific=-0.91,w speed=-0.94,w speedier=-0.92
w speeding=-2.14,w spend=-1.61,w spent=-0.84,w spiderman=-0.70,w spiel=-0.57,w spin=-0.82,w spinney=-0.23
w spiritual=-2.00,w spirituality=-2.83,w spits=-0.30,w splashing=-0.62,w splendid=-1.79,w split=-0.34
w splitting=-0.42,w spoil=-0.32,w spoke=-0.66,w spoken=-1.10,w sponsored=-1.43,w spoons=1.08,w sport=-1.31
w sports=-1.74,w spot=-0.52,w spotless=-1.27,w spring=-0.29,w spy=-0.31,w squad=-0.84,w square=-0.40,w squashed=-0.47
w squeaks=0.54,w squirrel=-0.59,w srn=-0.18,w ssi=-0.97,w st=0.21,w stab=0.35,w stabbed=0.45,w stabbing=-0.32
w staff=-1.94,w staffing=-2.56,w stage=-1.24,w stages=-1.64,w stagger=-1.77,w staggered=-2.38,w stairs=0.62
w stairwell=-0.82,w staithes=-0.94,w stale=-0.17,w stalker=-0.29,w stalking=-0.33,w stall=-0.16,w stamp=0.33
w stand=-0.71,w standard=-1.50,w standards=-2.31,w standing=-0.41,w standpipe=-0.79,w stands=0.98,w stanley=-0.07
w stars=0.06,w start=-0.45,w started=-0.20,w starting=-1.01,w starts=0.72,w starved=-1.78,w starving=-2.52
w state=-0.65,w statement=-1.09,w statins=-0.42,w station=-1.53,w statue=-1.14,w stay=0.64,w stayed=0.34
w staying=0.52,w stays=1.78,w steal=-0.11,w stealing=-0.67,w steals=-0.15,w steelworks=-1.18,w stents=0.32
w step=0.73,w stepbrother=-0.28,w stepdad=-0.70,w stepfather=-0.29,w stepmam=-0.70,w stepping=1.07,w steps=0.21
w stick=0.37,w sticker=-0.06,w stiff=-0.41,w still=-1.21,w stinking=-0.44,w stinks=-0.34,w stitches=-0.11
w stock=0.57,w stocked=0.53,w stockings=0.30,w stockton=-1.06,w stole=-0.05,w stomach=-0.11,w stone=-0.48
w stones=-0.53,w stood=2.03,w stop=0.40,w stopped=1.89,w stopping=-0.40,w stops=1.93,w store=0.37,w storey=-0.50
w storing=-0.93,w storm=-1.28,w story=-1.12,w storytime=-1.17,w straight=-0.51,w straighten=-0.12,w strain=-0.69
w stranger=0.07,w strangers=-0.40,w strangle=-1.00,w strangled=-0.64,w strangling=-0.71,w strapped=-0.81
w strategies=-2.96,w strategy=-2.89,w straw=0.45,w street=-0.66,w streetlights=-0.55,w strength=-1.73,w stress=-0.92
w stressed=-0.42,w stressful=-2.20,w stretch=-0.62,w stretched=-0.16,w striker=-0.69,w strimmed=-1.67
w strimmer=-1.26,w strings=-0.47,w stripper=-0.30,w stroke=-0.46,w structure=-1.97,w structured=-2.20
w struggled=-1.84,w struggling=-1.58,w stuck=-0.54,w student=-0.96,w study=-1.61,w stuff=1.09,w stupid=-1.38
w subway=-1.06,w such=-1.02,w sudden=0.91,w suddenly=1.05,w suffer=-1.81,w suffered=-0.79,w suffering=-1.85
w sugar=-0.89,w suggested=-0.96,w suggestion=-1.77,w suggestions=-1.61,w suicidal=-0.98,w suicide=-0.50,w suit=0.12
w suitable=-1.91,w sum=-0.12,w summer=-1.60,w sun=-1.10,w sunday=-0.44,w sunderland=-1.01,w sunglasses=0.34
w sunset=-1.36,w superb=-1.49,w superfast=-1.42,w supervisor=-1.56,w supper=0.14,w supplies=-0.08,w supply=-0.54
w support=-1.76,w supported=-1.30,w supporting=-0.35,w supportive=-2.06,w suppose=-0.12,w supposed=0.59,w sure=-0.16
w surely=-0.36,w surface=-0.47,w surgery=-1.46,w surprised=-2.19,w survey=-1.83,w surveys=-3.40,w surveythe=-2.12
w survivor=-0.56,w sushi=-0.54,w suspected=-0.51,w suspension=-0.49,w suspicion=-0.16,w swallow=-0.63,w swap=-0.54
w swear=1.01,w swearing=-0.23,w swears=0.45,w sweep=-0.24,w sweets=-0.35,w swell=-0.80,w swiftly=-0.19,w swim=-0.53
w swimming=0.12,w swing=-0.55,w switchboard=-0.32,w swollen=0.24,w swords=0.31,w sympathetic=-2.35,w sympathise=-2.36
w symptoms=-1.47,w syndrome=-2.65,w syria=-0.95,w syrian=-0.87,w system=-1.74,w t=0.64,w ta=0.48,w table=0.36
w tables=-0.48,w tablet=-1.11,w tablets=-0.77,w tackling=-0.81,w tag=0.44,w tai=-0.24,w tailoring=-0.41,w take=0.31
w takeaway=-0.83,w takeaways=-1.58,w taken=-0.33,w taker=0.23,w takes=0.40,w taking=0.38,w takongbhim=-1.23
w talk=-0.25,w talked=0.09,w talkin=-0.80,w talking=-0.16,w talks=1.01,w tall=-1.17,w tannoy=-1.54,w tap=0.58
w tapped=-1.13,w tarmac=0.46,w task=-1.34,w taste=-0.11,w tattoo=0.75,w taught=-1.91,w tax=-1.38,w taxi=-1.07
w taxis=-1.12,w tbh=-1.35,w tea=-0.28,w teabags=-0.15,w teach=-2.27,w teacher=-1.04,w teachers=-2.00,w teaches=-2.28
w team=-1.27,w teams=-1.19,w tear=-0.58,w tears=0.64,w teasing=1.61,w teatime=0.13,w ted=-1.27,w teenage=-1.59
w teenager=-0.76,w teenagers=-1.35,w tees=0.95,w teesside=0.30,w teething=-1.16,w telephone=-0.74,w telephoned=-0.86
w telephonist=-2.29,w tell=1.95,w telling=0.85,w tells=0.40,w telly=0.80,w temper=-1.25,w temperature=-0.52
w ten=-1.30,w tenant=-0.42,w tend=-1.17,w tenerife=-0.94,w tenner=-1.67,w tennis=-1.27,w tens=-0.39,w tent=0.21
w term=-0.78,w terminal=-0.70,w terms=0.18,w terraces=-1.66,w terrible=-2.46,w terrified=-1.18,w tes=-0.41
w tesco=-0.15,w test=-1.44,w tested=-1.16,w testing=-1.39,w tests=-0.88,w text=-0.40,w than=-0.66,w thank=-0.69
w thanked=-1.37,w thankfully=-0.94,w thanks=-0.59,w thankyou=-0.91,w that=1.18,w the=0.53,w theatre=-1.74
w thedesk=-1.00,w thefts=-0.78,w their=0.28,w them=0.13,w themselves=-0.21,w then=1.36,w therapies=-1.85
w therapist=-2.02,w therapy=-2.14,w there=2.71,w therefore=-0.98,w these=-1.23,w they=1.15,w thick=-0.60
w thiers=-0.34,w thieving=-1.35,w thin=-0.12,w thing=0.49,w things=1.10,w think=-0.05,w thinking=-0.27,w thinks=1.38
w thinners=-0.80,w third=0.30,w thirteen=-0.84,w thirty=-1.47,w this=1.00,w thoroughly=-1.05,w thort=-0.37
w those=-0.19,w though=-0.62,w thought=-0.75,w thoughtfulness=-2.35,w thoughts=-0.16,w thousands=-1.18,w thrash=-1.05
w thread=0.56,w threaten=-0.64,w threatend=-0.88,w threatened=-1.22,w threatening=-0.97,w three=0.21,w threw=0.82
w thriller=-0.70,w throat=0.54,w throttled=-1.20,w through=1.36,w throughout=-0.16,w throwing=-0.77,w thrown=0.76
w throws=-0.39,w thrush=0.68,w thurs=-0.47,w thursday=0.60,w ti=0.11,w tia=-0.25,w tick=-0.93,w ticket=-0.14
w ticketed=-0.28,w tickle=0.53,w tickly=-0.70,w ticky=-0.35,w tidy=-0.19,w tie=0.94,w tied=0.56,w tight=-0.35
w til=0.07,w till=2.07,w time=0.18,w timely=-0.62,w timeout=-1.21,w times=-0.14,w timetable=-1.05,w timethe=-0.42
w timing=-0.10,w tin=0.81,w tins=0.29,w tip=-0.71,w tippers=-0.83,w tips=-0.82,w tired=0.59,w tissue=0.67,w tiw=-0.17
w tmre=-0.34,w to=1.72,w toast=0.32,w today=0.71,w toddler=-1.53,w toddlers=-2.02,w toenails=0.25,w together=0.90
w toilet=1.39,w told=0.88,w tolerated=-1.51,w tom=-0.38,w tomasz=-0.71,w tomatoes=-0.48,w tomorrow=2.06,w tonic=-0.65
w tonight=2.05,w too=-1.42,w took=-0.47,w tool=-1.31,w tools=-1.91,w tooth=-0.23,w top=0.67,w tops=1.13,w total=-1.56
w totally=-0.86,w touch=0.72,w touchd=-0.17,w touched=-0.28,w touches=0.32,w touching=0.57,w towards=0.84
w towel=1.23,w town=-1.80,w towns=-1.43,w toy=0.31,w toys=0.63,w track=-1.65,w tracker=-1.68,w tracking=-1.50
w tracks=-2.24,w trade=-1.56,w traders=-2.10,w train=-0.94,w trained=-2.33,w trainee=-0.92,w trainers=-1.77
w trainin=-1.49,w training=-2.13,w trains=-0.65,w tram=-0.87,w trampolines=-1.05,w transfer=-0.82,w transferred=-0.10
w transformed=-1.17,w transition=-1.71,w translate=-0.50,w transport=-0.51,w transporter=-0.69,w trap=-0.88
w traps=-0.91,w trauma=-1.38,w traumatised=-1.93,w travel=-0.56,w travelled=-0.43,w tray=0.84,w treading=-1.50
w treat=-1.09,w treated=-1.74,w treating=-1.44,w treatm=-1.09,w treatment=-1.55,w treatments=-2.24,w treats=-0.62
w trees=-0.60,w trent=0.08,w trestle=-0.39,w triage=-0.68,w triaged=-0.26,w tried=-1.17,w trip=0.25,w tripped=-0.59
w trolley=0.11,w trouble=-0.51,w true=-1.61,w truly=-1.51,w trust=-0.51,w truth=-0.43,w truthfully=-0.68,w try=-0.93
w trying=-1.14,w tuesday=-0.55,w turbines=-2.12,w turn=0.22,w turned=-0.05,w turning=1.42,w turns=1.15
w turnstile=-0.42,w tutor=-2.41,w tv=-0.75,w twelve=-1.18,w twenties=-1.92,w twenty=-0.77,w twice=-0.26,w twins=-0.29
w two=-0.63,w tying=-1.72,w tyneside=-0.58,w type=-0.50,w typical=-1.85,w typing=-1.48,w tyres=-0.35,w ukulele=-1.04
w ulcer=0.51,w ulcerated=-0.55,w ulcers=-0.18,w umbrella=0.09,w un=0.08,w unable=-0.85,w unacceptable=-1.76
w unanswered=-0.43,w unaware=-0.18,w uncaring=-0.67,w uncle=0.77,w unclear=0.26,w uncomfortable=-1.38,w under=1.35
w underpass=-0.66,w understand=-1.39,w understandable=-2.03,w understanding=-1.71,w understands=-1.31
w understood=-2.00,w underwear=1.02,w uneasy=-0.81,w uneatable=-0.43,w unfortunately=-1.00,w unhelp=-1.66
w unhelpful=-2.19,w uni=-1.26,w uniform=0.24,w union=-1.76,w unit=-0.99,w universal=-1.52,w university=-2.10
w unless=0.50,w unlocks=-0.41,w unnecessary=-1.75,w unorganised=-0.70,w unorganized=-1.01,w unprofessional=-2.12
w unreadable=-1.89,w unrealistically=-1.29,w unsteady=-0.36,w unsuited=-0.29,w unsupported=-2.17,w unsure=0.81
w until=1.36,w untouched=-1.30,w unusual=-0.79,w unwanted=-0.80,w unwell=-0.24,w up=0.74,w update=0.24
w updated=-1.02,w upmost=-0.96,w upset=-0.09,w upstairs=-0.29,w urban=-0.76,w urdu=0.06,w urethra=0.60,w us=0.22
w use=-1.41,w used=-0.66,w useful=-2.59,w useless=-1.73,w user=-1.08,w users=-1.34,w uses=-0.31,w using=-0.07
w usual=-0.24,w usually=-0.54,w uti=-0.12,w utter=-1.34,w vacant=-1.84,w valley=-1.15,w value=-1.66,w valued=-1.04
w van=1.91,w vandals=-0.78,w vapes=0.25,w variety=-1.66,w vase=0.90,w veg=-1.71,w vegetarian=-2.45,w vehicle=0.12
w venue=-0.87,w verbally=-0.96,w verge=-1.43,w verges=-0.72,w very=-1.98,w vest=-0.78,w via=0.14,w viability=-3.07
w vicar=-0.61,w victims=-1.69,w video=-0.98,w videos=-0.99,w vietnamese=-1.10,w view=-1.44,w views=-1.85
w village=-1.59,w violence=-2.17,w violent=-1.97,w virtue=-0.93,w virtues=-1.32,w visa=-0.55,w visit=-0.98
w visiting=-1.17,w visitors=-1.39,w visits=-0.93,w voice=-0.72,w voices=-0.67,w volunteer=-2.76,w volunteers=-3.02
w vomiting=-0.65,w vote=-1.61,w voted=-1.01,w votes=-1.00,w voting=-1.88,w vouchers=-1.38,w vovid=-1.51
w vulnerable=-1.20,w wage=-1.13,w wages=-0.80,w wagon=-0.69,w wagons=-0.39,w wait=-0.24,w waited=-0.15,w waiting=0.99
w waits=1.14,w waive=-1.00,w wake=1.05,w waking=-0.51,w walk=-0.16,w walkd=0.27,w walked=1.04,w walker=0.10
w walking=-0.25,w walks=0.85,w wall=0.75,w wallpaper=-1.26,w waltzers=-0.32,w wander=-0.65,w wanders=-0.28
w want=0.99,w wanted=-0.11,w wanting=-0.38,w wants=1.22,w war=-1.61,w ward=-0.38,w warden=-0.21,w wardrobe=0.25
w warehouse=-0.58,w warm=0.59,w warmer=-0.31,w warn=-0.56,w warning=-0.91,w was=-2.54,w wasexcellent=-1.35
w wash=1.12,w washed=1.46,w washes=1.07,w washing=1.62,w washington=-0.83,w waste=-1.30,w wasted=-0.81
w watched=-0.27,w watches=1.36,w watchin=0.45,w watching=0.79,w water=0.63,w watered=-0.67,w watering=-0.42
w wave=0.37,w waved=-0.60,w waves=0.59,w way=-0.06,w ways=0.14,w we=-1.43,w wea=-0.61,w wear=1.43,w wearing=1.41
w wears=1.47,w weather=-0.18,w website=-1.50,w wed=-0.43,w wedding=-0.25,w wednesday=0.08,w wee=-0.07,w weed=0.22
w week=0.76,w weekdays=-0.65,w weekend=0.60,w weekends=-0.50,w weekly=-0.65,w weeks=1.13,w weep=-0.62,w weeping=0.24
w weigh=-0.42,w weighs=-0.50,w weight=-0.27,w welcome=-1.46,w welcoming=-2.05,w well=-0.98,w wellbeing=-1.26
w wendy=-0.08,w went=-1.03,w were=-1.63,w werecalm=-0.71,w werent=-0.34,w wet=0.77,w wets=0.83,w weve=-0.69
w what=1.16,w whatever=0.64,w whats=0.49,w whatsoever=-0.57,w wheel=0.05,w wheelchair=-1.25,w wheels=0.36,w when=1.67
w whenever=1.31,w where=0.88,w which=1.39,w while=1.33,w whilst=-0.86,w whip=-0.27,w whirlwind=-0.96
w whispered=-0.31,w whistle=-0.33,w whitby=-0.13,w white=-0.68,w whizzed=-0.29,w who=1.48,w whoa=-0.98,w whoever=0.36
w whole=-0.49,w whose=0.90,w wht=-0.14,w why=-0.06,w wiat=-0.78,w widely=-1.93,w wider=-1.31,w widower=-0.41
w wife=-0.85,w wifi=-0.76,w wild=-0.41,w will=2.40,w willing=-0.49,w win=-1.06,w wind=-0.56,w winded=-0.65
w window=0.46,w windows=-0.53,w wing=-0.71,w winning=-1.78,w winter=-1.30,w wish=-1.00,w wished=-0.93,w wishes=-0.07
w with=0.30,w withdrawal=-0.57,w within=0.58,w without=0.18,w wodss=-0.96,w woke=0.14,w women=-0.39,w won=-0.58
w wonderful=-1.64,w wondering=-1.17,w wonders=-0.37,w wont=2.11,w woodlands=-1.67,w woods=-0.57,w wool=-1.01
w word=-0.76,w words=-1.01,w wore=0.11,w work=0.48,w worked=-1.12,w worker=-0.68,w workers=-2.29,w workhouse=-1.60
w working=-1.62,w workload=-1.59,w works=-1.42,w workshop=-2.29,w workshops=-2.56,w worksop=-1.02,w world=-1.33
w worried=-0.23,w worry=-0.31,w worrying=-0.80,w worse=-1.76,w worst=-1.60,w worth=-1.09,w would=0.95,w wouldnt=-0.22
w wound=0.83,w wrecked=-0.49,w wrecks=-1.08,w wrestling=-0.68,w wrist=0.61,w wrists=0.34,w write=-1.03
w writing=-0.83,w written=-0.22,w wrong=-0.72,w wrote=-1.03,w x=0.60,w x2=-0.56,w xbox=-0.60,w xray=-0.99,w xx=-0.55
w yard=0.34,w yarm=-1.17,w years=-2.00,w yellow=0.32,w yes=-1.15,w yesterday=1.42,w yet=-1.10,w yoga=-1.16
w york=-0.98,w yorkshire=-0.83,w you=-0.28,w young=-0.99,w younger=-1.30,w youngster=-1.39,w your=1.46
w yourself=0.17,w youth=-1.59,w yr=-0.93,w zombies=-0.39,w zoom=-0.76,w zumba=-1.07
`
