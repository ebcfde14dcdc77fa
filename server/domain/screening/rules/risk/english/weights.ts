/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -2.862
export const threshold = -1.606
export const weights = `
b 2 hours=-0.10,b 2 weeks=0.21,b a bad=0.14,b a bag=0.22,b a bank=0.14,b a belt=0.16,b a bench=0.10,b a bigger=-0.15
b a bit=-0.11,b a blackeye=0.09,b a blade=0.10,b a bus=-0.42,b a call=-0.12,b a child=-0.20,b a coffee=-0.26
b a different=0.26,b a dog=0.19,b a fella=0.22,b a few=0.14,b a flask=0.13,b a fortnight=0.25,b a foster=-0.10
b a friday=-0.27,b a friend=0.17,b a girl=0.27,b a godsend=-0.10,b a good=-0.09,b a group=0.32,b a gun=0.29
b a hammer=0.21,b a hole=0.14,b a home=0.09,b a house=0.14,b a job=-0.17,b a kettle=0.15,b a key=0.34
b a leaflet=0.14,b a list=0.43,b a little=-0.23,b a long=-0.17,b a lot=-0.10,b a man=0.37,b a medal=-0.11
b a month=-0.33,b a nurse=-0.09,b a picture=0.22,b a plan=0.26,b a policeman=0.25,b a problem=0.19,b a ride=-0.10
b a safe=0.10,b a saturday=-0.10,b a side=0.14,b a start=0.09,b a student=-0.09,b a tent=0.18,b a tin=0.26
b a wet=0.11,b a wheelchair=-0.20,b a young=-0.11,b able to=-0.11,b about a=-0.12,b about how=0.21,b about it=0.16
b about my=0.16,b about that=-0.14,b about the=-0.14,b above the=0.28,b afford the=0.19,b after dark=-0.11
b after every=0.17,b against me=0.20,b against the=0.33,b all his=0.20,b all hours=-0.16,b all i=0.09
b all night=0.14,b all over=0.09,b all the=-0.31,b all with=0.11,b allowed to=0.36,b am 15=0.24,b am from=-0.09
b am in=-0.17,b am late=0.15,b am not=-0.19,b am only=0.19,b am scared=0.15,b am so=0.38,b am told=0.16
b and comes=0.26,b and eating=-0.16,b and gave=-0.18,b and get=-0.09,b and gets=-0.13,b and good=-0.14
b and got=-0.17,b and have=-0.10,b and he=0.49,b and her=0.24,b and his=-0.19,b and if=0.21,b and it=-0.58
b and me=-0.11,b and my=0.15,b and never=-0.14,b and no=0.35,b and nobody=0.14,b and not=-0.20,b and now=0.23
b and paid=-0.10,b and said=0.76,b and says=0.84,b and she=-0.42,b and so=-0.29,b and still=-0.19,b and talks=0.17
b and then=0.46,b and there=0.36,b and they=-1.13,b and think=0.18,b and was=-0.09,b and were=-0.14,b and you=0.11
b anyone who=-0.12,b anything that=-0.18,b are a=-0.14,b are both=-0.09,b are going=0.51,b are on=0.11,b are out=0.09
b are taking=0.14,b as a=-0.29,b as it=0.14,b as she=0.14,b as the=-0.28,b as well=-0.11,b ask him=-0.24
b asked about=0.10,b asked for=-0.13,b asked the=-0.11,b asking for=0.49,b asking if=-0.09,b at a=-0.09
b at ease=-0.13,b at eight=-0.17,b at five=-0.16,b at four=0.17,b at me=0.56,b at my=0.35,b at nine=-0.22
b at number=0.12,b at school=0.21,b at seven=-0.14,b at six=0.13,b at ten=-0.14,b at that=0.28,b at the=-0.12
b at three=0.12,b at weekends=0.15,b at work=0.57,b ate my=-0.13,b back and=-0.11,b back by=-0.10,b back from=0.15
b back to=0.15,b back with=0.23,b bag and=0.20,b bairns are=0.29,b bank card=0.12,b bar and=-0.16,b be a=0.13
b be answered=-0.13,b be better=0.18,b be done=-0.15,b be grand=0.10,b be nice=-0.13,b be the=0.16,b be told=-0.11
b because he=0.21,b because i=-0.19,b because it=0.24,b because my=0.19,b because there=0.14,b been done=-0.14
b been left=-0.09,b been on=0.17,b been saving=0.11,b been to=0.16,b been told=0.47,b before i=-0.17,b before it=0.15
b behind me=0.29,b behind the=0.60,b being here=0.27,b best thing=-0.13,b better off=0.28,b between heating=-0.16
b bit of=-0.11,b bottom of=0.10,b bought a=-0.18,b bring my=-0.17,b broke my=0.09,b brother has=0.13,b burn the=0.39
b bus driver=0.10,b bus pass=-0.16,b bus station=0.15,b bus stop=-0.15,b bus that=-0.23,b bus to=-0.12
b busy and=-0.09,b but a=0.20,b but i=0.40,b but it=-0.09,b but that=-0.12,b but the=-0.37,b by his=0.11
b by myself=0.20,b by nine=-0.34,b by the=0.39,b call and=0.17,b call to=-0.11,b came in=0.12,b came out=0.13
b came to=-0.24,b can be=-0.10,b can see=0.15,b can tell=-0.09,b cant afford=0.16,b cant get=0.11,b cant go=0.25
b cant hear=-0.10,b cant reach=0.27,b cant say=0.11,b cant think=-0.25,b car and=0.46,b car in=0.10,b care home=0.15
b carer is=-0.13,b carried my=-0.15,b change the=0.21,b chest is=0.15,b choose between=-0.16,b church and=-0.10
b class has=0.22,b clean and=-0.10,b coffee morning=-0.11,b come and=-0.29,b come back=0.19,b come down=0.21
b come home=-0.10,b come out=0.19,b comes back=0.14,b comes home=-0.14,b comes in=0.24,b comes on=-0.17
b comes out=-0.15,b comes to=-0.20,b coming in=0.12,b could get=0.12,b could have=-0.38,b could the=-0.17
b couldnt have=-0.14,b covered in=-0.12,b crew were=-0.09,b crisis team=0.16,b curtains shut=-0.10,b cut the=-0.11
b cutting my=0.19,b dad has=0.10,b dad was=0.21,b days and=0.19,b dementia and=0.14,b did to=0.15,b died i=0.12
b discharged from=0.22,b do but=-0.11,b do i=0.44,b do it=0.18,b do my=-0.39,b do the=-0.17,b do things=0.10
b do this=0.18,b do to=0.31,b do what=0.15,b do with=-0.16,b do you=0.09,b does it=0.11,b does my=-0.33
b does the=-0.21,b doesnt know=-0.18,b dog and=0.13,b dog on=0.16,b done better=-0.10,b done for=0.09
b dont feel=0.09,b dont get=0.16,b dont like=0.32,b dont think=-0.27,b dont want=0.34,b door and=-0.21
b door off=0.15,b down and=-0.11,b down on=-0.18,b down the=0.30,b down there=0.21,b drawn a=0.24,b each other=-0.21
b eating out=0.24,b eats like=-0.11,b end it=0.22,b end of=-0.20,b every day=-0.16,b every other=0.16
b every time=0.21,b every week=-0.18,b every year=-0.14,b everyone would=0.34,b ex has=0.11,b fair enough=-0.19
b feel like=0.12,b few of=0.17,b fill this=-0.10,b find me=0.26,b flies at=0.09,b floor and=-0.17,b food bank=-0.12
b foot two=-0.17,b for a=-0.15,b for all=0.19,b for another=0.21,b for days=0.13,b for good=0.39,b for her=-0.11
b for him=0.22,b for his=0.11,b for hours=0.09,b for my=-0.15,b for our=0.10,b for someone=-0.17,b for tea=-0.14
b for that=0.36,b for the=-0.72,b for them=0.19,b for when=0.29,b for your=0.19,b forty years=-0.09
b foster carer=-0.10,b four days=0.30,b friday and=-0.14,b friend has=0.11,b from his=-0.09,b from me=0.17
b from outside=0.16,b from the=-0.45,b gave me=-0.16,b get a=0.11,b get in=0.16,b get my=-0.10,b get on=-0.11
b get the=-0.19,b get them=0.11,b get through=-0.12,b get up=-0.20,b get used=0.17,b gets the=0.40,b getting to=0.11
b girl at=0.15,b girls in=0.45,b give her=0.13,b give me=-0.09,b give my=0.10,b gives me=0.25,b go and=-0.10
b go home=0.26,b go in=-0.11,b go on=-0.21,b go to=0.21,b go with=0.09,b goes missing=0.10,b goes to=-0.18
b going to=0.68,b good idea=0.12,b got a=0.19,b got her=0.15,b got him=-0.14,b got me=-0.24,b group of=0.15
b had a=-0.44,b had been=-0.16,b had it=0.10,b had the=0.22,b had to=-0.22,b hand on=0.16,b hands round=0.11
b has been=-0.41,b has gone=0.11,b has got=0.25,b has her=-0.26,b has moved=0.12,b has new=0.20,b has no=0.21
b has started=0.30,b has the=-0.13,b has to=-0.17,b have a=-0.44,b have all=0.13,b have an=-0.14,b have been=0.50
b have done=0.39,b have got=0.57,b have it=-0.11,b have lost=0.11,b have no=0.10,b have nothing=-0.20,b have put=0.18
b have stopped=0.25,b have taken=0.17,b have the=-0.30,b have to=0.69,b have told=0.19,b have worked=0.12
b have wrote=0.24,b havent eaten=0.19,b havent got=0.24,b havent seen=-0.27,b he asked=-0.22,b he bought=-0.19
b he cant=0.44,b he checks=0.17,b he comes=-0.19,b he could=-0.22,b he did=-0.10,b he does=-0.14,b he gets=0.18
b he goes=0.24,b he got=0.24,b he had=-0.13,b he has=0.43,b he isnt=0.24,b he keeps=0.30,b he knows=0.19
b he likes=-0.14,b he makes=0.13,b he never=-0.34,b he said=0.09,b he says=0.63,b he should=-0.10,b he sits=-0.13
b he still=0.12,b he takes=0.18,b he told=0.16,b he wants=0.26,b he went=-0.09,b he will=0.16,b he wont=-0.32
b he would=0.18,b health visitors=-0.10,b hear the=-0.10,b heart tablets=0.15,b heating and=-0.31,b heating in=-0.13
b heating on=-0.21,b help i=0.15,b help me=-0.14,b help the=-0.09,b her a=-0.14,b her boyfriend=0.18,b her dad=0.16
b her for=-0.14,b her hair=-0.16,b her nightie=0.10,b her tea=-0.32,b her to=0.32,b him a=0.12,b him and=0.22
b him i=0.11,b him in=0.10,b him on=-0.19,b him out=-0.14,b him over=0.18,b him since=-0.16,b him with=0.12
b his back=-0.41,b his hand=0.29,b his hands=0.09,b his house=0.13,b his keys=-0.10,b his own=-0.12,b his sister=0.18
b his van=0.13,b hit me=-0.10,b home and=0.15,b home but=0.11,b home by=0.22,b home i=-0.09,b hour at=-0.25
b hours in=-0.19,b house with=0.12,b how i=0.20,b hung up=-0.11,b i always=0.12,b i am=0.77,b i ate=0.16
b i broke=-0.17,b i burn=-0.21,b i burnt=-0.09,b i can=0.25,b i cant=0.36,b i could=-0.10,b i couldnt=-0.11
b i cried=-0.22,b i cut=0.17,b i didnt=-0.14,b i do=-0.63,b i dont=0.80,b i eat=0.17,b i feel=0.37,b i fell=0.24
b i found=0.20,b i get=-0.11,b i give=0.20,b i go=-0.25,b i got=-0.13,b i have=2.18,b i havent=0.35,b i hear=0.11
b i just=0.52,b i keep=0.50,b i know=0.29,b i leave=-0.13,b i like=-0.39,b i look=0.45,b i mean=0.21,b i missed=-0.09
b i nearly=-0.10,b i need=-0.09,b i needed=-0.09,b i owe=0.20,b i pay=0.16,b i put=0.11,b i rang=-0.12,b i ring=0.32
b i run=-0.23,b i said=-0.27,b i say=0.50,b i should=0.11,b i still=0.18,b i tell=0.20,b i think=0.19,b i told=-0.21
b i took=0.19,b i use=0.13,b i wanted=0.20,b i was=-0.75,b i wasnt=0.12,b i went=-0.12,b i will=0.96,b i wish=0.10
b i wont=0.24,b i work=-0.16,b i would=-0.48,b if i=0.40,b if it=0.28,b if she=0.11,b if the=0.13,b if you=0.14
b in a=0.58,b in about=-0.19,b in and=0.30,b in august=0.15,b in for=-0.14,b in four=-0.17,b in her=0.34
b in his=0.60,b in it=0.10,b in january=0.09,b in july=0.20,b in my=1.19,b in one=0.13,b in our=-0.12
b in school=-0.21,b in summer=-0.30,b in that=0.20,b in the=1.80,b in there=0.27,b in town=-0.11,b in when=0.13
b in with=0.26,b instead of=-0.12,b is about=0.13,b is always=0.09,b is an=-0.11,b is away=0.16,b is clean=-0.11
b is dark=-0.17,b is doing=0.14,b is down=0.13,b is flies=0.09,b is four=0.13,b is given=-0.13,b is going=0.20
b is got=0.29,b is heating=-0.12,b is how=-0.10,b is it=0.33,b is just=0.34,b is late=-0.11,b is like=0.10
b is long=-0.20,b is normal=0.11,b is nothing=-0.33,b is only=0.23,b is our=0.32,b is out=-0.13,b is still=-0.13
b is stopped=0.11,b is that=-0.36,b is the=-0.28,b is there=-0.36,b is thirteen=0.14,b is true=-0.09,b is two=0.14
b is your=0.15,b isnt a=0.28,b isnt allowed=0.29,b isnt that=-0.11,b isnt the=-0.12,b it all=-0.23,b it and=-0.56
b it back=-0.09,b it comes=0.17,b it for=-0.20,b it gets=-0.12,b it in=-0.09,b it is=-0.28,b it isnt=0.24
b it off=0.09,b it on=0.32,b it to=0.25,b it took=-0.19,b it up=-0.14,b it was=0.16,b it wasnt=0.21,b it would=0.36
b july and=0.34,b just the=-0.10,b keep the=-0.14,b keep thinking=0.40,b keeps me=0.27,b keeps the=0.16
b kept in=0.14,b kept to=-0.14,b kids at=-0.19,b kids had=0.13,b kids i=0.29,b know about=0.31,b know how=-0.16
b know i=0.21,b know what=-0.09,b know where=-0.27,b know which=0.41,b knows what=0.10,b knows when=0.10
b lad at=0.09,b lad has=-0.09,b lad who=0.12,b lads at=0.11,b lads in=0.24,b last night=0.60,b last one=-0.18
b last time=0.37,b last year=-0.24,b leave the=0.23,b left in=-0.15,b left me=-0.14,b left my=-0.13,b left on=-0.11
b left the=0.11,b leisure centre=0.17,b let me=-0.65,b let my=-0.46,b let them=-0.24,b letter box=0.16
b library because=0.12,b like a=-0.33,b like i=-0.15,b like it=0.21,b like to=-0.24,b listened to=-0.14
b little lad=0.16,b little one=0.22,b live in=0.17,b living in=0.29,b locked in=0.13,b logged me=-0.10
b long time=-0.14,b look at=0.57,b lost my=-0.12,b lost our=-0.10,b lost three=0.12,b lot of=-0.09,b lunch club=-0.22
b made a=0.13,b made my=-0.15,b made the=-0.11,b made to=0.23,b make sure=0.09,b makes me=-0.18,b mam and=-0.13
b mam died=-0.09,b man from=0.18,b man she=0.23,b man who=0.20,b marks on=0.18,b mattress to=0.29,b me a=-0.40
b me about=-0.13,b me and=0.91,b me at=-0.10,b me down=0.14,b me every=-0.12,b me for=0.50,b me from=-0.17
b me go=-0.15,b me have=-0.30,b me he=0.25,b me i=-0.26,b me in=0.14,b me last=-0.10,b me mam=0.13,b me not=0.13
b me off=-0.28,b me on=-0.20,b me out=-0.33,b me round=-0.16,b me take=0.11,b me to=0.13,b me what=-0.14
b me when=0.40,b meant to=0.11,b men shed=-0.10,b mental health=-0.13,b monday and=-0.12,b money and=0.32
b more and=-0.20,b more letter=0.23,b more than=0.22,b mother in=0.16,b move on=-0.10,b my aunt=0.16,b my baby=0.21
b my back=0.10,b my best=0.09,b my bike=-0.10,b my boyfriend=-0.20,b my car=0.28,b my carer=-0.18,b my class=0.20
b my coat=-0.09,b my cousin=0.23,b my daughter=-1.10,b my door=0.13,b my father=-0.12,b my flat=0.10,b my friend=0.26
b my garden=0.24,b my hand=0.29,b my heart=0.13,b my husband=-0.33,b my inhaler=0.20,b my insulin=0.34,b my kids=0.30
b my last=-0.16,b my leg=0.36,b my legs=0.21,b my little=-0.23,b my mam=0.22,b my manager=0.10,b my mate=0.37
b my money=-0.19,b my mother=-0.30,b my name=0.13,b my neighbour=0.38,b my nephew=0.13,b my partner=0.10
b my pension=0.15,b my phone=0.28,b my pupil=0.19,b my room=-0.23,b my scarf=0.15,b my shopping=-0.27
b my stepdad=0.09,b my tablets=0.11,b my throat=-0.11,b my wife=-0.24,b my year=0.40,b nail bar=-0.20
b near the=-0.14,b need it=-0.09,b need the=0.12,b never had=-0.10,b never seen=0.21,b never told=0.16
b new crossing=0.18,b new trainers=0.13,b new year=0.33,b next day=-0.10,b next door=-0.28,b next one=0.18
b next time=0.33,b next to=0.19,b next year=-0.10,b nice to=0.11,b night and=0.33,b night i=0.22,b night it=0.09
b night since=-0.30,b nights and=-0.11,b ninety and=-0.21,b ninety one=-0.15,b no beds=0.22,b no complaints=-0.17
b no electric=0.23,b no gas=0.17,b no heating=-0.42,b no water=0.19,b nobody came=0.09,b nobody goes=0.11
b nobody has=0.18,b nobody knows=0.12,b nobody would=0.40,b not a=-0.16,b not for=0.11,b not one=-0.23,b not to=0.20
b nothing at=0.13,b nothing for=-0.13,b nothing in=0.29,b nothing till=0.29,b nothing to=-0.41,b now and=-0.13
b now he=0.23,b now it=0.12,b of all=-0.13,b of anything=-0.24,b of being=0.14,b of his=-0.12,b of me=-0.34
b of my=0.16,b of that=0.14,b of the=0.13,b of them=0.52,b of us=0.34,b of what=0.14,b off and=0.12,b off for=-0.23
b off in=-0.28,b off me=0.09,b off their=-0.11,b off to=-0.10,b old lady=-0.13,b on a=-0.16,b on an=-0.13
b on and=0.12,b on both=0.10,b on her=0.32,b on hold=-0.19,b on it=0.28,b on me=0.21,b on monday=-0.27,b on my=0.65
b on purpose=0.35,b on reception=0.17,b on saturday=0.15,b on sunday=-0.35,b on the=0.41,b on their=0.13
b on this=-0.23,b on tuesday=-0.15,b on wednesday=-0.21,b on your=-0.12,b once a=0.12,b once and=-0.16
b one for=-0.11,b one in=-0.15,b one more=0.15,b one room=0.15,b one who=-0.15,b only thing=0.11,b only when=0.10
b open later=0.15,b or a=0.12,b or the=0.20,b our black=-0.17,b our lass=0.24,b our neighbour=0.11,b our own=0.09
b our road=-0.24,b our secret=0.14,b out and=0.38,b out for=-0.15,b out in=-0.15,b out of=0.60,b out on=0.34
b out the=0.23,b out till=-0.15,b out to=-0.12,b outside the=0.41,b over the=0.20,b owe them=0.25,b park is=0.09
b part of=0.14,b patient transport=-0.11,b pay for=0.22,b people who=0.09,b phone and=0.21,b picked up=0.18
b pictures of=-0.30,b plan of=0.15,b please can=-0.15,b please dont=0.25,b point of=-0.17,b police took=0.12
b post office=-0.26,b poster in=-0.09,b properly and=-0.17,b put a=0.26,b put her=-0.11,b put him=0.11,b put his=0.25
b put me=-0.14,b put my=0.14,b put on=-0.10,b put the=0.22,b puts his=0.13,b ran out=0.29,b rang me=-0.21
b reach the=0.15,b right to=-0.14,b room and=0.20,b room for=-0.13,b round here=-0.20,b round his=0.16
b run the=-0.33,b said and=-0.15,b said he=0.26,b said no=-0.10,b said sorry=-0.11,b same day=-0.18,b sat in=0.17
b saving my=0.11,b say about=-0.11,b say anything=0.36,b say i=0.33,b say it=0.18,b say the=0.18,b say they=-0.21
b says he=0.25,b says i=0.25,b says if=-0.29,b says it=0.55,b says nobody=0.12,b says she=0.41,b school and=0.20
b see how=0.13,b see the=-0.22,b see to=0.10,b seen it=0.14,b seven and=-0.12,b she can=-0.09,b she comes=-0.12
b she does=-0.34,b she doesnt=0.38,b she fell=0.18,b she gets=0.10,b she has=0.43,b she is=1.57,b she isnt=0.17
b she just=0.09,b she lives=0.15,b she rings=0.17,b she runs=-0.18,b she said=0.16,b she says=0.15,b she takes=-0.19
b she told=0.22,b she took=0.09,b she was=-0.22,b she will=-0.09,b she wont=0.23,b shop and=-0.24,b should be=-0.28
b should get=-0.13,b should have=-0.25,b shut the=-0.16,b since he=0.09,b since sunday=0.21,b since thursday=0.13
b sit at=-0.18,b sits in=0.19,b six and=-0.09,b six foot=-0.12,b skate park=-0.18,b sleep in=0.33,b sleeping in=0.11
b so far=-0.12,b so he=-0.09,b so i=0.14,b so it=0.12,b so she=0.34,b so they=0.12,b so tired=0.38,b so we=-0.30
b soft play=-0.15,b sold my=0.27,b some of=0.11,b somebody been=0.14,b someone else=0.11,b someone has=-0.10
b someone should=0.16,b something for=0.13,b somewhere to=-0.19,b sort of=-0.11,b speaking to=-0.09
b sports hall=0.13,b staff are=-0.15,b staff at=-0.12,b start at=-0.21,b started wetting=0.16,b stood on=0.40
b stopped eating=0.17,b stuff in=0.20,b sunday and=0.20,b swimming baths=0.14,b swing for=-0.16,b take a=-0.21
b take my=0.18,b take the=0.36,b takes her=-0.11,b takes my=-0.09,b takes the=-0.13,b taking me=0.11
b taking my=-0.14,b talks in=-0.17,b talks to=0.17,b tea at=0.23,b tell her=0.14,b tell the=0.48,b tells the=0.13
b telly and=0.16,b ten and=-0.23,b than the=-0.15,b thank you=-0.09,b thanks for=0.20,b that a=-0.10
b that could=-0.11,b that doctor=0.42,b that he=0.16,b that it=0.28,b that the=-0.14,b that they=-0.11,b the a19=0.13
b the allotment=0.11,b the ambulance=-0.14,b the app=-0.16,b the baby=0.52,b the bairns=0.16,b the bandstand=-0.13
b the bank=0.18,b the bath=0.21,b the bathroom=0.09,b the bed=0.11,b the bedroom=0.15,b the best=-0.17
b the big=-0.11,b the bin=0.14,b the boiler=0.19,b the bread=0.25,b the building=0.14,b the bus=0.74,b the buses=0.17
b the car=0.67,b the care=0.15,b the carer=0.27,b the chair=-0.21,b the chemist=0.24,b the chip=-0.14
b the church=-0.22,b the coach=0.11,b the college=-0.13,b the community=-0.11,b the company=-0.19,b the cooker=0.29
b the corner=-0.13,b the council=0.09,b the crew=-0.09,b the crisis=0.17,b the curtains=0.17,b the divorce=-0.12
b the dog=0.52,b the door=0.41,b the doorway=0.16,b the driver=-0.27,b the farm=0.14,b the fence=0.21
b the field=-0.14,b the first=-0.13,b the food=0.12,b the football=0.09,b the free=0.12,b the front=-0.25
b the garage=0.66,b the garden=-0.17,b the gas=0.30,b the gate=0.30,b the grass=-0.13,b the gym=-0.17
b the hall=-0.24,b the health=-0.10,b the heating=-0.15,b the hedge=-0.18,b the home=-0.28,b the hospice=-0.11
b the hostel=0.19,b the house=0.26,b the ice=-0.16,b the internet=0.20,b the journey=0.27,b the kids=-0.10
b the kitchen=0.31,b the lad=0.18,b the lady=0.13,b the landing=0.16,b the landlord=0.15,b the lass=0.10
b the leisure=0.17,b the letters=0.31,b the library=-0.24,b the lights=0.11,b the little=0.11,b the lollipop=-0.10
b the long=0.12,b the lot=-0.09,b the lunch=-0.10,b the man=0.16,b the market=0.10,b the men=-0.10,b the meter=0.17
b the middle=-0.09,b the minute=-0.17,b the morning=0.15,b the mosque=0.14,b the mural=-0.12,b the neighbour=-0.10
b the neighbours=0.15,b the news=0.14,b the next=0.24,b the night=0.13,b the number=-0.26,b the nurse=-0.17
b the office=0.21,b the old=-0.24,b the other=0.10,b the paper=-0.16,b the park=0.20,b the parking=-0.12
b the pavement=-0.10,b the phone=-0.22,b the place=0.42,b the platform=0.13,b the police=0.22,b the post=-0.33
b the pub=0.10,b the quiet=-0.17,b the rain=-0.12,b the road=0.27,b the roses=-0.12,b the same=0.35
b the school=-0.36,b the sea=-0.21,b the service=-0.10,b the settee=-0.12,b the shed=-0.33,b the shop=-0.16
b the soup=-0.19,b the sports=0.13,b the spring=-0.16,b the stairs=0.42,b the station=-0.16,b the street=-0.15
b the summer=0.09,b the surgery=-0.13,b the swimming=0.13,b the takeaway=0.24,b the tap=0.22,b the taxi=-0.09
b the tip=-0.10,b the toilet=0.21,b the top=0.09,b the train=0.16,b the trains=0.16,b the treatment=0.10
b the two=0.48,b the under=-0.21,b the van=0.37,b the waiting=-0.21,b the walking=-0.10,b the wall=0.25
b the war=-0.10,b the warden=0.15,b the way=-0.38,b the weather=0.15,b the weekend=0.29,b the whole=-0.24
b the will=0.16,b the window=0.12,b the woman=-0.09,b the youth=-0.25,b their feet=-0.11,b their own=0.11
b them all=-0.22,b them i=0.09,b them in=0.17,b then he=-0.25,b then i=0.12,b then the=0.35,b there a=-0.34
b there and=0.17,b there is=1.98,b there isnt=-0.13,b there was=-0.51,b these days=-0.16,b they are=-0.30
b they can=0.19,b they couldnt=-0.10,b they did=-0.23,b they dont=0.09,b they gave=-0.11,b they have=0.34
b they keep=-0.17,b they let=-0.20,b they made=0.10,b they need=-0.12,b they put=-0.10,b they say=0.69
b they told=-0.17,b they took=-0.19,b they want=0.33,b they were=-0.29,b they wont=0.24,b they would=0.13
b thing i=0.10,b think i=0.16,b think it=0.27,b think of=-0.29,b think so=-0.11,b think you=-0.16,b thinks i=0.16
b this is=0.15,b this morning=0.11,b this town=-0.16,b this was=0.09,b this week=0.40,b thought it=0.14
b three days=0.18,b three stone=0.11,b through a=0.11,b through and=-0.09,b through my=0.14,b through the=0.34
b through to=-0.12,b till the=0.31,b time i=0.09,b time it=0.31,b time she=0.19,b time the=0.17,b time there=0.19
b time to=-0.12,b times i=-0.12,b tin of=0.19,b to a=0.31,b to any=-0.14,b to ask=0.23,b to be=-0.29,b to bed=-0.22
b to choose=-0.16,b to college=0.14,b to cook=-0.28,b to do=-0.19,b to explain=0.16,b to find=0.11,b to get=0.22
b to give=-0.17,b to go=0.10,b to help=-0.42,b to her=0.18,b to him=0.09,b to his=0.17,b to hospital=-0.10
b to it=0.17,b to keep=0.24,b to know=0.14,b to make=-0.14,b to me=0.21,b to move=-0.13,b to my=0.57,b to one=-0.11
b to ring=-0.20,b to say=-0.27,b to school=0.23,b to see=-0.36,b to send=0.38,b to speak=-0.10,b to stay=0.18
b to stop=0.57,b to take=0.12,b to tell=0.09,b to that=0.11,b to the=-0.75,b to think=0.10,b to wait=-0.35
b to walk=0.11,b to work=0.18,b told by=0.14,b told him=-0.14,b told i=0.19,b told me=-0.23,b told the=0.40
b too many=0.16,b too much=-0.12,b took our=-0.10,b took the=0.19,b top of=-0.14,b trainers and=0.32,b tried to=0.18
b turn the=0.25,b turned up=-0.22,b twenty years=-0.11,b twice a=-0.23,b twice and=0.09,b twice in=-0.11
b twice this=0.24,b two minutes=-0.26,b two of=0.21,b two years=-0.21,b unable to=-0.09,b under the=0.44
b up against=0.16,b up and=0.11,b up at=-0.39,b up from=0.12,b up in=-0.12,b up my=0.20,b up on=0.11,b up to=-0.12
b us and=-0.09,b us to=-0.30,b us up=0.17,b us will=0.11,b us with=-0.26,b van and=0.34,b vapes and=0.12
b very good=-0.16,b wages and=0.17,b wait for=-0.12,b waiting for=0.43,b waiting room=-0.16,b wake up=0.13
b walk home=0.23,b walk in=-0.13,b walk the=-0.10,b walking group=-0.15,b wall and=0.09,b want is=-0.17
b want it=0.22,b want to=0.43,b wants a=-0.19,b wants it=-0.19,b wants more=0.20,b war and=-0.10,b was a=-0.52
b was all=0.10,b was fine=0.15,b was in=-0.19,b was left=-0.12,b was off=-0.16,b was on=0.19,b was right=-0.20
b was the=0.10,b watch the=-0.14,b water in=-0.14,b we are=0.21,b we came=0.13,b we can=0.09,b we dont=-0.24
b we get=0.17,b we go=-0.20,b we got=-0.21,b we have=0.45,b we havent=0.14,b we lost=-0.11,b we need=-0.12
b we sleep=0.19,b we were=-0.21,b we will=-0.24,b went home=-0.13,b went into=-0.18,b went to=-0.19
b were brilliant=-0.11,b were told=-0.14,b were very=-0.09,b what happens=0.29,b what he=0.35,b what it=-0.19
b what mattress=0.17,b what they=0.20,b what time=0.09,b what to=-0.30,b what would=0.27,b what you=-0.16
b when dad=0.40,b when he=0.36,b when i=0.25,b when it=-0.20,b when my=-0.22,b when she=0.30,b when the=0.33
b when they=-0.16,b when we=-0.13,b where are=-0.22,b where i=0.09,b where my=0.28,b where she=0.12,b where the=-0.23
b where to=-0.27,b who comes=-0.21,b who do=0.37,b who has=-0.11,b who is=0.19,b wife and=-0.13,b wife is=0.19
b wife says=-0.26,b will be=0.45,b will come=0.22,b will do=0.15,b will have=0.09,b will know=0.14,b will put=0.14
b will to=-0.10,b with her=-0.12,b with him=0.16,b with his=0.14,b with me=0.35,b with my=0.19,b with no=-0.17
b with one=0.10,b with our=0.27,b with that=0.09,b with the=-0.22,b with their=-0.15,b with us=-0.12,b wont be=0.88
b wont go=0.10,b wont let=-0.40,b word for=0.15,b work and=0.09,b work it=0.17,b works at=-0.17,b works in=-0.14
b worse than=-0.10,b would be=0.45,b would been=-0.11,b would believe=0.23,b would give=-0.13,b would go=0.21
b would have=0.33,b would like=-0.25,b would make=0.17,b would save=-0.20,b would say=-0.18,b year old=0.13
b years and=-0.16,b years back=-0.10,b years old=0.10,b you all=-0.18,b you are=0.19,b you cant=-0.20,b you do=0.10
b you have=0.32,b you lot=0.18,b you to=-0.14,b you want=-0.10,b you will=-0.15,b youth club=0.15
b youth worker=-0.16,i alone=1.15,i body=1.90,i boss=0.81,i bully=0.60,i carers=-0.37,i child=2.38,i cold=-0.13
i cooking=-1.33,i cry=1.51,i day=2.92,i despair=0.90,i die=0.30,i dirt=1.43,i elder=0.45,i figure=-0.50,i food=1.84
i friend=1.78,i goods=2.03,i he=3.15,i hide=0.93,i home=2.25,i hurt=1.98,i joke=0.79,i lack=2.83,i leave=1.56
i letnot=0.85,i mark=0.90,i me=1.06,i meds=1.24,i money=1.51,i nextdoor=0.63,i night=1.02,i number=1.59,i old=0.13
i papers=0.86,i parent=1.29,i partner=0.13,i phone=0.38,i place=-2.45,i please=0.62,i policy=-1.06,i praise=-2.32
i school=0.44,i secret=2.22,i service=-1.61,i sexual=0.71,i she=1.17,i should=-1.39,i slave=2.02,i sleep=2.95
i sport=-1.52,i stranger=1.50,i take=1.96,i they=0.50,i travel=0.26,i us=-0.54,i vengeance=1.82,i watch=-0.19
i weapon=1.58,i weather=-0.74,i you=-0.57,p alone lack=0.35,p body me=0.43,p day lack=0.72,p day me=0.38,p he me=0.87
p he take=0.42,p hide me=0.38,p hurt me=0.49,p lack leave=0.43,p lack me=0.71,p lack she=0.44,p me secret=0.44
p me sleep=0.36,p me take=0.56,p me vengeance=0.66,p take vengeance=0.42,s abuse-at-home some=1.07
s abuse-at-home strong=3.06,s child-at-risk some=1.16,s child-at-risk strong=3.28,s exploitation some=0.78
s exploitation strong=4.30,s figure-of-speech against=-2.91,s food-or-cooking against=-1.95
s general-talk against=-1.32,s harm-by-another some=1.06,s harm-by-another strong=2.52,s neglect some=2.23
s neglect strong=3.13,s no-basics some=1.77,s no-basics strong=2.61,s past-and-over against=-2.38
s praise against=-2.77,s self-harm some=1.63,s self-harm strong=3.32,s service-talk against=-2.08
s sport-or-story against=-1.39,s threat some=1.41,s threat strong=2.61,w 0=-0.85,w 00=-0.45,w 000=-2.11,w 00pm=-0.29
w 07=-0.95,w 08=-0.61,w 086=-1.60,w 1=-0.49,w 10=-1.42,w 100=-1.76,w 10mins=-0.95,w 11=-0.79,w 111=-1.43,w 12=-0.66
w 13=-0.56,w 13s=-0.16,w 14=-0.30,w 14th=0.13,w 15=-0.27,w 15mins=-0.74,w 16=-0.67,w 16s=-0.39,w 16th=0.06,w 17=-0.09
w 18=-0.73,w 1800=-1.95,w 18s=-0.92,w 19=-0.77,w 1931=-1.53,w 1941=-1.61,w 1961=-1.28,w 1974=-1.53,w 1987=-1.77
w 1989=-1.68,w 1990=-1.86,w 1998=-1.65,w 1hr=-1.23,w 1q1=-1.34,w 1s=-0.09,w 1st=-0.65,w 2=-0.21,w 20=-1.43
w 2003=-1.92,w 2010=-1.92,w 2011=-1.99,w 2012=-1.76,w 2014=-1.76,w 2015=-1.57,w 2019=-0.99,w 2022=-0.94,w 2024=-1.03
w 2026=-1.41,w 20min=-0.43,w 21=-0.58,w 22=-0.65,w 22nd=0.30,w 23rd=0.05,w 24=-0.95,w 25=-1.09,w 26=-1.22,w 28th=0.20
w 29=-0.75,w 2nd=-0.31,w 2yr=-0.72,w 3=-0.26,w 30=-1.23,w 30a=-0.77,w 30am=-1.26,w 30mins=-1.00,w 30p=-1.49
w 34=-1.20,w 35=-1.11,w 36=-0.73,w 37=-0.95,w 3am=-0.57,w 4=-0.26,w 40=-1.47,w 400=-1.67,w 41=-1.41,w 42=-1.21
w 44=-0.58,w 45=-1.51,w 45am=-0.93,w 4am=-0.70,w 4hrs=-0.81,w 4th=-0.13,w 5=-1.24,w 50=-1.38,w 55=-1.09,w 5am=-1.00
w 5mins=-0.70,w 5minutes=-1.91,w 6=-0.97,w 62=-1.56,w 63=-1.69,w 64=-1.48,w 68=-1.02,w 6am=-0.90,w 6ft=-0.69
w 6pm=-0.75,w 6s=-0.19,w 7=-1.30,w 70=-1.27,w 71=-1.76,w 76=-1.33,w 77=-1.05,w 78=-1.22,w 7am=-0.91,w 7th=-0.21
w 8=-0.83,w 82=-1.66,w 85=-1.38,w 87=-1.19,w 88=-1.19,w 89=-1.28,w 8pm=-0.75,w 9=-0.69,w 90=-1.30,w 900=-1.66
w 91=-1.68,w 93=-1.82,w 94=-1.18,w 96=-1.01,w 99=-1.11,w 999=-1.93,w 9am=-0.69,w 9pm=-0.67,w 9s=-0.46,w a=-0.33
w a1=-0.30,w a19=0.06,w abandoned=-1.22,w abc=-1.89,w abit=-0.74,w able=-0.47,w about=-0.25,w above=0.98
w abroad=-1.74,w abrupt=-1.27,w absent=-0.33,w absolute=-2.17,w absolutely=-1.80,w absouloutly=-1.70,w abuse=-1.63
w academy=-2.71,w acceptable=-1.57,w access=-1.01,w accessibly=-2.05,w accident=0.36,w accommodation=-2.09
w according=0.24,w account=-0.28,w accountant=-1.92,w accountants=-2.04,w accurate=-2.69,w ace=-0.16,w ache=-0.89
w aches=-1.30,w achieved=-2.25,w acid=-0.49,w act=-1.28,w actioned=-1.77,w actions=-2.09,w active=-2.25
w activitie=-1.85,w activities=-1.20,w actual=-1.15,w actually=-0.69,w adapting=-1.58,w add=-0.06,w added=-0.63
w addisons=-0.43,w address=-0.21,w adequate=-2.24,w adhd=-2.04,w admiration=-2.47,w admission=-1.25,w admit=-0.63
w admittance=-1.32,w admitted=-0.31,w admitting=-1.17,w adore=-1.13,w adult=-1.44,w advance=-1.23,w adventure=-1.34
w adverts=-1.77,w advice=-1.64,w advise=-1.42,w advised=-2.13,w adviser=-2.63,w advisor=-3.62,w advocacy=-2.91
w advocate=-2.82,w ae=-0.43,w aerobics=-2.06,w affairs=-0.92,w affected=-1.41,w affects=-0.54,w afford=-0.39
w afraid=-0.15,w after=1.02,w afternoon=0.18,w again=1.54,w against=0.31,w age=-0.50,w aged=-1.24,w ageing=-2.29
w agen=-2.06,w agency=-1.45,w agent=-1.44,w ages=-0.58,w aggressive=-2.39,w agm=-0.95,w ago=0.60,w agree=-2.19
w agreed=-1.89,w agreement=-0.85,w agrees=-1.20,w ahdnker=-1.24,w aid=-0.36,w aider=-1.32,w aids=-0.17,w aim=0.16
w aint=-0.72,w air=1.17,w airport=0.17,w airsoft=-0.47,w aisle=-0.15,w alan=-0.86,w alarm=-0.51,w alarms=-0.25
w albert=-0.41,w aldi=-1.04,w ali=-0.19,w alight=0.71,w alive=0.25,w all=-0.36,w allergic=-1.20,w allergy=-0.86
w alley=-1.58,w alleyways=-1.00,w allocated=-2.80,w allotment=-2.55,w allotments=-2.31,w allowance=-1.91
w allowed=0.57,w allows=-0.16,w almost=-1.95,w alo=-0.61,w alone=-0.97,w along=0.71,w alot=-1.61,w alrite=-1.41
w also=-1.35,w alstrom=-1.18,w alternative=-1.99,w although=-1.03,w always=0.17,w alzheimers=-1.84,w am=1.55
w amateur=-2.78,w amazing=-2.47,w ambulance=-1.92,w ambulanceman=-2.08,w ambulances=-1.87,w amd=-0.93
w american=-1.14,w amina=-0.74,w amiss=-0.65,w among=-0.24,w amount=-0.60,w amy=-0.47,w an=0.34,w anaesthetist=-2.28
w anchor=-0.87,w and=0.66,w aneurysm=-2.39,w angels=0.21,w angling=-0.87,w angry=-0.76,w animal=-2.02,w ankle=1.39
w annihilated=-1.81,w announcement=-0.11,w announcements=-0.70,w annoying=-1.57,w another=0.07,w ans=-0.25
w answ=-0.96,w answer=-0.40,w answere=-0.20,w answered=-0.75,w answering=-0.12,w answers=-1.07,w anti=-2.21
w antibiotic=-1.56,w antibiotics=-1.64,w antisickness=-2.00,w ants=-0.68,w anxiety=-1.72,w anxious=-1.26,w any=0.31
w anyhow=0.08,w anymore=0.93,w anyone=0.62,w anything=0.60,w anyway=-0.40,w anywhere=1.67,w apalling=-0.98
w apart=-0.17,w apologise=-1.30,w app=-2.27,w appalled=-2.26,w apparent=-0.44,w appearance=-0.17,w appeared=0.41
w appears=0.59,w applaud=-2.15,w applicable=-1.86,w appointment=-0.75,w appointments=-1.19,w appreciate=-1.49
w appreciation=-2.66,w apprenticeship=-3.27,w apprenticeships=-3.37,w approach=-0.73,w approachable=-2.08
w approaching=0.84,w appropriate=-2.30,w appropriately=-2.09,w appropriatley=-2.37,w approx=-1.92,w approximate=-2.36
w appt=-0.44,w appts=-0.25,w aqua=-0.11,w arabic=-1.04,w arcade=-2.04,w archery=-2.03,w are=0.75,w area=-1.42
w areas=-1.77,w arent=0.40,w arisen=-0.91,w arises=-0.91,w ark=-1.09,w arm=1.31,w armpit=0.45,w arms=0.74
w army=-2.53,w around=0.63,w arranged=-0.31,w arrangement=-0.14,w arrest=-0.72,w arrival=1.07,w arrive=0.95
w arrived=-0.35,w arrives=1.29,w arriving=-0.85,w arrogant=-2.47,w arson=-0.36,w art=-2.68,w arthritis=-2.12
w arts=-2.66,w arwen=-1.22,w as=-0.84,w asda=-1.02,w ashamed=-0.99,w ashgrove=-1.02,w ask=0.77,w asked=-0.20
w asking=1.18,w asks=1.46,w asleep=1.83,w aspect=-1.79,w aspects=-2.55,w assaulted=-1.07,w assaults=-1.90
w assembly=-0.75,w assessed=-2.73,w assessment=-3.08,w assets=-1.24,w assistance=-1.69,w assistant=-0.29
w assume=-0.48,w assumed=-0.94,w assuming=-0.13,w assured=-0.66,w asthma=0.11,w aswell=-0.92,w asylum=-1.28
w at=-0.21,w ate=0.47,w atmosphere=-0.90,w attack=-0.79,w attacked=-0.97,w attacking=-0.99,w attacks=-1.14
w attempt=-1.36,w attend=-0.78,w attended=-0.85,w attending=-1.50,w attention=-1.57,w attentive=-1.96
w attitude=-2.36,w attitudes=-2.18,w attorney=-1.47,w aunt=0.10,w auntie=-0.10,w aunty=-0.69,w authorities=-0.77
w authority=-2.22,w autism=-3.17,w autistic=-3.49,w automated=-2.95,w automatic=-0.55,w availability=-2.11
w available=-1.29,w average=-2.96,w awaiting=-0.71,w awake=0.96,w aware=-1.02,w awareness=-2.71,w away=2.57
w awful=-2.60,w awkward=-0.76,w awkwardly=-0.94,w ayton=-1.16,w b=0.33,w b2=-0.63,w ba=-0.28,w babies=0.25
w baby=2.02,w babys=-0.08,w babysiter=-1.71,w back=-0.42,w background=-1.00,w backs=0.67,w backside=-0.81
w backwards=-0.23,w backyards=-1.31,w bacon=-0.70,w bad=-1.70,w badge=-0.89,w badly=-1.68,w bag=1.72,w bags=0.92
w bailiffs=-1.40,w bairn=-1.58,w bairns=-1.26,w bak=-0.64,w bake=0.25,w bakery=-1.06,w balance=-1.68,w ball=-0.36
w ban=-0.43,w band=-1.45,w bandage=0.32,w bandstand=-1.02,w bandstands=-0.65,w bang=0.36,w banging=0.56,w bangs=0.93
w bank=-0.15,w banner=-1.49,w bar=-0.27,w barbecue=-0.89,w barber=-0.57,w bard=-0.95,w bargain=-1.17,w barnabas=-2.08
w barnard=-1.27,w barred=-1.32,w barrier=-1.23,w barriers=-2.83,w bars=-0.93,w based=-1.84,w basically=-2.16
w basis=-0.68,w baskets=-1.02,w bass=-1.91,w bassetlaw=-1.51,w bassey=-1.87,w bat=0.32,w bath=-0.33,w bathroom=0.70
w baths=0.41,w bats=-0.31,w batter=-0.50,w battered=-1.34,w battering=-1.77,w battery=-0.93,w bbq=-0.42,w be=1.58
w beach=0.28,w beaches=-0.88,w beams=0.37,w bear=-1.34,w bearable=-2.13,w beat=-1.43,w beaten=-0.97,w beating=-1.28
w beats=-1.78,w because=1.63,w beck=-0.05,w become=-1.63,w bed=0.85,w bedbound=0.10,w bedroom=1.23,w beds=0.49
w bedtime=-0.26,w been=3.49,w beer=-1.32,w bees=-0.83,w before=0.94,w befrienders=-1.24,w beg=-0.93,w began=0.56
w beggar=-1.78,w begged=-0.98,w begging=-0.48,w beginning=-1.11,w begonias=-1.52,w behalf=-0.46,w behave=-0.62
w behaved=-1.28,w behaves=-0.60,w behavioural=-2.33,w beheaded=-1.10,w behind=3.40,w bein=0.21,w believed=-1.37
w believes=-0.70,w belittling=-1.76,w bell=-0.15,w belly=-0.61,w belongings=0.90,w belt=0.46,w belted=-0.17
w ben=0.89,w bench=-0.46,w benches=-0.78,w bend=-0.05,w beneficial=-3.08,w benefit=-1.97,w benefited=-2.75
w benefits=-0.87,w bereavement=-1.49,w best=-1.79,w bet=0.50,w betrayed=-0.87,w better=-0.68,w between=-0.11
w beutiful=-2.38,w beyond=-1.19,w bicker=-0.95,w big=-1.36,w bigger=-0.69,w bike=-0.96,w bikes=-1.43,w bill=-0.16
w bills=-0.71,w bin=1.18,w bingo=-2.20,w binned=-0.22,w binns=-0.99,w bins=0.08,w bipolar=-1.79,w bird=-1.25
w birds=-1.47,w birthday=0.31,w biscuits=-1.63,w bishop=-0.86,w bit=-0.82,w bits=0.09,w bitter=-0.88,w bizzy=-1.03
w bjj=-1.26,w black=-0.42,w blackberry=-0.50,w blackeye=-1.30,w blackout=-0.87,w bladder=-0.38,w blade=0.26
w blades=0.26,w blame=-1.19,w blanket=0.73,w blankets=-0.11,w blast=-1.56,w bled=0.53,w bleed=0.66,w bleeding=-0.43
w bless=-1.37,w blew=-0.64,w blind=-0.62,w blink=0.45,w bliss=-0.75,w blister=-0.22,w bloke=-0.37,w blokes=-0.96
w blood=-0.36,w bloom=-0.83,w blower=0.63,w blowers=0.22,w blue=0.42,w bmi=-0.66,w bmw=-0.43,w bmx=-0.06,w board=0.09
w boards=-1.06,w boat=0.10,w boats=-0.66,w body=-0.50,w bogus=-1.44,w boil=0.30,w boiled=-0.26,w boiler=-1.19
w boiling=0.43,w bomb=-0.17,w bombed=0.28,w bond=-0.11,w bone=-0.73,w bonfire=-0.36,w bonkers=-2.25,w book=-0.71
w books=0.14,w boot=-0.08,w booted=-1.31,w booth=-0.62,w boots=-0.22,w bored=-2.28,w boredom=-2.20,w boring=-2.03
w born=-1.24,w boro=-1.34,w borough=-1.42,w borrowed=0.34,w boss=-1.30,w both=-0.27,w bother=-1.07,w bothering=-0.22
w bottle=1.22,w bottles=0.85,w bottom=0.64,w bought=-0.78,w bouncing=-0.78,w bound=0.85,w boundaries=-0.56
w bouts=0.12,w bowel=0.17,w bowls=0.34,w bows=0.41,w box=1.49,w boxes=0.31,w boxing=-1.53,w boy=0.58,w boyfriend=1.50
w boys=1.54,w bpd=-0.65,w brakes=1.02,w brambles=-0.95,w branch=0.24,w bravely=-1.78,w bravo=-1.64,w brays=-0.31
w bread=0.68,w break=0.87,w breakdown=-1.72,w breakfast=-1.24,w breaking=1.06,w breaks=0.80,w breath=1.22
w breathe=0.57,w breathing=0.30,w brew=-0.62,w brews=-1.12,w brian=0.12,w brick=-0.08,w bricklaying=-1.08
w bricks=-0.24,w bridge=-0.66,w bridges=-1.04,w brigade=-1.79,w bright=-0.73,w brill=-0.71,w brilliant=-2.53
w bring=0.36,w bringing=1.14,w brings=-0.34,w british=-0.82,w broad=-1.87,w broke=0.79,w broken=-0.15,w brother=0.31
w brought=-0.92,w brownies=0.75,w bruise=-0.58,w bruised=-0.43,w brush=0.56,w brushes=0.70,w brusque=-0.62
w brute=-1.02,w bubbles=1.38,w bucket=-0.08,w budget=-1.15,w budgets=-1.47,w buffet=-0.28,w build=-2.48
w builder=-3.05,w building=-1.85,w built=-1.51,w bulb=-0.61,w bulbs=-1.03,w bulky=-1.52,w bullied=-1.64
w bulling=-2.13,w bullyin=-1.11,w bullying=-1.08,w bumps=0.49,w bumpy=-0.16,w bun=0.46,w bunch=-0.98,w bungalow=-1.25
w bunting=0.22,w bureau=-1.04,w burglars=-0.31,w buried=0.69,w burn=0.12,w burned=-0.62,w burner=-0.75,w burning=0.24
w burns=0.12,w burnt=0.38,w bus=-0.98,w buses=-0.65,w bushes=-0.21,w business=-2.78,w buskers=-1.96,w bust=-0.90
w busy=-0.17,w but=-1.88,w but45min=-0.66,w butcher=-0.55,w butchered=-0.83,w butter=0.15,w butterflies=-0.58
w button=-0.61,w buy=-0.54,w buys=0.06,w buzzer=-0.24,w buzzes=0.23,w by=0.64,w bye=0.15,w bypass=-0.80,w c=0.42
w cabbage=-1.42,w cabinet=0.83,w caddy=-0.17,w cadets=-1.35,w cafe=-1.64,w caff=-0.20,w cahms=-0.77,w cake=-0.05
w cakes=0.25,w calendar=0.21,w call=-0.45,w called=-0.79,w caller=-0.76,w callers=-0.66,w calling=-0.64,w calls=-0.49
w callum=-1.24,w calm=-0.38,w calmly=-0.65,w came=-0.33,w camera=0.24,w cameras=-1.07,w campaign=-2.43,w camped=-0.05
w camping=-1.14,w can=0.47,w canada=-1.42,w cancelled=-0.56,w cancer=-1.67,w candle=1.47,w cane=0.14,w cannabis=-0.76
w cannot=-0.06,w canny=0.53,w cans=0.65,w cant=1.81,w canteen=1.12,w cap=0.08,w capacity=-0.89,w captain=-0.59
w car=2.41,w caravan=-1.50,w carbohydrates=-1.70,w card=0.60,w cardiac=-1.25,w cardiomyopathy=-2.90,w cards=0.09
w care=-0.87,w cared=-0.77,w careful=-0.35,w caregiver=-1.16,w carer=-0.54,w carers=-2.04,w caretaker=-1.03
w cargo=-0.29,w caring=-0.86,w caringly=-1.28,w carnival=-1.31,w carol=0.55,w carpet=-0.22,w carriageway=-1.06
w carried=-1.42,w carry=0.09,w carrying=0.74,w cars=0.95,w case=-1.19,w cash=-0.27,w cashpoint=-1.12,w castle=-1.34
w cat=0.13,w catalogue=-2.30,w category=-1.21,w catering=-2.35,w catheter=1.24,w cats=-0.99,w caught=-0.11
w causes=-1.73,w causing=-0.53,w cbt=-0.57,w cco=-0.92,w cctv=-0.25,w cell=-0.22,w cemetery=-1.30,w cenotaph=-0.77
w center=-1.17,w central=-1.18,w centre=-1.32,w cereal=-0.24,w certain=0.24,w chain=-0.41,w chained=-0.89
w chair=-0.49,w challenging=-2.25,w chance=-0.15,w change=0.12,w changed=0.28,w changeover=-0.68,w changes=-0.33
w changing=0.05,w chaotic=-2.30,w chap=-0.41,w chapel=-1.59,w chaplain=-1.20,w chaplaincy=-1.93,w character=-0.60
w charge=-0.66,w charges=0.19,w charity=-3.15,w chart=-2.67,w charter=-2.51,w chase=-0.38,w chases=0.17,w chat=-0.41
w chatter=-1.47,w chatting=-1.34,w chatty=-1.19,w cheap=-1.38,w check=0.30,w checked=-0.24,w checking=-0.90
w checkneurological=-3.23,w checks=0.06,w checkups=-1.13,w cheeky=-1.17,w cheerful=-1.62,w cheery=-0.52,w chef=-1.35
w chemical=-0.78,w chemicals=-0.40,w chemist=-1.13,w chemo=-0.66,w cherished=-1.37,w chess=-1.66,w chest=0.82
w chester=-0.42,w chi=0.52,w chicken=0.10,w chickens=-0.67,w child=-0.65,w childhood=-2.54,w childish=-0.20
w children=-0.51,w childrens=-0.57,w chimney=-0.38,w chip=-1.14,w chipped=0.29,w chippy=-0.51,w chips=-1.16
w chiropodist=-2.99,w chocolate=0.11,w choice=-0.30,w choices=-1.36,w choke=-0.97,w choked=-0.16,w choking=-0.90
w choose=-1.08,w chop=-0.10,w chopping=-0.06,w christmas=0.13,w chronic=-1.06,w chucking=-0.72,w chucks=0.24
w chuffed=-0.09,w church=-2.02,w churches=-1.81,w chutney=-0.67,w cigarette=1.23,w cinema=-1.07,w circle=-0.19
w circumstances=-0.98,w circus=-1.68,w city=-1.25,w clad=-0.06,w claimed3=-0.34,w clapped=-0.85,w class=-1.30
w classed=-2.29,w classes=-2.86,w clean=-0.16,w cleaned=-0.78,w cleaner=-0.92,w cleaning=-0.90,w cleanliness=-0.62
w cleanness=-1.78,w clear=-0.41,w cleared=-0.07,w clearly=-0.50,w clever=-1.82,w client=-1.64,w clients=-2.53
w cliff=-1.15,w cliffs=-1.38,w climbing=-0.89,w clinic=-1.66,w clinical=-2.93,w clinician=-2.55,w clipped=-0.13
w clock=-0.64,w clocked=-1.04,w clocks=-1.18,w close=-0.31,w closed=-0.33,w closes=-0.44,w closing=-0.83
w closure=-0.70,w clothes=1.19,w clothing=1.12,w clown=-0.81,w clozapine=-1.50,w club=-2.22,w clubs=-1.98
w clumsy=-0.96,w coach=-1.04,w coaches=-1.98,w coal=-0.27,w coat=0.14,w coats=1.05,w coercive=-2.33,w coffee=-1.60
w coffees=-0.61,w cold=-1.39,w colitis=-1.01,w collapsed=-0.47,w collect=-1.22,w collected=-0.53,w collection=-1.47
w collectors=-1.46,w college=-1.50,w combat=-1.94,w combining=-1.57,w come=1.37,w comenout=0.22,w comes=1.28
w comfort=-1.14,w comfortable=-0.84,w comforting=-1.24,w comin=-0.11,w coming=0.62,w commenced=-0.83,w comment=-0.30
w commented=-0.70,w comments=-0.58,w commissioner=-2.04,w committee=-1.98,w common=-1.24,w communal=-2.26
w communicate=-1.28,w communicated=-1.44,w communicating=-1.84,w communication=-1.56,w communities=-2.93
w community=-2.87,w companies=-2.48,w company=-3.27,w compare=-2.21,w compassion=-2.70,w compassionate=-3.06
w competent=-2.89,w competition=-3.06,w complain=-0.91,w complains=-1.90,w complaint=-2.60,w complaints=-2.73
w complete=-0.87,w completely=-1.66,w complex=-2.13,w comprehensive=-3.00,w compulsory=-2.11,w computer=-1.76
w concentrate=-0.83,w concerned=-1.10,w concerns=-1.96,w concert=-0.87,w conclusion=-0.86,w concussed=-0.85
w condemned=-0.99,w condition=-1.06,w conditions=-1.59,w cones=-0.31,w confidante=-0.86,w confidence=-1.24
w confident=-0.91,w confirm=0.08,w confirmed=-0.42,w confused=-0.36,w confusing=-1.00,w confusion=-0.64
w connect=-0.62,w connected=-0.75,w connection=-1.08,w conscientious=-3.31,w conservatory=-1.75,w consider=-0.67
w considerable=-2.76,w considerate=-1.05,w consideration=-1.56,w considering=-1.17,w consistency=-1.88
w consistent=-2.52,w consistently=-1.79,w constantly=-0.72,w constrained=-2.47,w consultant=-1.98
w consultation=-2.39,w contact=-0.30,w contacted=-0.48,w content=-1.73,w continue=0.44,w continued=0.61
w continuing=0.73,w continuity=-1.02,w continuously=-0.58,w contracted=-1.20,w contradict=-1.08,w control=-2.14
w controls=-1.80,w conversation=-0.87,w cook=-1.65,w cookbook=-0.88,w cooker=0.07,w cookery=-2.11,w cooking=-1.13
w cooks=-0.66,w coordinator=-2.82,w coordinators=-3.01,w copd=-0.23,w cope=-0.92,w coped=-0.48,w coppers=-0.33
w cord=-0.23,w core=-1.52,w corner=-0.47,w cornwall=-1.20,w coronavirus=-1.37,w correct=-1.72,w correctly=-1.44
w corridor=-1.96,w corsa=-0.18,w cost=-2.37,w costs=-1.80,w cot=0.68,w cou=-0.17,w cough=-0.97,w coughing=-0.19
w could=-1.58,w couldnt=-1.08,w council=-1.22,w councillor=-2.18,w counselling=-2.51,w counsellor=-2.86
w counsellors=-2.63,w count=0.11,w counted=-1.44,w counting=-0.91,w countries=-1.13,w country=-2.09,w counts=-0.63
w county=-0.69,w couple=0.28,w course=-1.57,w court=-1.21,w courteous=-1.81,w courtesy=-1.17,w cousin=0.92
w cousins=-0.29,w cover=-0.17,w covered=0.27,w covid=-1.73,w cowboys=-1.02,w cpn=-2.52,w cpns=-2.42,w cptsd=-1.47
w crabbing=-0.50,w crack=0.40,w craft=-1.77,w cramlington=-2.29,w crane=-0.54,w crash=-0.61,w crashes=-0.56
w cream=0.41,w creams=0.56,w creates=-1.46,w credit=-1.01,w creepy=-0.73,w crew=-1.41,w crews=-1.83,w crib=-0.38
w cricket=-1.11,w cried=-1.07,w cries=1.51,w crime=-2.16,w criminal=-1.85,w crippling=-1.46,w crisis=-1.48
w crisps=-0.13,w crocus=-0.74,w cross=0.49,w crossbar=-0.91,w crossing=-0.13,w crossword=-1.62,w croup=0.44
w crowd=-0.52,w crowded=-1.13,w cruel=-1.68,w cruelty=-2.09,w cruise=-0.54,w crumb=0.31,w crusts=0.23,w crutchs=-0.59
w cry=0.81,w cryin=0.54,w crying=0.38,w cube=-0.44,w cudnt=-0.35,w cues=0.75,w culture=-2.75,w cum=0.78,w cup=0.52
w cupboard=1.14,w cups=0.59,w curled=0.23,w curlers=-0.52,w currently=-0.35,w curry=-1.03,w curtains=-0.12
w curtious=-2.88,w cushion=0.44,w custard=-0.49,w customer=-2.19,w customers=-2.13,w cut=0.44,w cuts=-0.18
w cutting=0.42,w cv=0.45,w cycle=-1.69,w cyclists=-2.08,w cyprus=-0.48,w d=0.76,w dad=1.59,w daddy=0.10
w daffodil=-1.34,w daft=-1.08,w daily=-0.50,w dal=0.31,w daleks=-0.66,w damp=0.64,w dance=-0.70,w dancing=-0.59
w dandelions=-1.14,w dangers=-1.14,w dangsrous=-1.49,w daring=-0.69,w dark=-1.12,w darlington=-2.04,w darts=-0.53
w date=0.82,w daughter=-1.69,w daughters=-0.37,w dawn=-0.46,w day=-0.06,w daylight=-0.97,w days=0.57,w dead=-1.15
w deaf=-1.56,w deafblind=-1.84,w deal=-0.45,w deal2=0.05,w dealing=-1.00,w dealt=-0.43,w dear=-1.40,w death=-1.09
w deathly=-1.54,w debt=-1.42,w debts=-1.04,w december=0.05,w decent=-3.20,w decide=-0.47,w decided=0.12
w decides=0.47,w decision=-1.77,w declare=-1.24,w declined=-0.54,w dedicated=-2.50,w dedication=-3.04,w dee=-0.18
w deer=-1.55,w defence=-1.64,w defibrillator=-1.36,w definitely=-0.87,w degree=-2.47,w delay=-0.44,w delays=-0.70
w delete=0.68,w deleted=0.14,w deliver=0.85,w delivered=-0.53,w delivers=0.13,w delivery=-0.68,w demanded=-0.47
w demands=-0.79,w dementia=-1.73,w denied=-0.49,w dens=-0.60,w dental=-1.08,w dentist=-2.02,w department=-1.78
w departments=-2.14,w depending=0.23,w depends=0.11,w depression=-2.40,w derby=-1.04,w deregulation=-1.14
w described=-2.01,w description=-2.09,w deserve=-2.17,w deserves=-1.72,w designer=-2.51,w desk=-0.33,w despatch=-1.31
w despatched=-1.87,w desperate=-1.10,w desperately=-1.13,w despite=-1.33,w destroy=-0.87,w details=-0.92
w detenshun=-1.05,w detention=-0.84,w deteriorated=-1.43,w development=-2.41,w devolve=-2.64,w dexamethasone=-1.29
w diabetes=-1.41,w diabetic=-1.89,w diabetics=-2.19,w diagnosis=-2.09,w dial=-2.19,w dialled=-1.12,w dialysis=-1.61
w diaries=-1.01,w didna=0.08,w didnt=-1.11,w die=-0.41,w died=-0.54,w dies=-0.16,w diet=-1.86,w difference=-0.74
w differences=-1.51,w different=0.57,w differently=-1.21,w differs=-1.39,w difficult=-2.10,w difficulties=-1.78
w difficulty=-2.51,w digger=-1.96,w digging=-1.58,w dignity=-1.58,w dilute=-0.78,w dine=-0.95,w dinner=1.00
w dinners=0.23,w dinnertime=-0.48,w dinosaur=-1.95,w direct=-0.62,w directed=-1.44,w direction=-0.94,w dirt=0.08
w dirty=-0.40,w disabilities=-3.97,w disability=-3.08,w disabilitys=-3.24,w disabled=-2.27,w disagree=-1.52
w disappear=0.75,w disappointed=-1.79,w disaster=-2.39,w discharge=0.85,w discharged=0.98,w discipline=-2.31
w discomfort=-1.18,w discos=-2.15,w discourage=-2.10,w discriminate=-2.93,w discus=-2.02,w discuss=-0.83
w discussed=-0.56,w discussing=-1.10,w discussion=-0.64,w disease=-1.89,w disgrace=-1.31,w disgusting=-1.40
w dish=-0.35,w disjointed=-1.92,w dislocated=-1.83,w dislocation=-1.03,w dismissive=-1.75,w disorder=-2.15
w dispatch=-0.59,w dispatched=-1.23,w dispatcher=-1.11,w dispite=-0.96,w displayed=-0.93,w dissatisfied=-2.44
w distress=-0.51,w district=-0.55,w diverted=-1.04,w divorce=-0.81,w dizzy=-0.84,w do=0.46,w doc=-1.09,w docs=-1.09
w doctor=-0.47,w documentaries=-2.76,w documents=-0.68,w dodgeball=-1.22,w does=0.10,w doesnt=1.95,w dog=1.48
w dogs=0.09,w doing=0.84,w dollars=-0.81,w dolls=0.45,w domeone=-1.32,w domestic=-1.42,w dominoes=-1.05,w don=1.29
w done=-0.38,w dont=2.76,w door=1.90,w doorbell=0.87,w doorframe=0.11,w doorman=-0.51,w doors=0.74,w doorstep=-0.83
w doorway=1.39,w doorways=0.94,w doreen=-0.66,w dormanstown=-2.01,w double=-0.67,w doubling=-1.41,w down=1.04
w downhill=-1.98,w downs=-1.09,w downside=-2.01,w downstairs=-0.07,w dozen=-0.65,w dr=-0.82,w drag=-0.19
w dragged=-0.36,w drains=-0.44,w drama=-0.08,w dramatics=-0.84,w draughty=-1.04,w draw=0.24,w drawer=0.79
w drawers=0.72,w drawn=0.31,w draws=-0.22,w dreaded=-0.25,w dream=-0.97,w dresses=0.96,w dressing=-0.10,w drew=-0.22
w dried=0.51,w drill=-0.74,w drilled=-0.64,w drilling=-1.62,w drink=0.09,w drinking=-0.19,w drinks=0.87,w drip=0.12
w drive=-0.78,w driver=-1.65,w drivers=-1.50,w drives=-0.38,w drop=0.27,w drops=1.86,w drown=-0.91,w drowned=-1.44
w drowning=-1.11,w drs=-1.57,w drug=-1.36,w druggie=-1.06,w drugs=-1.08,w drums=-1.34,w drunk=-0.41,w dry=0.99
w dryer=1.39,w dsy=-0.23,w dual=-1.04,w ducks=-0.99,w due=-0.13,w dug=-0.98,w dump=0.06,w durham=-1.54,w dusted=-0.12
w duty=-1.56,w dying=-0.21,w e=-0.18,w each=-0.69,w ear=0.43,w earlier=0.53,w earliest=-1.44,w early=-0.23
w earn=-1.91,w earplugs=-1.36,w ears=-0.73,w earth=-0.76,w easier=-2.28,w easily=-1.27,w east=-0.91,w easter=-0.11
w easy=-1.23,w eat=0.48,w eating=1.40,w eats=0.83,w ebay=-1.12,w ebikes=-0.90,w ecg=-0.43,w economy=-2.32,w ect=-0.12
w eczema=-0.90,w edge=-0.88,w education=-3.18,w effect=-1.66,w effective=-1.99,w effectively=-2.11,w effects=-2.30
w efficient=-2.99,w efficiently=-3.09,w effort=-2.71,w efforts=-1.29,w eg=-0.43,w egg=0.16,w eggs=-0.06,w eight=-0.66
w eighteen=-0.78,w eighties=-0.86,w eighty=-0.52,w either=0.60,w elderly=-2.68,w eldest=-2.04,w electric=-1.16
w eleven=-0.59,w ellie=-0.58,w else=0.79,w elsewhere=-0.95,w em=1.05,w email=-0.45,w emails=-0.56,w embolism=-1.73
w emdr=-1.69,w emergencies=-1.07,w emergency=-0.32,w emotional=-1.26,w empathetic=-2.77,w emphasised=-1.36
w employ=-1.54,w employer=-1.72,w emptied=-1.14,w empties=-0.49,w empty=-0.19,w encourage=-1.84,w encrypted=-1.00
w end=0.55,w ended=0.09,w ends=0.40,w engaged=0.47,w engine=-1.29,w england=-2.67,w english=-1.22,w enhance=-1.68
w enjoy=-1.26,w enjoyed=-2.32,w enjoying=-0.67,w enormous=-1.30,w enough=-0.98,w ensure=-1.44,w ensuring=-1.42
w entering=0.19,w entertained=-2.38,w entire=-0.70,w envelopes=-1.35,w environment=-2.90,w environmental=-2.79
w epilepsy=-2.29,w epileptic=-2.66,w epiphany=-1.92,w equally=-1.82,w equates=-1.80,w equipment=-1.18,w erratic=-1.20
w error=-1.35,w escalating=-1.29,w escape=-0.15,w especially=-1.89,w essential=-1.89,w establishment=-1.67
w estate=-1.18,w estates=-2.30,w estimate=-0.82,w eston=-0.66,w etc=-1.35,w evacuated=-1.38,w even=-0.56
w evening=0.57,w evenings=-0.10,w event=-1.58,w events=-1.64,w eventually=0.29,w ever=0.31,w every=-0.15
w everybody=-0.26,w everyone=0.11,w everything=-0.52,w everywhere=0.11,w evict=-1.76,w evidence=-0.65,w evident=0.69
w evie=-0.62,w evry=-0.70,w ex=0.38,w exactly=-0.95,w examination=-1.18,w example=-1.49,w excellent=-2.13
w except=-0.94,w exceptional=-2.59,w excluded=-1.74,w exercise=-1.75,w exercises=-2.14,w exhausted=-0.91,w exits=0.71
w expecially=-1.88,w expected=-1.88,w expecting=-0.96,w experience=-1.64,w experiences=-1.63,w experiencing=-0.79
w expert=-2.40,w explain=0.40,w explained=-1.50,w explaining=-0.45,w explanations=-1.26,w exploitation=-3.28
w exploring=-2.64,w express=-0.10,w extent=-1.26,w exterminate=-1.69,w extortionate=-1.99,w extra=0.53
w extracurricular=-2.16,w extremely=-2.43,w eye=1.88,w eyes=0.86,w eyesight=-1.14,w ezample=-1.08,w f=0.06
w fab=-1.07,w fabulous=-2.15,w face=0.52,w faced=0.22,w faces=0.87,w faceted=-0.70,w facilitated=-1.16
w facilitating=-2.65,w facilities=-2.28,w facility=-2.29,w fact=-1.07,w facts=-1.18,w faeces=-0.66,w fags=-0.62
w failing=-1.36,w faint=0.39,w faints=0.89,w fair=-2.52,w fairly=-2.16,w faith=-1.08,w fake=0.06,w fall=-0.15
w fallen=-0.41,w falling=0.42,w falls=1.00,w false=-0.61,w familiar=-1.15,w families=-1.26,w fancies=-1.14
w fantastic=-2.67,w far=-1.35,w fare=-0.74,w fares=-0.71,w farm=-2.43,w farmers=-2.60,w farsl=-0.77,w fashion=-0.57
w fast=-1.23,w faster=-1.72,w fasting=-1.63,w fat=-1.11,w father=-0.43,w fault=-2.29,w faultless=-2.04,w favour=-1.28
w favourite=-0.27,w fear=-1.86,w fears=-0.76,w fearsome=-1.89,w feast=-0.53,w feb=-0.60,w february=-1.37,w fed=-0.67
w fee=-1.71,w feed=-1.06,w feedback=-2.46,w feeding=-1.69,w feeds=-0.65,w feel=0.87,w feeling=-0.33,w feelings=-0.09
w feels=-0.62,w fees=-1.74,w feet=-0.48,w fell=1.12,w fella=0.33,w felt=-0.77,w female=-0.34,w fence=-0.97
w fencing=-1.46,w ferry=-1.26,w fetching=-0.59,w fever=-0.91,w few=-0.16,w fewer=-1.86,w field=-2.40,w fifteen=-1.05
w fifth=-0.33,w fiftieth=-1.43,w fifty=-0.93,w fight=-0.37,w fighting=-1.22,w fights=-0.83,w figures=-0.30
w fill=-1.75,w filled=-0.24,w filling=-1.10,w film=-1.18,w filmed=-1.11,w films=-0.21,w filthy=-1.47,w final=-1.02
w financial=-1.96,w find=0.78,w finding=-0.16,w finds=0.92,w fined=-1.05,w fines=-2.49,w finger=1.69,w fingers=0.84
w finish=-0.27,w finished=-0.41,w finishes=1.13,w finland=-2.11,w fir=-0.93,w fire=-0.37,w firework=-1.39
w fireworks=-1.21,w firm=-1.64,w first=-1.15,w fish=-0.61,w fishing=-3.13,w fist=0.73,w fists=0.14,w fit=-0.75
w fits=-0.51,w fitted=-1.21,w fiver=-1.07,w fives=-0.50,w fix=-1.44,w fixe=-0.85,w fixed=-1.33,w flageed=-0.97
w flamingo=-1.10,w flapjack=-0.71,w flask=0.31,w flat=1.05,w flatmate=-0.20,w flats=-0.06,w flatten=-0.30
w flea=-1.41,w fleet=-0.50,w flexible=-0.81,w flies=0.10,w flight=-0.53,w flights=-0.08,w flinch=0.51
w flinched=-0.29,w flinches=0.73,w float=-0.47,w flood=-2.11,w flooding=-1.80,w floods=-1.68,w floor=0.21
w floppy=-1.87,w flower=0.37,w flowers=0.65,w flu=-0.70,w fluctuating=-2.42,w flying=-0.72,w fnd=-0.66,w foam=-0.57
w focus=-2.39,w focused=-1.26,w foil=0.28,w folded=0.96,w folk=-2.54,w follow=-0.31,w followed=0.36,w following=-1.47
w follows=0.39,w fone=-0.44,w food=-0.38,w foodbank=-1.30,w foodcycle=-1.11,w football=-0.83,w footballer=-1.16
w footbridge=-1.74,w footpath=-1.13,w for=0.51,w foraging=-2.22,w forc5=-1.99,w force=-0.46,w forced=-1.62
w forces=-0.81,w foreman=-0.77,w forest=-0.99,w forever=-0.54,w forgets=-0.11,w forgot=0.81,w forgotten=-1.21
w form=-1.11,w format=-2.36,w forms=0.16,w formula=-1.29,w forthcoming=0.43,w fortnight=-0.28,w fortune=-1.41
w forty=-0.76,w forum=-1.64,w forward=-0.74,w foster=-0.37,w found=-0.39,w fountain=-1.59,w four=-0.21
w fourteen=-0.38,w fourth=-0.24,w foxes=-2.30,w foyer=-0.21,w fracture=-1.60,w frame=0.58,w freak=-1.14,w free=-1.23
w freedom=-1.57,w freeman=-1.41,w freezer=-0.29,w freezing=-1.36,w frequent=0.08,w frequently=-0.23,w fresh=0.12
w fri=-0.08,w friday=0.17,w fridge=-0.14,w friend=2.00,w friendly=-1.25,w friends=0.17,w frighten=-0.85
w frightened=-1.17,w frightening=-1.41,w from=0.81,w front=1.32,w frost=-0.85,w frozen=-0.70,w fruit=-0.25
w frustrating=-2.03,w fuel=0.07,w full=-0.30,w fully=-1.52,w fun=-2.52,w fund=-2.00,w funding=-2.75,w funds=-2.10
w funeral=-0.13,w funny=-0.82,w furious=-1.08,w furniture=-0.54,w further=-0.54,w fussy=-0.06,w future=-1.58,w g=0.39
w gable=-1.11,w gaffer=-1.14,w gala=-0.55,w gambling=-1.85,w game=-0.20,w games=-1.29,w gang=-0.69,w gangs=-1.92
w gap=-0.27,w garage=1.66,w garden=-1.36,w gardening=-2.73,w gardens=-1.85,w gartree=-1.40,w gas=0.97,w gassed=-0.18
w gate=-0.12,w gates=-0.16,w gave=-0.96,w gcses=-1.60,w gdansk=-1.56,w gear=-0.82,w geese=-0.65,w general=-1.63
w generally=-1.33,w generals=-2.12,w generous=-1.59,w gent=-0.06,w gentleman=-0.96,w gents=-0.20,w genuine=-1.24
w genuinely=-1.78,w get=1.41,w gets=2.43,w getting=0.83,w ghost=-0.24,w gillbrook=-1.75,w giraffe=-1.16,w girl=1.86
w girlfriend=0.90,w girls=2.17,w giro=-0.90,w give=0.27,w given=-1.30,w gives=1.47,w giving=-0.10,w glad=-1.38
w glass=0.67,w glasses=0.10,w gloves=0.33,w glued=-0.27,w gnome=-0.56,w go=0.83,w goalposts=-1.79,w gob=-0.28
w god=-1.17,w godsend=-1.62,w goes=2.99,w going=1.89,w gold=-0.92,w gone=0.88,w gonner=-0.48,w good=-1.89
w goodbye=0.52,w goodness=-2.62,w goodnight=1.08,w goods=-0.90,w gorgeous=-1.40,w gos=0.29,w got=2.10
w governance=-3.23,w government=-1.30,w gp=-0.91,w gps=-0.60,w grabbed=0.37,w grabs=1.00,w graffiti=-1.49
w grand=-0.60,w grandad=-1.63,w grandchildren=-1.67,w granddaughter=-0.35,w grandfather=-0.88,w grandkids=-2.27
w grandma=0.29,w grandmother=-0.22,w grandpa=-1.08,w grandson=-0.84,w granny=-0.88,w grant=-1.34,w grants=-2.87
w graphics=-2.20,w grass=-0.23,w grate=-0.90,w grateful=-1.58,w grave=-1.64,w graze=-1.73,w great=-2.08,w green=0.78
w greenhouse=-2.35,w greggs=-1.61,w gresham=-1.53,w grew=-1.56,w grey=0.65,w grim=-0.70,w grinning=0.63,w grips=0.58
w groomed=-1.41,w ground=-0.32,w grounds=0.71,w group=-1.36,w grow=-1.02,w grown=-0.81,w grows=-0.33
w grumbling=-0.13,w guard=-1.21,w guards=-0.76,w guess=-0.08,w guidance=-2.24,w guisborough=-2.20,w guitar=-0.92
w gulls=-1.30,w gun=1.13,w gut=-0.16,w gutted=-1.38,w guttering=-0.96,w gutters=-0.96,w guy=0.55,w guys=-0.22
w gym=-1.97,w gyms=-2.27,w ha=-0.44,w had=-0.14,w hadnt=0.21,w haggerty=-2.64,w haha=-0.70,w hair=0.48
w hairbrush=0.25,w hairdresser=-0.79,w half=-1.28,w hall=-0.84,w hallelujah=-0.80,w halloween=-0.49,w hammer=-0.37
w hammered=-1.17,w hampers=-0.29,w hand=1.63,w handful=-1.25,w handle=-0.77,w handler=-1.87,w handlers=-2.63
w handlerspeedy=-3.33,w handling=-1.65,w handrail=-0.33,w hands=1.07,w handy=-0.95,w hang=1.47,w hanged=-0.33
w hanging=0.10,w happened=-0.49,w happening=0.32,w happens=1.46,w happier=-2.02,w happily=-0.46,w happy=-1.05
w harbour=-1.41,w hard=-1.03,w hardly=-1.35,w harm=-1.47,w harmed=-1.89,w has=1.67,w hasnt=0.98,w hat=0.77
w hate=-0.40,w hated=-0.32,w hates=-0.12,w hats=0.07,w haunt=-0.63,w haunted=-1.07,w have=3.14,w havent=1.12
w having=0.41,w havnt=-0.83,w hawk=-1.70,w hay=-0.60,w hayters=-1.61,w hcas=-0.84,w he=2.39,w head=1.39
w headlock=0.05,w headmaster=-1.19,w headmistress=-0.93,w heads=0.79,w headscarf=-0.74,w headset=-1.28,w healed=-1.51
w health=-2.18,w healthcare=-2.57,w healthy=-2.65,w heard=0.54,w hearing=0.06,w hears=1.17,w heart=-0.38
w hearted=-1.33,w heat=-0.50,w heaters=-0.23,w heath=-0.40,w heating=-2.68,w heaven=-1.55,w hed=-0.20,w hedge=-1.47
w hedges=-0.76,w heel=-0.17,w heels=-0.83,w height=-2.11,w held=0.06,w hell=-0.31,w hello=-0.53,w helmets=-0.41
w help=-2.62,w helped=-1.95,w helper=-2.15,w helpful=-1.49,w helping=-0.93,w helpline=-2.37,w helps=-0.82,w her=4.88
w herbs=-1.71,w herd=-2.33,w here=-0.34,w heritage=-1.58,w hero=-1.96,w heroes=-1.98,w heroin=-0.09,w hers=1.70
w herself=1.01,w hidden=0.16,w hide=0.75,w hides=1.43,w hiding=1.37,w high=-1.55,w higher=-2.05,w highest=-2.15
w highlight=-1.19,w highly=-2.79,w highways=-0.52,w hill=-0.45,w him=2.50,w himself=1.43,w hinge=-0.22,w hip=-1.66
w hips=-1.42,w hire=-2.26,w his=2.43,w historic=-2.53,w history=-1.34,w hit=-0.11,w hitman=-0.66,w hits=0.44
w hiven=-0.56,w hmp=-0.78,w hoard=-1.52,w hoist=-1.41,w hold=1.28,w holding=1.29,w holds=1.11,w hole=1.71
w holes=1.10,w holiday=-0.22,w holidays=-0.48,w holme=-1.36,w home=1.02,w homeless=-1.84,w homelessness=-2.64
w homework=-1.28,w homlessness=-3.26,w honest=-1.26,w honestly=-1.55,w honey=-0.52,w honoured=-1.52,w hoods=0.06
w hoped=-0.81,w hopefully=0.06,w hopeless=-0.88,w hoping=0.36,w horn=-0.61,w horrendous=-2.96,w horrified=-1.42
w horror=-1.78,w horse=-0.97,w horticulture=-2.97,w hosp=-1.89,w hospice=-2.06,w hospit=-1.30,w hospital=-0.97
w hospitals=-1.83,w hostage=-1.27,w hostel=-0.84,w hot=-0.50,w hotel=1.61,w hour=-0.73,w hours=-2.16,w house=1.15
w housebound=-1.36,w houses=-0.56,w housework=-1.28,w housing=-2.27,w how=0.32,w however=-1.09,w howled=-0.92
w hr=-0.05,w hrs=-0.50,w hub=-0.82,w huge=-1.70,w hugged=-0.19,w hughes=0.06,w human=-2.25,w humanity=-3.69
w humans=-2.34,w hundred=-1.32,w hung=0.83,w hunger=-0.97,w hungry=-1.13,w huntcliff=-0.82,w hurry=-1.25
w hurting=0.45,w hurts=0.51,w husband=-0.45,w hyper=-1.55,w hypertbeticl=-2.23,w hypothermic=-0.31
w hypothyroidism=-2.40,w i=2.10,w id=0.24,w idea=-1.59,w ideal=-2.09,w ideally=-2.33,w idear=-2.17,w ideas=-1.46
w identify=-1.48,w if=2.95,w ignorant=-1.25,w ignore=-1.11,w ignored=-0.86,w ill=1.16,w illegal=-2.04
w illegible=-1.48,w illness=-1.97,w imagine=-1.13,w immediate=-0.17,w immediately=0.47,w immigration=-2.48
w imminently=-0.53,w impacted=-1.47,w implementing=-2.55,w importance=-2.49,w important=-1.50,w importantly=-1.25
w impossible=-0.97,w impressed=-2.45,w improve=-2.94,w improved=-3.26,w improvement=-2.90,w improvements=-3.63
w in=1.84,w inadequate=-2.20,w inappropriate=-0.64,w inch=-0.62,w incident=-0.73,w include=-0.75,w included=-1.28
w including=-0.89,w inconsistent=-1.87,w incontinent=-1.18,w increase=-2.00,w independence=-1.19,w index=-1.90
w indians=-1.99,w indicated=-0.60,w indication=-0.20,w individual=-1.66,w individualising=-2.42,w individuals=-2.26
w indoors=-0.38,w induced=-1.14,w induction=-1.75,w infection=-0.74,w infeection=-1.08,w inflatable=-0.61
w influenced=-3.15,w info=-1.48,w inform=-0.34,w information=-1.77,w informative=-2.74,w informed=-1.06
w inhalers=-0.47,w initial=-1.09,w initially=-0.24,w inject=-0.85,w injection=-0.95,w injections=-1.41,w input=-1.19
w inquest=-1.05,w inside=1.42,w insist=-0.08,w insisting=0.11,w inspiration=-2.68,w instead=-0.29,w instincts=-1.23
w instructed=-1.22,w instructions=-1.07,w insulate=-0.98,w insulin=0.21,w insurance=-0.49,w int=-0.31
w integrate=-0.95,w interacted=-2.19,w interactions=-1.67,w interactive=-3.04,w interest=-1.35,w interesting=-2.46
w interestingly=-2.35,w interfere=-1.14,w internal=-1.53,w internet=-1.27,w interview=-1.13,w interviewer=-2.06
w into=1.46,w introduce=-1.39,w introduced=-0.76,w invented=-1.76,w investigate=-1.06,w investigating=-1.28
w invited=-0.72,w involve=0.46,w involved=-0.77,w involvement=-0.95,w inward=-0.15,w iron=0.12,w irrelevant=-1.60
w is=1.31,w isnt=1.66,w isolated=-2.35,w isolation=-1.87,w issue=-1.21,w issued=-1.17,w issues=-2.32,w it=2.03
w itd=-0.90,w items=-0.24,w itself=-0.29,w iup=-1.74,w iv=0.57,w ivr=-0.44,w ivy=-0.92,w jab=-0.69,w jail=-1.12
w jam=-1.17,w james=-0.07,w jan=0.22,w january=-1.19,w jar=0.55,w jars=0.63,w jay=-0.37,w jean=1.05,w jerk=-0.57
w jess=0.88,w jesus=-0.87,w jetty=-0.93,w jewellery=-0.66,w jigsaw=-0.32,w jim=0.13,w job=-2.10,w jobcentre=-2.78
w jobs=-2.94,w jogging=-1.01,w join=-1.24,w joined=-1.03,w joiner=-1.19,w joke=-0.33,w jokes=-0.34,w joking=-0.31
w jollof=-0.49,w jones=0.41,w jordan=-0.68,w journey=-1.77,w journeys=-2.10,w joy=-1.17,w jubilee=-1.81,w judge=-1.44
w judgement=-1.98,w judging=-1.09,w judo=-1.00,w jug=-1.24,w july=1.69,w jumped=0.73,w jumper=-0.65,w jumpers=-0.93
w junction=-0.93,w june=0.38,w junior=-0.32,w junk=-1.48,w just=2.67,w jut=-0.43,w k=0.12,w karachi=-1.20
w karate=-1.93,w kart=-0.74,w keep=1.21,w keeping=0.82,w keeps=2.77,w kelly=-0.40,w kent=-0.90,w kept=0.07
w kerb=-0.91,w kerbs=-2.14,w kettle=-0.32,w kettles=-0.53,w kev=-0.17,w key=0.53,w keyed=-0.56,w keys=0.16
w keyworker=-1.87,w kick=-0.48,w kicked=-0.51,w kicking=-0.98,w kicks=-0.30,w kid=0.89,w kiddie=-0.71,w kiddies=-1.22
w kidnap=-1.48,w kidney=-0.34,w kids=0.15,w kill=-0.64,w killed=-0.63,w killer=-1.03,w killing=-1.52,w kills=-1.00
w kind=-1.36,w kinda=-1.44,w kinder=-0.22,w kindness=-1.64,w king=-1.15,w kingfisher=-1.82,w kingsley=-0.89
w kiosk=-1.39,w kit=-0.18,w kitchen=-0.37,w kitten=-0.21,w kleeneze=-0.80,w knee=0.79,w kneel=0.28,w knees=0.29
w knew=-0.84,w knickers=0.15,w knife=0.84,w knit=-0.32,w knitting=-0.93,w knives=0.60,w knock=0.64,w knocking=-0.70
w knocks=1.28,w knos=-0.90,w know=1.20,w knowing=0.50,w knowledgable=-2.42,w knowledge=-2.05,w knowledgeable=-2.48
w known=-0.50,w knows=0.78,w l=0.77,w label=-1.85,w labelled=-0.77,w laboured=-0.81,w lacey=-0.36,w lack=-1.65
w lad=-0.29,w ladgate=-1.00,w ladies=0.43,w lads=0.35,w lady=0.33,w lagos=-1.40,w laid=-1.22,w lain=0.08,w lake=-1.03
w lamb=-1.18,w lambing=-1.64,w lamp=-0.21,w lamps=-1.00,w land=-1.09,w landed=-0.33,w landing=-0.45,w landlady=-1.15
w landlord=0.20,w lane=-1.55,w lanes=-1.13,w language=-2.65,w lap=0.86,w larder=-0.77,w largely=-1.77,w lasagne=-0.37
w laser=-1.19,w lass=0.51,w last=1.50,w lasted=-0.27,w lasts=0.18,w late=-1.15,w lately=-1.01,w later=1.20
w laugh=1.27,w laughed=0.42,w laughing=-0.12,w laughs=1.45,w laundry=0.25,w law=-1.20,w lawns=-2.25,w layout=-1.62
w lays=1.47,w le=-0.84,w lead=-0.63,w leader=-1.55,w leadership=-2.81,w leaf=0.13,w leaflet=-0.75,w leaflets=-1.67
w league=-1.42,w leak=1.18,w leaking=0.81,w learn=-2.48,w learned=-1.79,w learning=-2.56,w learns=-2.19,w least=-1.29
w leave=1.29,w leavers=-0.98,w leaves=1.86,w leaving=1.25,w led=-0.40,w lee=0.93,w leeds=-0.71,w leeks=-0.81
w left=0.17,w leg=1.88,w legacy=-2.01,w legally=-1.34,w legends=-1.94,w legs=0.38,w leicester=-0.40,w leisure=-1.02
w length=0.13,w lengthy=-1.01,w lent=-1.70,w lern=-0.72,w less=-1.73,w lesson=-2.13,w let=-1.80,w lets=0.88
w letter=0.70,w letterbox=0.11,w lettering=-0.23,w letters=1.00,w letting=1.22,w level=-2.31,w levels=-3.08
w liaison=-0.52,w liam=-0.46,w library=-1.08,w licence=-2.10,w licensing=-3.22,w lido=-1.60,w lids=0.29,w lie=0.09
w life=-2.08,w lifeboat=-1.55,w lifeboats=-1.84,w lifeguards=-2.52,w lifeline=-1.92,w lifesaver=-1.47
w lifestyle=-1.91,w lift=-1.30,w lifted=-0.34,w lifting=-1.41,w lifts=-1.08,w light=0.55,w lighter=1.66
w lighting=-1.58,w lightly=-0.36,w lights=0.30,w lightwater=-2.15,w like=-1.99,w liked=-1.10,w likely=-1.02
w likes=0.60,w limited=-1.26,w limits=-1.53,w limp=0.18,w line=-0.96,w lined=0.30,w lines=0.15,w link=-0.89
w linthorpe=-1.13,w lions=-1.69,w lip=0.63,w lipreads=-0.35,w lips=1.11,w liquid=0.07,w list=-1.02,w listen=-0.66
w listened=-0.96,w listener=-1.10,w listeners=-1.69,w listening=0.46,w listens=-0.47,w lists=-1.77,w lit=-0.94
w literally=-1.14,w litter=-0.66,w little=-0.80,w live=-0.53,w lives=-0.72,w living=-0.38,w load=-0.71,w loads=-0.66
w loaf=0.06,w loan=-0.13,w loans=-0.61,w lobby=-1.57,w lobbying=-1.56,w local=-1.68,w location=-0.53,w lock=0.36
w lockdown=-0.39,w locked=0.50,w locking=0.12,w locks=1.13,w lodger=-1.15,w lofe=-2.05,w loftus=-0.96,w log=0.24
w logged=-1.60,w logical=-1.25,w logo=-1.53,w logs=-0.83,w lol=-0.43,w lollipop=-0.80,w london=-0.91
w loneliness=-1.74,w lonely=-0.95,w long=-0.74,w longer=0.10,w longlands=-1.59,w longstanding=-2.34,w loo=-0.71
w look=2.24,w looked=-0.58,w looking=0.28,w looks=-0.42,w loose=-0.05,w loosened=-1.13,w lorry=-1.05,w lose=-1.67
w loses=-0.76,w losing=-0.75,w loss=-1.60,w lot=-1.08,w lots=-1.36,w loud=-0.55,w lounge=-0.20,w love=0.06
w loved=-0.42,w lovely=-0.96,w low=-1.03,w lowest=-1.57,w luck=-1.10,w luckily=-0.98,w lucky=-2.39,w lump=-1.61
w lunch=-0.48,w lunches=-0.83,w ly=0.31,w lying=0.13,w lynn=-0.33,w m=0.52,w m8=-0.73,w machete=-0.49,w machine=-0.73
w mad=0.07,w madam=-1.28,w made=-0.52,w maggots=-1.10,w magnificent=-2.41,w mail=-0.47,w mainly=-1.15
w maintain=-1.87,w major=-2.46,w majority=-1.65,w make=1.26,w makes=0.70,w making=-0.76,w male=-0.79,w mam=1.16
w man=0.99,w manage=-0.67,w management=-2.91,w manager=-1.13,w manchester=-0.07,w manner=-1.33,w many=-0.19
w map=-1.12,w mapperley=-2.23,w marathon=-1.65,w march=0.12,w marina=-0.44,w mario=-1.67,w mark=0.50,w marked=-0.13
w market=-0.82,w marks=0.55,w marriage=-1.09,w married=-0.63,w marrow=-1.05,w marry=-0.36,w marsh=-0.36
w marshal=-0.76,w marshalled=-0.28,w marske=-0.77,w marvel=-1.65,w marvellous=-1.52,w mash=-1.35,w mashes=-1.18
w mask=-1.18,w masks=-0.49,w massage=-0.60,w massive=-1.76,w massively=-1.78,w match=-0.32,w matches=-0.72
w mate=0.84,w material=-0.78,w materialise=-1.24,w mates=-0.42,w mats=-0.45,w mattress=0.52,w mattresses=-0.20
w mature=-1.04,w maureen=-1.06,w max=-1.00,w maxim=-0.78,w may=0.84,w maybe=0.44,w mayfair=-1.08,w mayor=-1.58
w mdt=-1.06,w me=0.97,w meal=-0.27,w meals=-0.96,w mean=-0.35,w means=0.09,w meant=0.37,w meantime=0.15
w measured=-1.93,w meat=-1.88,w medal=-2.02,w medazalam=-1.51,w medical=-2.27,w medication=-1.82,w medicine=-2.17
w medics=-2.08,w medium=-1.07,w meds=-1.58,w meet=-2.59,w meeting=-0.44,w meetings=-1.57,w meets=-1.16,w meg=-1.33
w member=-0.52,w members=-1.37,w memorial=-2.00,w memory=-1.52,w men=-0.25,w mend=-0.92,w menopause=-1.87
w mental=-1.11,w mention=-1.58,w mess=0.18,w message=-0.16,w messages=-0.47,w messenger=-1.45,w messy=-0.10
w met=0.37,w meter=-1.60,w methodically=-1.83,w methodist=-2.50,w mh=-0.55,w michael=-0.41,w microphone=-1.18
w microsoft=-1.58,w middle=-0.55,w middlesbrough=-1.43,w midnight=0.54,w midwife=-0.93,w might=0.26,w mile=-1.26
w mileage=-1.32,w miles=-0.56,w milkman=-1.56,w millbrook=-2.37,w millie=-1.09,w million=-1.58,w mince=-1.37
w minded=-1.61,w minding=-0.36,w minds=-0.97,w mine=-0.05,w miners=-1.85,w mingin=-1.05,w minibus=-1.97
w minimal=-1.63,w minimises=-2.15,w minimum=-1.20,w minister=-1.36,w minority=-2.72,w mins=-0.06,w mint=0.58
w minus=-1.02,w minute=0.11,w minutes=-1.20,w miracle=-1.37,w mirror=-0.38,w misery=-1.31,w miss=0.28,w missed=-0.14
w misses=0.29,w missing=-0.38,w mistake=-0.99,w mite=-1.11,w mix=-1.17,w mixed=-1.53,w moan=0.88,w moaned=1.27
w mobbed=-0.19,w mobile=-1.22,w model=-0.95,w modelling=-0.77,w modern=-1.82,w moment=-0.65,w mon=0.46,w monday=-0.06
w money=-0.96,w monitoring=-1.88,w monitors=-1.95,w monkey=-1.10,w monopoly=-2.43,w month=0.86,w monthly=-0.41
w months=-0.22,w mood=-1.33,w moon=-0.91,w mor=0.17,w more=-0.59,w morning=0.50,w mornings=0.05,w morrisons=-1.49
w mortgage=-1.49,w mortum=-0.35,w mosque=-0.22,w most=-0.32,w mostly=-1.20,w mother=-0.19,w moths=-1.02
w motorbike=-1.42,w motorbikes=-1.63,w mould=0.54,w moustache=-0.44,w mouthed=-0.06,w move=-1.11,w moving=-0.56
w mow=-0.80,w mows=-0.85,w mp=-1.43,w mr=-0.27,w mrs=-0.72,w ms=-0.52,w much=-0.50,w muck=-0.07,w muddy=-1.22
w mug=-1.27,w mugged=-0.52,w multi=-1.04,w mum=0.81,w mummy=-0.49,w municipal=-1.38,w mural=-1.51,w murder=-1.01
w murdered=-0.89,w murdering=-1.12,w museum=-2.08,w mushrooms=-1.79,w music=-2.09,w musician=-2.38,w must=-0.56
w mustnt=-0.33,w my=0.67,w myself=0.58,w mystery=-0.13,w n=0.83,w nail=0.42,w nails=1.11,w name=1.04,w named=-0.53
w names=1.41,w nan=0.97,w nana=0.25,w nanas=-0.05,w nappies=0.19,w narcolepsy=0.05,w narrow=-0.91,w nasty=-0.90
w natal=-0.61,w national=-2.00,w natter=-1.30,w natural=-1.44,w naughty=-0.67,w navigate=-2.06,w navvy=-1.07
w near=-0.14,w nearer=-0.55,w nearly=-1.90,w neas=-1.26,w necessary=-2.27,w neck=1.55,w need=-0.45,w needed=-1.02
w needing=-0.19,w needle=-0.27,w needles=0.06,w neednt=-0.98,w needs=-0.29,w negative=-1.48,w neglect=-1.87
w neglected=-2.80,w neighbour=0.39,w neighbourhood=-1.23,w neither=0.63,w nepalese=-2.28,w nephew=0.14,w nerves=-0.93
w nervous=-0.90,w nesting=-2.40,w net=-1.71,w netball=-1.82,w never=-0.11,w new=0.44,w newborn=-0.49
w newcastle=-1.42,w news=-0.94,w newsletter=-1.24,w newspaper=-0.71,w next=2.09,w nhs=-0.68,w nice=-1.37
w nicely=-2.22,w nicked=-0.17,w nicking=-0.60,w nickname=0.39,w nicotine=0.26,w niece=0.31,w night=2.17
w nightie=0.06,w nights=-0.10,w nil=-0.86,w nine=-0.90,w nines=-0.34,w nineteen=-0.43,w nineties=-2.05,w ninety=-1.41
w ninth=-0.77,w nips=-0.27,w nknths=-1.01,w no=-0.61,w no1s=-0.47,w nobody=0.49,w noise=0.27,w noisy=-0.86
w non=-0.09,w none=-0.27,w noodles=-0.45,w noon=-0.57,w normal=-0.87,w normality=-2.24,w north=-1.04,w nos=-0.12
w nose=-0.10,w noses=0.46,w not=0.56,w notebook=-0.57,w noted=-1.89,w notes=-0.48,w nothing=-0.33,w notice=0.87
w noticeboard=-0.44,w noticed=-0.72,w notices=0.70,w notifications=-1.46,w nottingham=-1.94,w novel=-1.44
w november=0.26,w now=1.35,w nowadays=-0.78,w nowhere=0.93,w nuisance=-1.98,w nuke=-1.02,w number=0.23
w numbering=-0.38,w numbers=-1.40,w numerous=-1.26,w nunthorpe=-1.36,w nurse=-1.95,w nursery=-1.77,w nurses=-1.93
w nursing=-2.44,w nutricia=-1.79,w nuts=-0.14,w o=0.57,w ob6=-0.69,w obs=-1.27,w obviously=-0.26,w occasion=0.50
w occasional=-0.29,w occupational=-3.69,w occur=-0.34,w occurs=-0.24,w ocd=-1.82,w oclock=-0.24,w october=-0.67
w of=0.94,w off=1.82,w offer=-0.40,w offered=-0.81,w office=-0.42,w officer=-0.57,w officers=-1.47,w often=-0.09
w ok=-0.83,w okay=-0.64,w old=-0.65,w older=-2.18,w oldest=-1.43,w once=1.02,w one=-0.36,w ones=0.32,w ongoing=-0.23
w onion=-0.26,w online=-0.71,w only=1.03,w onto=0.55,w op=-0.31,w open=0.29,w opened=-0.25,w opening=1.04
w opens=0.88,w operation=-0.91,w operative=-1.84,w operator=-1.54,w opinion=-1.42,w opportunity=-1.69
w opposite=-0.07,w option=-1.02,w or=1.71,w orbit=-0.49,w order=-0.40,w orders=0.29,w ordinated=-3.00
w ordinator=-2.89,w organise=-2.12,w organised=-1.64,w organiser=-1.78,w organising=-2.05,w orient=-1.63
w original=-2.31,w originally=-1.19,w orion=-0.21,w ormesby=-1.78,w oswald=-0.22,w ot=0.51,w others=-1.39
w ought=-1.57,w our=0.44,w ours=0.20,w ourselves=-0.55,w out=0.54,w outcome=-1.54,w outings=0.10,w outside=1.07
w outstanding=-3.34,w outward=0.40,w outwardly=-0.57,w oven=0.40,w over=1.52,w overall=-2.08,w overcrowding=-2.26
w overflow=-2.09,w overflowing=-1.50,w overhaul=-2.43,w overloaded=-1.70,w overnight=-0.51,w overs=-0.56
w overstretched=-1.51,w overweight=-1.90,w overwhelming=-2.24,w overworked=-2.37,w owed=-0.98,w owes=-0.13
w own=-0.64,w oxford=-1.17,w oxygen=-0.38,w p=0.26,w pace=-1.49,w packages=-0.33,w packed=0.83,w pad=-0.24
w pads=-0.11,w page=-0.94,w pages=-0.66,w paid=-1.52,w pain=-0.74,w painfully=-1.47,w paint=0.66,w paintball=-1.05
w painted=-0.06,w paintings=-0.23,w pair=0.08,w pakistan=-1.19,w pals=-0.50,w pan=0.33,w pandemic=-3.32
w panels=-1.33,w panic=-1.16,w panicking=-0.19,w pans=0.69,w panto=-0.55,w pantomime=-1.01,w pants=0.88,w paper=-0.14
w papers=0.59,w paperwork=-0.80,w paracetamol=-1.11,w parade=-1.48,w paragraph=-2.04,w paralysed=-0.62
w paramedic=-1.76,w paramedics=-1.77,w parcel=0.21,w parcels=0.19,w parent=-0.80,w parents=-0.33,w paris=-0.81
w park=0.48,w parked=1.18,w parking=0.08,w parks=-0.69,w parmo=-1.13,w parrot=-1.91,w part=0.14,w partially=-0.82
w participants=-2.25,w particular=-1.06,w particularly=-2.10,w partner=-1.28,w party=-0.26,w pass=-0.30,w passed=0.38
w passenger=0.34,w passengers=-0.12,w passes=1.18,w passing=-0.22,w passports=-0.36,w past=-0.56,w pasta=-0.18
w pastry=-0.86,w patches=-0.79,w path=-2.85,w pathetic=-1.70,w patience=-1.82,w patient=-1.41,w patiently=-1.38
w patients=-2.60,w patio=-0.92,w patronising=-1.85,w pauline=-1.34,w pavement=-0.50,w paving=-1.18,w pay=0.13
w payday=-0.50,w paying=-1.10,w payment=-0.27,w pays=-1.48,w pcso=-0.91,w pe=-0.39,w peace=-0.57,w peaceful=-1.87
w peach=-1.11,w peaches=-0.36,w peas=-0.45,w peer=-1.72,w peg=-0.83,w pencil=0.12,w pendant=-0.55,w penguin=-0.50
w penis=-0.23,w penny=-1.11,w pension=-1.74,w pensioner=-2.67,w pensioners=-2.62,w people=-1.59,w perfect=-1.87
w perfection=-1.66,w perfectly=-2.49,w performance=-1.84,w perhaps=-1.13,w period=-0.13,w periods=-0.09
w permit=-1.21,w person=-0.85,w personal=-1.64,w personality=-1.62,w personally=-1.23,w personnel=-1.62
w persons=-0.81,w perth=-1.23,w pesters=-1.34,w pet=-0.08,w peter=-0.11,w petition=-1.76,w petrol=0.87
w pharmacist=-2.67,w pharmacy=-1.83,w pheasant=-2.53,w phone=1.12,w phonecall=-0.87,w phoned=-0.07,w phones=-0.60
w phoning=-2.20,w photo=-0.89,w photographer=-1.99,w photos=-0.59,w physical=-0.58,w physio=-1.00,w piano=-1.64
w pick=0.25,w picked=0.54,w picking=-0.93,w picks=-0.96,w picture=-0.07,w pictures=-0.97,w picturing=-1.03
w piece=-0.13,w pier=-0.49,w pierogi=-1.66,w pies=0.46,w pigeons=-2.73,w pigs=-0.90,w pik=-1.20,w pile=-0.40
w pill=0.94,w pillow=1.34,w pills=0.08,w pin=1.29,w pinched=0.73,w pinches=0.54,w pinned=0.98,w pint=-0.61
w pirate=-2.37,w pit=-0.69,w pitch=-1.24,w pj=0.51,w placard=-1.45,w place=0.72,w placement=-0.77,w places=0.46
w plain=-0.44,w plainly=-1.22,w plan=0.43,w planned=0.33,w planners=-1.75,w planning=0.35,w plans=0.36,w plant=-0.98
w planter=-1.67,w planters=-1.70,w plants=-1.18,w plasters=-0.20,w plastic=-0.41,w plate=-0.23,w plates=0.30
w platform=-2.25,w play=-1.12,w played=-0.37,w playground=-1.79,w playing=-0.47,w playroom=-1.21,w plays=-1.09
w playtime=-1.32,w pleasant=-1.76,w please=0.06,w pleased=-1.37,w pleasure=-1.00,w plenty=-0.59,w plesant=-1.51
w plot=-1.09,w plots=-0.97,w pls=0.83,w pluck=0.43,w plug=0.33,w plumber=-0.94,w plus=-1.38,w pm=0.05
w pneumonia=-0.87,w pocket=0.97,w pockets=0.52,w poem=-1.19,w point=-0.35,w pointless=-1.49,w poisoned=-1.47
w poisoning=-0.74,w poland=-1.60,w police=0.07,w policeman=-0.65,w policy=-1.91,w polish=-0.34,w polite=-1.00
w politely=-1.43,w polytunnels=-2.04,w pond=-1.34,w ponies=-1.08,w pool=-0.38,w poor=-2.45,w poorer=-1.82
w poorest=-2.04,w poorly=-1.61,w pop=0.44,w population=-2.60,w porridge=-0.71,w port=-0.36,w porter=-0.88
w position=-1.11,w positive=-2.27,w positivity=-2.42,w possible=-1.29,w possibly=-0.19,w post=-0.20,w postal=-0.50
w postbox=-0.37,w posted=-0.22,w poster=-1.36,w postman=-0.12,w postnatal=-1.89,w posts=-1.21,w pot=-1.00
w potholes=-1.44,w pots=0.24,w pound=-0.64,w pounds=-0.51,w poured=0.53,w poverty=-2.67,w power=-1.01
w powerful=-2.59,w pox=-0.38,w practical=-1.56,w practice=-2.39,w practitioner=-2.92,w practitioners=-3.09
w praise=-2.43,w pram=-0.52,w prams=-0.64,w pray=0.29,w praying=-0.24,w pre=-0.48,w precinct=-1.39,w precious=-1.01
w prefect=-1.78,w prefer=-0.53,w preferred=-0.82,w pregnant=0.66,w prepare=-0.31,w prepared=-0.44,w prepay=-1.18
w prepayment=-1.97,w prescribed=-2.46,w prescription=-1.61,w present=0.73,w presenters=-2.06,w press=-0.35
w presses=0.15,w pressure=-1.41,w presumed=-0.31,w pretend=0.73,w pretending=0.10,w pretty=-1.91,w prevent=-1.05
w preventing=-1.30,w prevention=-2.09,w previous=0.39,w previously=-0.76,w price=-1.06,w pride=-2.01,w primary=-0.92
w print=0.42,w prior=-0.24,w prioritise=-2.36,w prioritising=-2.41,w priority=-0.64,w prison=-1.10,w prisoner=-2.17
w prisoners=-2.40,w private=-0.56,w prize=-1.14,w pro=-1.80,w probably=-0.53,w problem=-1.03,w problems=-2.01
w procedure=-1.19,w procedures=-1.91,w process=-0.14,w productive=-2.73,w profession=-3.04,w professional=-2.13
w professionalism=-3.65,w programme=-1.70,w progress=-2.32,w progressive=-2.65,w project=-2.50,w projected=-0.99
w prom=-0.58,w promise=1.33,w prompt=-1.11,w promptly=-0.43,w proper=-1.16,w properly=-0.83,w property=-1.35
w proposals=-0.91,w protection=-1.10,w protein=-2.31,w protocol=-1.42,w proud=-1.85,w prove=-0.29,w provide=-0.28
w provided=-0.96,w provider=-1.73,w providing=-0.75,w provision=-0.75,w psychiatric=-2.05,w psychiatrist=-2.38
w psychiatrists=-2.57,w psychists=-2.17,w psychological=-2.30,w psychologists=-2.50,w psychology=-2.76
w psychotherapy=-2.69,w pts=0.23,w pub=-0.71,w public=-0.59,w published=-1.98,w pudding=0.28,w pull=0.50
w pulled=0.63,w pulling=-0.37,w pulls=1.15,w pulmonary=-1.08,w pump=-0.15,w punch=-0.33,w punched=-0.16
w punctual=-1.62,w punctured=-1.46,w punishment=-1.63,w pupil=-0.21,w pupils=-0.59,w puppet=-1.16,w purple=0.54
w purpose=-0.42,w purse=0.83,w push=0.18,w pushchair=-0.68,w pushed=0.92,w pushes=0.65,w put=2.49,w puts=1.28
w putting=1.13,w pyjamas=-0.45,w q=-0.24,w q27=-0.57,w qa=-0.77,w qas=-0.17,w qhr=-0.52,w quad=-1.87
w qualified=-2.78,w quality=-2.58,w quarry=-1.67,w quarterly=-1.32,w quarters=0.19,w queationsnis=-1.82,w query=-1.48
w quest=-1.11,w question=-0.80,w questioning=-1.11,w questionnaire=-1.43,w queue=-1.42,w queuing=-1.99,w quick=-0.18
w quicker=-0.71,w quickly=0.31,w quickness=-2.20,w quid=-0.27,w quiet=-0.41,w quieter=-1.00,w quietly=-0.46
w quite=-1.61,w quiz=-0.45,w quoted=-1.38,w rabbit=-0.37,w rachel=-0.25,w racist=-2.00,w radiators=-0.86
w radio=-1.34,w raf=-0.83,w raffle=-0.75,w ragged=-1.51,w raid=-1.36,w rail=-0.80,w rails=-0.74,w railway=-1.58
w rain=-0.15,w raise=-1.48,w raised=-1.08,w rake=-1.83,w rakes=-1.82,w rallied=-1.83,w ramadan=-1.18,w ramp=-1.34
w ramps=-1.43,w ran=0.07,w rang=-2.14,w range=-1.37,w rank=-2.18,w ransom=-0.88,w rape=-0.76,w raped=-0.54
w rapid=-1.30,w rare=-1.62,w rate=-2.40,w rates=-2.41,w rather=-0.90,w rationing=-2.49,w rats=-1.44,w ravenous=-3.10
w raw=-0.75,w ray=-0.36,w razor=-1.13,w re=-0.62,w reach=0.14,w reached=-0.06,w reacted=-0.40,w reaction=-0.71
w read=-0.67,w reading=0.11,w reads=0.30,w ready=0.87,w real=-0.59,w realise=-0.52,w realistic=-1.81
w realistically=-1.94,w really=-1.58,w rear=0.39,w reason=0.21,w reasonable=-2.46,w reassurance=-0.73
w reassured=-1.05,w reassuring=-0.44,w rec=-0.97,w receipts=0.54,w receive=0.10,w received=-0.80,w receiving=0.44
w recently=-0.43,w reception=-0.98,w receptionist=-0.89,w recharge=-0.95,w recieved=-0.22,w recipe=-0.54
w recommend=-1.68,w record=-1.75,w recordings=-2.48,w records=-1.21,w recourse=-0.56,w recovery=-1.40
w recycling=-1.81,w red=0.84,w redacted=-1.69,w redcar=-0.87,w redo=-0.35,w reduced=-1.22,w referral=-2.29
w referrals=-2.56,w referred=-1.43,w reffered=-0.59,w refill=-0.59,w refuge=-3.06,w refuges=-1.98,w refusals=-1.58
w refused=-0.19,w regaining=-1.80,w regarding=-0.21,w regards=-1.17,w regeneration=-0.92,w regions=-1.99
w register=-1.03,w registered=-1.48,w registering=-1.69,w registrar=-2.04,w regress=-2.89,w regret=-0.95
w regular=-0.77,w regularly=-0.28,w rehab=-1.53,w rehabilitation=-3.44,w relationship=-0.06,w relatives=-1.37
w relax=-0.28,w relaxed=-0.98,w relaying=-2.19,w release=-1.12,w relegated=-1.82,w relevant=-2.26,w reliable=-0.53
w relief=-0.26,w relivent=-1.59,w reluctant=-1.68,w remember=-0.34,w remembered=-0.35,w remind=-1.19,w reminded=-1.11
w reminder=-0.84,w remote=-1.12,w removed=-0.70,w renal=-1.34,w rent=-1.22,w rents=-1.08,w reopened=-0.07
w repair=-0.82,w repairs=-0.96,w repeat=-0.14,w repeating=-0.10,w repetitive=-2.76,w replacement=-1.13,w reply=0.76
w report=-1.31,w reported=-0.97,w reporting=-1.94,w repour=-1.05,w representation=-1.30,w request=-0.75
w requesting=-1.10,w requests=-1.40,w required=-1.42,w requires=-0.73,w rescued=-1.70,w resettlement=-2.55
w resident=-1.47,w residents=-1.56,w resign=-0.69,w resolve=-1.63,w resolved=-1.37,w resonded=-1.46,w resources=-2.54
w respect=-2.35,w respected=-1.91,w respectful=-1.81,w respectively=-0.69,w respiratory=-1.32,w respond=0.69
w responded=0.49,w responder=-0.57,w responders=-0.61,w response=0.17,w responsefriendly=-0.69,w responsibility=-2.61
w responsive=-2.54,w rest=0.32,w restart=-0.92,w resting=0.10,w restraining=-0.79,w restriction=-1.17
w restrictions=-0.93,w resulting=-0.77,w resus=-0.70,w retail=-1.22,w retard=-1.14,w retire=-1.89,w retiring=-2.10
w return=-0.48,w returns=0.15,w revenge=-1.14,w reversing=-0.49,w reverted=-0.91,w review=-2.17,w reviews=-2.30
w rhubarb=-1.20,w ribs=-0.34,w rice=-1.04,w richardson=-0.68,w rid=0.16,w rides=0.34,w ridiculous=-2.38,w right=-0.86
w rigorously=-2.11,w ring=2.06,w ringing=1.14,w rings=1.19,w rink=-0.87,w riots=-2.24,w ripped=-0.94,w rise=-0.90
w rises=-0.36,w risk=-1.20,w risked=-1.38,w rite=-0.45,w rival=-1.39,w river=-0.44,w roads=-0.98,w roadworks=-2.24
w roared=-1.20,w roasted=-0.90,w robbed=-0.50,w robbery=-0.92,w rocks=-0.33,w rode=0.50,w roll=0.28,w roller=0.33
w ron=-0.18,w roof=-0.43,w room=-0.31,w rooms=-0.91,w rope=-1.02,w roseberry=-0.71,w roses=0.40,w rot=-0.70
w rothbury=0.11,w rotters=-1.26,w rough=-1.73,w round=0.99,w roundabout=-0.29,w rounders=-0.70,w rounds=0.78
w route=-0.08,w routine=-0.68,w row=0.06,w rubbish=-1.75,w rubs=1.49,w rude=-0.47,w rug=0.71,w rugby=-3.00
w rule=-0.77,w rules=-2.56,w run=-0.58,w rung=-0.19,w running=-0.17,w runs=1.32,w runswick=-0.59,w rural=-2.34
w rush=-0.08,w rvi=-1.00,w ryan=-0.15,w s=0.68,w sabre=-0.88,w sachets=-0.99,w sad=-1.91,w safe=-0.07
w safeguarding=-3.02,w safegurd=-1.48,w safely=-0.74,w safety=-1.22,w said=1.03,w sale=-0.42,w salt=-0.99
w saltburn=-0.79,w sam=-0.12,w samaritans=-2.45,w same=0.19,w sanction=-1.10,w sanctioned=-0.78,w sandwich=0.28
w sandwiches=0.14,w sanity=-1.88,w santa=-0.17,w sapphire=0.12,w sardines=-0.85,w sat=0.60,w satisfaction=-2.15
w satisfactory=-2.35,w satisfied=-2.07,w satnav=-0.88,w saturday=-0.24,w save=-1.95,w saved=-1.72,w saves=-1.33
w saving=-1.38,w savings=-0.64,w saw=1.13,w saxophone=-1.61,w say=1.68,w saying=1.21,w says=3.97,w scale=-1.55
w scammed=-1.40,w scammers=-1.60,w scams=-1.75,w scan=-0.49,w scandal=-0.85,w scarborough=-1.32,w scare=-0.88
w scared=-1.31,w scarf=2.13,w scarring=-0.78,w scarves=2.21,w scary=-2.14,w scenario=-0.44,w scheduled=0.54
w scheme=-1.00,w school=-0.77,w science=-1.98,w scone=-0.99,w scones=-0.91,w scooter=-0.63,w scooters=-1.06
w scope=-1.38,w scored=-0.57,w scotsman=-1.59,w scout=-2.00,w scrabble=-1.46,w scrap=-0.21,w scrapbook=-0.38
w scraps=0.16,w scratch=0.60,w scratched=-0.06,w scratches=0.98,w scream=-1.10,w screaming=-0.45,w screams=0.29
w screen=0.35,w script=-0.97,w scripted=-0.75,w scroung=-1.36,w scrub=-0.18,w sea=-0.43,w seafront=-1.97
w seagull=-1.66,w seagulls=-1.78,w sean=-0.39,w search=0.30,w season=-0.64,w seat=0.78,w seats=-0.35,w second=0.20
w secret=1.46,w secretary=-0.59,w sectioned=-0.67,w secure=-0.09,w security=-0.73,w sed=0.16,w sedgefield=-2.03
w see=0.14,w seeing=0.67,w seek=-0.46,w seekers=-2.65,w seem=-0.83,w seems=-0.72,w seen=0.64,w sees=1.61
w seizure=-1.26,w self=-1.48,w sell=-0.54,w sellers=-1.58,w selling=-0.52,w sells=-0.44,w selsis=0.26,w sen=-0.11
w sencory=-0.79,w send=1.93,w sending=0.49,w sends=0.87,w sense=-1.60,w sensitive=-1.12,w sentence=-0.47
w separate=-0.42,w separately=-0.16,w sepsis=-1.20,w september=0.12,w septic=-0.79,w serial=-0.62,w series=-0.57
w seriously=-1.25,w sermons=-1.23,w serve=-0.85,w service=-1.88,w services=-2.44,w session=-1.69,w sessions=-2.36
w set=-0.18,w settee=-0.85,w setting=-1.22,w settled=-1.35,w seven=-0.51,w seventy=-1.12,w several=-0.42
w severaldentists=-1.79,w severe=-1.40,w severely=-1.26,w shakes=0.69,w shaking=-0.35,w shaky=0.31,w shall=-0.09
w shame=-1.32,w shape=0.10,w share=-0.73,w shared=-1.37,w sharing=-1.03,w sharks=-1.34,w sharpening=-0.40
w sharper=-0.65,w shattered=-0.55,w shaved=0.84,w she=1.29,w shed=-2.20,w sheep=-2.22,w sheet=0.76,w shelter=-1.62
w sheltered=-0.86,w shelters=-2.07,w shelves=0.13,w sherry=-0.56,w shielding=-1.28,w shift=-0.11,w shifts=-0.16
w shirley=-1.34,w shirt=1.67,w shoe=0.86,w shoes=0.63,w shook=-0.71,w shoot=0.66,w shoots=0.41,w shop=-1.24
w shopkeeper=-1.50,w shoplifters=-1.46,w shoplifting=-0.98,w shopping=-0.63,w shops=-0.67,w short=-0.95
w shortages=-2.32,w shorten=-1.02,w shorter=-0.97,w shot=0.70,w shotgun=0.17,w should=-1.56,w shoulder=0.92
w shouldnt=-0.63,w shout=0.67,w shouted=-0.50,w shouting=-0.94,w shouts=-0.29,w shove=0.23,w shoves=0.43,w show=0.11
w showed=0.61,w shower=0.66,w showers=0.56,w showing=0.76,w shown=-0.25,w shows=0.77,w shut=-0.33,w shuts=0.54
w shutting=-0.47,w sick=-1.22,w sickness=-1.68,w side=0.92,w sideboard=-1.48,w sighted=-0.79,w sign=-0.87
w signage=-1.61,w signal=-0.97,w signature=-0.47,w signed=-1.09,w significantly=-2.70,w silent=0.27,w silly=-1.12
w similar=-1.98,w simple=-1.72,w since=1.75,w sing=-0.68,w singing=-1.10,w single=-0.50,w singleton=-0.58
w sings=-0.19,w sister=1.42,w sit=0.44,w site=-1.23,w sits=1.63,w sitting=1.41,w situation=-0.20,w six=-0.20
w sixteen=-0.46,w sixteens=-0.60,w sixties=-2.07,w sixty=-1.08,w size=-0.93,w skate=-1.20,w skatepark=-1.47
w skating=-1.52,w skills=-2.73,w skin=-0.70,w skinningrove=-1.84,w skint=-1.56,w skip=-0.69,w skipped=-1.31
w skips=-0.41,w skirt=0.88,w skirting=-0.33,w sky=0.76,w slammed=-1.65,w slap=0.10,w slapped=0.63,w slaps=0.88
w slash=-0.64,w slaughtered=-2.10,w slave=-1.83,w slavery=-2.49,w sleep=1.89,w sleepers=-0.16,w sleeping=2.04
w sleeps=1.27,w sleeves=1.19,w slept=-0.93,w slice=0.17,w sliced=-0.31,w slices=0.38,w slide=-0.13,w slides=-0.47
w slot=-0.39,w slow=-2.61,w smack=-0.71,w smacked=-0.67,w small=-0.66,w smart=-1.59,w smash=-0.43,w smashed=0.59
w smashin=-0.50,w smashing=-0.86,w smear=-0.35,w smell=0.54,w smells=0.83,w smile=0.90,w smiling=0.49,w smoke=1.10
w smoker=-0.67,w smoother=-0.90,w smoothly=-1.75,w smugness=-1.09,w sn=0.23,w snacks=0.34,w snap=1.05,w sneaks=0.50
w snooker=-1.36,w snow=-0.41,w snowball=-0.39,w snowdrop=-1.48,w snug=1.38,w so=-0.26,w soaked=-0.13,w sociable=-2.97
w social=-2.28,w sock=0.97,w socks=0.70,w sofa=0.05,w soil=-1.01,w solar=-2.10,w sold=0.71,w soldier=-1.23
w solicitor=-1.67,w solutions=-2.42,w solve=-1.44,w solved=-1.08,w some=0.05,w somebody=0.90,w someone=0.65
w something=1.67,w sometimes=0.17,w somewhere=0.94,w son=1.15,w sone=-0.44,w song=-0.29,w songsheet=-1.56,w sons=0.26
w soon=1.15,w sooner=-0.25,w sore=-0.20,w sores=0.57,w sorry=-0.89,w sort=-1.36,w sorted=-2.00,w sorting=-1.53
w soul=-1.41,w sound=-0.38,w sounded=-1.29,w soup=-0.68,w south=-0.49,w southfield=-1.23,w southwell=-1.34
w space=-1.26,w spaces=-0.87,w spacious=-0.98,w spain=-1.89,w span=0.06,w spaniel=-1.28,w spaniels=-1.58,w spar=-0.66
w spare=-0.21,w sparrows=-0.96,w spasms=-0.85,w spat=0.40,w speak=-0.90,w speaker=-0.79,w speaking=-1.95
w speaks=-0.32,w special=-0.66,w specialist=-2.55,w specialists=-2.47,w specific=-0.73,w speed=-0.72,w speedier=-1.07
w speeding=-2.08,w spend=-1.54,w spent=-0.89,w spiderman=-0.77,w spiel=-0.79,w spin=-0.78,w spinney=-0.49
w spirit=-0.25,w spiritual=-2.26,w spirituality=-3.09,w spits=-0.51,w splashing=-0.77,w splendid=-2.10,w split=-0.36
w splitting=-0.42,w spoil=-0.31,w spoke=-0.77,w spoken=-1.14,w sponsored=-1.54,w spoons=0.93,w sport=-1.37
w sports=-1.76,w spot=-0.65,w spotless=-1.56,w spotted=-1.11,w sprained=-0.27,w spring=-0.38,w spy=-0.43
w squad=-0.85,w square=-0.49,w squashed=-0.78,w squeaks=0.39,w squirrel=-0.83,w srn=-0.23,w ssi=-1.00,w st=0.15
w stab=0.13,w stabbing=-0.54,w staff=-2.06,w staffing=-2.68,w stage=-1.36,w stages=-1.72,w stagger=-1.94
w staggered=-2.66,w stairs=0.62,w stairwell=-0.91,w staithes=-1.17,w stale=-0.38,w stalker=-0.46,w stalking=-0.50
w stall=-0.18,w stamp=0.20,w stand=-0.78,w standard=-1.57,w standards=-2.41,w standing=-0.48,w standpipe=-0.93
w stands=0.91,w stanley=-0.28,w star=-0.37,w stars=-0.08,w start=-0.26,w started=-0.07,w starting=-0.86,w starts=0.81
w starved=-2.05,w starving=-2.78,w state=-0.75,w statement=-1.06,w statins=-0.72,w station=-1.45,w statue=-1.44
w stay=0.65,w stayed=0.23,w staying=0.54,w stays=1.70,w steal=-0.27,w stealing=-0.90,w steals=-0.26
w steelworks=-1.24,w stents=0.19,w step=0.37,w stepbrother=-0.44,w stepdad=-0.54,w stepfather=-0.44,w stepmam=-0.85
w stepping=0.98,w steps=0.21,w steroid=-1.40,w stew=-0.25,w stick=0.29,w sticker=-0.14,w sticking=-0.09,w stiff=-0.62
w still=-1.30,w stinking=-0.58,w stinks=-0.61,w stitches=-0.35,w stock=0.75,w stocked=0.35,w stockings=0.12
w stockton=-1.22,w stokesley=-0.90,w stole=-0.42,w stomach=-0.39,w stone=-0.78,w stones=-0.69,w stood=2.35
w stop=0.43,w stopped=1.98,w stopping=-0.42,w stops=1.82,w store=0.29,w storey=-0.64,w storing=-1.13,w storm=-1.46
w story=-1.14,w storytime=-1.23,w straight=-0.70,w straighten=-0.25,w strain=-0.82,w stranger=-0.11,w strangers=-0.65
w strangle=-1.26,w strangled=-0.94,w strangling=-0.97,w strapped=-0.96,w strategies=-2.99,w strategy=-2.90
w straw=0.35,w street=-0.94,w streetlights=-0.56,w strength=-1.83,w stress=-1.03,w stressed=-0.58,w stressful=-2.36
w stretch=-0.68,w stretched=-0.32,w striker=-0.80,w strimmed=-1.78,w strimmer=-1.54,w strings=-0.49,w stripper=-0.56
w stroke=-0.63,w struck=-0.92,w structure=-2.04,w structured=-2.38,w struggled=-1.99,w struggling=-1.68,w stuck=-0.60
w student=-1.11,w study=-1.57,w stuff=1.17,w stupid=-1.50,w subway=-1.14,w such=-1.09,w sudden=0.91,w suddenly=0.98
w suffer=-1.99,w suffered=-0.89,w suffering=-2.13,w sugar=-1.10,w suggested=-0.85,w suggestion=-1.69
w suggestions=-1.52,w suicidal=-1.34,w suicide=-0.71,w suitable=-2.12,w sum=-0.12,w summer=-1.44,w sun=-1.31
w sunday=-0.35,w sunderland=-1.23,w sunglasses=0.12,w sunset=-1.54,w superb=-1.61,w superfast=-1.58
w supervisor=-1.74,w supper=-0.14,w supplies=-0.20,w supply=-0.58,w support=-1.81,w supported=-1.37
w supporting=-0.39,w supportive=-2.30,w suppose=-0.08,w supposed=0.70,w sure=-0.08,w surely=-0.33,w surface=-0.51
w surgery=-1.65,w surprised=-2.27,w survey=-1.74,w surveys=-3.38,w surveythe=-2.07,w survivor=-0.76,w sushi=-0.82
w suspected=-0.68,w suspension=-0.60,w suspicion=-0.20,w swallow=-0.77,w swans=-1.47,w swap=-0.55,w swear=0.98
w swearing=-0.28,w swears=0.38,w sweep=-0.28,w sweets=-0.52,w swell=-1.04,w swiftly=-0.27,w swim=-0.67
w swimming=-0.16,w swims=-0.15,w swing=-0.65,w switchboard=-0.35,w swollen=-0.20,w swords=0.27,w sympathetic=-2.69
w sympathise=-2.63,w symptoms=-1.61,w syndrome=-2.85,w syria=-1.03,w syrian=-1.04,w system=-1.71,w t=0.75,w ta=0.46
w table=0.27,w tables=-0.56,w tablet=-1.17,w tablets=-0.84,w tackling=-0.92,w tag=0.32,w tai=-0.37,w tail=-0.26
w tailoring=-0.59,w take=0.48,w takeaway=-1.04,w takeaways=-1.74,w taken=-0.41,w taker=0.09,w takes=0.51
w taking=0.46,w takongbhim=-1.52,w talk=-0.06,w talked=0.22,w talkin=-0.78,w talking=0.05,w talks=1.10,w tall=-1.32
w tampons=0.40,w tannoy=-1.72,w tap=0.51,w tapped=-1.28,w tarmac=0.36,w task=-1.33,w taste=-0.27,w tattoo=0.56
w taught=-1.89,w tax=-1.44,w taxi=-1.22,w taxis=-1.23,w tbh=-1.46,w tea=-0.18,w teabags=-0.36,w teach=-2.30
w teacher=-1.08,w teachers=-1.96,w teaches=-2.32,w team=-1.23,w teams=-1.28,w tear=-0.72,w tears=0.48,w teasing=1.53
w teatime=0.09,w ted=-1.38,w teenage=-1.73,w teenager=-0.78,w teenagers=-1.43,w teens=-1.25,w tees=0.84
w teesside=0.12,w teeth=-0.12,w teething=-1.22,w telephone=-0.74,w telephoned=-0.91,w telephonist=-2.43,w tell=1.99
w telling=0.95,w tells=0.42,w telly=0.90,w temper=-1.39,w temperature=-0.51,w ten=-1.27,w tenant=-0.52,w tend=-1.19
w tenerife=-1.13,w tenner=-2.15,w tennis=-1.41,w tens=-0.45,w tent=0.11,w term=-0.77,w terminal=-0.75,w terms=0.27
w terraces=-1.84,w terrible=-2.54,w terrified=-1.61,w terry=-0.12,w tes=-0.40,w tesco=-0.36,w test=-1.47
w tested=-1.26,w testing=-1.43,w tests=-0.97,w text=-0.36,w than=-0.76,w thank=-0.73,w thanked=-1.70
w thankfully=-1.11,w thanks=-0.68,w thankyou=-1.02,w that=1.03,w the=0.31,w theatre=-1.82,w thedesk=-1.05
w thefts=-0.88,w their=0.13,w them=0.30,w themselves=-0.23,w then=1.43,w therapies=-2.10,w therapist=-2.33
w therapy=-2.38,w there=2.65,w therefore=-1.01,w these=-1.09,w they=1.18,w thick=-0.80,w thiers=-0.50
w thieving=-1.52,w thin=-0.25,w thing=0.38,w things=1.20,w think=0.12,w thinks=1.48,w thinners=-1.04,w third=0.37
w thirteen=-0.78,w thirty=-1.51,w this=1.10,w thoroughly=-1.10,w thort=-0.50,w those=-0.13,w though=-0.79
w thought=-0.64,w thoughtfulness=-2.52,w thoughts=-0.08,w thousands=-1.21,w thrash=-1.36,w thread=0.62,w threat=-1.12
w threaten=-0.78,w threatend=-1.11,w threatened=-1.55,w threatening=-1.23,w three=0.29,w threw=0.75,w thriller=-0.85
w throat=0.21,w throttled=-1.33,w through=1.38,w throughout=-0.12,w throw=0.24,w throwing=-0.82,w thrown=0.39
w throws=-0.45,w thrush=0.38,w thurs=-0.68,w thursday=0.49,w ti=0.11,w tia=-0.30,w tick=-1.14,w ticket=-0.18
w ticketed=-0.34,w tickle=0.29,w tickly=-0.88,w ticky=-0.56,w tidy=-0.36,w tie=1.03,w tied=0.45,w tight=-0.56
w til=0.16,w till=2.03,w time=0.23,w timely=-0.57,w timeout=-1.26,w times=-0.12,w timetable=-0.94,w timethe=-0.43
w tin=0.78,w tins=0.11,w tip=-0.85,w tippers=-0.95,w tips=-0.93,w tired=0.61,w tissue=0.53,w tiw=-0.27,w tmre=-0.45
w to=1.63,w toast=0.38,w today=1.25,w toddler=-1.55,w toddlers=-2.03,w toenails=0.09,w together=0.91,w toilet=1.24
w toilets=-0.13,w told=1.16,w tolerated=-1.70,w tom=-0.51,w tomasz=-0.83,w tomatoes=-0.63,w tomorrow=2.25
w tonic=-0.92,w tonight=2.43,w too=-1.48,w took=-0.52,w tool=-1.38,w tools=-1.97,w tooth=-0.39,w top=0.69
w topping=-0.17,w tops=1.06,w torture=-0.97,w total=-1.56,w totally=-0.82,w touch=0.54,w touchd=-0.24,w touched=-0.36
w touches=0.21,w touching=0.47,w tovery=-0.12,w towards=0.86,w towel=1.06,w town=-1.94,w towns=-1.54,w toy=0.30
w toys=0.64,w track=-1.68,w tracker=-1.87,w tracking=-1.52,w tracks=-2.21,w tractor=-1.71,w trade=-1.51
w traders=-2.15,w trafficking=-2.61,w train=-0.43,w trained=-2.42,w trainee=-0.82,w trainers=-1.83,w trainin=-1.47
w training=-2.18,w trains=-0.49,w tram=-0.96,w trampolines=-1.08,w transfer=-0.86,w transferred=-0.14
w transformed=-1.38,w transit=-0.93,w transition=-1.78,w translate=-0.50,w transport=-0.46,w transporter=-0.72
w trap=-1.01,w trapeze=-0.60,w traps=-1.06,w trauma=-1.60,w traumatised=-2.16,w travel=-0.55,w travelled=-0.47
w tray=0.62,w treading=-1.49,w treat=-1.22,w treated=-2.04,w treating=-1.67,w treatm=-1.32,w treatment=-1.78
w treatments=-2.52,w treats=-0.73,w tree=-0.10,w trees=-0.72,w trestle=-0.66,w triage=-0.87,w triaged=-0.46
w trial=-1.84,w tried=-1.18,w trip=0.15,w tripped=-0.73,w trouble=-0.62,w true=-1.71,w truly=-1.67,w trust=-0.63
w truth=-0.37,w truthfully=-0.68,w try=-0.87,w trying=-1.11,w tuba=-1.06,w tube=-0.41,w tuesday=-0.61
w turbines=-2.00,w turn=0.29,w turned=-0.27,w turning=1.62,w turns=1.24,w turnstile=-0.54,w tutor=-2.47,w tv=-0.65
w twelve=-1.32,w twenties=-1.97,w twenty=-0.90,w twice=-0.20,w twins=-0.38,w two=-0.61,w tying=-1.82,w tyneside=-0.85
w type=-0.51,w typical=-1.87,w typing=-1.53,w tyres=-0.47,w ukulele=-1.06,w ulcer=0.16,w ulcerated=-0.79
w ulcers=-0.50,w umbrella=-0.15,w unable=-1.00,w unacceptable=-2.05,w unanswered=-0.53,w unaware=-0.31
w uncaring=-0.81,w uncle=0.88,w unclear=0.21,w uncomfortable=-1.55,w under=1.18,w underpaid=-2.24,w underpass=-0.77
w understand=-1.33,w understandable=-2.15,w understanding=-1.70,w understands=-1.33,w understood=-2.01
w underwear=0.83,w uneasy=-0.95,w uneatable=-0.59,w unfortunately=-1.01,w unhelp=-1.71,w unhelpful=-2.22,w uni=-1.46
w uniform=0.14,w union=-1.87,w unit=-0.91,w universal=-1.45,w university=-2.08,w unless=0.61,w unlocked=0.08
w unlocks=-0.25,w unnecessary=-1.76,w unorganised=-0.88,w unorganized=-1.13,w unprofessional=-2.32,w unreadable=-2.03
w unrealistically=-1.36,w unsteady=-0.45,w unsuited=-0.49,w unsupported=-2.27,w unsure=1.00,w until=1.49
w untouched=-1.55,w unusual=-0.86,w unwanted=-1.07,w unwell=-0.35,w up=0.80,w update=0.33,w updated=-1.02
w upmost=-1.06,w upset=-0.23,w upstairs=-0.36,w urban=-0.90,w urdu=-0.15,w urethra=0.35,w urgent=-0.14,w urn=-0.47
w us=0.25,w use=-1.40,w used=-0.70,w useful=-2.66,w useless=-1.86,w user=-1.26,w users=-1.49,w uses=-0.29
w using=-0.08,w usual=-0.28,w usually=-0.45,w uti=-0.42,w utter=-1.51,w vacant=-2.18,w valley=-1.35,w value=-1.84
w valued=-1.25,w van=1.85,w vandals=-0.98,w vanished=-0.18,w vapes=0.20,w variety=-1.71,w vase=0.61,w veg=-1.91
w vegetarian=-2.70,w vehicle=0.21,w vein=-0.14,w venue=-1.03,w verbally=-1.16,w verge=-1.59,w verges=-0.88
w very=-1.88,w vest=-0.99,w via=0.21,w viability=-3.11,w vicar=-0.92,w victims=-1.92,w video=-0.91,w videos=-0.87
w vietnamese=-1.24,w view=-1.46,w views=-1.81,w village=-1.78,w villain=-1.70,w violence=-2.30,w violent=-2.26
w virtue=-1.18,w virtues=-1.61,w visa=-0.64,w visit=-0.99,w visiting=-1.16,w visitors=-1.58,w visits=-0.95
w voice=-0.72,w voices=-0.68,w volunteer=-2.78,w volunteers=-3.21,w vomiting=-0.89,w vote=-1.60,w voted=-1.13
w votes=-1.10,w voting=-1.90,w vouchers=-1.55,w vovid=-1.74,w vulnerable=-1.41,w wage=-1.18,w wages=-0.89
w wagon=-0.76,w wagons=-0.51,w wait=-0.23,w waited=-0.18,w waiting=1.19,w waits=1.17,w waive=-1.13,w wake=1.13
w waking=-0.51,w walk=-0.19,w walkd=0.23,w walked=0.99,w walking=-0.17,w walks=0.81,w wall=0.77,w wallpaper=-1.30
w waltzers=-0.51,w wander=-0.78,w wanders=-0.38,w want=1.36,w wanted=-0.42,w wanting=-0.35,w wants=1.29,w war=-1.58
w ward=-0.43,w warden=-0.41,w wardrobe=-0.05,w warehouse=-0.72,w warm=0.46,w warmer=-0.69,w warn=-0.71
w warning=-1.00,w was=-2.78,w wasexcellent=-1.68,w wash=1.01,w washed=1.19,w washes=0.90,w washing=1.44
w washington=-0.95,w wasnt=0.18,w waste=-1.49,w wasted=-0.89,w watch=0.20,w watches=1.41,w watchin=0.48
w watching=1.06,w water=0.22,w watered=-0.96,w watering=-0.65,w wave=0.33,w waved=-0.75,w waves=0.47,w ways=0.27
w we=-1.60,w wea=-0.69,w wear=1.06,w wearing=1.42,w wears=1.42,w weather=-0.17,w website=-1.57,w wed=-0.96
w wedding=-0.31,w wednesday=0.09,w wee=-0.20,w weed=0.18,w week=0.57,w weekdays=-0.69,w weekend=0.64,w weekends=-0.51
w weekly=-0.67,w weeks=0.97,w weep=-0.68,w weeping=0.22,w weigh=-0.51,w weighs=-0.72,w weight=-0.30,w welcome=-1.58
w welcoming=-2.17,w well=-1.11,w wellbeing=-1.50,w wendy=-0.23,w went=-1.02,w were=-1.72,w werecalm=-0.78
w werent=-0.29,w wet=0.68,w wets=0.71,w wetting=-0.12,w weve=-0.74,w what=1.54,w whatever=0.75,w whats=0.60
w whatsoever=-0.55,w wheel=0.12,w wheelchair=-1.30,w wheels=0.48,w when=1.87,w whenever=1.43,w where=1.10
w whether=0.15,w which=1.90,w while=1.60,w whilst=-0.99,w whip=-0.40,w whipped=-0.19,w whirlwind=-1.10
w whispered=-0.46,w whistle=-0.38,w whitby=-0.19,w white=-0.69,w whizzed=-0.47,w who=1.62,w whoa=-1.02,w whoever=0.39
w whole=-0.72,w whose=0.99,w wht=-0.18,w why=-0.19,w wiat=-0.90,w widely=-1.93,w wider=-1.42,w widower=-0.50
w wife=-0.91,w wifi=-0.95,w wild=-0.54,w will=2.53,w willing=-0.48,w win=-1.18,w wind=-0.58,w winded=-0.75
w window=0.53,w windows=-0.50,w wine=-0.55,w wing=-0.79,w winning=-1.93,w winter=-1.36,w wish=-0.98,w wished=-1.12
w wishes=-0.15,w with=0.25,w withdrawal=-0.83,w within=0.66,w wodss=-1.14,w women=-0.34,w won=-0.67,w wonder=-1.94
w wonderful=-1.87,w wondering=-1.12,w wonders=-0.40,w wont=2.10,w woodlands=-1.98,w woods=-0.65,w wool=-1.25
w word=-0.86,w words=-1.01,w work=0.18,w worked=-1.21,w worker=-0.84,w workers=-2.25,w workhouse=-1.86
w working=-1.12,w workload=-1.66,w works=-1.47,w workshop=-2.31,w workshops=-2.60,w worksop=-1.13,w world=-1.41
w worried=-0.27,w worry=-0.35,w worrying=-0.93,w worse=-1.83,w worst=-1.64,w worth=-1.28,w would=0.74,w wouldnt=-0.23
w wound=0.61,w wrecked=-0.68,w wrecks=-1.22,w wrestling=-0.81,w wrist=0.54,w wrists=0.28,w write=-1.04
w writing=-0.86,w written=-0.45,w wrong=-0.70,w wrote=-1.07,w ws=0.12,w x=0.69,w x2=-0.56,w xbox=-0.60,w xray=-1.14
w xx=-0.64,w yard=0.26,w yarm=-1.34,w year=-0.10,w years=-2.14,w yellow=0.13,w yes=-1.05,w yesterday=1.55,w yet=-1.02
w yoga=-1.32,w yoghurt=-0.31,w york=-1.16,w yorkshire=-1.05,w you=-0.26,w young=-0.96,w younger=-1.30
w youngster=-1.48,w your=1.43,w youth=-1.63,w yr=-0.87,w zombies=-0.40,w zoom=-0.76,w zumba=-1.24
`
