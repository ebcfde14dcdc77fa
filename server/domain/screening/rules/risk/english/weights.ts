/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.867
export const threshold = -1.599
export const weights = `
b 2 hours=-0.10,b 2 weeks=0.21,b a bad=0.13,b a bag=0.24,b a belt=0.15,b a bigger=-0.12,b a biscuits=-0.10
b a bit=-0.17,b a blackeye=0.11,b a blade=0.12,b a bus=-0.42,b a call=-0.13,b a child=-0.20,b a different=0.25
b a fella=0.20,b a fortnight=0.25,b a friday=-0.27,b a friend=0.19,b a group=0.16,b a hole=0.14,b a home=0.10
b a house=0.14,b a key=0.31,b a larder=-0.09,b a list=0.46,b a little=-0.20,b a long=-0.16,b a lot=-0.10
b a lovely=-0.11,b a man=0.49,b a medal=-0.13,b a month=-0.25,b a nurse=-0.11,b a picture=0.22,b a plan=0.17
b a problem=0.20,b a ride=-0.12,b a saturday=-0.10,b a tin=0.21,b a week=0.11,b a wheelchair=-0.21,b a year=0.09
b a young=-0.12,b able to=-0.10,b about how=0.23,b about it=0.10,b about my=0.24,b about the=-0.14,b after the=-0.16
b against me=0.21,b against the=0.32,b ago and=-0.09,b all i=0.11,b all night=0.12,b all the=-0.34,b all with=0.11
b allowed to=0.30,b along the=-0.09,b am 15=0.24,b am in=-0.18,b am not=-0.13,b am only=0.23,b am scared=0.14
b am so=0.24,b am told=0.18,b an hour=-0.16,b and a=-0.13,b and comes=0.28,b and eating=-0.15,b and gets=-0.14
b and good=-0.14,b and got=-0.14,b and have=-0.10,b and he=0.50,b and her=0.22,b and his=-0.13,b and i=-0.12
b and it=-0.27,b and my=-0.16,b and never=-0.13,b and no=0.19,b and nobody=0.20,b and not=-0.19,b and paid=-0.09
b and said=0.53,b and says=0.90,b and she=-0.56,b and so=-0.11,b and talks=0.16,b and that=0.09,b and the=0.18
b and then=0.40,b and there=0.14,b and they=-0.85,b and we=-0.20,b and were=-0.14,b and wont=0.17,b and you=0.10
b anyone who=-0.13,b anything that=-0.09,b are both=-0.11,b are coming=-0.09,b are going=0.25,b are taking=0.15
b as a=-0.28,b as it=0.14,b as she=0.12,b as the=-0.29,b asked for=-0.12,b asked the=-0.12,b asking for=0.44
b at ease=-0.13,b at five=-0.34,b at four=0.14,b at home=-0.21,b at me=0.38,b at my=0.37,b at nine=-0.10
b at school=0.28,b at seven=-0.12,b at six=0.09,b at ten=-0.14,b at that=0.17,b at the=-0.18,b at three=0.13
b at weekends=0.14,b at work=0.52,b ate my=-0.14,b back from=0.11,b back to=0.13,b back with=0.14,b bag and=0.19
b bairns are=0.28,b bar and=-0.17,b be a=0.16,b be answered=-0.12,b be better=-0.11,b be the=0.11,b be told=-0.12
b because he=0.27,b because it=0.11,b because my=0.20,b because she=0.14,b because there=0.12,b been done=-0.13
b been on=0.36,b been the=-0.09,b been to=0.15,b been told=0.32,b before i=-0.14,b before it=0.13,b behind me=0.29
b behind the=0.33,b between heating=-0.15,b bit of=-0.13,b bought a=-0.18,b bring my=-0.15,b brother has=0.15
b burn the=0.28,b bus driver=0.09,b bus pass=-0.14,b bus shelter=-0.09,b bus station=0.13,b bus stop=-0.13
b bus that=-0.20,b but i=0.28,b but it=-0.14,b but that=-0.12,b but the=-0.33,b by myself=0.13,b by nine=-0.34
b by the=0.28,b call and=0.17,b call to=-0.10,b came back=0.11,b came in=0.10,b came out=0.11,b came to=-0.12
b can be=-0.09,b can someone=-0.11,b cant afford=0.19,b cant get=0.17,b cant go=0.24,b cant hear=-0.10
b cant reach=0.16,b cant say=0.13,b cant see=-0.12,b cant think=-0.22,b car and=0.32,b care home=0.16
b carried my=-0.12,b change the=0.20,b choose between=-0.15,b clean and=-0.12,b come back=0.13,b come down=0.26
b come home=-0.12,b come out=0.17,b comes back=0.10,b comes home=-0.15,b comes on=-0.19,b comes out=-0.15
b comes to=-0.18,b coming in=0.12,b could get=0.11,b could have=-0.35,b could the=-0.17,b couldnt have=-0.15
b crew were=-0.10,b crisis team=0.16,b curtains shut=-0.12,b cut the=-0.13,b dad was=0.24,b do but=-0.11,b do i=0.47
b do it=0.18,b do my=-0.26,b do to=0.19,b do with=-0.16,b does it=0.14,b does my=-0.24,b doesnt know=-0.16
b dog and=0.13,b done better=-0.10,b done for=0.10,b dont eat=-0.11,b dont feel=0.10,b dont go=0.10,b dont like=0.28
b dont think=-0.27,b dont want=0.34,b door and=-0.20,b down on=-0.17,b down there=0.26,b down to=-0.20
b each other=-0.22,b eating out=0.23,b eats like=-0.12,b end of=-0.21,b every day=-0.13,b every other=0.16
b every time=0.18,b every year=-0.15,b feel like=0.12,b fill this=-0.10,b find me=0.27,b floor and=-0.16
b follows me=-0.10,b food bank=-0.09,b for all=0.19,b for her=-0.13,b for him=0.16,b for hours=0.18,b for my=-0.14
b for someone=-0.17,b for tea=-0.23,b for that=0.21,b for the=-0.37,b for them=0.15,b for your=0.18
b forty years=-0.10,b found a=0.12,b from his=-0.10,b from me=0.16,b from outside=0.17,b from the=-0.21,b get a=0.12
b get in=0.16,b get my=-0.12,b get through=-0.20,b get up=-0.17,b gets in=0.09,b gets the=0.36,b getting to=0.12
b girl at=0.13,b girls in=0.39,b give her=0.14,b gives me=0.29,b go home=0.11,b go to=0.18,b goes to=-0.21
b going to=0.46,b good idea=0.11,b got a=0.22,b got him=-0.09,b got me=-0.27,b got the=0.10,b had a=-0.42
b had been=-0.16,b had the=0.13,b had to=-0.22,b has been=-0.39,b has gone=0.11,b has got=0.25,b has her=-0.27
b has moved=0.14,b has my=0.14,b has no=0.26,b has started=0.16,b has the=-0.14,b have a=-0.40,b have all=0.12
b have been=0.44,b have done=0.33,b have got=0.50,b have it=-0.11,b have never=-0.23,b have no=0.11
b have nothing=-0.16,b have put=0.12,b have taken=0.18,b have to=0.65,b have told=0.11,b have worked=0.14
b havent got=0.22,b he asked=-0.19,b he bought=-0.22,b he cant=0.35,b he comes=-0.19,b he could=-0.20,b he did=-0.14
b he does=-0.14,b he gets=0.13,b he goes=0.25,b he got=0.20,b he has=0.33,b he is=0.11,b he isnt=0.22,b he keeps=0.22
b he knows=0.18,b he likes=-0.15,b he lives=-0.12,b he never=-0.28,b he says=0.44,b he should=-0.11,b he still=0.12
b he told=0.14,b he used=-0.11,b he wants=0.21,b he went=-0.10,b he will=0.41,b he wont=-0.34,b he would=0.13
b hear the=-0.11,b heating and=-0.30,b heating on=-0.21,b help i=0.14,b help me=-0.16,b helped me=-0.10,b her a=-0.19
b her boyfriend=0.18,b her hair=-0.16,b her husband=-0.09,b her tea=-0.31,b her to=0.31,b him and=0.22,b him on=-0.16
b his back=-0.28,b his hands=0.17,b his keys=-0.10,b his own=-0.24,b his sister=0.16,b his van=0.13,b hit me=-0.12
b home and=0.15,b home but=0.11,b home by=0.25,b hour at=-0.24,b house with=0.13,b how i=0.23,b hung up=-0.12
b i always=0.13,b i am=0.72,b i ate=0.15,b i broke=-0.09,b i can=0.28,b i cant=0.23,b i could=-0.11,b i didnt=-0.13
b i do=-0.24,b i dont=0.62,b i eat=0.15,b i feel=0.33,b i fell=0.24,b i give=0.15,b i go=-0.26,b i got=-0.21
b i have=1.65,b i havent=0.24,b i hear=0.12,b i hope=0.09,b i just=0.50,b i keep=0.29,b i know=0.19,b i like=-0.22
b i live=-0.14,b i look=0.46,b i lost=-0.10,b i love=-0.09,b i mean=0.28,b i missed=-0.09,b i nearly=-0.10
b i needed=-0.09,b i put=0.10,b i rang=-0.13,b i ring=0.35,b i run=-0.21,b i said=-0.25,b i say=0.26,b i see=0.09
b i should=0.15,b i sit=-0.14,b i still=0.12,b i take=0.14,b i tell=0.27,b i told=-0.28,b i took=0.19,b i use=0.13
b i want=0.14,b i wanted=0.19,b i was=-0.78,b i wasnt=-0.10,b i went=-0.23,b i will=0.76,b i wont=0.26,b i work=-0.11
b i would=-0.31,b if he=0.10,b if i=0.32,b if it=0.29,b if she=0.13,b if the=0.12,b if they=-0.12,b in a=0.27
b in about=-0.19,b in all=-0.09,b in and=0.19,b in august=0.26,b in for=-0.14,b in her=0.35,b in his=0.59
b in july=0.24,b in my=1.08,b in on=-0.10,b in school=-0.13,b in summer=-0.22,b in that=0.31,b in the=1.53
b in there=0.26,b in town=-0.11,b is a=0.26,b is about=0.11,b is all=-0.11,b is at=-0.20,b is been=0.20
b is clean=-0.13,b is dark=-0.13,b is doing=0.14,b is given=-0.12,b is going=0.19,b is got=0.31,b is had=0.11
b is heating=-0.16,b is in=0.23,b is it=0.32,b is just=0.39,b is late=-0.10,b is long=-0.16,b is lovely=0.19
b is nothing=-0.33,b is on=-0.11,b is only=0.15,b is our=0.27,b is out=-0.18,b is that=-0.25,b is the=-0.42
b is there=-0.34,b is thirteen=0.14,b is too=0.13,b is true=-0.10,b is what=0.09,b isnt a=0.32,b isnt allowed=0.22
b isnt that=-0.12,b isnt the=-0.13,b it again=-0.09,b it and=-0.34,b it back=-0.11,b it comes=0.17,b it every=0.11
b it for=-0.14,b it gets=-0.11,b it is=-0.88,b it isnt=0.22,b it on=0.25,b it to=0.27,b it took=-0.15,b it up=-0.10
b it wasnt=0.20,b it would=0.24,b keep the=-0.15,b keeps me=0.27,b keeps the=0.16,b kept in=0.12,b kids at=-0.17
b kids i=0.31,b kids to=0.11,b know about=0.33,b know how=-0.19,b know i=0.25,b know where=-0.35,b knows what=0.11
b lad has=-0.11,b lad who=0.12,b lads at=0.10,b last night=0.54,b last time=0.20,b last year=-0.24,b leave the=0.14
b left in=-0.14,b left me=-0.15,b left my=-0.13,b left on=-0.09,b leisure centre=0.17,b let me=-0.50,b let my=-0.35
b let them=-0.16,b like a=-0.13,b like it=0.20,b like to=-0.27,b list of=0.12,b listened to=-0.13,b little one=0.14
b living in=0.27,b locked in=0.14,b long time=-0.13,b look at=0.52,b lost my=-0.17,b lunch club=-0.09,b made a=0.12
b made my=-0.15,b made to=0.19,b make me=0.16,b make sure=0.10,b make the=-0.09,b makes me=-0.19,b man from=0.17
b man she=0.22,b man who=0.19,b marks on=0.16,b mattress to=0.28,b me a=-0.18,b me and=0.70,b me at=-0.13
b me every=-0.13,b me for=0.52,b me have=-0.13,b me i=-0.28,b me in=0.17,b me last=-0.09,b me mam=0.14,b me not=0.15
b me off=-0.27,b me on=-0.22,b me out=-0.25,b me take=0.12,b me what=-0.22,b me when=0.18,b meant to=0.11
b mental health=-0.13,b money and=0.21,b more and=-0.20,b more benches=0.10,b more than=0.16,b mother in=0.13
b move on=-0.11,b my aunt=0.18,b my bike=-0.10,b my car=0.29,b my carer=-0.16,b my coat=-0.10,b my cousin=0.11
b my daughter=-0.94,b my dog=-0.09,b my door=0.14,b my ex=0.14,b my father=-0.15,b my flat=0.11,b my friend=0.17
b my garden=0.22,b my hand=0.34,b my heart=0.09,b my husband=-0.54,b my inhaler=0.09,b my last=-0.16,b my leg=0.33
b my legs=0.21,b my little=-0.23,b my mate=0.39,b my mates=-0.09,b my money=-0.19,b my mother=-0.37,b my name=0.14
b my nan=-0.12,b my neighbour=0.26,b my nephew=0.22,b my new=-0.09,b my partner=0.11,b my pension=0.20
b my pupil=0.18,b my room=-0.22,b my shopping=-0.20,b my son=-0.15,b my uncle=-0.15,b my wife=-0.16,b my wrist=0.10
b my year=0.40,b nail bar=-0.19,b near the=-0.14,b need it=-0.09,b need the=0.13,b never had=-0.10,b never seen=0.20
b new crossing=0.17,b next day=-0.13,b next one=0.20,b next time=0.26,b next to=0.19,b night and=0.23,b night i=0.15
b night it=0.09,b night since=-0.32,b nine and=-0.13,b ninety and=-0.18,b no heating=-0.40,b nobody has=0.15
b nobody would=0.38,b not a=-0.15,b not for=0.13,b not one=-0.23,b not to=0.15,b nothing at=0.13,b nothing for=-0.12
b nothing in=0.24,b nothing till=0.30,b nothing to=-0.38,b now he=0.20,b now she=-0.14,b of anything=-0.21
b of being=0.16,b of it=-0.12,b of me=-0.17,b of the=0.30,b of them=0.38,b of us=0.22,b of what=0.13,b off and=0.09
b off for=-0.18,b off in=-0.23,b on a=-0.34,b on an=-0.13,b on both=0.10,b on friday=0.09,b on her=0.21
b on hold=-0.16,b on it=0.42,b on me=0.21,b on monday=-0.26,b on my=0.72,b on reception=0.16,b on sunday=-0.32
b on that=-0.09,b on the=0.30,b on this=-0.21,b on time=-0.11,b on wednesday=-0.23,b on your=-0.10,b once a=0.09
b one for=-0.12,b one in=-0.11,b one more=0.14,b one who=-0.15,b only when=0.11,b or the=0.19,b our black=-0.19
b our lass=0.23,b our own=0.09,b our road=-0.16,b out and=0.38,b out for=-0.15,b out of=0.72,b out on=0.23
b out to=-0.13,b outside the=0.33,b over the=0.30,b part of=0.14,b patient transport=-0.12,b people who=0.11
b phone and=0.12,b picked up=0.11,b please dont=0.25,b point of=-0.16,b post office=-0.15,b properly and=-0.16
b put a=0.23,b put her=-0.11,b put him=0.11,b put his=0.24,b put me=-0.13,b put my=0.11,b put the=0.16
b reach the=0.16,b right to=-0.11,b room and=0.20,b room for=-0.12,b run the=-0.22,b said and=-0.10,b said he=0.15
b said no=-0.09,b sat in=0.12,b say anything=0.30,b say i=0.35,b say it=0.13,b say the=0.18,b say they=-0.22
b says he=0.41,b says i=0.12,b says if=-0.26,b says it=0.43,b says nobody=0.14,b says she=0.19,b see a=-0.09
b see me=-0.16,b see the=-0.25,b see to=0.11,b she can=-0.10,b she comes=-0.16,b she does=-0.37,b she doesnt=0.18
b she gets=0.11,b she has=0.38,b she is=1.36,b she isnt=0.10,b she just=0.09,b she lives=0.14,b she rings=0.17
b she said=0.16,b she takes=-0.16,b she told=0.22,b she was=-0.25,b she wont=0.20,b she would=0.18,b should be=-0.22
b should have=-0.25,b shut and=-0.11,b shut the=-0.15,b since she=0.12,b since sunday=0.10,b since the=0.15
b sit in=0.14,b sit there=-0.09,b sits in=0.19,b six and=-0.09,b skate park=-0.17,b sleep in=0.33,b so it=0.11
b so she=0.27,b so we=-0.20,b soft play=-0.16,b some of=0.13,b someone else=0.11,b someone should=0.14
b something for=0.12,b somewhere to=-0.16,b sort of=-0.13,b speaking to=-0.11,b staff at=-0.11,b start at=-0.22
b stopped eating=0.17,b stuff in=0.20,b take a=-0.20,b take the=0.36,b takes her=-0.09,b takes the=-0.11
b taking me=0.11,b taking my=-0.09,b talks to=0.16,b tea at=0.23,b tell her=0.14,b tell the=0.48,b tells the=0.14
b ten and=-0.23,b than the=-0.15,b thank you=-0.11,b thanks for=0.19,b that a=-0.12,b that could=-0.10
b that doctor=0.39,b that he=0.14,b that i=-0.11,b that is=0.14,b that isnt=-0.09,b that it=0.24
b the ambulance=-0.14,b the app=-0.12,b the baby=0.37,b the bairns=0.25,b the bank=0.15,b the bath=0.19
b the bedroom=0.12,b the big=-0.12,b the bin=0.22,b the bins=0.10,b the boiler=0.15,b the bread=0.14,b the bus=0.75
b the car=0.61,b the carer=0.10,b the chair=-0.21,b the chemist=0.24,b the church=-0.24,b the college=-0.12
b the community=-0.10,b the company=-0.19,b the cooker=0.28,b the corner=-0.10,b the council=0.15,b the crisis=0.17
b the curtains=0.18,b the doctor=-0.11,b the dog=0.53,b the door=0.21,b the doorway=0.15,b the driver=-0.29
b the family=0.19,b the farm=0.09,b the fence=0.18,b the field=-0.14,b the first=-0.14,b the food=0.11
b the free=0.10,b the front=-0.21,b the garage=0.56,b the garden=-0.17,b the gas=0.30,b the gate=0.30
b the grass=-0.14,b the gym=-0.12,b the hall=-0.18,b the heating=-0.11,b the hedge=-0.12,b the home=-0.28
b the hostel=0.15,b the house=0.14,b the ice=-0.10,b the kids=-0.14,b the kitchen=0.29,b the lad=0.20,b the lady=0.10
b the landing=0.16,b the last=0.11,b the leisure=0.17,b the library=-0.24,b the long=0.11,b the man=0.13
b the meeting=-0.09,b the middle=-0.12,b the minute=-0.18,b the morning=0.15,b the neighbours=0.14,b the new=0.17
b the news=0.13,b the next=0.21,b the night=0.15,b the number=-0.15,b the nurse=-0.14,b the old=-0.14
b the only=-0.10,b the other=0.10,b the parking=-0.11,b the phone=-0.18,b the place=0.33,b the point=-0.10
b the police=0.09,b the post=-0.23,b the pub=0.10,b the road=0.24,b the roses=-0.13,b the same=0.30
b the school=-0.24,b the sea=-0.24,b the service=-0.11,b the settee=-0.11,b the spring=-0.16,b the stairs=0.17
b the station=-0.16,b the steps=-0.11,b the street=-0.17,b the surgery=-0.12,b the takeaway=0.15,b the tap=0.21
b the taxi=-0.11,b the time=0.14,b the tip=-0.12,b the toilet=0.18,b the train=0.11,b the trains=0.16
b the treatment=0.10,b the two=0.34,b the van=0.34,b the waiting=-0.21,b the wall=0.25,b the war=-0.13
b the warden=0.14,b the water=0.12,b the way=-0.40,b the weather=0.14,b the weekend=0.24,b the whole=-0.13
b the will=0.14,b the window=0.12,b the woman=-0.11,b the youth=-0.19,b them and=-0.12,b then he=-0.26,b then i=0.12
b then the=0.22,b there a=-0.33,b there and=0.21,b there is=1.45,b there till=-0.09,b there was=-0.45
b these days=-0.14,b they are=-0.43,b they can=0.13,b they couldnt=-0.10,b they did=-0.21,b they go=-0.09
b they have=0.54,b they keep=-0.14,b they know=-0.12,b they made=0.10,b they need=-0.11,b they put=-0.09
b they say=0.50,b they told=-0.13,b they took=-0.10,b they were=-0.27,b they wont=0.36,b thing i=0.09,b think i=0.17
b think it=0.21,b think of=-0.26,b think so=-0.10,b think you=-0.15,b thinks i=0.16,b this in=-0.14,b this is=0.14
b this morning=0.10,b this town=-0.16,b this was=0.09,b this week=0.37,b thought it=0.15,b three days=0.24
b through a=0.10,b through and=-0.10,b through the=0.21,b through to=-0.09,b till it=0.14,b till the=0.32
b time i=0.25,b time it=0.15,b time she=0.13,b time the=0.17,b time to=-0.11,b times i=-0.12,b to a=0.10
b to any=-0.12,b to ask=0.20,b to be=-0.34,b to bed=-0.19,b to choose=-0.15,b to college=0.13,b to do=-0.26
b to eat=0.09,b to explain=0.16,b to find=0.13,b to help=-0.33,b to her=0.19,b to him=0.09,b to his=0.17
b to hospital=-0.09,b to it=0.21,b to keep=0.20,b to know=0.16,b to move=-0.15,b to my=0.56,b to ring=-0.20
b to say=-0.24,b to see=-0.37,b to send=0.39,b to stay=0.17,b to stop=0.58,b to tell=0.10,b to that=0.10
b to the=-0.48,b to think=0.11,b to wait=-0.31,b to work=0.14,b told him=-0.19,b told i=0.13,b told me=-0.20
b told the=0.33,b too many=0.17,b too much=-0.10,b took me=0.09,b took our=-0.11,b took the=0.17,b top of=-0.14
b trainers and=0.25,b tried to=0.17,b turned up=-0.22,b twice a=-0.24,b twice and=0.09,b twice in=-0.14
b twice this=0.22,b two hours=-0.12,b two minutes=-0.25,b two of=0.24,b two years=-0.17,b unable to=-0.09
b under the=0.40,b up against=0.16,b up and=0.14,b up at=-0.34,b up from=0.13,b up on=0.10,b us and=-0.10
b us in=-0.17,b us off=0.11,b us to=-0.20,b us will=0.13,b us with=-0.28,b van and=0.28,b very good=-0.15
b waiting for=0.24,b waiting room=-0.15,b walk in=-0.12,b walking group=-0.13,b wall and=0.11,b want is=-0.19
b want it=0.25,b want to=0.11,b wanted to=0.21,b wants a=-0.18,b wants it=-0.17,b wants more=0.22,b was a=-0.37
b was all=0.10,b was fine=0.14,b was in=-0.29,b was late=-0.10,b was left=-0.10,b was on=0.18,b was right=-0.18
b was the=0.11,b watch the=-0.15,b we all=0.11,b we are=0.32,b we dont=-0.24,b we get=0.19,b we go=-0.19
b we have=0.18,b we havent=0.12,b we need=-0.10,b we were=-0.18,b we will=-0.22,b went home=-0.12,b went into=-0.17
b went to=-0.26,b were brilliant=-0.11,b were told=-0.13,b what he=0.28,b what i=0.10,b what it=-0.18
b what mattress=0.15,b what time=0.12,b what to=-0.29,b what would=0.20,b when he=0.37,b when i=0.31,b when it=-0.19
b when my=-0.21,b when she=0.26,b when the=0.19,b when they=-0.12,b when you=-0.09,b where i=0.15,b where my=0.17
b where the=-0.16,b where to=-0.25,b while she=-0.11,b who comes=-0.22,b who has=-0.13,b who is=0.22,b wife is=0.16
b wife says=-0.25,b will be=0.38,b will come=0.26,b will do=0.30,b will know=0.15,b will take=0.20,b will to=-0.11
b with him=0.09,b with his=0.17,b with it=-0.10,b with me=0.26,b with my=0.09,b with no=-0.23,b with one=0.10
b with that=0.09,b with the=0.15,b with this=-0.09,b with us=-0.14,b wont be=0.96,b wont come=0.12,b wont go=0.10
b wont let=-0.29,b work and=0.13,b work it=0.20,b works at=-0.18,b works in=-0.09,b would be=0.38
b would believe=0.24,b would go=0.22,b would have=0.33,b would like=-0.23,b would make=0.18,b would save=-0.22
b year old=0.13,b years and=-0.15,b you all=-0.19,b you are=0.17,b you cant=-0.21,b you have=0.33,b you lot=0.18
b you to=-0.13,b you want=-0.10,b you will=-0.15,i alone=1.07,i body=2.02,i boss=0.91,i bully=0.49,i carers=-0.61
i child=1.93,i cold=-0.21,i cooking=-0.95,i cry=1.41,i day=3.17,i despair=0.84,i die=0.44,i dirt=1.09,i drink=0.12
i elder=0.39,i fear=0.20,i figure=-0.42,i food=1.64,i friend=1.63,i goods=1.74,i he=3.24,i hide=0.60,i home=2.02
i hurt=1.66,i joke=1.18,i lack=2.90,i leave=1.48,i letnot=0.69,i mark=0.91,i me=1.07,i meds=0.83,i money=1.61
i nextdoor=0.72,i night=1.00,i number=1.45,i old=0.08,i papers=0.90,i parent=1.18,i partner=0.10,i past=0.16
i phone=0.42,i place=-2.34,i please=0.76,i policy=-1.14,i praise=-1.91,i school=0.60,i secret=1.83,i service=-2.01
i sexual=0.87,i she=0.95,i should=-1.47,i slave=2.22,i sleep=2.78,i sport=-1.32,i stranger=1.90,i take=1.60
i they=0.80,i travel=0.51,i us=-0.38,i vengeance=1.85,i weapon=1.11,i weather=-0.60,i you=-0.34,p alone lack=0.39
p alone me=0.39,p body me=0.41,p day lack=0.66,p day me=0.35,p he me=0.72,p hurt me=0.44,p lack leave=0.38
p lack me=0.65,p lack she=0.44,p me secret=0.38,p me slave=0.37,p me sleep=0.35,p me take=0.48,p me vengeance=0.46
s abuse-at-home some=1.12,s abuse-at-home strong=2.65,s child-at-risk some=1.13,s child-at-risk strong=3.86
s exploitation some=0.91,s exploitation strong=4.05,s figure-of-speech against=-2.60,s food-or-cooking against=-1.48
s general-talk against=-1.04,s harm-by-another some=1.22,s harm-by-another strong=2.59,s neglect some=1.62
s neglect strong=2.92,s no-basics some=1.66,s no-basics strong=2.27,s past-and-over against=-1.49
s praise against=-2.50,s self-harm some=1.56,s self-harm strong=2.76,s service-talk against=-2.26
s sport-or-story against=-1.09,s threat some=1.24,s threat strong=2.14,w 0=-0.74,w 00=-0.37,w 000=-1.81,w 00pm=-0.19
w 07=-0.92,w 08=-0.64,w 086=-1.25,w 1=-0.39,w 10=-1.24,w 100=-1.55,w 10mins=-0.78,w 11=-0.62,w 111=-1.15,w 12=-0.53
w 13=-0.39,w 14=-0.20,w 14th=0.16,w 15=-0.17,w 15mins=-0.58,w 16=-0.54,w 16s=-0.31,w 16th=0.20,w 18=-0.64
w 1800=-1.62,w 18s=-0.85,w 19=-0.58,w 1931=-1.20,w 1941=-1.21,w 1961=-1.01,w 1974=-1.20,w 1987=-1.50,w 1989=-1.39
w 1990=-1.48,w 1998=-1.37,w 1hr=-1.09,w 1q1=-1.04,w 1st=-0.49,w 2=-0.19,w 20=-1.28,w 2003=-1.66,w 2011=-1.71
w 2012=-1.51,w 2015=-1.30,w 2019=-0.74,w 2022=-0.64,w 2024=-0.73,w 20min=-0.46,w 20th=0.11,w 21=-0.47,w 22=-0.55
w 22nd=0.24,w 23rd=0.23,w 24=-0.80,w 25=-0.97,w 26=-1.00,w 28th=0.33,w 29=-0.65,w 2nd=-0.22,w 2yr=-0.43,w 3=-0.20
w 30=-1.10,w 30a=-0.61,w 30am=-1.08,w 30mins=-0.77,w 30p=-1.32,w 34=-1.14,w 35=-1.04,w 36=-0.59,w 37=-0.85
w 3am=-0.55,w 4=-0.14,w 40=-1.33,w 400=-1.50,w 41=-1.13,w 42=-0.98,w 44=-0.44,w 45=-1.37,w 45am=-0.78,w 4am=-0.57
w 4hrs=-0.61,w 4th=-0.05,w 5=-0.91,w 50=-1.28,w 55=-0.96,w 5am=-0.78,w 5mins=-0.59,w 5minutes=-1.83,w 6=-0.79
w 62=-1.36,w 63=-1.38,w 64=-1.29,w 68=-0.88,w 6ft=-0.19,w 6pm=-0.59,w 6s=-0.11,w 7=-1.14,w 70=-1.10,w 71=-1.44
w 76=-1.10,w 77=-0.84,w 7am=-0.74,w 7th=-0.09,w 8=-0.64,w 82=-1.39,w 85=-1.15,w 87=-0.92,w 88=-0.92,w 89=-1.03
w 8pm=-0.55,w 9=-0.63,w 90=-1.09,w 900=-1.39,w 91=-1.39,w 93=-1.48,w 94=-1.00,w 96=-0.79,w 99=-0.88,w 999=-1.65
w 9am=-0.51,w 9pm=-0.46,w 9s=-0.37,w a=-0.26,w a1=-0.15,w a19=0.12,w abandoned=-0.80,w abc=-1.63,w abit=-0.51
w able=-0.51,w about=-0.26,w above=0.45,w abroad=-1.45,w abrupt=-1.09,w absent=-0.16,w absolute=-2.05
w absolutely=-1.79,w absouloutly=-1.52,w abuse=-1.45,w academy=-2.29,w acceptable=-1.31,w access=-1.03
w accessibly=-2.04,w accident=0.34,w accommodation=-1.78,w account=-0.20,w accountants=-2.01,w accurate=-2.39
w ace=-0.08,w ache=-0.32,w aches=-0.63,w achieved=-1.97,w across=0.30,w act=-1.27,w actioned=-1.66,w actions=-1.98
w active=-2.05,w activitie=-1.34,w activities=-1.16,w actual=-1.14,w actually=-0.81,w adapting=-1.65,w add=-0.18
w added=-0.64,w addisons=-0.27,w adequate=-2.07,w adhd=-1.78,w admiration=-2.21,w admission=-1.18,w admit=-0.80
w admittance=-1.34,w admitted=-0.34,w admitting=-1.23,w adore=-0.57,w adult=-1.29,w advance=-1.27,w adventure=-0.97
w adverts=-1.49,w advice=-1.47,w advise=-1.28,w advised=-1.99,w adviser=-2.23,w advisor=-3.32,w advocacy=-2.69
w advocate=-2.65,w ae=-0.16,w affairs=-0.90,w affected=-1.43,w affects=-0.68,w afford=-0.42,w afraid=-0.18
w after=0.59,w afternoon=0.51,w again=1.55,w against=0.13,w age=-0.82,w aged=-0.82,w ageing=-2.26,w agen=-1.63
w agency=-1.69,w agent=-1.32,w ages=-0.66,w aggressive=-2.14,w agm=-0.77,w ago=0.55,w agreed=-1.85,w agrees=-1.20
w ahdnker=-0.85,w aid=-0.15,w aider=-0.90,w aids=0.23,w aint=-0.63,w air=1.11,w airport=0.37,w airsoft=-0.27
w alan=-0.44,w alarm=-0.29,w alarms=-0.27,w aldi=-0.36,w ali=0.31,w alight=0.74,w alive=0.29,w all=-0.32
w alley=-1.29,w allocated=-2.50,w allotment=-2.17,w allow=-0.21,w allowance=-1.87,w allowed=0.40,w allows=-0.31
w almost=-1.91,w alo=-0.14,w alone=-0.77,w along=0.40,w alot=-1.86,w already=-0.29,w alrite=-1.09,w also=-1.21
w alstrom=-0.83,w alternative=-1.81,w although=-0.97,w always=0.18,w alzheimers=-1.34,w am=1.50,w amateur=-2.49
w amazing=-2.22,w ambulance=-1.72,w ambulanceman=-1.77,w ambulances=-1.64,w amd=-0.74,w american=-0.76,w amiss=-0.24
w among=-0.35,w amount=-0.63,w amy=-0.20,w an=0.30,w anaesthetist=-1.73,w and=0.62,w andwithin=0.17,w aneurysm=-2.20
w angels=0.59,w angling=-0.75,w angry=-0.56,w animal=-1.31,w ankle=1.64,w annihilated=-1.59,w announcements=-0.64
w annoying=-1.54,w another=0.06,w answ=-0.57,w answer=-0.41,w answere=-0.13,w answered=-0.77,w answering=-0.26
w answers=-0.87,w anti=-2.22,w antibiotic=-1.09,w antibiotics=-1.22,w antisickness=-1.56,w ants=-0.31,w anxiety=-1.47
w anxious=-1.04,w any=-0.22,w anymore=0.79,w anyone=0.77,w anything=0.56,w anyway=-0.27,w anywhere=1.39
w apalling=-0.70,w apart=-0.09,w apologise=-1.00,w app=-1.94,w appalled=-2.17,w apparent=-0.53,w appearance=0.05
w appeared=0.43,w appears=0.49,w applaud=-1.84,w applicable=-1.66,w appointment=-0.53,w appointments=-0.96
w appreciate=-1.33,w appreciation=-2.36,w apprenticeship=-3.13,w apprenticeships=-3.22,w approach=-0.59
w approachable=-1.65,w approaching=0.85,w appropriate=-2.04,w appropriately=-1.93,w appropriatley=-1.78
w approx=-1.37,w approximate=-2.08,w appt=-0.10,w april=0.32,w arabic=-0.44,w arcade=-1.59,w archery=-1.85,w are=1.19
w area=-1.15,w areas=-1.65,w arisen=-0.65,w arises=-0.83,w ark=-0.75,w arm=1.72,w armpit=0.98,w arms=1.00
w army=-2.34,w around=0.42,w arranged=-0.10,w arrest=-0.58,w arrival=1.17,w arrivals=0.21,w arrive=1.02
w arrived=-0.30,w arrives=1.39,w arriving=-0.62,w arrogant=-2.22,w arson=-0.17,w art=-2.01,w arthritis=-1.51
w arwen=-0.85,w as=-0.65,w asap=0.11,w asda=-0.60,w ashamed=-0.73,w ask=0.74,w asked=-0.31,w asking=0.77,w asks=0.99
w asleep=2.10,w aspect=-1.85,w aspects=-2.53,w assaults=-1.84,w assembly=-0.56,w assessed=-2.47,w assessment=-2.84
w assets=-1.35,w assistance=-1.53,w assume=-0.63,w assumed=-0.99,w assuming=-0.52,w assured=-0.58,w asthma=0.33
w aswell=-0.86,w asylum=-0.90,w ate=0.60,w atmosphere=-0.79,w attack=-0.56,w attacked=-0.98,w attacking=-0.96
w attacks=-1.08,w attempt=-1.10,w attend=-0.62,w attended=-0.72,w attending=-1.44,w attention=-1.43,w attentive=-1.72
w attitude=-2.11,w attitudes=-2.02,w attorney=-1.26,w august=0.63,w aunt=0.62,w auntie=0.36,w aunty=-0.48
w authorities=-0.69,w authority=-2.03,w autism=-2.72,w autistic=-2.98,w automated=-2.78,w automatic=-0.65
w availability=-2.06,w available=-1.34,w average=-2.70,w awaiting=-0.65,w awake=0.91,w aware=-1.12,w away=1.82
w awful=-2.45,w awkward=-0.57,w awkwardly=-0.72,w ayton=-0.81,w b=0.29,w b2=-0.55,w ba=-0.09,w baby=2.01,w babys=0.13
w babysiter=-1.34,w back=-0.14,w background=-0.78,w backs=0.76,w backside=-0.59,w backwards=-0.11,w backyards=-0.93
w bacon=-0.06,w bad=-1.61,w badge=-0.74,w badly=-1.44,w bag=2.16,w bags=1.33,w bairn=-1.00,w bairns=-0.63,w bak=-0.27
w bake=0.51,w bakery=-0.69,w baking=0.31,w balance=-1.54,w ball=0.07,w ban=-0.35,w band=-1.12,w bandage=0.55
w bandstand=-0.47,w bandstands=-0.15,w bang=0.42,w banging=0.57,w bangs=1.17,w bank=-0.35,w banner=-1.16
w barbecue=0.15,w bard=-0.64,w bare=0.33,w bargain=-0.95,w barnabas=-1.29,w barnard=-0.70,w barred=-0.88
w barrier=-1.15,w bars=-0.64,w based=-1.72,w basically=-2.30,w basis=-0.85,w baskets=-0.77,w bass=-1.36
w bassetlaw=-0.72,w bassey=-1.26,w bat=0.50,w bath=0.14,w bathed=0.53,w bathroom=1.05,w baths=0.95,w batter=-0.05
w battered=-1.10,w battering=-1.65,w battery=-0.81,w bbq=0.07,w be=1.56,w beach=0.80,w beaches=-0.44,w beams=0.39
w bear=-0.60,w bearable=-1.59,w beat=-0.96,w beaten=-0.69,w beating=-1.01,w beats=-1.20,w because=1.65,w beck=0.24
w become=-1.62,w bed=0.78,w bedbound=0.30,w bedroom=1.30,w beds=0.39,w been=3.24,w bees=-0.46,w before=0.63
w befrienders=-0.86,w beg=-0.57,w began=0.40,w beggar=-1.43,w begged=-0.74,w begging=-0.35,w beginning=-1.25
w begonias=-0.90,w behalf=-0.26,w behave=-0.40,w behaved=-1.05,w behaves=-0.42,w behavioural=-1.88,w beheaded=-0.82
w behind=2.99,w bein=0.35,w being=-0.15,w believe=-0.15,w believed=-1.36,w belittling=-1.52,w bell=0.09,w belly=-0.09
w belongings=1.01,w belt=0.79,w ben=1.00,w bench=-0.28,w benches=-0.62,w bend=0.10,w beneficial=-2.91,w benefit=-1.98
w benefited=-2.67,w benefits=-1.02,w bereavement=-1.03,w best=-1.46,w bet=0.55,w betrayed=-0.55,w better=-0.84
w between=-0.34,w beutiful=-1.84,w beyond=-1.27,w big=-0.81,w bigger=-0.46,w bike=-0.54,w bikes=-1.14,w bill=0.08
w bin=1.39,w bingo=-2.05,w binns=-0.47,w bins=0.40,w bipolar=-1.37,w bird=-0.56,w birds=-0.91,w birthday=0.63
w biscuits=-1.11,w bishop=-0.42,w bit=-0.88,w bits=0.14,w bitter=-0.38,w bizzy=-0.50,w bjj=-0.85,w blackeye=-0.61
w blackout=-0.62,w bladder=0.07,w blade=0.49,w blades=0.13,w blame=-1.17,w blanket=1.03,w blankets=0.22,w blast=-1.31
w bled=0.90,w bleed=0.90,w bleeding=-0.22,w bless=-0.96,w blew=-0.55,w blind=-0.59,w bliss=-0.44,w blokes=-0.57
w blood=0.07,w bloom=-0.37,w blower=0.84,w blue=0.73,w bmi=-0.12,w bmw=-0.22,w bmx=0.19,w board=0.20,w boards=-1.03
w boats=-0.66,w body=-0.30,w bogus=-1.18,w boil=0.50,w boiled=0.15,w boiler=-0.92,w boiling=0.62,w bombed=0.29
w bone=-0.47,w bonfire=-0.06,w bonkers=-1.93,w book=-0.30,w books=0.33,w boot=0.13,w booted=-1.37,w booth=-0.26
w boots=-0.06,w bored=-2.11,w boredom=-1.88,w boring=-1.94,w born=-0.88,w boro=-0.70,w borough=-0.88,w borrowed=0.23
w boss=-1.21,w both=-0.66,w bother=-1.18,w bothering=-0.29,w bottle=1.47,w bottles=1.31,w bottom=0.90,w bought=-1.02
w bouncing=-0.71,w bound=0.71,w boundaries=-0.55,w bowel=0.61,w bowls=0.71,w bows=0.56,w box=1.69,w boxes=0.52
w boxing=-1.27,w boy=0.83,w boyfriend=2.04,w boys=1.50,w bpd=-0.31,w brakes=1.02,w brambles=-0.83,w branch=0.30
w bravely=-1.52,w bravo=-1.14,w bread=0.95,w break=0.75,w breakdown=-1.65,w breakfast=-0.77,w breaking=1.07
w breaks=0.67,w breath=1.11,w breathe=0.62,w breathing=0.20,w brew=-0.33,w brews=-0.70,w brian=0.46,w brick=0.18
w bricklaying=-1.03,w bricks=-0.12,w bridge=-0.47,w bridges=-0.97,w brigade=-1.64,w bright=-0.47,w brill=-0.49
w brilliant=-2.14,w bring=0.49,w bringing=1.08,w brings=-0.27,w british=-0.54,w broad=-1.60,w broke=0.85
w broken=-0.21,w brother=0.32,w brothers=0.26,w brought=-0.71,w brownies=0.99,w bruised=0.05,w bruises=0.36
w brush=0.91,w brushes=0.99,w brute=-0.51,w bubbles=1.59,w bucket=0.34,w budget=-1.10,w budgets=-1.46,w buffet=0.18
w build=-2.51,w builder=-2.81,w building=-2.17,w built=-1.57,w bulb=-0.13,w bulbs=-0.58,w bulky=-1.18,w bullet=-0.11
w bullied=-1.36,w bulling=-1.97,w bullyin=-0.79,w bumps=0.62,w bun=1.02,w bunch=-1.11,w bungalow=-0.93,w bunting=0.51
w bureau=-0.56,w burglars=-0.08,w burgled=0.24,w buried=0.91,w burner=-0.52,w burning=0.22,w burns=0.53,w burnt=0.59
w bus=-0.51,w buses=-0.80,w business=-2.54,w buskers=-1.64,w bust=-0.71,w busy=-0.16,w but=-1.75,w but45min=-0.51
w butcher=-0.22,w butterflies=-0.19,w button=-0.33,w buy=-0.70,w buys=-0.08,w buzzer=-0.18,w buzzes=0.29,w by=0.50
w bye=0.22,w bypass=-0.68,w c=0.46,w cabinet=1.01,w cadets=-1.18,w cafe=-0.86,w caff=0.19,w cahms=-0.83,w cake=0.46
w cakes=0.51,w calendar=0.49,w call=-0.32,w called=-0.80,w caller=-0.43,w callers=-0.55,w calling=-0.68,w calls=-0.46
w calm=-0.42,w calmly=-0.51,w came=0.13,w camera=0.37,w cameras=-0.91,w campaign=-2.36,w camping=-0.88,w can=0.31
w canada=-1.04,w cancelled=-0.40,w cancer=-1.29,w candle=1.67,w cannabis=-0.37,w canny=0.89,w cans=1.00,w cant=1.33
w cap=0.06,w capacity=-1.00,w captain=-0.30,w car=2.33,w caravan=-1.13,w carbohydrates=-1.03,w card=0.83
w cardiac=-0.72,w cardiomyopathy=-2.28,w cards=0.09,w care=-0.97,w cared=-0.53,w careful=-0.34,w caregiver=-0.62
w carer=-0.35,w carers=-1.76,w caretaker=-0.46,w cargo=0.09,w caring=-0.76,w caringly=-1.09,w carnival=-0.74
w carol=1.13,w carpet=0.36,w carriageway=-0.99,w carried=-1.23,w carry=0.10,w carrying=0.63,w cars=0.83,w case=-1.36
w cash=-0.24,w cashpoint=-0.95,w castle=-0.93,w cat=1.24,w catalogue=-1.79,w category=-1.15,w catering=-1.88
w catheter=1.27,w cats=-0.23,w caught=0.19,w causes=-1.61,w causing=-0.59,w cbt=-0.45,w cco=-0.43,w cctv=-0.07
w cemetery=-0.84,w center=-0.90,w central=-0.74,w centre=-0.97,w cereal=0.09,w certain=0.05,w chain=-0.30
w chained=-0.82,w chains=0.10,w chair=-0.20,w challenging=-2.06,w chance=-0.14,w change=0.09,w changed=-0.08
w changeover=-0.44,w changes=-0.42,w changing=-0.13,w chaotic=-2.07,w chap=-0.17,w chapel=-1.25,w chaplaincy=-1.44
w character=-0.32,w charge=-0.62,w charges=0.20,w charity=-2.92,w chart=-2.53,w charter=-2.16,w chase=-0.07
w chases=0.17,w chatter=-1.17,w chatting=-1.21,w chatty=-0.78,w cheap=-1.14,w check=0.36,w checked=-0.28
w checking=-0.79,w checkneurological=-2.96,w checks=-0.11,w checkups=-0.82,w cheeky=-0.77,w cheerful=-1.22
w cheery=-0.17,w chemical=-0.75,w chemicals=-0.36,w chemist=-0.91,w chemo=-0.19,w cherished=-0.78,w chess=-1.36
w chest=0.79,w chester=-0.07,w chicken=0.72,w chickens=-0.22,w child=-0.68,w childhood=-2.07,w childish=-0.27
w children=-0.23,w childrens=-0.45,w chimney=0.15,w chip=-0.30,w chipped=0.60,w chips=-0.52,w chocolate=0.70
w choice=-0.39,w choices=-1.31,w choke=-0.62,w choked=0.16,w choose=-1.18,w chop=0.18,w chopping=0.15
w christmas=0.48,w chronic=-1.05,w chucking=-0.54,w chucks=0.43,w chuffed=0.35,w church=-1.85,w churches=-1.67
w cigarette=1.35,w cinema=-0.80,w circumstances=-1.09,w city=-0.81,w claimed3=-0.29,w clapped=-0.69,w class=-1.55
w classed=-2.15,w classes=-2.66,w cleaned=-0.38,w cleaner=-0.29,w cleaning=-0.59,w cleanliness=-0.17
w cleanness=-1.39,w clear=-0.59,w cleared=-0.07,w clearly=-0.62,w clears=-0.07,w clever=-1.59,w client=-1.43
w clients=-2.37,w cliff=-0.67,w cliffs=-1.06,w climbing=-0.90,w clinic=-1.39,w clinical=-2.55,w clinician=-2.18
w clipped=0.14,w clock=-0.57,w clocked=-0.96,w clocks=-1.06,w close=-0.31,w closed=-0.35,w closes=-0.44
w closing=-0.59,w closure=-0.53,w clothes=1.47,w clothing=1.33,w clown=-0.37,w clozapine=-1.10,w club=-1.46
w clubs=-1.67,w clue=-0.16,w clumsy=-0.74,w co=-0.10,w coach=-0.61,w coal=-0.30,w coat=0.75,w coats=1.24
w coffee=-1.09,w coffees=-0.26,w cold=-0.95,w colitis=-0.59,w collapsed=-0.44,w collected=-0.47,w collection=-1.16
w collectors=-1.42,w collects=-0.08,w college=-1.36,w colour=0.13,w combat=-1.88,w combining=-1.46,w come=1.43
w comenout=0.58,w comes=0.67,w comfort=-0.87,w comfortable=-0.67,w comforting=-1.06,w coming=0.45,w commenced=-0.72
w commented=-0.64,w comments=-0.40,w commissioner=-1.67,w committee=-1.32,w common=-1.10,w communal=-1.84
w communicate=-1.15,w communicated=-1.29,w communicating=-1.70,w communication=-1.38,w communities=-2.50
w community=-2.53,w companies=-2.43,w company=-3.12,w compare=-2.20,w compassion=-2.33,w compassionate=-2.63
w competent=-2.82,w competition=-2.82,w complain=-0.92,w complains=-1.54,w complaint=-2.26,w complaints=-2.22
w complete=-0.90,w completely=-1.89,w complex=-1.83,w comprehensive=-2.94,w computer=-1.70,w concentrate=-0.85
w concerned=-1.11,w concerns=-1.98,w concert=-0.66,w conclusion=-0.81,w concussed=-0.47,w condemned=-0.75
w condition=-0.95,w conditions=-1.60,w confidante=-0.57,w confidence=-0.97,w confident=-0.68,w confirm=0.17
w confirmed=-0.19,w confused=-0.41,w confusing=-1.21,w confusion=-0.77,w connect=-0.68,w connected=-0.74
w connection=-1.12,w conscientious=-3.02,w conservatory=-1.53,w consider=-0.74,w considerable=-2.44
w considerate=-0.62,w consideration=-1.53,w considering=-1.36,w consistency=-1.77,w consistent=-2.41
w consistently=-1.75,w constantly=-0.83,w constrained=-2.49,w consultant=-1.55,w consultation=-2.04,w contact=-0.26
w contacted=-0.55,w content=-1.45,w continue=0.33,w continued=0.42,w continuing=0.49,w continuity=-1.04
w continuously=-0.68,w contracted=-1.31,w contradict=-1.27,w control=-2.07,w controls=-1.76,w conversation=-0.71
w cook=-1.01,w cookbook=-0.56,w cooked=0.20,w cooker=0.06,w cookery=-1.78,w cooking=-0.73,w cooks=-0.43
w coordinator=-2.36,w coordinators=-2.59,w copd=-0.22,w cope=-0.55,w coped=-0.39,w cord=-0.11,w core=-1.49
w corner=-0.38,w coronavirus=-0.71,w correct=-1.71,w correctly=-1.47,w corridor=-1.47,w cost=-2.45,w costs=-1.94
w cot=1.06,w cou=0.41,w cough=-0.96,w coughing=-0.20,w could=-1.51,w couldnt=-1.10,w council=-0.95,w councillor=-1.58
w counselling=-2.14,w counsellor=-2.40,w counsellors=-2.27,w count=0.12,w counted=-1.06,w country=-1.92
w counts=-0.59,w county=-0.23,w couple=0.24,w course=-1.63,w court=-0.91,w courteous=-1.44,w courtesy=-0.87
w cousin=0.81,w cousins=0.08,w cover=-0.16,w covered=0.45,w covid=-1.47,w cpn=-2.30,w cpns=-2.23,w cptsd=-1.46
w crabbing=-0.11,w crack=0.48,w craft=-1.54,w cramlington=-1.67,w crane=-0.30,w crash=-0.38,w crashes=-0.47
w cream=1.08,w creams=1.02,w creates=-1.33,w credit=-0.99,w creepy=-0.33,w crew=-1.20,w crews=-1.66,w cricket=-0.73
w cried=-0.88,w cries=1.38,w crime=-1.94,w criminal=-1.62,w crisis=-1.12,w crisps=0.09,w crocus=-0.48,w cross=0.78
w crossbar=-0.45,w crossing=-0.05,w crossword=-0.87,w croup=0.93,w crowd=-0.46,w crowded=-0.96,w cruel=-1.20
w cruelty=-1.44,w cruise=-0.28,w crumb=0.59,w crusts=0.64,w crutchs=-0.38,w cry=0.85,w cryin=0.63,w crying=0.48
w cube=-0.06,w cues=0.62,w culture=-2.22,w cum=1.13,w cup=0.88,w cupboard=1.46,w curled=0.68,w currently=-0.64
w curry=-0.37,w curtains=0.18,w curtious=-2.51,w cushion=0.77,w customer=-1.81,w customers=-1.99,w cuts=-0.15
w cutting=0.49,w cv=0.49,w cycle=-1.50,w cyclists=-1.56,w d=0.65,w dad=1.49,w daddy=0.29,w daffodil=-0.59
w daft=-0.87,w daily=-0.49,w daleks=-0.45,w damp=0.91,w dance=-0.41,w dancing=-0.37,w dandelions=-0.58
w dangers=-1.02,w dangsrous=-1.26,w daring=-0.52,w dark=-0.86,w darlington=-1.43,w darts=-0.35,w date=0.92
w daughter=-1.20,w daughters=-0.24,w dawn=-0.14,w day=0.33,w daylight=-0.62,w days=0.40,w dead=-0.97,w deaf=-1.17
w deafblind=-1.43,w deal=-0.39,w deal2=0.12,w dealing=-1.00,w dealt=-0.36,w dear=-1.23,w death=-1.06,w deathly=-1.39
w debt=-1.42,w december=0.14,w decent=-3.06,w decide=-0.59,w decides=0.23,w decision=-1.67,w declare=-0.98
w declined=-0.54,w dedicated=-2.33,w dedication=-2.76,w dee=-0.14,w deer=-1.05,w defence=-1.24,w defibrillator=-1.02
w definitely=-0.98,w delay=-0.50,w delays=-0.91,w delete=0.72,w deleted=0.06,w deliver=1.00,w delivered=-0.23
w delivers=0.33,w delivery=-0.43,w demanded=-0.41,w demands=-0.68,w dementia=-1.81,w denied=-0.44,w dens=-0.32
w dental=-0.72,w dentist=-1.69,w department=-1.48,w departments=-1.86,w depending=0.09,w depends=-0.08
w depression=-2.08,w derby=-0.26,w deregulation=-1.32,w described=-1.63,w description=-1.97,w deserve=-1.86
w deserves=-1.40,w designer=-2.18,w desk=-0.08,w despatch=-0.94,w despatched=-1.58,w desperately=-1.02
w despite=-1.34,w destroy=-0.74,w details=-0.94,w detenshun=-0.79,w detention=-0.65,w deteriorated=-1.25
w development=-2.35,w devolve=-2.46,w dexamethasone=-0.69,w diabetes=-0.83,w diabetic=-1.23,w diabetics=-1.50
w diagnosis=-1.57,w dial=-2.03,w dialled=-0.97,w dialysis=-1.04,w diaries=-0.85,w did=-0.27,w didna=-0.15
w didnt=-1.16,w die=-0.19,w died=-0.29,w dies=0.07,w diet=-1.27,w difference=-0.87,w differences=-1.49
w different=0.61,w differently=-1.36,w differs=-1.53,w difficult=-1.99,w difficulties=-1.97,w difficulty=-2.50
w digger=-1.43,w digging=-1.47,w dignity=-1.34,w dilute=-0.40,w dine=-0.35,w dinner=1.51,w dinners=0.61
w dinnertime=0.07,w dinosaur=-1.14,w direct=-0.60,w directed=-1.31,w direction=-0.96,w dirt=0.38,w dirty=-0.10
w disabilities=-3.65,w disability=-2.81,w disabilitys=-2.94,w disabled=-2.03,w disagree=-1.53,w disappear=0.81
w disappointed=-1.64,w disaster=-2.09,w discharge=0.85,w discharged=0.33,w discipline=-2.07,w discomfort=-0.82
w discos=-1.61,w discourage=-2.00,w discriminate=-2.38,w discus=-1.44,w discuss=-0.78,w discussed=-0.64
w discussing=-1.16,w discussion=-0.52,w disease=-1.31,w disgrace=-1.01,w disgusting=-1.08,w dish=0.22
w disjointed=-1.72,w dislocated=-1.65,w dislocation=-0.79,w dismissive=-1.64,w disorder=-1.84,w dispatch=-0.42
w dispatched=-1.06,w dispatcher=-0.89,w dispite=-0.76,w displayed=-0.83,w dissatisfied=-2.25,w distress=-0.32
w district=-0.24,w diverted=-0.92,w divorce=-0.50,w dizzy=-0.51,w do=0.70,w doc=-0.81,w docs=-0.94,w doctor=-0.57
w documentaries=-2.58,w documents=-0.66,w dodgeball=-0.81,w does=0.56,w doesnt=1.15,w dog=2.06,w dogs=0.73
w doing=0.37,w dollars=-0.80,w dolls=0.66,w domeone=-1.00,w domestic=-1.25,w dominoes=-0.10,w don=1.08,w done=-0.16
w dont=2.24,w door=1.96,w doorman=-0.19,w doors=0.75,w doorstep=-0.72,w doorway=1.43,w doorways=0.96,w doreen=-0.37
w dormanstown=-1.37,w double=-0.50,w doubling=-1.20,w down=0.28,w downhill=-1.73,w downs=-0.86,w downside=-1.88
w downstairs=0.25,w dozen=-0.59,w dr=-0.67,w drag=-0.10,w dramatics=-0.81,w draughty=-0.66,w draw=0.31,w drawer=0.89
w drawers=0.70,w drawn=0.27,w draws=-0.11,w dream=-0.77,w dresses=1.23,w dressing=0.68,w dried=0.84,w drill=-0.76
w drilled=-0.73,w drilling=-1.64,w drink=0.42,w drinking=0.17,w drinks=1.08,w drip=0.57,w drive=-0.71,w driver=-1.48
w drivers=-1.43,w drives=-0.37,w driving=-0.08,w drop=0.24,w dropped=-0.05,w drown=-0.48,w drowned=-0.99
w drowning=-0.75,w drs=-1.31,w drug=-1.35,w druggie=-0.88,w drugs=-0.98,w drums=-0.94,w dry=1.13,w dryer=1.55
w dual=-1.28,w ducks=-0.54,w dug=-0.64,w dump=0.28,w durham=-0.97,w duty=-1.41,w dying=-0.08,w e=-0.16,w each=-0.69
w ear=0.63,w earlier=0.44,w earliest=-1.37,w early=-0.21,w earn=-2.10,w earplugs=-1.10,w ears=-0.28,w earth=-0.28
w ease=0.12,w easier=-2.35,w easily=-1.34,w east=-0.48,w easter=0.54,w easy=-1.34,w eat=0.27,w eaten=0.42
w eating=1.40,w eats=0.94,w ebay=-0.84,w ebikes=-0.69,w ecg=-0.25,w economy=-2.22,w edge=-0.93,w education=-3.06
w effect=-1.70,w effective=-1.77,w effectively=-2.19,w effects=-2.35,w efficient=-2.73,w efficiently=-2.97
w effort=-2.53,w efforts=-1.22,w eg=-0.38,w egg=0.55,w eggs=0.32,w eggshells=0.28,w eight=-0.54,w eighteen=-0.61
w eighties=-0.54,w eighty=-0.19,w either=0.29,w elderly=-2.38,w eldest=-1.63,w electric=-1.38,w ellie=-0.27
w else=0.75,w elsewhere=-1.02,w em=0.70,w email=-0.41,w emails=-0.46,w embolism=-1.39,w emdr=-1.38
w emergencies=-0.96,w emergency=-0.20,w emotional=-1.13,w empathetic=-2.42,w emphasised=-1.40,w employ=-1.61
w employer=-1.79,w emptied=-0.95,w empties=-0.25,w encourage=-1.93,w encrypted=-1.01,w end=0.50,w ended=-0.06
w ends=0.36,w engaged=0.59,w engine=-1.28,w england=-2.14,w english=-1.19,w enhance=-1.41,w enjoy=-1.12
w enjoyed=-2.21,w enjoying=-0.67,w enormous=-1.07,w enough=-0.87,w ensure=-1.41,w ensuring=-1.50,w entering=0.24
w entertained=-2.20,w entire=-0.73,w envelopes=-1.06,w environment=-2.65,w epilepsy=-1.88,w epileptic=-2.36
w equally=-1.72,w equates=-1.83,w equipment=-1.25,w erratic=-0.91,w error=-1.38,w escalating=-1.07,w especially=-1.84
w essential=-1.84,w establishment=-1.29,w estate=-1.18,w estates=-2.10,w estimate=-0.80,w eston=-0.41,w etc=-1.43
w evacuated=-1.08,w even=-0.38,w evening=0.64,w evenings=-0.07,w event=-1.58,w events=-1.71,w ever=0.22,w every=0.09
w everyone=-0.06,w everything=-0.68,w everywhere=0.17,w evidence=-0.43,w evident=0.45,w evry=-0.49,w ex=1.00
w exactly=-1.27,w examination=-0.96,w example=-1.58,w excellent=-1.89,w except=-1.04,w exceptional=-2.38
w excluded=-1.66,w exercise=-1.43,w exercises=-1.82,w exhausted=-0.85,w exits=0.73,w expecially=-1.88
w expected=-1.81,w experience=-1.65,w experiences=-1.60,w experiencing=-0.80,w expert=-2.10,w explain=0.30
w explained=-1.50,w explaining=-0.67,w explanations=-1.23,w exploitation=-3.09,w exploring=-2.50,w extent=-1.48
w exterminate=-1.34,w extortionate=-1.83,w extra=0.58,w extracurricular=-1.79,w extremely=-2.53,w eye=2.07
w eyes=1.04,w eyesight=-0.91,w ezample=-0.79,w f=0.15,w fab=-0.56,w fabulous=-1.57,w face=0.71,w faced=0.25
w faces=0.94,w faceted=-0.55,w facilitated=-1.14,w facilitating=-2.41,w facilities=-2.17,w facility=-2.21
w fact=-1.00,w facts=-1.08,w faeces=-0.27,w failing=-1.36,w faint=0.53,w fair=-2.43,w fairly=-2.24,w faith=-0.76
w fake=0.06,w fall=-0.05,w fallen=-0.18,w falling=0.41,w falls=1.10,w false=-0.66,w familiar=-1.06,w families=-1.09
w family=0.26,w fancies=-0.67,w fantastic=-2.33,w far=-1.13,w fares=-0.54,w farm=-2.31,w farsl=-0.44,w fashion=-0.27
w fast=-1.16,w faster=-1.82,w fasting=-1.15,w fat=-0.58,w father=-0.27,w fault=-2.20,w faultless=-1.68,w favour=-1.20
w favourite=-0.22,w fear=-1.73,w fears=-0.71,w fearsome=-1.57,w feb=-0.34,w february=-0.74,w fed=-0.35,w fee=-1.53
w feed=-0.60,w feedback=-2.26,w feel=0.82,w feeling=-0.26,w feelings=-0.08,w feels=-0.43,w feet=0.19,w fell=0.92
w fella=0.70,w felt=-0.74,w female=-0.13,w fence=-0.73,w fencing=-1.38,w ferry=-0.80,w fetching=-0.15,w few=-0.52
w fewer=-1.90,w field=-2.30,w fifteen=-1.05,w fifth=-0.21,w fight=-0.32,w fighting=-1.03,w fights=-0.85,w fill=-1.56
w filled=-0.10,w filling=-0.90,w film=-1.01,w films=-0.54,w filthy=-0.93,w final=-0.88,w financial=-2.00,w find=0.71
w finding=-0.28,w finds=0.74,w fined=-0.84,w fines=-2.30,w finger=1.65,w fingers=0.98,w finish=-0.38,w finished=-0.39
w finishes=1.03,w finland=-1.60,w fir=-0.78,w fire=-0.33,w firework=-1.10,w firm=-1.59,w first=-1.11,w fish=-0.10
w fishing=-2.62,w fist=0.63,w fists=0.10,w fit=-0.42,w fits=-0.36,w fitted=-0.90,w five=-0.28,w fiver=-0.94
w fives=-0.32,w fix=-1.34,w fixe=-0.62,w fixed=-1.29,w flag=0.14,w flageed=-0.76,w flamingo=-0.34,w flapjack=-0.21
w flask=0.51,w flat=0.98,w flatmate=0.33,w flats=0.24,w flatten=0.21,w flea=-0.65,w fleet=-0.45,w flexible=-0.70
w flies=0.55,w flight=-0.21,w flights=-0.18,w flinched=-0.25,w flinches=0.81,w float=-0.45,w flood=-1.73
w floods=-1.25,w floor=0.41,w floppy=-1.36,w flower=0.58,w flowers=0.84,w flu=-0.50,w fluctuating=-2.41,w fly=0.11
w flying=-0.66,w fnd=-0.57,w focus=-2.27,w focused=-1.49,w foil=0.65,w folded=1.10,w folk=-2.12,w follow=-0.32
w followed=0.52,w following=-1.60,w follows=0.31,w fone=-0.33,w food=-0.15,w foodcycle=-0.51,w foot=0.86
w football=-0.65,w footbridge=-1.22,w footpath=-0.59,w for=0.06,w foraging=-1.85,w forc5=-1.97,w force=-0.62
w forced=-1.55,w forces=-1.02,w foreman=-0.26,w forest=-0.50,w forever=-0.24,w forget=-0.05,w forgets=-0.10
w forgot=0.62,w forgotten=-1.06,w form=-0.99,w format=-2.12,w forms=0.10,w formula=-1.30,w forthcoming=0.56
w fortnight=-0.06,w fortune=-1.14,w forty=-0.61,w forum=-1.34,w forward=-0.60,w foster=0.16,w found=-0.62
w four=-0.24,w fourth=-0.15,w foxes=-1.51,w foyer=0.11,w fracture=-1.42,w frame=0.67,w freak=-0.97,w free=-1.05
w freedom=-1.31,w freeman=-0.97,w freezer=0.38,w freezing=-1.08,w frequent=0.05,w frequently=-0.37,w fresh=0.41
w fri=0.26,w friday=0.46,w fridge=0.47,w friend=1.98,w friendly=-0.98,w friends=0.45,w friendship=0.34
w frighten=-0.53,w frightened=-0.99,w from=0.38,w front=1.51,w frost=-0.57,w frozen=-0.24,w fruit=0.19
w frustrating=-1.90,w fuel=0.11,w full=-0.06,w fully=-1.63,w fun=-2.44,w fund=-1.80,w funding=-2.78,w funds=-2.07
w funeral=0.22,w funny=-0.91,w furious=-0.91,w furniture=-0.14,w further=-0.63,w fussy=0.15,w future=-1.58,w g=0.46
w gable=-0.89,w gaffer=-0.93,w gambling=-1.68,w game=-0.23,w games=-1.25,w gang=-0.51,w gangs=-1.67,w gap=-0.31
w garage=1.81,w garden=-0.86,w gardening=-2.30,w gardens=-1.40,w gartree=-0.67,w gas=0.80,w gassed=-0.15
w gates=-0.06,w gave=-0.82,w gcses=-1.46,w gdansk=-1.15,w gear=-0.77,w general=-1.50,w generally=-1.49
w generals=-1.98,w generous=-1.41,w gentle=0.12,w gentleman=-0.42,w genuine=-1.17,w genuinely=-1.71,w get=1.25
w gets=2.26,w getting=0.49,w gillbrook=-1.01,w giraffe=-0.46,w girl=1.97,w girlfriend=1.14,w girls=1.83,w giro=-0.32
w give=0.41,w given=-1.23,w gives=1.13,w glad=-1.20,w glass=1.00,w glasses=0.30,w gloves=0.57,w gnome=0.05,w go=0.72
w goalposts=-1.81,w gob=0.19,w god=-0.69,w godsend=-1.19,w goes=2.76,w going=1.33,w gold=-0.62,w gone=0.78
w gonner=-0.20,w good=-1.96,w goodbye=0.45,w goodness=-2.24,w goodnight=1.20,w goods=-0.78,w gorgeous=-0.97
w gos=0.47,w got=1.40,w governance=-2.96,w government=-1.46,w gown=0.70,w gp=-0.79,w gps=-0.39,w grabbed=0.36
w grabs=0.85,w graffiti=-1.14,w grand=-0.31,w grandad=-0.99,w grandchildren=-1.30,w grandma=0.74,w grandpa=-0.59
w grandson=-0.45,w granny=-0.52,w grant=-1.11,w grants=-2.80,w graphics=-2.05,w grass=0.25,w grateful=-1.25
w grave=-1.27,w graze=-1.10,w great=-1.88,w green=1.08,w greenhouse=-1.81,w greggs=-0.99,w gresham=-1.03,w grew=-1.27
w grey=0.94,w grim=-0.30,w grinning=1.08,w grips=0.59,w ground=-0.38,w grounds=0.87,w group=-1.54,w grow=-0.81
w grown=-0.60,w grows=-0.15,w guard=-1.15,w guards=-0.88,w guess=-0.13,w guidance=-2.18,w guisborough=-1.70
w guitar=-0.69,w gulls=-0.81,w gun=0.73,w guns=-0.08,w gut=0.13,w gutted=-1.12,w guttering=-0.69,w guy=0.60
w guys=-0.13,w gym=-1.55,w ha=-0.35,w had=-0.30,w hadnt=-0.11,w haggerty=-2.48,w haha=-0.62,w hair=0.62
w hairbrush=0.59,w hairdresser=-0.46,w half=-1.26,w hall=-0.85,w halloween=-0.07,w hammer=-0.65,w hammered=-1.01
w hampers=0.10,w hand=1.83,w handful=-1.10,w handle=-0.65,w handler=-1.47,w handlers=-2.37,w handlerspeedy=-2.85
w handling=-1.55,w handrail=-0.24,w hands=1.06,w handy=-0.76,w hang=1.44,w hanged=-0.16,w hanging=0.18
w happened=-0.52,w happening=0.17,w happens=1.26,w happier=-1.74,w happily=-0.06,w happy=-0.77,w harbour=-0.92
w hard=-1.05,w hardly=-1.46,w harm=-1.44,w harmed=-1.69,w hartlepool=0.35,w has=1.64,w hasnt=0.83,w hat=0.97
w hate=-0.20,w hated=-0.12,w hats=0.31,w haunt=-0.39,w haunted=-0.79,w have=2.89,w havent=1.24,w having=0.23
w havnt=-0.80,w hawk=-1.07,w hayters=-1.14,w hcas=-0.81,w he=2.47,w head=1.48,w headlock=0.08,w headmaster=-0.83
w headmistress=-0.73,w heads=0.59,w headscarf=-0.32,w headset=-1.07,w healed=-1.13,w health=-1.74,w healthcare=-2.45
w healthy=-2.11,w hear=0.26,w heard=0.45,w hears=1.08,w heart=-0.31,w hearted=-0.96,w heat=-0.23,w heather=0.44
w heating=-2.47,w heaven=-0.65,w hed=-0.14,w hedge=-0.86,w hedges=-0.37,w heel=0.20,w heels=-0.56,w height=-1.69
w held=0.06,w hell=-0.16,w hello=0.07,w help=-1.64,w helped=-1.55,w helper=-1.94,w helpful=-1.49,w helping=-0.87
w helpline=-2.13,w helps=-0.80,w her=4.73,w herbs=-1.21,w herd=-1.82,w here=-0.47,w heritage=-1.24,w hero=-1.53
w heroes=-1.75,w hers=1.86,w herself=1.17,w hidden=0.30,w hide=0.87,w hides=1.38,w hiding=1.38,w high=-1.51
w higher=-2.04,w highest=-2.00,w highlight=-1.17,w highly=-2.66,w highways=-0.54,w hill=-0.10,w him=2.62
w himself=1.48,w hip=-1.24,w hips=-0.98,w hire=-2.11,w his=2.66,w historic=-2.13,w history=-1.31,w hitman=-0.46
w hits=0.13,w hiven=-0.36,w hmp=-0.61,w hoard=-1.30,w hoist=-1.03,w hold=1.20,w holding=1.33,w holds=0.98,w hole=1.88
w holes=1.26,w holiday=0.16,w holidays=-0.22,w holme=-0.96,w home=0.67,w homeless=-1.12,w homelessness=-2.06
w homework=-1.10,w homlessness=-2.88,w honest=-1.24,w honestly=-1.69,w honey=-0.13,w honoured=-1.18,w hoods=0.17
w hoped=-0.80,w hopefully=-0.06,w hopeless=-0.94,w hoping=0.27,w horn=-0.37,w horrendous=-2.59,w horrified=-1.13
w horror=-1.39,w horse=-0.31,w horticulture=-2.28,w hosp=-1.30,w hospice=-1.44,w hospit=-0.65,w hospital=-1.22
w hospitals=-1.66,w hostage=-1.08,w hostel=-0.63,w hot=-0.09,w hotel=1.67,w hour=-1.09,w hours=-1.72,w house=1.01
w housebound=-1.02,w houses=-0.42,w housework=-1.16,w housing=-2.14,w how=0.13,w however=-1.11,w hr=-0.15,w hrs=-0.47
w hub=-0.56,w huge=-1.49,w hugged=0.09,w hughes=0.41,w human=-1.63,w humanity=-3.23,w humans=-1.80,w hundred=-1.02
w hung=0.91,w hunger=-0.61,w hungry=-0.70,w huntcliff=-0.47,w hurry=-1.04,w hurt=-0.14,w hurting=0.41,w hurts=0.68
w husband=-0.69,w hyper=-1.44,w hypertbeticl=-1.43,w hypothyroidism=-1.98,w i=1.80,w ice=0.59,w id=0.06,w idea=-1.66
w ideal=-2.08,w ideally=-2.34,w idear=-2.05,w ideas=-1.41,w identify=-1.18,w if=2.21,w ignorant=-1.08,w ignore=-0.98
w ignored=-0.87,w ill=1.12,w illegal=-1.94,w illegible=-1.09,w illness=-1.59,w imagine=-1.09,w immediate=-0.36
w immediately=0.40,w immigration=-2.05,w imminently=-0.63,w impacted=-1.45,w implementing=-2.39,w importance=-2.35
w important=-1.51,w importantly=-1.29,w impossible=-0.85,w impressed=-2.25,w improve=-2.84,w improved=-3.13
w improvement=-2.81,w improvements=-3.48,w in=1.98,w inadequate=-1.97,w inappropriate=-0.26,w inch=-0.35
w incident=-0.58,w include=-0.95,w including=-1.01,w inconsistent=-1.71,w incontinent=-0.72,w increase=-2.05
w independence=-1.16,w index=-1.70,w indicated=-0.70,w indication=-0.33,w individual=-1.61,w individualising=-2.10
w individuals=-2.06,w induced=-0.87,w induction=-1.54,w infection=-0.20,w infeection=-0.92,w inflatable=-0.34
w influenced=-2.94,w info=-1.39,w inform=-0.31,w information=-1.62,w informative=-2.48,w informed=-1.05
w inhaler=0.09,w inhalers=-0.14,w initial=-0.94,w initially=-0.49,w inject=-0.66,w injection=-0.73,w injections=-1.14
w input=-1.16,w inquest=-0.65,w inside=1.55,w insist=-0.16,w insisted=-0.17,w insisting=-0.10,w inspiration=-2.37
w instincts=-1.12,w instructed=-1.01,w instructions=-0.87,w insulate=-0.86,w insulin=0.47,w insurance=-0.77
w int=-0.35,w integrate=-0.85,w interacted=-1.97,w interactions=-1.48,w interactive=-2.69,w interest=-1.40
w interesting=-2.35,w interestingly=-2.24,w interfere=-1.18,w internal=-1.42,w internet=-1.29,w interview=-1.04
w interviewer=-1.87,w into=1.22,w introduce=-1.08,w introduced=-0.69,w invented=-1.60,w investigate=-0.90
w investigating=-1.18,w invited=-0.43,w involve=0.21,w involved=-0.96,w involvement=-1.05,w inward=-0.13,w iron=0.16
w irrelevant=-1.47,w is=1.74,w isnt=1.53,w isolated=-2.00,w isolation=-1.62,w issue=-1.18,w issued=-1.11
w issues=-2.24,w it=2.28,w itd=-0.76,w items=-0.29,w itself=-0.34,w iup=-1.68,w iv=0.45,w ivr=-0.40,w ivy=-0.51
w jab=-0.39,w jail=-0.92,w jam=-0.87,w james=0.23,w jan=0.43,w january=-0.99,w jar=0.89,w jars=1.08,w jean=1.26
w jerk=-0.21,w jess=1.11,w jetty=-0.56,w jewellery=-0.26,w jim=0.55,w jingle=0.17,w job=-1.93,w jobcentre=-2.31
w jobs=-2.86,w jogging=-0.85,w join=-1.13,w joined=-1.02,w joiner=-1.08,w joke=-0.34,w jokes=-0.29,w joking=-0.42
w jollof=-0.38,w jones=0.61,w jordan=-0.33,w journey=-1.58,w journeys=-1.91,w joy=-0.93,w jubilee=-1.27,w judge=-1.30
w judgement=-1.74,w judging=-0.94,w judo=-0.52,w jug=-0.60,w july=1.90,w jumped=0.70,w jumper=-0.37,w jumpers=-0.82
w junction=-0.80,w june=0.97,w junior=-0.20,w junk=-1.36,w just=2.40,w jut=-0.28,w karate=-1.35,w kart=-0.45
w keep=0.80,w keeping=0.59,w keeps=2.70,w kelly=-0.09,w kent=-0.57,w kept=0.21,w kerb=-0.52,w kerbs=-1.81
w kettles=-0.18,w key=0.75,w keys=0.22,w keyworker=-1.57,w kick=-0.44,w kicked=-0.65,w kicking=-0.94,w kicks=-0.49
w kid=1.02,w kiddie=-0.46,w kiddies=-1.02,w kidnap=-1.11,w kids=0.06,w kill=-0.41,w killed=-0.54,w killer=-0.72
w killing=-1.38,w kills=-0.87,w kind=-1.29,w kinda=-1.58,w kinder=0.15,w kindness=-1.09,w kingsley=-0.26
w kitchen=-0.18,w kitten=0.40,w kleeneze=-0.31,w knee=1.37,w kneel=0.52,w knees=0.38,w knew=-0.86,w knickers=0.65
w knife=0.86,w knit=0.17,w knitting=-0.55,w knives=0.60,w knock=0.62,w knocked=-0.05,w knocking=-0.76,w knocks=1.33
w knos=-0.46,w know=1.02,w knowing=0.29,w knowledgable=-2.05,w knowledge=-1.88,w knowledgeable=-2.33,w known=-0.25
w knows=0.76,w l=0.80,w label=-1.57,w labelled=-0.56,w laboured=-0.75,w lack=-1.74,w lad=-0.06,w ladgate=-0.65
w ladies=0.57,w lads=0.56,w lady=0.53,w lagos=-0.88,w laid=-0.97,w lain=0.40,w lamb=-0.39,w lamp=0.25,w lamps=-0.65
w land=-0.82,w landed=-0.24,w landing=-0.35,w landlady=-0.80,w landlord=0.60,w lane=-1.37,w lanes=-1.06
w language=-2.29,w lap=1.15,w larder=-0.40,w largely=-1.98,w laser=-0.76,w lass=0.85,w last=1.18,w lasted=-0.16
w lasts=0.13,w late=-1.32,w lately=-0.88,w later=1.08,w laugh=1.08,w laughed=0.35,w laughing=0.08,w laughs=1.34
w laundry=0.61,w law=-1.25,w lawns=-1.80,w layout=-1.31,w lays=1.69,w le=-0.40,w lead=-0.63,w leader=-1.26
w leadership=-2.61,w leaf=0.53,w leaflet=-0.29,w leaflets=-1.15,w league=-1.22,w leak=1.07,w leaking=0.79
w learn=-2.39,w learned=-1.53,w learning=-2.46,w learns=-1.91,w least=-1.17,w leave=1.45,w leavers=-0.96
w leaves=1.87,w leaving=1.06,w led=-0.26,w leeds=-0.38,w leeks=-0.39,w left=0.32,w leg=2.01,w legacy=-1.80
w legally=-1.34,w legends=-1.56,w legs=0.57,w leicester=0.07,w leisure=-0.88,w lemon=0.62,w length=0.24
w lengthy=-0.82,w lent=-1.10,w lern=-0.40,w less=-1.73,w let=-1.21,w lets=0.82,w letter=0.95,w letterbox=0.56
w lettering=-0.09,w letters=1.03,w letting=0.66,w level=-2.12,w levels=-2.86,w liaison=-0.09,w liam=-0.19
w library=-0.82,w licensing=-3.00,w lido=-1.03,w lids=0.66,w lie=0.16,w life=-1.81,w lifeboat=-1.25
w lifeguards=-2.15,w lifeline=-1.56,w lifesaver=-1.21,w lifestyle=-1.63,w lift=-0.90,w lifted=-0.26,w lifts=-1.04
w light=0.60,w lighter=1.68,w lighting=-1.37,w lightly=-0.28,w lights=-0.18,w lightwater=-1.55,w like=-1.59
w liked=-1.06,w likely=-1.18,w likes=0.64,w limited=-1.27,w limits=-1.42,w limp=0.40,w line=-0.79,w lined=0.45
w lines=0.26,w link=-0.89,w linthorpe=-0.50,w lions=-1.08,w lip=0.82,w lipreads=-0.16,w lips=1.19,w liquid=0.39
w list=-0.85,w listen=-0.53,w listened=-1.02,w listener=-0.91,w listeners=-1.57,w listening=0.25,w listens=-0.53
w lists=-1.65,w lit=-0.85,w literally=-0.92,w litter=-0.31,w little=-0.71,w live=-0.88,w lives=-0.56,w load=-0.82
w loads=-0.71,w loaf=0.62,w loans=-0.56,w lobby=-1.44,w lobbying=-1.54,w local=-1.37,w location=-0.46,w lock=0.23
w lockdown=-0.59,w locked=0.52,w lockers=-0.14,w locking=-0.06,w locks=0.98,w lodger=-0.56,w lofe=-1.89
w loftus=-0.61,w log=0.34,w logged=-1.47,w logical=-1.11,w logo=-1.09,w logs=-0.26,w lol=-0.52,w lollipop=-0.32
w loneliness=-1.31,w lonely=-0.67,w long=-0.56,w longer=-0.30,w longstanding=-2.13,w look=2.22,w looked=-0.53
w looking=0.28,w looks=-0.25,w loose=0.10,w loosened=-0.90,w lorry=-0.73,w lose=-1.19,w loses=-0.67,w losing=-0.65
w loss=-1.45,w lost=0.05,w lot=-1.17,w lots=-1.43,w loud=-0.33,w lounge=0.14,w love=0.20,w loved=-0.18,w lovely=-0.56
w low=-1.02,w lowest=-1.62,w luck=-0.99,w luckily=-0.81,w lucky=-2.00,w lump=-0.81,w lunch=0.10,w ly=0.44
w lying=0.16,w lynn=-0.06,w m=0.52,w m8=-0.78,w machine=-0.73,w madam=-0.82,w made=-0.42,w maggots=-0.49
w magnificent=-1.87,w mail=-0.22,w mainly=-1.44,w maintain=-1.68,w major=-2.48,w majority=-1.71,w make=1.18
w makes=0.31,w making=-0.78,w male=-0.36,w mam=1.15,w man=1.44,w manage=-0.71,w management=-2.67,w manager=-0.64
w manchester=0.60,w manner=-1.09,w many=-0.42,w map=-1.03,w mapperley=-1.73,w marathon=-1.28,w mario=-1.13
w mark=0.35,w marked=-0.20,w market=-0.84,w marks=0.57,w marriage=-0.90,w married=-0.49,w marrow=-0.55,w marry=-0.37
w marsh=0.26,w marshal=-0.55,w marske=-0.36,w marvel=-1.40,w marvellous=-1.06,w mash=-0.98,w mask=-0.64,w masks=-0.15
w massage=-0.29,w massive=-1.56,w massively=-1.74,w match=0.08,w matches=-0.55,w mate=0.84,w material=-0.84
w materialise=-1.14,w mats=-0.26,w matted=0.17,w mattress=0.69,w mattresses=-0.09,w mature=-1.13,w maureen=-0.40
w max=-0.88,w maxim=-0.52,w may=0.82,w maybe=0.18,w mayfair=-0.74,w mayor=-0.94,w mdt=-0.70,w me=0.86,w meals=-0.34
w mean=-0.07,w means=0.18,w meant=-0.10,w measured=-1.69,w meat=-1.21,w medal=-1.70,w medazalam=-0.94,w medical=-2.10
w medication=-1.64,w medicine=-2.21,w medics=-1.89,w medium=-0.69,w meds=-1.44,w meet=-2.47,w meeting=-0.20
w meetings=-1.36,w meets=-1.14,w meg=-0.92,w member=-0.45,w members=-1.30,w memorial=-1.68,w memory=-1.46,w men=-0.06
w mend=-0.70,w menopause=-1.45,w mental=-1.08,w mention=-1.51,w mess=0.19,w message=-0.10,w messages=-0.27
w messenger=-1.06,w messy=0.18,w met=0.65,w meter=-1.69,w methodically=-1.77,w mh=-0.48,w michael=0.17
w microsoft=-1.14,w middle=-0.43,w middlesbrough=-0.98,w midnight=0.85,w midwife=-0.46,w might=0.10,w mile=-0.93
w mileage=-1.22,w miles=-0.46,w milk=0.28,w milkman=-0.95,w millbrook=-1.71,w millie=-0.66,w million=-1.53
w mince=-0.78,w mind=-0.16,w minded=-1.45,w minding=-0.53,w minds=-0.74,w mine=0.23,w miners=-1.72,w mingin=-0.84
w minibus=-1.07,w minimal=-1.42,w minimises=-1.60,w minimum=-1.23,w minister=-0.96,w minority=-2.45,w mins=-0.15
w mint=0.77,w minutes=-1.17,w miracle=-1.02,w mirror=-0.41,w misery=-0.97,w miss=0.06,w missed=-0.22,w misses=0.20
w missing=-0.30,w mistake=-1.09,w mix=-0.57,w mixed=-1.29,w moan=0.83,w moaned=1.29,w mobbed=-0.10,w mobile=-1.08
w model=-0.78,w modelling=-0.59,w modern=-1.57,w moment=-0.66,w mon=0.75,w monday=0.16,w money=-1.54
w monitoring=-1.85,w monitors=-1.89,w monkey=-0.42,w monopoly=-2.10,w month=0.99,w monthly=-0.42,w mood=-1.12
w moon=-0.47,w mor=0.45,w more=-0.83,w morning=0.68,w mornings=0.24,w morrisons=-1.01,w mortum=-0.17,w mosque=0.23
w most=-0.41,w mostly=-1.37,w mother=0.08,w moths=-0.55,w motorbike=-1.12,w motorbikes=-1.37,w mould=0.81
w mouthed=0.34,w move=-1.03,w moving=-0.62,w mows=-0.58,w mp=-1.23,w mr=0.12,w mrs=-0.36,w ms=-0.26,w much=-0.24
w muck=0.23,w muddy=-0.85,w mug=-0.60,w mugged=-0.12,w multi=-1.01,w mum=1.13,w mural=-0.83,w murder=-0.87
w murdering=-1.05,w museum=-1.78,w mushrooms=-1.25,w music=-1.89,w musician=-2.02,w must=-0.57,w my=0.56
w myself=0.52,w mystery=0.09,w n=0.72,w nab=0.23,w nail=0.53,w nails=1.07,w name=1.11,w named=-0.49,w names=1.43
w nan=0.97,w nana=0.54,w nanas=0.28,w nappies=0.47,w nappy=0.34,w narcolepsy=0.46,w natal=-0.43,w national=-1.89
w natter=-0.92,w naughty=-0.38,w navigate=-1.66,w navvy=-0.95,w near=-0.13,w nearer=-0.59,w nearly=-1.96,w neas=-1.01
w necessary=-2.14,w neck=1.69,w need=-0.27,w needed=-0.97,w needing=-0.10,w needle=0.31,w needles=0.24,w neednt=-1.05
w needs=-0.42,w negative=-1.38,w neglect=-1.68,w neglected=-2.37,w neighbour=0.75,w neighbourhood=-0.77
w neighbours=0.27,w neither=0.30,w nephew=0.67,w nerves=-0.88,w nervous=-0.77,w nesting=-1.96,w netball=-1.43
w never=-0.59,w new=0.76,w newcastle=-0.83,w news=-0.81,w newsletter=-1.15,w newspaper=-0.33,w next=2.09,w nhs=-0.81
w nice=-1.16,w nicely=-1.98,w nicked=0.18,w nicking=-0.48,w nickname=0.54,w nicotine=0.39,w niece=0.74,w night=2.35
w nightie=0.38,w nights=0.07,w nil=-0.64,w nine=-0.77,w nines=-0.18,w nineteen=-0.21,w nineties=-1.60,w ninety=-1.14
w nknths=-0.82,w no=-1.16,w no1s=-0.33,w nobody=1.00,w noise=0.23,w noisy=-0.80,w none=-0.57,w noodles=0.19
w noon=-0.49,w nor=-0.22,w normal=-0.56,w normality=-1.92,w north=-0.67,w nose=0.35,w noses=0.69,w not=0.56
w note=0.07,w notebook=-0.28,w noted=-1.75,w notes=-0.39,w nothing=-0.50,w notice=0.74,w noticeboard=-0.20
w noticed=-0.81,w notices=0.76,w notifications=-1.38,w nottingham=-1.28,w novel=-1.15,w november=0.25,w now=1.29
w nowadays=-0.70,w nowhere=0.71,w nuisance=-1.79,w nuke=-1.05,w number=0.57,w numbering=-0.32,w numbers=-1.02
w numerous=-1.33,w nunthorpe=-0.91,w nurse=-1.73,w nursery=-1.31,w nurses=-1.67,w nursing=-2.34,w nutricia=-1.33
w nuts=0.18,w o=0.43,w ob6=-0.53,w obs=-1.23,w obviously=-0.60,w occasion=0.43,w occasional=-0.26,w occasions=-0.07
w occupational=-3.45,w occur=-0.39,w occurs=-0.25,w ocd=-1.34,w oclock=-0.31,w of=1.10,w off=1.28,w offer=-0.48
w offered=-0.84,w office=-0.31,w officer=-0.45,w often=-0.18,w ok=-0.73,w okay=-0.60,w old=-0.39,w older=-2.07
w on=0.10,w once=0.89,w one=-0.47,w ones=-0.45,w ongoing=-0.36,w onion=0.11,w online=-0.51,w only=0.58,w onto=0.44
w op=-0.06,w open=0.17,w opened=-0.11,w opening=1.06,w opens=0.92,w operation=-0.84,w operative=-1.76
w operator=-1.46,w opinion=-1.29,w opportunity=-1.63,w opposite=-0.28,w option=-0.97,w or=1.50,w orbit=-0.23
w order=-0.36,w orders=0.21,w ordinated=-2.61,w ordinator=-2.47,w organise=-1.96,w organised=-1.60,w organiser=-1.46
w organising=-1.86,w orient=-1.24,w original=-1.89,w originally=-1.09,w ormesby=-1.38,w oswald=0.12,w ot=0.55
w other=-0.08,w others=-1.78,w otherwise=-0.18,w ought=-1.35,w our=0.41,w ours=0.24,w ourselves=-0.62,w out=0.53
w outcome=-1.43,w outings=0.30,w outside=1.02,w outstanding=-2.98,w outward=0.47,w outwardly=-0.69,w oven=0.68
w over=1.46,w overall=-1.97,w overcrowding=-2.12,w overflow=-1.76,w overflowing=-1.19,w overhaul=-2.29
w overloaded=-1.50,w overnight=-0.43,w overs=-0.29,w overstretched=-1.19,w overweight=-1.34,w overwhelming=-2.18
w overworked=-2.12,w owe=-0.39,w owed=-0.99,w own=-0.91,w oxford=-0.66,w oxygen=-0.42,w p=0.24,w pace=-1.27
w packages=-0.20,w packed=1.12,w page=-0.78,w pages=-0.55,w paid=-1.59,w pain=-0.58,w painfully=-1.34,w paint=1.00
w paintball=-0.68,w pair=0.05,w pakistan=-0.71,w pals=-0.14,w pan=0.70,w pandemic=-2.97,w panels=-1.34,w panic=-0.93
w panicking=-0.18,w pans=0.90,w panto=0.24,w pants=1.12,w paper=0.36,w papers=0.75,w paracetamol=-0.75,w parade=-1.20
w paragraph=-1.93,w paralysed=-0.42,w paramedic=-1.38,w paramedics=-1.53,w parcel=0.57,w parcels=0.46,w parent=-0.70
w parents=-0.11,w paris=-0.32,w park=0.47,w parked=1.25,w parking=0.33,w parks=-0.42,w parmo=-0.54,w parrot=-1.26
w partially=-0.77,w participants=-2.18,w particular=-1.16,w particularly=-2.20,w partner=-1.00,w party=0.07
w pass=-0.38,w passed=0.48,w passenger=0.59,w passengers=0.06,w passes=1.06,w passing=-0.33,w passport=0.30
w passports=-0.16,w past=-0.67,w pasta=0.53,w pastry=-0.33,w patches=-0.70,w path=-2.68,w pathetic=-1.56
w patience=-1.69,w patient=-1.27,w patiently=-1.18,w patients=-2.33,w patio=-0.31,w patronising=-1.61,w pauline=-0.89
w pavement=-0.15,w paving=-0.97,w pay=-0.57,w payday=-0.41,w paying=-1.33,w payment=-0.33,w pays=-1.57,w pcso=-0.53
w pe=-0.06,w peace=-0.39,w peaceful=-1.56,w peach=-0.51,w peaches=-0.24,w peer=-1.47,w peg=-0.33,w pelvis=0.34
w pencil=0.14,w penguin=0.16,w penis=0.20,w penny=-0.73,w pension=-1.45,w pensioner=-2.31,w pensioners=-2.42
w people=-1.50,w perfect=-1.66,w perfection=-1.31,w perfectly=-2.30,w performance=-1.76,w perhaps=-1.24,w period=0.08
w periods=0.23,w permit=-1.17,w person=-0.85,w personal=-1.45,w personality=-1.32,w personally=-1.28
w personnel=-1.62,w persons=-0.73,w perth=-0.90,w pesters=-1.13,w pet=0.52,w peter=0.18,w petition=-1.54
w petrol=0.58,w pharmacy=-1.59,w phc=0.12,w pheasant=-1.87,w phone=0.88,w phonecall=-0.65,w phones=-0.47
w phoning=-1.87,w photo=-0.58,w photographer=-1.55,w photos=-0.41,w physical=-0.80,w physio=-0.46,w piano=-1.32
w picked=0.26,w picking=-0.94,w picks=-0.56,w picture=0.16,w pictures=-0.59,w picturing=-0.85,w pie=0.41,w pier=-0.22
w pierogi=-0.76,w pies=0.77,w pigeons=-1.97,w pigs=-0.55,w pik=-0.88,w pile=-0.12,w pill=0.80,w pills=0.25
w pinched=0.85,w pinches=0.88,w pinned=0.71,w pirate=-1.93,w pit=-0.32,w pitch=-0.99,w pj=0.68,w placard=-1.09
w place=0.57,w placement=-0.78,w places=0.63,w plain=-0.34,w plainly=-1.27,w plan=0.15,w planned=0.09
w planners=-1.53,w planning=0.21,w plans=0.18,w plant=-0.59,w planter=-1.31,w planters=-1.42,w plants=-0.89
w plasters=0.13,w plastic=0.10,w plate=0.11,w plates=0.46,w platform=-2.52,w play=-1.13,w played=-0.41
w playground=-1.35,w playing=-0.48,w playroom=-0.84,w plays=-0.99,w playtime=-1.16,w pleasant=-1.59,w please=-0.10
w pleased=-1.21,w pleasure=-0.71,w plenty=-0.79,w plesant=-1.17,w plot=-1.07,w plots=-0.93,w pls=0.98,w pluck=0.93
w plug=0.42,w plumber=-0.82,w plus=-1.24,w pm=-0.07,w pneumonia=-0.43,w pocket=1.21,w pockets=0.82,w poem=-0.63
w point=-0.81,w pointless=-1.42,w poisoned=-1.21,w poisoning=-0.52,w poland=-1.16,w police=-0.13,w policeman=-0.79
w policy=-1.75,w polite=-0.72,w politely=-1.17,w polytunnels=-1.85,w pond=-0.91,w ponies=-0.76,w pool=-0.08
w poor=-1.79,w poorer=-1.61,w poorest=-1.80,w poorly=-1.51,w pop=0.62,w population=-2.19,w porridge=-0.24
w port=-0.27,w porter=-0.31,w position=-1.07,w positive=-2.08,w positivity=-1.97,w possible=-1.17,w possibly=-0.37
w postal=-0.24,w postbox=0.17,w posted=-0.23,w poster=-1.01,w postman=0.41,w posts=-0.57,w pot=-0.77,w potholes=-0.90
w pots=0.37,w pound=-0.22,w pounds=-0.11,w poured=0.81,w poverty=-2.22,w power=-1.10,w powerful=-2.26
w practical=-1.51,w practice=-2.13,w practitioner=-2.60,w practitioners=-2.85,w praise=-1.96,w pram=-0.27
w prams=-0.49,w pray=0.62,w pre=-0.63,w precinct=-1.08,w precious=-0.57,w prefect=-1.66,w prefer=-0.66
w preferred=-0.88,w pregnant=0.81,w prepare=-0.27,w prepared=-0.15,w prepay=-1.09,w prepayment=-1.95
w prescribed=-2.07,w prescription=-1.36,w present=0.78,w presenters=-1.86,w press=-0.35,w presses=0.19
w pressure=-1.38,w presumed=-0.45,w pretend=0.70,w pretty=-1.66,w prevent=-1.09,w preventing=-1.26,w prevention=-1.69
w previous=0.17,w previously=-0.81,w price=-0.81,w pride=-1.56,w primary=-0.97,w print=0.52,w prior=-0.36
w prioritise=-1.96,w prioritising=-2.11,w priority=-0.69,w prison=-0.97,w prisoner=-1.80,w prisoners=-2.19
w private=-0.53,w prize=-0.91,w pro=-1.65,w probably=-0.73,w problem=-0.76,w problems=-1.84,w procedure=-0.89
w procedures=-1.72,w process=-0.23,w productive=-2.31,w profession=-2.89,w professional=-1.86,w professionalism=-3.29
w programme=-1.59,w progress=-2.07,w progressive=-2.60,w project=-2.41,w projected=-1.02,w prom=-0.20,w promise=1.10
w prompt=-0.96,w promptly=-0.53,w proper=-1.05,w properly=-0.74,w property=-1.23,w proposals=-0.74,w protection=-0.92
w protein=-1.75,w protocol=-1.07,w proud=-1.52,w prove=-0.15,w provide=-0.56,w provided=-1.00,w provider=-1.53
w providing=-0.84,w provision=-0.81,w psychiatric=-1.71,w psychiatrist=-2.13,w psychiatrists=-2.39,w psychists=-2.05
w psychological=-2.16,w psychologists=-2.31,w psychology=-2.59,w psychotherapy=-2.21,w pts=0.09,w pub=-0.34
w public=-0.55,w pudding=0.80,w pull=0.37,w pulled=0.28,w pulling=-0.38,w pulls=1.11,w pulmonary=-0.72,w pump=-0.29
w punch=-0.07,w punctual=-1.44,w punctured=-1.09,w punishment=-1.44,w pupil=0.17,w pupils=-0.26,w puppet=-0.86
w purple=0.96,w purpose=-0.75,w purse=1.46,w push=0.11,w pushed=0.70,w pushes=0.57,w put=1.92,w puts=1.31
w putting=1.03,w pyjamas=-0.09,w q=-0.21,w q27=-0.27,w qa=-0.57,w qhr=-0.32,w quad=-1.53,w qualified=-2.56
w quality=-2.40,w quarterly=-1.36,w quarters=0.32,w queationsnis=-1.48,w query=-1.35,w question=-0.92
w questioning=-1.19,w questionnaire=-1.17,w queue=-1.19,w queuing=-1.68,w quick=-0.16,w quicker=-0.70,w quickly=0.13
w quickness=-2.12,w quid=-0.05,w quiet=-0.51,w quieter=-1.04,w quietly=-0.47,w quite=-1.29,w quiz=-0.31
w quoted=-1.33,w rabbit=0.29,w rachel=0.17,w radiators=-0.71,w radio=-1.27,w raf=-0.40,w raffle=-0.37,w ragged=-1.07
w raid=-1.25,w rails=-0.78,w railway=-1.61,w rain=0.31,w raise=-1.35,w raised=-0.92,w rake=-1.40,w rakes=-1.50
w rallied=-1.49,w ramadan=-0.55,w ramp=-1.16,w ramps=-1.31,w ran=0.05,w rang=-1.48,w range=-1.48,w rank=-1.87
w ransom=-0.56,w raped=-0.62,w rapid=-1.14,w rare=-1.23,w rate=-2.41,w rates=-2.34,w rather=-0.89,w rats=-1.02
w ravenous=-2.56,w raw=-0.21,w ray=0.29,w razor=-0.71,w re=-0.59,w reacted=-0.44,w reaction=-0.60,w read=-0.79
w reading=-0.05,w reads=0.10,w ready=0.88,w real=-0.49,w realise=-0.68,w realistic=-1.80,w realistically=-1.90
w really=-1.58,w rear=0.72,w reason=0.14,w reasonable=-2.31,w reassurance=-0.92,w reassured=-1.07,w reassuring=-0.53
w rec=-0.81,w receipt=0.08,w receipts=0.71,w receive=0.17,w received=-0.63,w receiving=0.52,w recently=-0.34
w reception=-0.70,w receptionist=-0.62,w recieved=-0.15,w recipe=-0.08,w recommend=-1.45,w record=-1.60
w recordings=-2.33,w records=-1.13,w recourse=-0.63,w recovery=-1.13,w recycling=-1.38,w red=1.08,w redacted=-1.52
w redcar=-0.40,w redo=-0.12,w reduced=-1.25,w referee=0.25,w referral=-2.08,w referrals=-2.35,w referred=-1.40
w reffered=-0.62,w refill=-0.35,w refuge=-2.56,w refuges=-1.72,w refusals=-1.52,w refused=-0.12,w regaining=-1.62
w regarding=-0.40,w regards=-1.13,w regeneration=-0.67,w regions=-1.69,w register=-0.94,w registered=-1.33
w registering=-1.58,w registrar=-1.85,w regress=-2.60,w regret=-0.75,w regular=-0.74,w regularly=-0.45,w rehab=-1.29
w rehabilitation=-3.13,w relationship=0.13,w relatives=-1.17,w relax=-0.35,w relaxed=-0.83,w relaying=-2.23
w release=-1.15,w relegated=-1.31,w relevant=-2.03,w reliable=-0.55,w relief=-0.08,w relivent=-1.27,w reluctant=-1.48
w remember=-0.28,w remembered=-0.40,w remind=-1.16,w reminded=-1.10,w reminder=-0.74,w remote=-1.00,w removed=-0.79
w renal=-1.07,w rent=-1.18,w rents=-1.04,w repair=-0.82,w repairs=-0.91,w repeat=-0.22,w repeating=-0.36
w repetitive=-2.57,w replacement=-0.99,w reply=0.72,w report=-1.14,w reported=-0.91,w reporting=-1.83,w repour=-0.82
w representation=-1.13,w request=-0.72,w requesting=-1.07,w requests=-1.10,w required=-1.47,w requires=-0.84
w rescued=-1.23,w resettlement=-2.32,w residence=0.09,w resident=-1.20,w residents=-1.14,w resign=-0.50
w resolve=-1.47,w resolved=-1.23,w resonded=-1.21,w resources=-2.40,w respect=-2.10,w respected=-1.61
w respectful=-1.65,w respectively=-0.74,w respiratory=-1.00,w respond=0.77,w responded=0.52,w responder=-0.46
w responders=-0.59,w response=0.11,w responsefriendly=-0.43,w responsibility=-2.52,w responsive=-2.37,w rest=0.28
w restart=-0.76,w resting=0.22,w restraining=-0.85,w restriction=-1.23,w restrictions=-1.15,w resulting=-0.78
w resus=-0.26,w retail=-1.40,w retard=-1.25,w retire=-1.66,w return=-0.23,w returns=0.21,w revenge=-0.80
w reversing=-0.56,w reverted=-0.92,w review=-2.10,w reviews=-2.07,w ribs=0.16,w rice=-0.44,w richardson=-0.22
w rid=0.24,w ride=0.23,w rides=0.48,w ridiculous=-2.31,w right=-0.70,w rigorously=-2.05,w ring=1.89,w ringing=1.28
w rings=1.22,w rink=-0.53,w riots=-2.04,w ripped=-0.67,w rise=-0.72,w rises=-0.16,w risk=-1.20,w risked=-1.30
w rite=-0.23,w rival=-1.12,w road=0.12,w roads=-0.89,w roadworks=-1.80,w roared=-0.87,w robbed=-0.46,w robbery=-0.81
w rod=0.28,w rode=0.57,w roll=0.39,w rolled=0.11,w roller=0.72,w romance=0.28,w ron=0.09,w roof=-0.10,w room=-0.08
w rooms=-0.47,w rope=-0.69,w roses=0.74,w rot=-0.24,w rothbury=0.50,w rotters=-0.92,w rough=-1.67,w round=1.09
w roundabout=0.07,w rounders=-0.55,w rounds=0.79,w route=-0.22,w routine=-0.45,w row=0.37,w rubbish=-1.56,w rubs=1.70
w rude=-0.34,w rug=0.88,w rugby=-2.49,w rule=-0.64,w rules=-2.20,w running=-0.32,w runs=1.23,w runswick=-0.44
w rural=-1.94,w rush=-0.16,w rushed=0.10,w rvi=-0.88,w ryan=0.15,w s=0.53,w sabre=-0.55,w sachets=-0.53,w sad=-1.59
w safe=-0.18,w safeguarding=-2.73,w safegurd=-1.28,w safely=-0.67,w safety=-1.26,w said=0.56,w sake=-0.07
w sale=-0.26,w salt=-0.62,w saltburn=-0.33,w sam=0.22,w samaritans=-2.04,w sanction=-0.98,w sanctioned=-0.78
w sandwich=0.81,w sandwiches=0.63,w sanity=-1.61,w santa=0.56,w sapphire=0.26,w sardines=-0.29,w sat=0.71
w satisfaction=-1.78,w satisfactory=-1.82,w satisfied=-1.88,w satnav=-0.28,w saturday=-0.24,w save=-1.59
w saved=-1.49,w saves=-1.16,w saving=-1.39,w savings=-0.62,w saw=1.13,w saxophone=-1.14,w say=1.18,w saying=1.10
w says=3.04,w scale=-1.21,w scammed=-1.18,w scams=-1.69,w scan=-0.36,w scandal=-0.54,w scarborough=-0.85
w scare=-0.77,w scared=-1.18,w scarf=2.47,w scarring=-0.43,w scary=-2.04,w scenario=-0.50,w scheduled=0.35
w scheme=-0.97,w school=-0.69,w science=-1.84,w scone=-0.53,w scones=-0.37,w scooter=-0.14,w scooters=-0.79
w scope=-1.23,w scored=-0.38,w scotsman=-1.24,w scout=-1.52,w scrabble=-0.92,w scraps=0.33,w scratch=0.93
w scratched=0.21,w scratches=1.33,w scream=-0.79,w screaming=-0.24,w screams=0.54,w screen=0.60,w script=-0.89
w scripted=-0.80,w scrub=0.22,w sea=-0.21,w seafront=-1.54,w seagulls=-1.16,w search=0.30,w season=-0.38,w seat=1.05
w seats=-0.15,w second=0.20,w secret=1.23,w secretary=-0.36,w sectioned=-0.80,w security=-0.69,w sed=0.11
w sedgefield=-1.42,w see=-0.43,w seeing=0.47,w seek=-0.18,w seekers=-2.25,w seem=-0.96,w seemed=-0.35,w seems=-0.82
w seen=0.93,w sees=1.55,w self=-0.89,w sell=-0.76,w sellers=-1.54,w selling=-0.69,w sells=-0.42,w selsis=0.52
w sen=0.07,w sencory=-0.30,w send=1.72,w sending=0.48,w sends=0.93,w sense=-1.64,w sensitive=-0.88,w sent=0.06
w sentence=-0.37,w separate=-0.45,w separately=-0.22,w sepsis=-0.52,w september=0.25,w septic=-0.55,w serial=-0.55
w series=-0.69,w seriously=-1.33,w sermons=-0.90,w serve=-0.57,w service=-1.65,w services=-2.28,w session=-1.64
w sessions=-2.22,w set=-0.10,w settee=-0.64,w setting=-1.08,w settled=-1.14,w seven=-0.61,w seventy=-0.94
w several=-0.60,w severaldentists=-1.35,w severe=-1.30,w severely=-1.29,w shake=0.21,w shakes=0.85,w shaking=-0.19
w shaky=0.51,w shame=-1.11,w shape=0.32,w share=-0.68,w shared=-1.25,w sharing=-0.88,w sharpening=-0.31
w sharper=-0.36,w shattered=-0.49,w shaved=1.19,w she=1.41,w shed=-1.47,w sheep=-1.64,w sheet=0.88,w shelter=-1.39
w sheltered=-0.61,w shelves=0.50,w sherry=-0.08,w shielding=-1.33,w shift=-0.20,w shifts=-0.16,w shirley=-0.88
w shirt=1.92,w shoe=1.02,w shoes=0.78,w shook=-0.51,w shoot=0.52,w shoots=0.25,w shop=-0.51,w shopkeeper=-1.12
w shoplifters=-1.33,w shoplifting=-0.92,w shopping=-0.35,w shops=-0.76,w short=-0.74,w shortages=-2.13
w shorten=-0.63,w shorter=-0.71,w shot=0.72,w shotgun=-0.22,w should=-1.29,w shoulder=1.10,w shouldnt=-0.56
w shout=0.17,w shouted=-0.57,w shouting=-0.89,w shouts=-0.24,w shove=0.35,w shoves=0.15,w show=0.12,w showed=0.10
w shower=1.03,w showers=0.74,w showing=0.59,w shown=-0.42,w shows=0.67,w shut=-0.43,w shuts=0.38,w shutting=-0.54
w sick=-1.54,w sickness=-1.46,w side=0.60,w sideboard=-1.14,w sighted=-0.62,w sign=-0.59,w signal=-0.87
w signature=-0.30,w signed=-0.85,w significantly=-2.78,w signs=0.12,w silent=0.32,w silly=-1.18,w similar=-1.85
w simple=-1.63,w since=1.97,w sing=-0.36,w singing=-0.90,w single=-0.52,w singleton=-0.58,w sings=0.06,w sister=1.43
w sit=0.66,w site=-1.07,w sits=2.05,w sitting=1.53,w situation=-0.27,w six=-0.33,w sixteen=-0.25,w sixties=-1.81
w sixty=-0.64,w size=-0.63,w skate=-1.20,w skatepark=-1.00,w skating=-1.20,w skills=-2.59,w skin=-0.27
w skinningrove=-1.18,w skint=-1.20,w skip=-0.71,w skipped=-1.24,w skips=-0.53,w skirting=-0.30,w sky=0.93
w slammed=-1.41,w slap=0.28,w slapped=0.68,w slaps=0.76,w slash=-0.50,w slaughtered=-1.65,w slave=-1.68
w slavery=-2.32,w sleep=1.83,w sleepers=-0.12,w sleeping=2.04,w sleeps=1.27,w sleeves=1.41,w slept=-0.79,w slice=0.48
w slices=0.73,w slide=0.34,w slides=-0.26,w slippers=0.14,w slot=-0.46,w slow=-2.67,w smack=-0.56,w smacked=-0.66
w small=-0.16,w smart=-1.46,w smash=-0.18,w smashed=0.65,w smashin=-0.20,w smashing=-0.65,w smell=0.81,w smells=1.15
w smile=1.06,w smiling=0.68,w smoke=1.06,w smoker=-0.38,w smoother=-0.75,w smoothly=-1.51,w smugness=-0.78,w sn=0.27
w snacks=0.67,w snap=0.95,w sneaks=0.56,w snooker=-0.99,w snowball=-0.07,w snowdrop=-1.02,w snug=1.54,w so=-0.20
w soaked=0.33,w sociable=-2.52,w social=-2.18,w sock=1.40,w socks=0.99,w sofa=0.54,w soft=0.28,w softer=0.21
w soggy=0.53,w soil=-0.50,w solar=-1.91,w sold=0.44,w soldier=-0.89,w solicitor=-1.36,w solutions=-2.08,w solve=-1.12
w solved=-0.73,w some=-0.66,w somebody=0.62,w someone=0.49,w something=1.34,w sometimes=0.09,w somewhere=0.83
w son=0.70,w sone=-0.22,w song=-0.20,w songsheet=-1.41,w sons=0.41,w soon=1.03,w sooner=-0.28,w sore=0.15
w sores=0.68,w sorry=-0.44,w sort=-1.43,w sorted=-1.54,w sorting=-1.50,w soul=-1.25,w sound=-0.54,w sounded=-1.19
w south=-0.24,w southfield=-0.83,w southwell=-0.94,w space=-1.04,w spaces=-0.69,w spacious=-0.60,w spain=-0.91
w span=0.10,w spaniel=-0.35,w spar=-0.06,w spare=-0.13,w spasms=-0.50,w spat=0.50,w speak=-0.75,w speaker=-0.65
w speaking=-2.00,w speaks=-0.25,w special=-0.41,w specialist=-2.29,w specialists=-2.25,w specific=-0.98,w speed=-0.83
w speedier=-0.75,w speeding=-2.11,w spend=-1.60,w spent=-0.81,w spiel=-0.38,w spin=-0.78,w spiritual=-1.86
w spirituality=-2.68,w spits=-0.25,w splashing=-0.58,w splendid=-1.58,w split=-0.28,w spoil=-0.21,w spoke=-0.61
w spoken=-1.03,w sponsored=-1.38,w spoons=1.30,w sport=-1.24,w sports=-1.84,w spot=-0.42,w spotless=-1.23
w spring=-0.07,w spy=-0.19,w squad=-0.65,w squashed=-0.53,w squeaks=0.62,w srn=-0.20,w ssi=-1.01,w st=0.27
w stab=0.32,w stabbed=0.37,w stabbing=-0.38,w staff=-1.75,w staffing=-2.36,w stage=-0.92,w stages=-1.39
w stagger=-1.57,w staggered=-2.36,w stair=0.20,w stairs=0.48,w stairwell=-0.65,w staithes=-0.88,w stalker=-0.19
w stalking=-0.25,w stalls=0.10,w stamp=0.45,w stand=-0.62,w standard=-1.40,w standards=-2.13,w standing=-0.31
w standpipe=-0.60,w stands=1.05,w stanley=0.22,w stars=0.11,w start=-0.53,w started=-0.20,w starting=-1.04
w starts=0.61,w starved=-1.63,w starving=-2.20,w state=-0.69,w statement=-0.99,w statins=-0.36,w station=-1.37
w statue=-0.95,w stay=0.56,w stayed=0.31,w staying=0.45,w stays=1.67,w steal=-0.11,w stealing=-0.80
w steelworks=-1.16,w stents=0.29,w step=0.79,w stepdad=-0.52,w stepfather=-0.07,w stepmam=-0.55,w stepping=0.88
w steps=0.20,w stew=0.21,w stick=0.76,w sticking=0.09,w stiff=-0.34,w still=-1.00,w stinking=-0.51,w stinks=-0.25
w stock=0.70,w stocked=0.38,w stockings=0.37,w stockton=-0.78,w stomach=0.16,w stone=-0.55,w stones=-0.43
w stood=1.99,w stop=0.47,w stopped=1.37,w stopping=-0.62,w stops=1.62,w store=0.36,w storey=-0.42,w storing=-0.98
w storm=-1.16,w story=-1.04,w storytime=-1.10,w straight=-0.52,w strain=-0.65,w stranger=0.22,w strangers=-0.29
w strangle=-0.92,w strangled=-0.63,w strangling=-0.63,w strapped=-0.78,w strategies=-2.82,w strategy=-2.72
w straw=0.53,w street=-0.59,w streetlights=-0.44,w strength=-1.67,w stress=-0.84,w stressed=-0.55,w stressful=-2.16
w stretch=-0.55,w stretched=-0.12,w striker=-0.55,w strimmed=-1.56,w strimmer=-1.02,w strings=-0.42,w stripper=-0.30
w stroke=-0.43,w structure=-1.92,w structured=-2.31,w struggled=-1.88,w struggling=-1.52,w stuck=-0.45
w student=-0.93,w study=-1.59,w stuff=1.00,w stupid=-1.39,w subway=-0.75,w such=-0.92,w sudden=0.84,w suddenly=1.01
w suffer=-1.71,w suffered=-0.78,w suffering=-1.69,w sugar=-0.65,w suggested=-0.91,w suggestion=-1.51
w suggestions=-1.37,w suicidal=-1.07,w suicide=-0.28,w suit=0.32,w suitable=-1.68,w suits=0.10,w summer=-1.16
w sun=-0.74,w sunday=-0.23,w sunderland=-0.80,w sunglasses=0.42,w sunset=-1.01,w superb=-1.31,w superfast=-1.23
w supervisor=-1.26,w supper=0.29,w supplies=-0.10,w supply=-0.57,w support=-1.66,w supported=-1.24,w supporting=-0.46
w supportive=-2.01,w suppose=-0.25,w supposed=0.47,w sure=-0.21,w surely=-0.42,w surface=-0.38,w surgery=-1.32
w surprised=-2.35,w survey=-1.60,w surveys=-3.15,w surveythe=-1.91,w survivor=-0.55,w sushi=-0.07,w suspected=-0.62
w suspension=-0.52,w suspicion=-0.24,w swallow=-0.45,w swap=-0.38,w swear=1.23,w swearing=-0.18,w swears=0.55
w sweep=-0.15,w sweets=-0.29,w swell=-0.84,w swiftly=-0.32,w swim=-0.38,w swimming=0.41,w swims=0.16,w swing=-0.11
w switchboard=-0.14,w swollen=0.34,w swords=0.18,w sympathetic=-2.32,w sympathise=-2.28,w symptoms=-1.34
w syndrome=-2.45,w syrian=-0.66,w system=-1.53,w t=0.74,w ta=0.57,w table=0.73,w tables=-0.33,w tablet=-0.97
w tablets=-0.64,w tackling=-0.72,w tag=0.46,w tail=0.24,w tailoring=-0.28,w take=0.68,w takeaway=-0.75
w takeaways=-1.44,w taken=-0.17,w taker=0.31,w takes=0.27,w taking=0.12,w takongbhim=-0.83,w talk=-0.29,w talked=0.08
w talkin=-0.68,w talking=-0.23,w talks=0.91,w tall=-0.86,w tap=0.62,w tapped=-1.18,w tarmac=0.57,w task=-1.30
w taste=0.15,w tattoo=0.83,w taught=-1.76,w tax=-1.36,w taxi=-0.90,w taxis=-0.87,w tbh=-1.32,w tea=0.17,w teach=-2.06
w teacher=-0.83,w teachers=-1.81,w teaches=-2.16,w team=-0.94,w teams=-1.03,w tear=-0.47,w tears=0.70,w teasing=1.49
w teatime=0.10,w ted=-1.34,w teenage=-1.56,w teenager=-0.78,w teenagers=-1.50,w tees=1.02,w teesside=0.42
w teeth=0.18,w teething=-0.42,w telephone=-0.51,w telephoned=-0.72,w telephonist=-2.18,w tell=1.81,w telling=0.45
w tells=0.44,w telly=0.84,w temperature=-0.29,w ten=-1.09,w tenant=-0.24,w tend=-1.25,w tenner=-1.43,w tennis=-0.92
w tens=-0.38,w tent=-0.14,w term=-0.83,w terminal=-0.53,w terms=0.18,w terraces=-1.32,w terrible=-2.43
w terrified=-1.19,w terry=0.23,w tes=-0.47,w tesco=0.13,w test=-1.09,w tested=-1.07,w testing=-1.19,w tests=-0.73
w text=-0.12,w texts=0.18,w than=-0.79,w thank=-0.53,w thanked=-1.15,w thankfully=-1.08,w thanks=-0.56
w thankyou=-0.81,w that=1.12,w the=0.64,w theatre=-1.54,w thedesk=-0.84,w thefts=-0.85,w them=0.35,w themselves=-0.53
w then=1.16,w therapies=-1.82,w therapist=-1.98,w therapy=-2.07,w there=2.20,w therefore=-0.86,w these=-0.89
w they=0.87,w thick=-0.45,w thiers=-0.42,w thieving=-1.26,w thin=0.11,w thing=0.51,w things=1.00,w think=-0.37
w thinking=-0.74,w thinks=1.39,w thinners=-0.66,w third=0.58,w thirteen=-0.80,w thirty=-1.58,w this=0.86
w thoroughly=-1.17,w thort=-0.32,w those=-0.41,w though=-0.66,w thought=-0.84,w thoughtfulness=-2.15,w thoughts=-0.11
w thousands=-1.56,w thrash=-1.02,w thread=0.66,w threaten=-0.71,w threatend=-1.03,w threatened=-1.42
w threatening=-1.12,w three=0.07,w threw=0.61,w thriller=-0.58,w throat=0.67,w through=0.90,w throughout=-0.25
w throwing=-0.77,w thrown=0.55,w throws=-0.31,w thrush=0.92,w thurs=-0.47,w thursday=0.61,w ti=0.24,w tia=-0.09
w tick=-0.80,w ticket=-0.16,w ticketed=-0.37,w ticky=-0.25,w tidy=-0.14,w tie=1.15,w tied=0.49,w tight=-0.45
w till=2.08,w time=-0.23,w timely=-0.72,w timeout=-1.09,w times=-0.10,w timetable=-0.75,w timethe=-0.35
w timing=-0.05,w tin=0.88,w tins=0.36,w tip=-0.53,w tippers=-0.69,w tips=-0.70,w tired=0.37,w tissue=0.79,w tiw=-0.13
w tmre=-0.29,w to=1.89,w toast=0.67,w today=0.89,w toddler=-1.19,w toddlers=-1.52,w toenails=0.58,w together=1.23
w toilet=1.63,w toilets=0.24,w told=0.54,w tolerated=-1.48,w tom=-0.13,w tomasz=-0.66,w tomatoes=-0.22
w tomorrow=2.06,w tonic=-0.43,w tonight=2.06,w too=-0.96,w took=-0.41,w tool=-1.16,w tooth=0.07,w top=0.68
w topping=0.24,w tops=0.95,w total=-1.65,w totally=-0.93,w touch=0.81,w touchd=-0.20,w touched=-0.33,w touches=0.29
w touching=0.55,w tovery=0.12,w towards=0.67,w towel=1.38,w town=-1.67,w towns=-1.19,w toy=0.53,w track=-1.60
w tracker=-1.71,w tracking=-1.47,w tracks=-2.15,w trade=-1.44,w traders=-2.08,w train=-0.78,w trained=-2.15
w trainee=-0.72,w trainers=-1.38,w trainin=-1.37,w training=-1.84,w trains=-0.39,w tram=-0.72,w trampolines=-0.89
w transfer=-0.79,w transferred=-0.28,w transformed=-1.04,w transition=-1.67,w translate=-0.23,w transport=-0.47
w trap=-0.82,w traps=-0.81,w trauma=-1.48,w traumatised=-1.88,w travel=-0.45,w travelled=-0.48,w tray=0.88
w treading=-1.34,w treat=-0.77,w treated=-1.69,w treating=-1.33,w treatm=-0.91,w treatment=-1.48,w treatments=-2.19
w treats=-0.18,w tree=0.24,w trees=-0.33,w trent=0.35,w trestle=-0.19,w triage=-0.64,w triaged=-0.22,w tried=-1.11
w trip=0.37,w tripped=-0.32,w trolley=0.40,w trouble=-0.55,w true=-1.66,w truly=-1.40,w trust=-0.55,w truth=-0.44
w truthfully=-0.74,w try=-0.87,w trying=-1.15,w tuesday=-0.24,w turbines=-1.91,w turned=-0.05,w turning=1.38
w turns=1.22,w turnstile=-0.42,w tutor=-2.23,w tv=-0.60,w twelve=-1.11,w twenties=-1.86,w twenty=-0.80,w twice=-0.33
w twins=-0.12,w two=-0.41,w tying=-1.70,w tyneside=-0.52,w type=-0.54,w typical=-1.80,w typing=-1.36,w tyres=-0.19
w ukulele=-0.82,w ulcer=0.73,w ulcerated=-0.74,w ulcers=0.06,w umbrella=0.30,w un=0.12,w unable=-0.99
w unacceptable=-1.72,w unanswered=-0.57,w unaware=-0.24,w uncaring=-0.73,w uncle=0.99,w unclear=0.16
w uncomfortable=-1.33,w under=1.23,w underpass=-0.55,w understand=-1.36,w understandable=-2.01,w understanding=-1.61
w understands=-1.28,w understood=-1.93,w underwear=1.03,w uneasy=-0.86,w uneatable=-0.41,w unfortunately=-1.15
w unhelp=-1.49,w unhelpful=-2.16,w uni=-1.27,w uniform=0.32,w union=-1.64,w unit=-0.88,w universal=-1.30
w university=-2.05,w unless=0.40,w unlocked=-0.13,w unlocks=-0.41,w unnecessary=-1.72,w unorganised=-0.59
w unorganized=-0.90,w unprofessional=-2.13,w unreadable=-1.73,w unrealistically=-1.34,w unsteady=-0.32
w unsuited=-0.32,w unsupported=-2.13,w unsure=0.65,w until=1.21,w untouched=-1.43,w unusual=-0.70,w unwanted=-0.91
w unwell=-0.22,w up=0.57,w update=0.41,w updated=-0.90,w upmost=-1.01,w upset=-0.26,w upstairs=-0.13,w urban=-0.51
w urdu=0.19,w urethra=0.84,w urgent=-0.12,w us=-0.17,w use=-1.20,w used=-0.55,w useful=-2.43,w useless=-1.74
w user=-0.90,w users=-1.27,w uses=-0.37,w using=-0.29,w usual=-0.34,w usually=-0.66,w uti=0.15,w utter=-1.19
w vacant=-1.61,w valley=-0.93,w value=-1.65,w valued=-1.19,w van=2.32,w vandals=-0.71,w vanished=-0.11,w vape=0.05
w vapes=0.17,w variety=-1.43,w vase=0.91,w veg=-1.36,w vegetarian=-1.99,w vehicle=0.20,w venue=-0.91,w verbally=-1.11
w verges=-0.66,w very=-1.91,w vest=-0.56,w via=0.18,w viability=-3.04,w vicar=-0.46,w victims=-1.80,w video=-0.85
w videos=-0.85,w vietnamese=-0.81,w view=-1.41,w views=-1.76,w village=-1.32,w violence=-2.16,w violent=-2.07
w virtue=-0.89,w virtues=-1.29,w visa=-0.68,w visit=-0.77,w visiting=-1.03,w visitors=-1.07,w visits=-0.78
w voice=-0.66,w voices=-0.69,w volunteer=-2.71,w volunteers=-3.01,w vomiting=-0.49,w vote=-1.40,w voted=-0.94
w votes=-0.90,w voting=-1.77,w vouchers=-1.32,w vovid=-1.44,w vulnerable=-1.17,w wage=-1.25,w wages=-0.84
w wagon=-0.44,w wagons=-0.23,w wait=-0.27,w waited=-0.19,w waiting=0.68,w waits=0.95,w waive=-0.97,w wake=1.22
w waking=-0.30,w walk=-0.17,w walkd=0.35,w walked=0.99,w walker=0.29,w walks=1.06,w wall=0.91,w wallpaper=-0.89
w waltzers=0.10,w wander=-0.40,w wanders=-0.22,w want=0.96,w wanted=-0.11,w wanting=-0.38,w wants=1.18,w war=-1.50
w ward=-0.23,w warden=-0.06,w wardrobe=0.39,w warehouse=-0.45,w warm=0.76,w warmer=-0.22,w warn=-0.62,w warning=-0.92
w was=-2.51,w wasexcellent=-1.22,w wash=1.29,w washed=1.55,w washes=1.16,w washing=1.75,w washington=-0.56
w wasnt=-0.19,w waste=-1.20,w wasted=-0.78,w watch=-0.11,w watched=-0.35,w watches=1.31,w watchin=0.41
w watching=0.74,w water=0.76,w watering=-0.69,w wave=0.33,w waved=-0.66,w waves=0.52,w we=-1.45,w wea=-0.52
w wear=1.52,w wearing=1.38,w wears=1.49,w website=-1.34,w wed=-0.46,w wedding=-0.06,w wednesday=0.29,w wee=0.08
w weed=0.26,w week=1.04,w weekdays=-0.44,w weekend=0.69,w weekends=-0.40,w weekly=-0.59,w weeks=1.04,w weep=-0.53
w weeping=0.24,w weigh=-0.22,w weighs=-0.29,w weight=-0.07,w welcome=-1.27,w welcoming=-1.96,w well=-1.03
w wellbeing=-1.36,w wendy=0.25,w went=-1.08,w were=-1.67,w werecalm=-0.78,w werent=-0.61,w wet=0.70,w wets=0.87
w wetting=-0.22,w weve=-0.68,w what=0.87,w whatever=0.41,w whats=0.43,w whatsoever=-0.67,w wheel=0.34
w wheelchair=-0.79,w wheels=0.76,w when=1.59,w whenever=1.20,w where=0.91,w whether=-0.06,w which=1.33,w while=1.24
w whilst=-0.84,w whip=-0.22,w whipped=0.05,w whirlwind=-0.79,w whispered=-0.22,w whistle=-0.25,w white=-0.44
w whizzed=-0.28,w who=1.23,w whoa=-0.87,w whoever=0.27,w whole=-0.58,w whose=0.89,w wht=-0.15,w why=-0.18
w wiat=-0.75,w widely=-1.90,w wider=-1.27,w widower=-0.42,w wife=-0.57,w wifi=-0.56,w wild=-0.47,w will=2.90
w willing=-0.69,w win=-0.95,w wind=-0.35,w winded=-0.76,w window=0.86,w windows=-0.17,w wing=-0.59,w winning=-1.66
w winter=-1.01,w wish=-1.16,w wished=-0.88,w wishes=-0.11,w with=0.34,w withdrawal=-0.57,w within=0.41,w without=0.07
w wodss=-0.98,w woke=0.16,w women=-0.06,w won=-0.56,w wonderful=-1.62,w wondering=-1.18,w wonders=-0.42,w wont=2.44
w woodlands=-1.41,w woods=-0.42,w word=-1.05,w words=-0.94,w wore=0.15,w work=0.38,w worked=-1.04,w worker=-0.76
w workers=-2.12,w workhouse=-1.57,w working=-1.56,w workload=-1.54,w works=-1.23,w workshop=-2.20,w workshops=-2.52
w worksop=-0.90,w world=-1.17,w worried=-0.31,w worry=-0.39,w worrying=-0.93,w worse=-1.61,w worst=-1.57
w worth=-1.03,w would=0.68,w wouldnt=-0.23,w wrecked=-0.65,w wrecks=-1.17,w wrestling=-0.60,w wrist=0.66
w wrists=0.31,w write=-1.05,w writing=-1.00,w written=-0.32,w wrong=-0.70,w wrote=-1.12,w x=0.65,w x2=-0.36
w xbox=-0.35,w xray=-0.79,w xx=-0.42,w yard=0.40,w yarm=-0.95,w years=-1.79,w yellow=0.57,w yes=-1.19
w yesterday=1.29,w yet=-1.12,w yoga=-0.93,w yoghurt=0.33,w york=-0.70,w yorkshire=-0.54,w you=-0.25,w young=-0.88
w younger=-1.05,w youngster=-1.11,w your=1.28,w yourself=0.16,w youth=-1.63,w yr=-1.00,w zombies=-0.24,w zoom=-0.44
`
