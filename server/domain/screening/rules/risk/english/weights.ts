/** Learned by test/worries/fit.ts: an outcome, not for editing. */
export const base = -3.167
export const threshold = -0.829
export const weights = `
b 2 hours=-0.07,b a bad=0.13,b a bigger=-0.15,b a bus=-0.13,b a call=-0.09,b a carer=-0.12,b a child=-0.09
b a doctor=0.08,b a drink=0.10,b a few=0.09,b a good=0.07,b a home=0.10,b a list=0.27,b a long=-0.16
b a lot=-0.09,b a lovely=-0.11,b a man=0.21,b a month=-0.10,b a new=-0.14,b a phone=0.07,b a problem=0.24
b a safe=-0.07,b a saturday=-0.08,b a sunday=0.08,b a thing=-0.13,b a very=-0.06,b able to=-0.14
b about how=0.25,b about it=0.07,b against the=0.19,b all i=0.11,b all night=0.10,b all of=-0.07
b allowed to=0.18,b am in=0.11,b am on=-0.10,b am only=0.10,b am scared=0.11,b am told=0.14,b an a=-0.08
b and everyone=-0.07,b and gives=0.07,b and he=0.57,b and his=0.13,b and i=0.73,b and my=0.10,b and nobody=0.17
b and now=-0.33,b and said=0.26,b and says=0.52,b and she=0.34,b and the=0.52,b and then=0.10,b and there=0.30
b and they=-0.22,b and was=-0.07,b and we=0.14,b and wont=0.13,b are a=-0.07,b are all=0.07,b are going=0.14
b are good=-0.06,b are no=-0.09,b are on=0.08,b as a=-0.18,b as my=-0.07,b as she=0.06,b as the=-0.13
b as well=-0.08,b asking for=0.15,b at a=-0.08,b at all=-0.13,b at ease=-0.08,b at home=-0.08,b at me=0.24
b at my=0.24,b at that=0.11,b at work=0.16,b back to=-0.08,b bag and=0.14,b be answered=-0.09,b be grand=0.09
b because he=0.15,b because i=-0.10,b because it=0.07,b because of=0.13,b because there=0.12,b been in=0.10
b before i=-0.18,b black and=-0.12,b bus driver=0.16,b bus station=0.20,b but he=0.12,b but i=0.11
b but it=-0.11,b but my=-0.10,b but that=-0.10,b but the=-0.11,b by a=-0.07,b by the=0.66,b call and=0.11
b call to=-0.07,b can be=-0.08,b cant fault=-0.08,b cant get=0.26,b cant think=-0.18,b car and=-0.09
b care and=-0.07,b care home=0.14,b care is=-0.06,b change the=0.07,b close to=-0.06,b comes home=-0.25
b comes to=0.08,b complaints about=-0.07,b could have=-0.16,b could you=-0.07,b couldnt be=-0.06
b couldnt have=-0.08,b crisis team=0.09,b day and=-0.09,b days and=0.13,b did in=-0.07,b do more=-0.07
b do the=0.09,b do to=0.15,b dont like=0.11,b dont want=0.14,b down to=-0.09,b due to=-0.07,b each other=-0.15
b every day=0.18,b every night=0.11,b every other=0.13,b every time=0.21,b everyone is=-0.08
b everything is=-0.09,b feel like=0.13,b fill this=-0.10,b for his=0.13,b for hours=0.18,b for it=-0.10
b for me=0.15,b for the=0.18,b for them=0.11,b for two=0.11,b from outside=0.15,b from the=-0.13,b get a=0.14
b get my=-0.09,b get through=-0.09,b get to=0.09,b girls in=0.29,b give you=-0.09,b gives me=0.18
b go out=-0.12,b go to=0.32,b going out=-0.08,b going to=0.27,b got me=-0.13,b had a=-0.21,b had my=0.08
b had the=0.11,b had to=-0.10,b half the=-0.12,b has been=-0.11,b has moved=0.13,b has no=0.23,b have an=-0.06
b have been=-0.16,b have done=0.16,b have got=0.11,b have had=0.17,b have never=-0.25,b have nothing=-0.06
b have the=-0.10,b have to=0.36,b have told=0.16,b have used=-0.06,b have worked=0.12,b having a=0.09
b he cant=0.16,b he comes=-0.08,b he could=-0.12,b he gets=0.18,b he has=0.21,b he is=0.63,b he says=0.17
b he wants=0.21,b he was=-0.10,b he went=-0.12,b he will=0.23,b he wont=0.10,b help i=-0.08,b help me=-0.07
b helped me=-0.08,b his sister=0.16,b home but=0.07,b home by=0.09,b hours and=0.07,b how i=0.15,b how to=-0.07
b husband has=-0.08,b i am=0.69,b i can=0.14,b i cant=0.47,b i could=-0.09,b i couldnt=-0.07,b i didnt=-0.10
b i do=0.13,b i dont=0.61,b i feel=0.14,b i felt=-0.09,b i gave=0.11,b i get=0.07,b i go=0.10,b i got=-0.08
b i had=-0.18,b i have=1.10,b i havent=0.38,b i just=0.31,b i keep=0.18,b i know=0.19,b i like=-0.19
b i need=-0.07,b i needed=-0.10,b i only=0.09,b i run=-0.17,b i should=0.16,b i sleep=0.09,b i take=0.19
b i think=0.13,b i thought=0.08,b i took=0.16,b i walk=0.15,b i wanted=0.06,b i was=-0.69,b i will=0.17
b i wont=0.17,b i would=-0.11,b if i=0.11,b if it=0.11,b if she=0.19,b if they=0.10,b if we=-0.13,b if you=0.11
b in a=0.10,b in all=-0.13,b in and=0.16,b in august=0.06,b in by=0.06,b in her=0.23,b in his=0.39,b in my=0.46
b in our=-0.22,b in school=-0.07,b in that=0.29,b in the=1.50,b in there=0.17,b is a=0.15,b is about=0.08
b is all=0.12,b is been=0.39,b is got=0.23,b is in=0.15,b is just=0.12,b is long=-0.13,b is lost=0.07
b is my=-0.08,b is never=0.07,b is no=0.09,b is nothing=0.14,b is only=0.32,b is out=-0.08,b is that=-0.07
b is the=-0.20,b is there=-0.36,b is too=-0.07,b is true=-0.13,b is why=-0.12,b isnt a=0.11,b isnt the=-0.07
b it and=-0.16,b it comes=0.12,b it in=0.12,b it is=-0.37,b it isnt=0.24,b it off=0.08,b it took=-0.11
b it will=0.22,b just the=-0.08,b keeps me=0.12,b kept me=-0.08,b lad who=0.13,b last night=0.23
b last time=0.12,b late and=-0.06,b left me=-0.07,b let me=-0.08,b let them=-0.08,b let us=-0.07,b like it=0.08
b like that=-0.07,b like the=-0.07,b like to=-0.18,b listen to=-0.08,b listened to=-0.11,b long sleeves=0.11
b long time=-0.10,b look at=0.27,b lost my=-0.13,b made a=0.12,b makes a=-0.06,b makes me=-0.17,b marks on=0.16
b mattress to=0.22,b me and=0.23,b me at=0.08,b me feel=-0.07,b me have=-0.10,b me i=-0.09,b me is=-0.08
b me off=-0.11,b me on=0.08,b me out=-0.08,b me up=-0.07,b me when=0.07,b meant to=0.08,b mental health=-0.15
b minutes and=-0.07,b my bike=-0.10,b my cousin=0.18,b my dad=-0.11,b my daughter=-0.26,b my ex=0.12
b my family=-0.07,b my first=-0.09,b my garden=0.16,b my house=-0.06,b my husband=-0.19,b my life=-0.08
b my little=0.10,b my mam=0.08,b my mate=0.31,b my money=-0.16,b my mother=-0.09,b my name=0.19
b my neighbour=0.12,b my own=0.10,b my partner=0.07,b my phone=0.11,b my wife=-0.10,b need a=0.09
b need more=-0.08,b need the=0.16,b need to=0.07,b needed to=-0.06,b never seen=0.09,b next time=0.21
b night and=0.22,b night it=0.14,b no complaints=-0.11,b nobody to=-0.06,b not a=-0.16,b not to=0.13
b nothing in=0.20,b nothing till=0.21,b nothing to=-0.14,b now and=0.12,b now i=-0.16,b of a=0.08
b of anything=-0.17,b of care=-0.07,b of his=0.07,b of it=-0.08,b of my=-0.15,b of ten=-0.06,b of them=0.07
b of this=0.12,b of us=0.25,b of what=0.09,b off the=0.10,b on and=0.13,b on both=0.07,b on friday=0.22
b on his=0.16,b on it=0.28,b on me=-0.19,b on the=0.17,b on time=-0.22,b only when=0.15,b our lass=0.28
b our road=-0.10,b out for=-0.12,b out of=0.21,b out on=0.07,b outside the=0.15,b over the=0.07
b picked up=0.08,b point of=-0.07,b put a=0.09,b put my=0.07,b put the=0.12,b right to=-0.11,b room for=-0.08
b said i=0.09,b said it=0.09,b said she=0.08,b same as=-0.10,b say anything=0.19,b say it=0.09,b says he=0.26
b says it=0.22,b see the=-0.14,b she cant=0.12,b she comes=-0.15,b she had=0.08,b she has=0.20,b she is=0.80
b she said=0.25,b she told=0.15,b she wont=0.10,b should be=-0.16,b should have=-0.12,b sit in=0.10
b sits in=0.13,b skate park=-0.17,b sleep in=0.21,b so far=-0.07,b so she=0.10,b so they=0.07,b so we=-0.06
b soft play=-0.14,b someone to=-0.07,b something for=0.07,b sometimes i=0.07,b staff were=-0.06,b stuff in=0.24
b support worker=0.07,b take a=-0.13,b take my=0.12,b take the=0.17,b takes my=-0.10,b thank you=-0.12
b that a=-0.07,b that i=-0.11,b that is=0.07,b that it=0.11,b that the=-0.09,b that was=-0.09
b the allotment=0.08,b the ambulance=-0.08,b the baby=0.31,b the bairns=0.08,b the bath=0.21,b the bed=0.12
b the bedroom=0.16,b the bread=0.13,b the bridge=0.11,b the bus=0.53,b the call=-0.08,b the car=0.28
b the cat=0.11,b the community=-0.07,b the council=0.16,b the crisis=0.11,b the door=0.15,b the doorway=0.20
b the estate=-0.08,b the family=0.09,b the first=-0.06,b the floor=0.11,b the garage=0.14,b the garden=-0.07
b the gate=0.11,b the help=-0.06,b the hospital=-0.14,b the hostel=0.13,b the house=0.07,b the hub=-0.08
b the kids=0.22,b the kitchen=0.14,b the lad=0.14,b the lads=0.10,b the library=-0.17,b the man=0.13
b the morning=0.08,b the new=-0.08,b the next=0.12,b the nhs=-0.08,b the night=0.08,b the one=0.08
b the only=-0.13,b the park=-0.07,b the parking=-0.11,b the phone=-0.07,b the place=0.18,b the pub=0.08
b the right=0.08,b the road=0.06,b the roundabout=-0.06,b the same=0.38,b the school=-0.07,b the service=-0.11
b the shop=0.09,b the spring=-0.06,b the station=-0.10,b the time=0.18,b the truth=-0.06,b the two=0.20
b the waiting=-0.12,b the wall=0.20,b the warm=-0.06,b the way=0.09,b the woman=-0.11,b then i=0.14
b there a=-0.28,b there and=0.08,b there are=-0.13,b there is=1.40,b there was=-0.11,b there were=-0.09
b these days=-0.16,b they have=0.09,b they know=0.12,b they put=0.13,b they were=-0.16,b they would=-0.16
b thing i=0.07,b think it=0.10,b think of=-0.23,b thinks i=0.14,b this in=-0.07,b this time=0.06
b this week=0.23,b thought it=0.13,b through the=0.15,b till the=0.29,b time for=-0.06,b time i=0.25
b time it=0.10,b time she=0.14,b time the=0.06,b time to=-0.10,b times i=-0.09,b to a=-0.14,b to bed=-0.11
b to college=0.07,b to death=-0.09,b to do=-0.11,b to find=0.13,b to have=0.07,b to help=-0.12,b to her=0.10
b to hospital=-0.09,b to it=0.16,b to keep=0.19,b to me=0.24,b to my=0.13,b to put=0.10,b to see=-0.13
b to self=-0.06,b to send=0.08,b to the=-0.07,b to understand=-0.06,b to wait=-0.09,b to you=0.14,b told i=0.10
b told me=0.11,b told the=0.19,b told them=-0.07,b took my=0.12,b took the=-0.07,b tried to=0.10
b twice a=-0.10,b twice and=0.10,b twice this=0.11,b unable to=-0.07,b under the=0.15,b up on=0.10
b up the=-0.11,b us with=-0.15,b used to=0.08,b very good=-0.12,b want me=-0.07,b want to=0.30,b wanted to=0.10
b was all=0.12,b was good=-0.07,b was in=-0.28,b was on=0.13,b was so=-0.09,b was told=-0.09,b was very=-0.06
b way to=0.09,b we dont=-0.10,b we go=-0.09,b we have=0.24,b we need=-0.09,b we were=-0.08,b we will=-0.09
b we would=-0.09,b week and=-0.10,b weeks and=0.16,b went to=-0.11,b were very=-0.08,b what he=0.19
b what i=0.20,b what mattress=0.17,b what we=-0.08,b when he=0.28,b when i=0.18,b when she=0.11,b when the=0.33
b when they=-0.10,b where i=0.13,b where we=0.10,b which was=0.07,b who would=0.09,b why i=-0.07
b wife says=-0.24,b will be=0.24,b will do=0.12,b with her=-0.07,b with me=0.33,b with my=0.12,b with that=0.07
b with the=0.22,b with us=-0.11,b wont be=0.47,b wont let=0.08,b would be=0.26,b would do=-0.09
b would like=-0.28,b you and=-0.07,b you are=0.14,b you can=-0.07,b you cant=-0.10,b you do=0.10
b you have=-0.13,b you lot=0.18,b you want=-0.09,b you will=-0.15,i alone=1.33,i body=0.81,i boss=0.09
i bully=0.19,i carers=-0.51,i child=2.12,i cold=0.68,i cooking=-0.28,i cry=0.28,i day=2.53,i despair=0.07
i die=0.16,i dirt=0.82,i elder=0.18,i fear=-0.20,i figure=-0.59,i food=0.75,i friend=0.67,i goods=1.58
i he=2.88,i hide=0.88,i home=2.00,i hurt=-0.05,i joke=0.99,i lack=0.99,i leave=1.36,i mark=0.24,i me=0.81
i meds=0.23,i money=0.63,i nextdoor=0.86,i night=1.21,i number=1.42,i papers=0.74,i parent=1.30,i partner=0.33
i past=-0.13,i phone=0.11,i place=-1.52,i please=0.77,i policy=-0.87,i praise=-1.82,i school=0.46,i secret=1.55
i service=-1.78,i sexual=0.74,i she=2.11,i should=-1.30,i slave=1.06,i sleep=1.93,i sport=-0.80,i stranger=1.07
i take=1.58,i they=0.38,i travel=0.53,i us=-0.09,i vengeance=0.63,i watch=-0.47,i weapon=0.50,i you=-0.06
p alone me=0.33,p child lack=0.26,p child me=0.36,p day lack=0.44,p day me=0.45,p he me=0.63,p lack leave=0.30
p lack me=0.71,p lack past=0.27,p lack she=0.27,p me please=0.28,p me secret=0.28,p me slave=0.28
p me take=0.41,p me vengeance=0.35,s abuse-at-home some=0.64,s abuse-at-home strong=1.36
s child-at-risk some=0.79,s child-at-risk strong=2.72,s exploitation some=0.48,s exploitation strong=3.20
s figure-of-speech against=-2.16,s food-or-cooking against=-0.34,s general-talk against=-1.69
s harm-by-another some=1.44,s harm-by-another strong=1.41,s neglect some=1.50,s neglect strong=2.73
s no-basics some=1.48,s no-basics strong=1.69,s past-and-over against=-0.84,s praise against=-2.60
s self-harm some=1.54,s self-harm strong=2.41,s service-talk against=-2.69,s sport-or-story against=-1.03
s threat some=1.15,s threat strong=1.11,w 0=-0.10,w 00=-0.11,w 1=-0.33,w 10=-0.25,w 100=-0.03,w 11=-0.04
w 111=-0.19,w 12=0.06,w 13=0.05,w 14=0.18,w 15=0.24,w 16=-0.16,w 17=0.42,w 18=-0.21,w 1hr=-0.06,w 1st=-0.08
w 2=-0.43,w 20=-0.37,w 22=-0.21,w 24=-0.09,w 3=0.13,w 30=-0.23,w 35=-0.05,w 4=0.47,w 45=-0.07,w 5=-0.19
w 50=-0.12,w 6=-0.15,w 7=-0.42,w 7th=-0.04,w 8=0.12,w 89=-0.04,w 8pm=-0.09,w 9=0.15,w 90=-0.04,w 94=-0.05
w 999=-0.15,w a=-0.09,w a19=0.05,w able=-0.35,w about=0.21,w above=0.30,w absolutely=-0.12,w abuse=-0.12
w acceptable=-0.04,w access=-0.12,w accident=-0.05,w account=0.04,w across=0.06,w actions=-0.06
w activities=-0.20,w actually=-0.23,w add=-0.14,w address=0.45,w adhd=-0.13,w admission=-0.05,w admitted=-0.16
w advance=-0.06,w advice=-0.49,w advise=-0.06,w advised=-0.06,w afford=0.09,w again=0.14,w against=0.34
w agen=0.18,w agency=0.07,w agent=-0.07,w ages=-0.05,w ago=-0.15,w agreed=-0.03,w aid=-0.05,w air=0.39
w alarm=-0.10,w albert=-0.11,w alive=0.18,w all=-0.69,w allotment=-0.10,w allow=-0.13,w allowance=-0.10
w allowed=0.48,w almost=-0.07,w alone=0.15,w along=-0.19,w already=-0.17,w also=0.13,w alternative=-0.04
w although=-0.07,w always=-0.14,w am=1.52,w amazing=-0.08,w ambulance=-0.73,w ambulances=-0.07,w amount=-0.03
w an=-1.05,w and=1.47,w angels=-0.14,w angry=-0.07,w ankle=-0.04,w answered=-0.43,w answering=-0.07
w antibiotics=-0.11,w anxiety=-0.10,w anxious=-0.04,w any=-0.11,w anymore=1.13,w anyone=0.69,w anything=0.21
w anyway=0.12,w apart=-0.05,w apologise=0.15,w app=-0.30,w appalled=-0.06,w appeared=-0.03,w appointment=-0.34
w appointments=-0.20,w appreciate=-0.07,w approach=-0.03,w appropriate=-0.03,w arcade=-0.03,w are=-0.16
w area=-0.11,w areas=-0.03,w arent=-0.14,w arm=-0.08,w arms=0.43,w army=0.05,w around=-0.16,w arranged=-0.08
w arrival=-0.03,w arrive=-0.15,w arrived=-0.35,w arriving=-0.05,w as=-1.24,w asda=0.24,w asked=-0.03
w asking=0.39,w asks=0.10,w aspects=-0.03,w assessed=-0.06,w assessment=-0.11,w assume=-0.07,w asthma=-0.05
w aswell=0.20,w asylum=0.09,w at=0.14,w ate=-0.32,w atmosphere=-0.03,w attack=-0.23,w attacked=-0.05
w attacks=-0.13,w attend=-0.03,w attended=-0.07,w attention=-0.11,w attitude=-0.11,w august=0.22
w autistic=-0.26,w automated=-0.04,w available=-0.21,w aware=-0.04,w away=0.46,w awful=-0.05,w baby=1.30
w back=-0.37,w bad=0.28,w badly=-0.05,w bag=0.89,w bags=0.25,w bairn=0.38,w bairns=0.27,w ball=-0.13
w bank=0.21,w bar=-0.12,w barber=-0.11,w basically=-0.06,w bath=0.58,w baths=-0.22,w battered=0.07,w be=0.73
w beach=0.08,w beat=-0.16,w beaten=-0.27,w because=1.38,w beck=-0.11,w bed=0.08,w bedroom=0.59,w beds=0.43
w been=1.20,w before=-0.28,w beg=0.09,w began=-0.03,w behalf=-0.09,w behind=0.63,w being=-0.50,w believe=0.11
w belt=0.04,w bench=-0.11,w benches=0.10,w benefits=0.07,w best=-0.12,w better=-0.23,w between=-0.13
w beyond=-0.05,w big=-0.23,w bigger=-0.37,w bike=-0.28,w bill=-0.06,w bin=0.29,w bingo=-0.07,w bins=-0.03
w bird=0.16,w biscuits=-0.17,w bit=-0.12,w bits=-0.10,w black=-0.29,w blackeye=0.27,w bladder=-0.03
w blade=0.26,w blades=-0.09,w blame=-0.05,w blanket=0.16,w blast=-0.09,w bleed=0.22,w bleeding=-0.10
w bloke=0.23,w blood=-0.40,w blue=-0.13,w board=-0.07,w boards=-0.07,w boiler=0.20,w book=0.15,w boots=-0.04
w bored=-0.22,w boro=-0.28,w boss=-0.38,w both=0.06,w bother=-0.27,w bottom=0.08,w bought=0.03,w bowel=-0.03
w bowls=-0.19,w box=0.21,w boxes=0.08,w boy=-0.07,w boyfriend=0.25,w brambles=-0.15,w bread=0.48
w breakfast=-0.31,w breaks=-0.11,w breath=0.19,w breathe=0.21,w breathing=-0.08,w bridge=0.28,w brilliant=-0.26
w bring=-0.23,w brings=-0.13,w broken=-0.14,w brother=0.16,w brought=0.12,w bruise=0.03,w bruises=-0.17
w budget=-0.12,w building=-0.21,w bullied=-0.11,w bumps=0.16,w bungalow=0.05,w burn=0.18,w burning=0.13
w bus=0.67,w buses=0.22,w business=-0.12,w busy=-0.15,w but=-1.02,w buy=-0.37,w by=0.77,w cafe=-0.15
w call=-0.49,w called=-0.32,w calling=-0.12,w calls=-0.04,w calm=0.05,w came=-0.13,w can=0.53,w cancelled=-0.12
w cancer=-0.06,w canny=0.15,w cant=1.40,w car=0.91,w caravan=-0.06,w card=0.18,w cards=0.05,w care=-0.48
w cared=-0.12,w careful=-0.09,w carer=0.12,w carers=-0.50,w cares=-0.09,w caring=-0.18,w carpet=0.07
w carry=0.04,w cars=0.64,w case=-0.10,w cash=0.05,w cat=0.04,w catering=-0.03,w caught=-0.23,w causes=-0.06
w centre=-0.29,w chain=-0.07,w chair=0.21,w chance=-0.06,w changed=0.25,w changes=-0.07,w changing=-0.05
w charges=-0.11,w charity=-0.16,w chat=0.51,w check=-0.14,w checked=-0.09,w checks=-0.42,w cheeky=-0.20
w cheerful=-0.11,w chemist=0.21,w chest=0.07,w child=-0.66,w children=-0.10,w chips=-0.25,w choice=0.20
w choose=-0.20,w christmas=-0.08,w church=-0.19,w cigarette=0.21,w circumstances=-0.03,w class=-0.33
w classed=-0.03,w classes=-0.12,w clean=-0.14,w clear=-0.25,w cleared=0.11,w clearly=-0.10,w cliff=0.03
w clinic=-0.05,w clocks=0.08,w close=-0.20,w closing=0.18,w clothes=-0.23,w club=0.19,w clubs=-0.08,w co=-0.12
w coats=0.15,w coffee=-0.41,w cold=-0.27,w collection=-0.10,w college=0.33,w come=0.57,w comes=0.53
w comfort=0.09,w comfortable=-0.16,w comforting=-0.03,w coming=-0.24,w comment=-0.10,w committee=-0.30
w communicate=-0.03,w communication=-0.14,w community=-0.21,w company=-0.14,w complain=0.04,w complaint=-0.09
w complaints=-0.17,w complete=-0.03,w concerns=-0.10,w concert=-0.07,w condition=-0.14,w conditions=-0.11
w confident=-0.03,w confused=0.10,w confusing=-0.05,w connect=-0.07,w considerate=-0.05,w consideration=-0.05
w considering=-0.06,w consistency=-0.04,w consistent=-0.05,w constantly=-0.03,w consultant=-0.03
w consultation=0.05,w contact=-0.28,w contacted=-0.06,w contracted=-0.03,w control=-0.13,w cook=0.09
w cooker=-0.14,w coordinator=-0.07,w copd=-0.05,w cope=-0.04,w corner=-0.22,w correct=-0.06,w correctly=-0.03
w corridor=0.18,w cost=-0.14,w costs=-0.11,w could=-1.35,w couldnt=-0.80,w council=0.37,w counselling=-0.05
w country=-0.13,w counts=0.10,w county=-0.07,w course=-0.13,w courteous=-0.04,w cousin=0.51,w cover=-0.03
w covered=-0.06,w covid=-0.35,w cpn=-0.06,w cramlington=-0.05,w cream=-0.14,w credit=0.08,w crew=-0.18
w cries=0.36,w crime=-0.14,w criminal=-0.08,w crisis=0.15,w crossing=0.10,w cudnt=0.08,w cues=-0.16,w cut=-0.40
w cuts=-0.12,w cutting=0.18,w d=-0.04,w dad=0.42,w daffodil=-0.10,w daft=0.07,w daring=-0.05,w dark=0.17
w darlington=-0.04,w date=0.38,w daughter=-0.60,w day=0.61,w daylight=-0.07,w days=0.35,w dead=-0.32
w deaf=-0.05,w deal=-0.07,w dealing=-0.07,w dealt=-0.06,w dear=-0.03,w death=-0.32,w debt=-0.04,w decent=-0.13
w decide=-0.12,w decided=0.09,w decides=-0.30,w decision=-0.10,w defibrillator=-0.10,w delay=-0.03
w delivered=0.03,w dementia=-0.07,w dental=-0.04,w dentist=-0.13,w depends=0.17,w depression=-0.20
w deserve=-0.05,w despite=-0.12,w deteriorated=-0.05,w diabetes=-0.06,w diagnosis=-0.07,w dialled=-0.03
w did=-0.06,w didnt=-0.69,w die=0.37,w died=-0.38,w difference=-0.09,w different=0.10,w difficult=-0.18
w difficulties=-0.03,w dignity=-0.05,w dinner=0.43,w dinners=0.09,w dinnertime=0.06,w direct=-0.05
w directed=-0.05,w dirt=0.12,w disabilities=-0.05,w disability=-0.05,w disabled=-0.05,w discharged=0.25
w discuss=-0.07,w disgrace=0.08,w disgusting=-0.03,w disorder=-0.06,w district=0.09,w divorce=-0.13
w dizzy=0.27,w doctor=0.20,w does=0.71,w doesnt=0.29,w dog=0.60,w dogs=0.20,w doing=-0.19,w domestic=-0.09
w done=-0.20,w dont=1.90,w door=1.38,w doors=0.10,w doorway=0.51,w double=-0.17,w down=-0.21,w downs=0.03
w dr=-0.08,w drawn=0.34,w drink=0.20,w drinking=0.11,w drinks=0.04,w drive=0.12,w driver=0.13,w drivers=-0.36
w drives=0.18,w driving=-0.14,w drop=0.22,w dropped=0.43,w drug=-0.15,w drunk=-0.09,w due=0.19,w duty=-0.10
w dying=-0.15,w e=-0.20,w each=-0.56,w earlier=-0.07,w early=-0.24,w ease=-0.26,w easier=-0.16,w easy=-0.14
w eat=-0.06,w eaten=0.31,w eating=0.30,w education=-0.06,w efficient=-0.09,w efficiently=-0.03,w eggs=-0.10
w either=-0.05,w elderly=-0.09,w eleven=0.18,w else=-0.05,w em=0.27,w emergency=-0.16,w emotional=-0.03
w employ=-0.04,w empty=0.19,w encourage=-0.04,w end=0.35,w ended=-0.14,w ends=0.32,w england=-0.05
w english=-0.03,w enjoyed=-0.06,w enough=-0.65,w equipment=-0.04,w especially=-0.09,w estate=-0.19
w eston=-0.18,w etc=-0.05,w even=-0.21,w evening=-0.26,w events=-0.26,w eventually=-0.08,w ever=-0.05
w every=0.82,w everyone=0.17,w everything=-0.99,w everywhere=0.18,w ex=0.26,w exactly=0.29,w excellent=-0.29
w except=-0.03,w exceptional=-0.07,w exercise=-0.05,w exercises=-0.14,w experience=-0.19,w experiences=-0.06
w explain=-0.09,w explained=-0.31,w explaining=-0.04,w extra=0.17,w extremely=-0.08,w eyes=-0.12
w eyesight=-0.14,w fab=-0.05,w fabulous=-0.04,w faces=-0.16,w facilities=-0.06,w fact=-0.13,w failing=-0.13
w fair=-0.23,w faith=-0.04,w fall=-0.11,w falls=0.19,w families=0.05,w family=0.28,w fantastic=-0.09
w far=-0.25,w fast=-0.13,w faster=-0.17,w father=-0.05,w fault=-0.47,w feeling=-0.12,w feet=-0.08,w fell=0.21
w fella=0.73,w felt=-0.32,w female=-0.04,w fence=-0.07,w few=0.24,w fewer=0.05,w fight=-0.06,w fights=-0.36
w fill=-0.25,w filled=-0.06,w filling=-0.03,w final=-0.13,w find=0.44,w fine=0.16,w finger=0.27,w finish=-0.17
w finished=-0.15,w finishes=0.14,w fire=-0.08,w first=-0.72,w fish=0.03,w fit=-0.19,w fitted=-0.09,w five=0.55
w fix=-0.34,w flat=0.43,w flats=0.13,w floor=0.29,w flower=0.19,w flowers=0.06,w fly=0.11,w flying=-0.19
w focused=-0.04,w folk=-0.37,w follow=-0.09,w followed=0.22,w following=-0.03,w fone=0.05,w food=0.03
w football=0.20,w footpath=-0.12,w for=-0.05,w forced=-0.11,w form=-0.10,w forms=-0.22,w fortnight=0.23
w forty=-0.36,w forward=-0.07,w four=0.65,w fracture=-0.03,w frame=-0.04,w free=0.04,w freezing=-0.07
w frequently=-0.03,w fresh=-0.03,w friday=0.68,w fridge=0.29,w friend=0.31,w friendly=-0.28,w friends=0.22
w frightened=-0.04,w from=0.56,w front=0.63,w frustrating=-0.08,w fuel=-0.19,w fully=-0.03,w fun=-0.18
w funding=-0.03,w funds=-0.03,w funny=0.49,w further=-0.10,w game=-0.06,w gangs=-0.17,w garage=0.42
w garden=0.12,w gardens=-0.08,w gas=0.64,w gate=0.26,w gave=0.13,w generally=-0.04,w genuine=-0.03,w get=1.10
w gets=1.50,w getting=0.42,w ghost=0.35,w girl=0.59,w girls=0.53,w give=-0.25,w given=-0.45,w gives=0.45
w giving=0.17,w glad=-0.15,w gloves=0.18,w go=1.08,w god=-0.08,w goes=0.49,w going=0.71,w gone=0.35
w good=-1.07,w goodness=-0.08,w got=-0.20,w gp=-0.14,w grabbed=0.21,w gran=0.09,w grand=-0.08,w grandad=-0.34
w granddaughter=0.09,w grandson=0.20,w grass=0.12,w grateful=-0.08,w grave=-0.09,w great=-0.29,w green=0.51
w ground=-0.03,w grounds=-0.10,w group=-0.33,w grow=-0.18,w guitar=0.06,w gun=0.30,w guy=-0.05,w had=-0.26
w hadnt=0.14,w hair=0.15,w half=-0.32,w hall=-0.30,w hand=0.19,w handler=-0.12,w handlers=-0.06,w handrail=0.10
w hands=0.39,w hanged=-0.04,w hanging=-0.08,w happened=-0.13,w happening=-0.03,w happens=0.14,w happy=-0.14
w hard=0.11,w harm=-0.18,w hartlepool=-0.11,w has=1.39,w hasnt=0.32,w hat=0.30,w hate=-0.14,w have=0.91
w havent=0.91,w having=0.28,w he=3.09,w head=0.08,w health=-0.55,w healthcare=-0.08,w hear=0.27,w heard=-0.12
w hearing=-0.04,w heart=-0.10,w heath=-0.06,w heating=-0.65,w hedge=-0.38,w heels=0.03,w held=-0.33,w hell=0.14
w help=-0.99,w helped=-0.45,w helpful=-0.49,w helping=-0.16,w helpline=-0.26,w helps=-0.05,w her=3.06
w here=0.19,w hers=0.17,w herself=0.27,w hides=0.21,w high=-0.31,w higher=-0.04,w hill=-0.14,w him=1.83
w himself=0.29,w hip=-0.61,w his=2.68,w history=-0.10,w hold=-0.19,w hole=-0.15,w holiday=0.08,w holidays=-0.12
w home=0.96,w homework=-0.46,w honest=0.11,w honestly=0.13,w hope=0.24,w hopeless=0.16,w hospital=-0.92
w hostel=0.16,w hot=0.09,w hotel=0.28,w hour=-0.63,w hours=-0.06,w house=0.58,w houses=-0.05,w housing=0.32
w how=0.17,w however=-0.09,w hr=-0.03,w hub=-0.29,w hunger=-0.11,w hungry=-0.32,w huntcliff=0.05,w hurt=0.07
w husband=-0.71,w i=1.56,w ice=-0.10,w idea=0.13,w ideas=-0.08,w if=1.57,w ill=-0.11,w immediate=-0.05
w immediately=-0.04,w improve=-0.32,w improvement=-0.06,w in=1.08,w inconsistent=-0.03,w individual=-0.09
w infection=-0.04,w info=-0.11,w inform=-0.05,w information=-0.25,w informed=-0.07,w inhaler=0.21
w initial=-0.09,w injection=0.05,w instead=-0.17,w insulin=0.21,w insurance=0.52,w internet=0.14,w into=0.43
w involve=-0.04,w involved=-0.12,w iron=-0.10,w is=1.67,w isnt=0.77,w isolated=-0.04,w issue=-0.06
w issues=-0.13,w it=1.14,w itself=-0.17,w jab=-0.18,w jail=-0.05,w jean=0.11,w job=-0.18,w jobs=0.03
w join=0.10,w joke=-0.09,w jokes=-0.07,w journey=-0.08,w judge=-0.16,w judging=-0.11,w july=0.20,w jumper=-0.07
w junction=-0.11,w june=0.08,w just=1.28,w keep=0.90,w keeping=-0.12,w keeps=0.97,w kept=-0.16,w kettle=0.46
w key=0.35,w keys=0.27,w kid=0.30,w kids=0.41,w kill=-0.25,w killed=-0.05,w kind=-0.20,w kinder=-0.04
w kindness=-0.03,w kitchen=0.08,w knees=-0.30,w knew=-0.09,w knife=-0.16,w knit=-0.06,w know=0.61,w known=-0.05
w knows=0.51,w lack=-0.07,w lad=1.02,w ladies=-0.14,w lads=0.41,w lady=-0.11,w lamp=-0.13,w landing=0.07
w landlord=0.21,w lane=-0.11,w language=-0.08,w lass=0.98,w last=1.06,w late=0.08,w later=0.07,w laugh=0.28
w laughed=0.20,w laughing=0.41,w law=0.09,w lead=-0.04,w league=-0.07,w learn=-0.07,w leave=0.66
w leavers=-0.09,w leaves=0.24,w leaving=-0.13,w leeds=0.04,w left=-0.12,w leg=0.34,w legs=0.47,w leisure=-0.06
w lemon=-0.13,w length=-0.04,w less=-0.20,w let=-0.41,w letter=0.08,w letterbox=0.22,w letters=0.12
w library=-0.27,w lie=-0.10,w life=-0.39,w lift=0.10,w light=0.54,w lighting=0.09,w lights=-0.22,w like=-1.16
w likes=-0.21,w line=-0.25,w lines=0.45,w linthorpe=-0.19,w lips=-0.05,w list=0.43,w listen=-0.31
w listened=-0.42,w listener=-0.05,w listening=-0.19,w listens=-0.03,w little=0.14,w live=-0.06,w lives=-0.05
w living=0.10,w loads=-0.14,w lobby=-0.04,w local=-0.10,w lockdown=-0.07,w locked=0.23,w locking=0.05
w locks=0.09,w lodger=0.27,w lol=0.28,w long=-0.40,w longer=0.46,w look=0.93,w looked=0.13,w looking=0.05
w looks=0.22,w loss=-0.13,w lost=-0.11,w lot=0.08,w lots=-0.11,w love=-0.13,w lovely=-0.28,w low=-0.04
w luckily=-0.03,w lucky=-0.11,w lunch=-0.15,w m=-0.09,w mad=0.15,w made=-0.06,w mainly=-0.10,w make=0.16
w makes=-0.30,w making=-0.07,w male=-0.03,w mam=1.46,w man=1.01,w manage=-0.14,w management=-0.12
w manager=0.11,w manner=-0.04,w many=-0.13,w march=-0.18,w mark=0.33,w marked=0.18,w marks=0.59,w married=0.03
w marske=-0.10,w mask=-0.05,w massive=-0.06,w match=0.03,w mate=0.85,w mates=-0.05,w mats=-0.18,w matted=-0.15
w mattress=0.43,w may=-0.12,w maybe=0.11,w me=1.27,w meal=0.21,w meals=0.23,w means=-0.11,w meant=0.22
w measured=-0.23,w medical=-0.13,w medication=-0.34,w meds=-0.07,w meeting=-0.06,w meetings=-0.10
w member=-0.07,w members=-0.07,w memorial=-0.08,w memory=-0.18,w men=0.31,w mend=0.08,w mental=-0.42
w mention=-0.07,w mess=0.09,w message=-0.04,w met=0.38,w mh=-0.08,w middle=-0.06,w middlesbrough=-0.03
w midnight=0.07,w might=-0.07,w mile=-0.08,w miles=-0.10,w milk=0.48,w millbrook=-0.06,w million=-0.16
w mind=-0.14,w minding=0.39,w mine=-0.08,w miners=-0.05,w minibus=-0.07,w mins=-0.13,w minute=0.10
w minutes=-0.46,w miss=0.37,w missed=-0.06,w missing=0.11,w mix=-0.03,w modern=-0.10,w moment=-0.09
w monday=0.60,w money=-0.30,w month=0.20,w more=-1.03,w morning=0.25,w most=0.08,w mostly=-0.05,w move=-0.03
w moved=0.32,w moving=-0.17,w mr=-0.26,w much=0.19,w multi=-0.23,w mum=0.40,w murder=-0.26,w must=-0.07
w my=0.97,w myself=-0.32,w n=0.11,w nail=0.18,w name=0.13,w named=-0.11,w names=0.62,w nan=-0.05,w nana=0.45
w nanas=-0.07,w nappy=0.17,w near=-0.20,w nearly=-0.20,w neas=-0.03,w necessary=-0.05,w neck=0.29,w need=-0.06
w needed=-0.51,w needing=-0.04,w needs=0.03,w negative=-0.03,w neglect=-0.13,w neighbour=0.61,w nephew=0.50
w never=-0.46,w new=0.21,w news=0.48,w next=1.76,w nhs=-0.33,w nice=-0.25,w nicely=-0.25,w nicked=-0.17
w night=1.65,w nightie=0.21,w nights=0.16,w ninety=-0.03,w no=-0.45,w nobody=0.96,w noise=0.16,w noisy=0.19
w non=-0.03,w none=-0.34,w normal=0.07,w north=-0.04,w not=0.35,w noted=-0.13,w nothing=-0.26,w notice=0.16
w now=0.72,w nowhere=0.03,w nuisance=-0.05,w number=-0.16,w numerous=-0.09,w nurse=-0.03,w nursery=-0.23
w nurses=-0.15,w nursing=-0.03,w o=-0.04,w obviously=-0.07,w occasion=-0.09,w occasions=-0.08
w occupational=-0.04,w october=0.21,w of=-0.11,w off=0.45,w offer=-0.07,w offered=-0.10,w office=0.89
w officer=-0.06,w often=-0.10,w ok=-0.11,w okay=-0.04,w old=0.27,w older=0.17,w on=0.35,w one=0.38,w ones=0.04
w online=-0.14,w only=1.14,w op=-0.36,w open=-0.16,w opening=0.20,w opens=0.03,w operator=-0.04,w opinion=-0.12
w option=-0.07,w or=0.24,w order=-0.06,w organise=-0.03,w ot=-0.03,w other=-0.30,w others=-0.03
w otherwise=-0.12,w ought=-0.19,w our=0.07,w ours=-0.04,w ourselves=-0.08,w out=0.93,w outcome=-0.04
w outside=0.67,w outstanding=-0.05,w over=0.13,w overall=-0.09,w owe=0.16,w own=0.36,w p=-0.15,w packed=0.39
w paid=-0.23,w pain=-0.22,w papers=0.13,w paramedic=-0.10,w paramedics=-0.18,w park=-0.95,w parked=0.29
w parking=-0.46,w parks=0.19,w part=-0.07,w partner=0.24,w party=-0.08,w pass=-0.09,w passed=-0.07
w passengers=-0.03,w passport=0.03,w past=0.03,w path=-0.18,w patient=-0.44,w patiently=-0.03,w patients=-0.46
w pavement=-0.15,w pay=-0.06,w paying=-0.11,w pe=0.15,w pension=0.43,w pensioner=-0.15,w people=-0.76
w perfect=-0.22,w perhaps=-0.04,w permit=-0.21,w person=-0.42,w personal=-0.07,w pesters=-0.04,w pharmacy=-0.04
w phone=0.56,w phoned=-0.09,w phones=0.08,w photos=0.35,w physio=-0.16,w pick=-0.04,w picked=0.57
w picking=-0.12,w picks=-0.03,w picture=0.31,w pier=0.06,w pills=0.18,w place=0.50,w places=-0.19
w planned=0.12,w planning=-0.03,w plant=-0.10,w planters=0.06,w play=-0.33,w plays=-0.08,w pleasant=-0.14
w please=-0.39,w pleased=-0.03,w pm=-0.05,w pocket=0.06,w pointless=-0.06,w poisoned=-0.24,w police=-0.14
w poor=-0.18,w poorly=-0.08,w positive=-0.12,w possible=-0.09,w post=-0.09,w posts=-0.08,w pot=-0.13
w potholes=-0.04,w pound=0.44,w pounds=-0.09,w poverty=-0.14,w practice=0.10,w pram=-0.12,w prefer=-0.07
w prepared=0.29,w prescription=-0.03,w pressure=-0.25,w pretty=-0.03,w previous=-0.12,w previously=-0.03
w primary=-0.12,w print=-0.07,w prison=-0.41,w private=-0.07,w probably=-0.07,w problem=0.25,w problems=-0.29
w procedure=-0.04,w procedures=-0.06,w process=-0.18,w professional=-0.25,w professionalism=-0.05
w progress=-0.05,w project=-0.22,w promise=-0.10,w prompt=-0.13,w promptly=-0.03,w proper=0.04,w properly=0.05
w proud=0.14,w provide=-0.15,w provided=-0.08,w psychiatrist=-0.15,w pub=0.20,w public=-0.24,w pudding=-0.03
w pull=-0.06,w pulled=0.31,w pulling=-0.16,w pupil=0.32,w put=0.94,w puts=0.48,w putting=0.20,w quality=-0.18
w question=-0.43,w queue=-0.16,w quick=-0.07,w quicker=-0.44,w quickly=-0.14,w quiet=-0.16,w quieter=-0.03
w quite=-0.06,w radiators=-0.23,w radio=0.05,w rain=-0.07,w raise=0.15,w raised=-0.18,w ramadan=-0.13
w rang=-0.21,w rate=-0.03,w rates=-0.12,w rather=-0.05,w reach=0.20,w read=-0.07,w reading=-0.04,w reads=0.17
w ready=0.06,w real=-0.05,w realise=-0.14,w really=-0.42,w reason=0.12,w reasonable=-0.04,w reassurance=-0.11
w reassuring=-0.06,w rec=-0.09,w receive=-0.04,w received=-0.16,w reception=0.34,w recommend=-0.07
w record=-0.04,w records=-0.05,w recovery=-0.11,w recycling=-0.16,w redacted=-0.04,w reduced=-0.03
w referred=-0.14,w refuges=-0.03,w refused=-0.07,w regarding=-0.05,w regular=-0.07,w relaxed=-0.05
w release=-0.04,w relevant=-0.04,w remember=-0.05,w remote=-0.03,w removed=-0.06,w rent=0.24,w repair=-0.08
w reporting=-0.05,w respect=-0.19,w respectful=-0.11,w respond=-0.06,w responder=-0.08,w response=-0.26
w responsive=-0.03,w rest=-0.14,w return=-0.07,w returns=-0.13,w review=-0.04,w ribs=0.08,w ride=-0.09
w ridiculous=-0.07,w right=0.15,w ring=0.71,w ringing=0.10,w rings=0.21,w road=-0.10,w roads=-0.04
w robbed=-0.04,w robbery=-0.06,w roof=-0.14,w room=0.46,w rough=-0.49,w round=0.59,w roundabout=-0.15
w rounds=0.22,w rubbish=-0.11,w rude=0.18,w rules=-0.36,w run=0.56,w rung=0.10,w running=0.08,w runs=0.15
w rushed=-0.05,w rvi=-0.03,w s=-0.09,w safe=-0.07,w safeguarding=-0.11,w said=1.32,w saltburn=0.16
w samaritans=-0.07,w same=0.90,w sandwiches=0.18,w sat=0.12,w satisfaction=-0.04,w satisfied=-0.19
w saturday=0.14,w saved=-0.18,w saw=0.12,w say=1.12,w saying=0.40,w says=2.41,w scan=-0.06,w scare=-0.08
w scared=-0.28,w scary=-0.06,w scheme=-0.04,w school=-0.16,w scooters=-0.18,w scratch=0.12,w scream=-0.03
w screaming=-0.08,w screams=0.06,w script=0.08,w seats=0.10,w second=-0.10,w secret=0.35,w security=0.13
w sed=0.49,w see=0.18,w seeing=-0.05,w seem=-0.10,w seemed=-0.04,w seems=-0.04,w seen=0.27,w self=-0.10
w selling=0.10,w send=0.19,w sending=0.21,w sense=-0.05,w sensitive=-0.03,w sent=0.37,w sepsis=-0.06
w series=-0.03,w seriously=-0.09,w service=-1.01,w services=-0.21,w session=-0.22,w sessions=-0.03,w set=-0.09
w settee=0.20,w seven=0.15,w several=-0.06,w severe=-0.06,w shaking=-0.12,w shall=0.06,w share=-0.13,w she=2.79
w shed=-0.41,w shelter=-0.09,w shift=0.18,w shirt=0.11,w shook=-0.03,w shoot=-0.25,w shopping=0.04
w shops=-0.03,w short=-0.03,w should=-0.44,w shouldnt=-0.06,w shouting=-0.09,w shouts=-0.14,w show=-0.08
w showed=0.08,w shower=0.15,w shows=0.34,w shut=0.10,w sick=-0.26,w side=0.09,w signs=0.19,w simple=-0.11
w since=1.83,w singing=-0.34,w single=-0.11,w sister=0.49,w sit=0.15,w sits=0.44,w sitting=0.16
w situation=-0.10,w six=0.87,w skate=-0.53,w skills=-0.28,w skint=-0.18,w slapped=0.07,w slaps=0.03
w slave=-0.21,w slavery=-0.09,w sleep=0.99,w sleeping=0.28,w sleeps=0.25,w sleeves=0.28,w slept=-0.40
w slippers=-0.19,w slot=-0.12,w slow=-0.24,w small=-0.04,w smart=0.09,w smashed=-0.19,w smashing=-0.26
w smell=-0.05,w smile=0.13,w smoke=0.10,w smoother=-0.04,w social=-0.05,w sock=0.23,w socks=0.15,w sofa=0.31
w soft=-0.33,w solve=-0.07,w solved=-0.04,w some=-0.16,w someone=0.13,w something=0.68,w sometimes=0.04
w somewhere=-0.34,w son=-0.16,w soon=0.19,w sooner=-0.05,w sores=0.05,w sorry=0.43,w sort=0.08,w sound=0.20
w soup=-0.54,w space=-0.23,w spaces=-0.17,w spat=0.21,w speak=-0.11,w speaking=-0.05,w specialist=-0.05
w speed=0.08,w speeding=-0.14,w spend=0.30,w spent=-0.08,w spoke=-0.15,w spoken=0.06,w sponsored=-0.13
w sport=-0.06,w sports=-0.11,w spot=-0.12,w spring=0.14,w square=-0.05,w st=-0.14,w staff=-0.88
w staffing=-0.05,w stage=-0.03,w stairs=0.07,w standard=-0.07,w standards=-0.07,w stands=0.17,w start=0.06
w started=0.34,w starts=0.06,w starving=-0.07,w state=-0.12,w station=0.28,w statue=-0.10,w stay=0.39
w stayed=0.05,w staying=-0.05,w step=0.36,w sticking=-0.03,w stinks=0.05,w stitches=-0.06,w stock=0.36
w stole=-0.13,w stomach=-0.20,w stone=0.05,w stood=0.34,w stop=-0.55,w stopped=0.90,w stops=0.21,w store=0.09
w storing=-0.04,w storm=-0.07,w straighten=-0.08,w strategies=-0.05,w street=-0.30,w stress=-0.05
w stressed=0.19,w striker=-0.08,w stroke=-0.08,w struggling=-0.15,w stuck=0.07,w student=0.25,w stuff=0.67
w such=-0.11,w sudden=0.10,w suffer=-0.05,w suffered=-0.04,w suffering=-0.07,w sugar=-0.12,w suggestion=0.03
w suit=-0.32,w summer=-0.25,w sunday=0.42,w sunderland=-0.06,w sunset=-0.12,w supper=0.11,w support=-0.38
w supported=-0.13,w supportive=-0.14,w supposed=0.13,w sure=-0.07,w surgery=-0.12,w survey=-0.09,w swear=0.26
w swears=0.23,w swim=-0.24,w swimming=0.32,w swing=-0.11,w sympathetic=-0.05,w symptoms=-0.03,w system=-0.29
w ta=-0.09,w table=-0.08,w tables=-0.05,w tablet=0.05,w tablets=0.25,w take=0.50,w taken=-0.25,w taker=-0.04
w takes=0.41,w taking=0.05,w talk=0.15,w talked=0.31,w talking=-0.15,w talks=0.06,w tall=-0.03,w tap=0.22
w taught=-0.15,w tax=-0.04,w taxi=-0.23,w tea=0.15,w teacher=-0.42,w teams=-0.03,w teenager=-0.22
w teenagers=-0.27,w tees=-0.05,w telephone=-0.06,w tell=0.74,w telling=-0.03,w tells=0.35,w telly=0.07
w ten=0.18,w term=0.05,w terminal=-0.03,w terrible=-0.04,w tested=-0.04,w tests=-0.04,w than=-0.38
w thank=-0.22,w thanks=-0.09,w that=0.48,w the=0.14,w their=-0.35,w them=0.14,w themselves=-0.05,w then=0.88
w therapies=-0.03,w therapist=-0.05,w therapy=-0.09,w there=2.05,w these=-0.38,w they=0.79,w thing=-0.23
w things=0.05,w think=-0.28,w thinks=0.35,w third=-0.08,w thirteen=0.15,w thirty=0.05,w this=1.16
w thoroughly=-0.05,w those=0.11,w though=-0.04,w thought=0.36,w thousands=0.07,w threatened=-0.06,w three=0.35
w throat=0.06,w through=0.55,w throughout=-0.03,w throw=-0.03,w throwing=-0.07,w thrown=-0.32,w throws=-0.30
w thursday=0.48,w ti=-0.05,w tidy=-0.07,w til=-0.24,w till=1.47,w time=0.34,w times=-0.23,w timetable=-0.35
w tin=0.42,w tips=0.03,w to=0.62,w today=0.36,w toddler=-0.26,w toenails=0.09,w together=-0.03,w toilet=0.27
w toilets=0.08,w told=1.34,w tomorrow=0.31,w too=-0.65,w took=-0.03,w tooth=-0.04,w top=-0.28,w topping=0.06
w total=-0.07,w touch=-0.03,w towards=-0.07,w towel=-0.06,w town=-0.15,w track=-0.09,w train=0.04
w trainers=0.34,w training=-0.08,w trains=-0.13,w transfer=-0.08,w transport=-0.44,w traps=0.09,w travel=0.16
w tray=0.06,w treat=-0.10,w treated=-0.24,w treatment=-0.35,w triage=-0.03,w tried=0.26,w trip=0.29
w trouble=0.17,w true=-0.31,w trust=-0.13,w truth=-0.18,w trying=-0.10,w tuesday=-0.19,w turn=-0.23
w turned=-0.42,w turns=0.54,w tv=-0.03,w twenties=-0.40,w twice=-0.22,w two=0.66,w unable=-0.17,w uncle=0.30
w underpass=0.19,w understand=-0.44,w understanding=-0.15,w understood=-0.07,w unfortunately=-0.04,w unit=-0.06
w unless=-0.12,w unreadable=-0.23,w unsteady=-0.03,w unsure=-0.03,w until=0.24,w unwell=-0.09,w up=0.16
w updated=-0.04,w upstairs=0.46,w urgent=-0.03,w us=0.12,w use=-0.32,w useful=-0.08,w useless=-0.04
w users=-0.03,w using=0.04,w van=0.24,w vapes=0.13,w verges=0.12,w very=-1.69,w vicar=-0.21,w view=-0.10
w violent=-0.22,w visa=0.18,w visit=-0.18,w visits=0.18,w voice=0.13,w volunteer=-0.28,w volunteers=-0.17
w wage=0.13,w wages=0.13,w wait=0.10,w waited=-0.24,w waiting=-0.24,w waits=0.12,w wake=0.37,w walk=-0.10
w walked=0.18,w walking=-0.25,w walks=0.08,w wall=0.27,w walls=-0.07,w want=0.61,w wanted=0.20,w wants=0.37
w war=-0.19,w ward=-0.25,w warden=0.20,w warm=0.46,w warmer=0.14,w warning=0.19,w was=-2.20,w wash=0.65
w washes=-0.15,w washing=-0.03,w wasnt=0.24,w waste=-0.15,w wasted=-0.17,w watch=-0.18,w watching=0.11
w water=0.84,w way=0.94,w ways=-0.06,w we=-0.95,w wear=0.24,w wears=0.13,w weather=-0.04,w wednesday=-0.15
w week=0.48,w weekend=0.14,w weekends=0.10,w weekly=-0.04,w weeks=0.48,w weeping=0.21,w weighs=0.17
w welcome=0.12,w welcoming=-0.04,w well=-0.52,w went=-0.04,w were=-0.94,w werent=-0.06,w wetting=0.15
w what=1.06,w wheel=0.11,w wheelchair=-0.26,w wheels=0.22,w when=1.37,w where=0.16,w which=0.33,w while=0.31
w whilst=-0.10,w whitby=-0.07,w white=0.03,w who=0.52,w whoever=0.05,w whole=-0.27,w why=-0.35,w wife=-0.41
w will=1.40,w willing=-0.08,w wind=-0.17,w window=-0.07,w windows=-0.13,w winning=-0.03,w wish=-0.22
w with=-0.14,w within=-0.40,w woman=-0.15,w women=-0.13,w wonderful=-0.08,w wont=2.25,w word=0.18,w words=-0.03
w work=0.51,w worked=0.28,w worker=-0.03,w workers=-0.24,w working=-0.42,w world=-0.24,w worrying=-0.10
w worse=0.10,w worst=-0.11,w worth=-0.07,w would=-0.26,w wouldnt=0.38,w wrist=-0.14,w write=-0.11
w written=0.51,w wrong=-0.20,w wrote=-0.10,w xx=-0.22,w year=1.01,w years=-0.28,w yes=-0.17,w yesterday=0.22
w yet=-0.29,w you=-0.41,w young=-0.11,w your=0.25,w youth=-0.16,w yr=-0.24
`
