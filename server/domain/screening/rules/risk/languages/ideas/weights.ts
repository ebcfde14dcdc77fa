/** Learned by test/worries/fit-ideas.ts: an outcome, not for editing. */
export const base = -2.768
export const thresholds = 'ur=-0.011,ro=0.195,pl=-0.408,cs=-0.307,ar=0.006,pa=-0.218'
export const weights = `
i alone=0.95,i body=2.48,i boss=1.61,i bully=-0.61,i carers=-1.02,i child=2.68,i cold=0.77,i cooking=-1.06,i cry=0.59
i day=1.83,i despair=1.08,i die=1.25,i dirt=2.57,i drink=-0.16,i elder=1.25,i fear=0.33,i figure=-2.40,i food=1.39
i friend=3.81,i goods=1.78,i hide=1.93,i home=2.40,i hungry=-1.02,i hurt=0.90,i joke=0.14,i lack=1.00,i leave=0.80
i letnot=1.06,i lock=1.83,i mark=1.26,i me=0.59,i meds=2.85,i money=0.87,i night=2.31,i number=0.64,i old=0.24
i papers=1.38,i parent=2.80,i partner=1.90,i past=-0.46,i phone=0.77,i place=-1.51,i please=0.78,i policy=-1.81
i praise=-2.90,i school=1.02,i secret=3.07,i service=-1.79,i sex=1.09,i sexual=1.06,i should=-1.41,i shout=0.49
i slave=0.08,i sleep=3.07,i sport=-2.86,i stranger=0.55,i take=1.00,i they=1.65,i travel=1.56,i us=-0.71
i vengeance=1.31,i watch=0.89,i weapon=2.28,i weather=-0.99,p alone body=0.88,p alone boss=0.17,p alone bully=0.70
p alone child=1.52,p alone cold=-0.05,p alone cooking=-0.22,p alone cry=0.37,p alone day=1.63,p alone despair=0.21
p alone die=-0.24,p alone dirt=0.66,p alone drink=-0.59,p alone elder=0.07,p alone fear=0.28,p alone figure=0.10
p alone food=-0.10,p alone friend=0.59,p alone goods=0.05,p alone home=1.45,p alone hungry=-0.07,p alone hurt=0.33
p alone joke=-1.01,p alone letnot=-0.38,p alone lock=-0.21,p alone mark=-0.06,p alone me=-0.23,p alone meds=-0.35
p alone money=-0.70,p alone nextdoor=1.06,p alone number=-0.87,p alone old=0.11,p alone papers=-0.19
p alone parent=0.45,p alone partner=-0.14,p alone past=0.46,p alone phone=-1.17,p alone place=-0.23
p alone please=-0.92,p alone policy=-0.64,p alone praise=0.39,p alone school=0.46,p alone secret=-1.36
p alone service=-0.57,p alone sexual=-1.01,p alone should=-0.36,p alone slave=-0.18,p alone sleep=-0.69
p alone stranger=1.10,p alone take=-0.52,p alone they=0.55,p alone travel=-0.16,p alone us=0.31
p alone vengeance=0.55,p alone watch=0.33,p alone weapon=0.06,p body boss=0.07,p body bully=0.76,p body carers=0.52
p body child=1.78,p body cold=0.14,p body cooking=-0.09,p body cry=-0.55,p body day=-0.20,p body despair=-1.08
p body die=-0.54,p body dirt=1.08,p body elder=0.42,p body fear=-0.19,p body food=0.21,p body friend=-0.07
p body hide=1.04,p body home=-0.07,p body hungry=0.23,p body hurt=0.98,p body joke=-0.28,p body lack=-0.52
p body leave=0.97,p body mark=0.39,p body me=1.42,p body meds=-0.38,p body nextdoor=0.59,p body night=-0.19
p body number=-0.83,p body old=0.44,p body parent=0.15,p body partner=0.45,p body past=1.04,p body phone=0.53
p body place=-0.37,p body please=-0.12,p body policy=-0.17,p body praise=-0.53,p body school=-0.24,p body secret=2.11
p body service=-0.10,p body sexual=0.69,p body should=-0.39,p body slave=-0.25,p body sleep=-0.51,p body sport=0.46
p body stranger=0.46,p body take=-0.26,p body travel=-0.23,p body us=-0.70,p body vengeance=0.18,p body watch=0.21
p body weather=0.46,p boss carers=0.07,p boss child=-0.22,p boss cooking=-0.12,p boss cry=0.11,p boss day=-0.76
p boss die=-0.17,p boss elder=0.13,p boss fear=-0.57,p boss hide=-0.34,p boss home=0.14,p boss joke=0.19
p boss lack=-0.15,p boss leave=-0.29,p boss letnot=0.16,p boss lock=0.23,p boss me=1.24,p boss money=0.26
p boss number=0.86,p boss old=-0.22,p boss papers=0.41,p boss parent=-0.38,p boss partner=-0.17,p boss past=-0.51
p boss phone=0.63,p boss please=0.25,p boss policy=-0.45,p boss school=-0.33,p boss secret=1.30,p boss service=-0.06
p boss sexual=0.71,p boss should=0.45,p boss slave=1.14,p boss sleep=-0.57,p boss sport=0.11,p boss take=1.54
p boss they=-0.68,p boss travel=0.16,p boss us=-0.34,p boss vengeance=0.62,p boss watch=-0.28,p bully child=1.07
p bully cooking=-0.30,p bully cry=0.05,p bully day=-0.58,p bully despair=-0.14,p bully die=0.47,p bully dirt=0.17
p bully drink=-0.43,p bully food=0.17,p bully friend=-0.28,p bully hide=0.36,p bully home=-0.24,p bully hurt=0.07
p bully joke=1.35,p bully lack=0.50,p bully leave=-0.10,p bully letnot=-0.07,p bully me=0.11,p bully meds=-0.16
p bully nextdoor=0.39,p bully old=-0.16,p bully parent=-0.23,p bully partner=0.24,p bully past=-1.08
p bully phone=-0.41,p bully place=0.05,p bully please=-0.91,p bully policy=-0.39,p bully praise=-0.50
p bully school=0.75,p bully secret=0.07,p bully service=-0.60,p bully sexual=-0.22,p bully should=-0.45
p bully shout=-0.19,p bully sleep=-0.36,p bully sport=0.34,p bully stranger=-0.19,p bully take=-0.36
p bully they=0.68,p bully travel=-0.09,p bully us=0.18,p bully vengeance=-0.06,p bully watch=-0.23
p bully weapon=0.11,p carers child=0.47,p carers cooking=0.31,p carers day=-0.16,p carers despair=0.15
p carers die=-0.22,p carers dirt=0.29,p carers elder=0.18,p carers fear=-0.09,p carers goods=0.11,p carers hide=0.07
p carers home=0.47,p carers hurt=0.13,p carers joke=0.21,p carers lack=-0.37,p carers leave=0.41,p carers letnot=0.54
p carers mark=0.28,p carers me=-0.72,p carers meds=-0.34,p carers money=-0.15,p carers number=0.55,p carers old=0.36
p carers parent=0.49,p carers partner=-0.31,p carers past=-0.98,p carers phone=0.47,p carers place=-0.22
p carers please=0.71,p carers policy=-0.25,p carers praise=-0.67,p carers school=-0.14,p carers secret=0.60
p carers service=-1.08,p carers sexual=0.10,p carers should=-0.43,p carers shout=0.24,p carers slave=-0.60
p carers sleep=0.43,p carers take=-0.20,p carers they=-0.16,p carers travel=0.95,p carers us=-0.75
p carers watch=-0.54,p child cold=1.49,p child cooking=0.36,p child cry=0.52,p child day=1.79,p child despair=0.46
p child die=-0.57,p child dirt=-0.25,p child drink=0.59,p child elder=0.81,p child fear=0.47,p child figure=-0.22
p child food=1.07,p child friend=0.24,p child goods=0.71,p child hide=0.63,p child home=1.56,p child hungry=-0.21
p child hurt=1.46,p child joke=-0.27,p child lack=-0.52,p child leave=0.58,p child letnot=0.10,p child lock=0.26
p child mark=0.35,p child me=-0.95,p child meds=0.75,p child money=0.77,p child nextdoor=0.76,p child night=-0.22
p child number=0.77,p child old=-0.44,p child papers=-0.50,p child parent=0.39,p child partner=1.44,p child past=1.46
p child phone=-0.38,p child place=-1.21,p child please=0.46,p child policy=0.31,p child school=-0.11
p child secret=0.20,p child service=0.86,p child sexual=-0.35,p child should=-0.80,p child shout=0.61
p child slave=-0.16,p child sleep=1.30,p child sport=-0.43,p child stranger=0.21,p child take=0.98,p child they=-0.85
p child travel=0.35,p child us=1.61,p child vengeance=-0.55,p child watch=0.38,p child weapon=-0.79
p child weather=0.10,p cold cooking=0.85,p cold day=1.65,p cold despair=-0.53,p cold die=-0.15,p cold elder=-0.19
p cold fear=-0.24,p cold food=-0.11,p cold goods=0.17,p cold hide=-0.19,p cold home=-0.24,p cold hurt=0.05
p cold joke=0.18,p cold lack=0.39,p cold leave=-0.13,p cold lock=-0.12,p cold me=2.09,p cold money=0.80
p cold nextdoor=0.52,p cold night=-0.58,p cold number=0.54,p cold papers=0.29,p cold parent=-0.39
p cold partner=-0.18,p cold past=0.60,p cold place=-0.68,p cold please=-0.11,p cold policy=-0.59,p cold school=-0.13
p cold secret=-0.46,p cold service=-0.48,p cold should=-0.43,p cold slave=0.32,p cold sleep=0.17,p cold sport=-0.18
p cold stranger=-0.51,p cold take=0.76,p cold they=-0.56,p cold travel=0.23,p cold us=-0.72,p cold vengeance=-0.41
p cold weapon=-0.49,p cold weather=0.15,p cooking cry=-0.21,p cooking day=0.89,p cooking despair=-0.63
p cooking die=-0.08,p cooking elder=-0.16,p cooking figure=-0.05,p cooking food=-0.76,p cooking hide=0.16
p cooking home=-0.23,p cooking hungry=0.27,p cooking hurt=-1.02,p cooking joke=-0.29,p cooking lack=-1.20
p cooking leave=-0.43,p cooking letnot=-0.44,p cooking me=-0.24,p cooking meds=0.34,p cooking money=-0.26
p cooking nextdoor=0.53,p cooking number=0.95,p cooking parent=-0.09,p cooking partner=-0.33,p cooking past=-0.42
p cooking place=-0.47,p cooking policy=-0.33,p cooking school=-0.19,p cooking secret=-0.15,p cooking service=-0.05
p cooking should=-0.74,p cooking slave=-0.96,p cooking sleep=0.79,p cooking sport=-0.07,p cooking stranger=0.17
p cooking they=-1.04,p cooking travel=-0.28,p cooking us=0.39,p cooking vengeance=-1.11,p cooking watch=-0.07
p cry day=0.60,p cry despair=-0.22,p cry die=-0.25,p cry dirt=0.13,p cry drink=0.16,p cry elder=0.06,p cry fear=0.26
p cry food=-0.40,p cry goods=0.25,p cry home=-1.24,p cry joke=-0.29,p cry lack=0.69,p cry leave=-0.45
p cry letnot=0.60,p cry mark=0.16,p cry me=0.07,p cry night=-0.53,p cry number=0.56,p cry old=0.53,p cry papers=-0.17
p cry parent=0.07,p cry past=1.83,p cry phone=-0.06,p cry place=-0.30,p cry please=-0.19,p cry policy=-0.20
p cry praise=-0.18,p cry school=-0.16,p cry secret=-0.39,p cry service=0.66,p cry should=-0.86,p cry shout=0.17
p cry slave=0.63,p cry sleep=-0.45,p cry sport=-0.17,p cry stranger=0.31,p cry take=0.07,p cry they=1.12
p cry travel=-0.44,p cry us=-0.16,p cry vengeance=0.61,p cry watch=-0.14,p cry weapon=-0.17,p day despair=-0.27
p day die=0.43,p day dirt=0.73,p day drink=0.49,p day elder=0.13,p day fear=-0.08,p day figure=-0.36,p day food=2.11
p day friend=0.10,p day goods=0.17,p day home=0.45,p day hungry=-0.61,p day hurt=0.09,p day joke=0.07,p day lack=3.95
p day leave=1.18,p day letnot=-0.41,p day lock=0.61,p day mark=-0.23,p day me=1.06,p day meds=1.76,p day money=1.22
p day nextdoor=0.55,p day night=-0.58,p day number=0.78,p day old=0.94,p day papers=0.22,p day parent=0.69
p day partner=1.73,p day past=0.60,p day phone=-0.20,p day place=-1.29,p day please=-1.29,p day policy=-0.34
p day praise=-1.14,p day secret=-0.24,p day service=-0.32,p day sexual=-0.22,p day should=-1.17,p day shout=0.18
p day slave=-0.62,p day sleep=0.65,p day sport=-0.76,p day stranger=-0.39,p day take=0.36,p day travel=0.29
p day us=-1.24,p day vengeance=0.96,p day watch=0.28,p day weapon=-0.25,p day weather=0.44,p despair die=1.01
p despair dirt=-0.08,p despair elder=0.56,p despair fear=-0.16,p despair figure=0.18,p despair food=0.51
p despair friend=0.16,p despair goods=-0.22,p despair home=-0.30,p despair hurt=0.52,p despair joke=-0.18
p despair lack=1.01,p despair leave=-0.07,p despair letnot=1.41,p despair lock=0.33,p despair mark=0.45
p despair me=2.12,p despair meds=-0.26,p despair money=-0.17,p despair nextdoor=-0.46,p despair night=0.79
p despair number=0.27,p despair old=0.54,p despair papers=0.57,p despair parent=-0.63,p despair partner=-0.64
p despair past=-0.61,p despair phone=-0.93,p despair place=-0.29,p despair please=-0.25,p despair policy=0.82
p despair praise=-0.50,p despair school=-0.95,p despair secret=0.67,p despair service=-0.98,p despair sexual=0.38
p despair should=0.60,p despair shout=-0.21,p despair slave=-0.54,p despair sleep=1.53,p despair sport=-0.19
p despair stranger=-0.12,p despair take=-0.14,p despair they=1.00,p despair travel=-0.19,p despair us=-0.16
p despair vengeance=-0.28,p despair watch=0.10,p despair weapon=-0.13,p despair weather=-0.56,p die dirt=-0.06
p die drink=-0.09,p die elder=-0.16,p die fear=-0.49,p die figure=-0.28,p die food=-0.39,p die friend=0.73
p die goods=0.24,p die home=1.43,p die hurt=-0.36,p die lack=-0.60,p die leave=0.10,p die mark=0.27,p die me=0.07
p die meds=-0.21,p die money=-0.15,p die nextdoor=-0.75,p die night=0.14,p die number=-0.53,p die old=-0.33
p die parent=0.12,p die partner=-0.43,p die past=0.08,p die place=-0.09,p die please=-0.66,p die policy=-0.34
p die praise=-0.17,p die school=-0.22,p die secret=1.53,p die service=0.56,p die sexual=0.20,p die should=0.97
p die shout=-0.15,p die slave=1.04,p die sleep=0.10,p die sport=-0.33,p die stranger=-0.12,p die they=-1.00
p die travel=0.28,p die us=-1.03,p die vengeance=-1.24,p die watch=-0.87,p dirt elder=0.12,p dirt food=0.56
p dirt goods=0.40,p dirt hide=-0.88,p dirt home=0.10,p dirt hurt=-0.48,p dirt lack=1.06,p dirt leave=0.53
p dirt letnot=-0.38,p dirt lock=0.12,p dirt me=-0.20,p dirt money=-0.56,p dirt nextdoor=0.17,p dirt night=0.62
p dirt number=-0.07,p dirt old=0.19,p dirt papers=0.15,p dirt parent=1.47,p dirt partner=0.17,p dirt past=0.27
p dirt phone=0.13,p dirt place=0.41,p dirt please=0.09,p dirt policy=-0.10,p dirt praise=-0.13,p dirt school=0.18
p dirt secret=-0.31,p dirt service=-0.11,p dirt sexual=0.16,p dirt should=-0.39,p dirt slave=-0.52,p dirt sleep=0.55
p dirt sport=0.76,p dirt stranger=0.27,p dirt take=0.41,p dirt they=1.80,p dirt travel=-0.21,p dirt vengeance=0.09
p dirt watch=0.16,p dirt weather=0.65,p drink food=-0.32,p drink goods=-0.20,p drink hide=0.21,p drink home=0.64
p drink hurt=-0.06,p drink lack=-0.08,p drink leave=0.07,p drink letnot=0.41,p drink lock=0.19,p drink mark=-0.07
p drink me=0.26,p drink night=0.79,p drink number=-0.14,p drink old=0.31,p drink parent=0.19,p drink partner=0.06
p drink past=-0.47,p drink place=0.23,p drink please=-0.09,p drink policy=-0.14,p drink praise=0.34
p drink school=0.35,p drink secret=-0.15,p drink service=-0.17,p drink sexual=0.23,p drink should=-0.41
p drink sleep=0.75,p drink sport=0.08,p drink stranger=-0.07,p drink take=0.10,p drink they=1.49,p drink travel=-0.16
p drink us=0.39,p drink vengeance=-0.06,p drink weapon=-0.17,p elder food=-1.05,p elder goods=-0.41
p elder hide=-0.13,p elder home=0.62,p elder hungry=-0.36,p elder hurt=-0.25,p elder lack=0.56,p elder leave=0.33
p elder letnot=0.21,p elder lock=0.46,p elder mark=0.54,p elder me=-0.12,p elder money=-0.09,p elder nextdoor=0.43
p elder night=0.52,p elder number=0.14,p elder old=0.11,p elder past=0.20,p elder phone=1.23,p elder place=-0.25
p elder please=0.35,p elder policy=-0.38,p elder praise=0.21,p elder school=0.11,p elder secret=0.94
p elder service=-0.27,p elder sexual=0.29,p elder should=0.55,p elder slave=0.29,p elder sleep=0.14
p elder sport=0.60,p elder stranger=0.05,p elder take=0.16,p elder they=-0.57,p elder travel=0.58,p elder us=0.93
p elder vengeance=-0.08,p elder weapon=-0.57,p fear food=-0.20,p fear home=0.25,p fear joke=-0.48,p fear lack=-0.39
p fear leave=0.51,p fear letnot=-0.08,p fear lock=-0.20,p fear me=0.17,p fear money=0.16,p fear night=-0.29
p fear number=0.57,p fear parent=0.45,p fear phone=0.89,p fear please=-0.24,p fear policy=-0.13,p fear praise=0.12
p fear school=0.08,p fear secret=0.36,p fear service=-0.16,p fear should=-0.09,p fear slave=0.30,p fear sleep=-0.43
p fear stranger=-0.20,p fear take=-0.10,p fear they=0.97,p fear travel=-0.36,p fear us=-0.15,p fear vengeance=-0.30
p fear watch=-0.38,p fear weather=0.22,p figure food=-0.11,p figure hide=-0.58,p figure home=0.12
p figure hungry=-0.11,p figure hurt=-0.64,p figure lack=-0.11,p figure mark=-0.21,p figure me=-0.84
p figure night=-0.05,p figure number=-0.17,p figure past=-0.39,p figure place=-0.28,p figure praise=0.16
p figure school=-0.26,p figure secret=0.19,p figure service=-0.11,p figure should=-0.26,p figure slave=-0.12
p figure they=-0.41,p figure us=-0.15,p figure vengeance=-0.54,p food friend=0.19,p food goods=0.67,p food hide=1.31
p food home=-0.35,p food hungry=-0.49,p food hurt=-0.53,p food joke=0.12,p food lack=0.68,p food leave=-0.39
p food letnot=2.08,p food lock=0.48,p food mark=0.08,p food me=0.09,p food meds=0.47,p food money=-0.06
p food nextdoor=-0.51,p food night=0.07,p food number=0.68,p food old=0.53,p food parent=0.32,p food partner=-0.64
p food past=0.98,p food phone=-0.34,p food place=0.22,p food please=-0.51,p food policy=-0.81,p food praise=-0.66
p food school=-0.07,p food secret=0.46,p food service=-0.40,p food sexual=-0.11,p food should=-1.95
p food shout=-0.24,p food slave=0.42,p food sport=-0.25,p food stranger=-0.63,p food take=0.29,p food they=1.28
p food travel=-0.11,p food us=-0.96,p food vengeance=-0.73,p food watch=0.08,p food weather=0.10,p friend goods=0.27
p friend home=-0.09,p friend joke=-0.22,p friend lack=0.36,p friend leave=0.21,p friend letnot=0.52,p friend me=0.25
p friend nextdoor=0.39,p friend number=-0.46,p friend parent=0.58,p friend partner=0.14,p friend past=-0.08
p friend place=0.16,p friend please=-0.18,p friend praise=0.89,p friend school=-0.07,p friend secret=0.69
p friend sexual=0.36,p friend should=0.81,p friend shout=0.07,p friend slave=-0.35,p friend sleep=0.22
p friend stranger=0.22,p friend take=0.63,p friend they=2.40,p friend travel=0.30,p friend us=-0.09
p friend vengeance=0.16,p friend watch=0.12,p goods hide=0.54,p goods home=-0.53,p goods hurt=-0.24,p goods joke=0.83
p goods lack=0.81,p goods leave=0.45,p goods me=0.40,p goods nextdoor=-0.21,p goods night=0.15,p goods number=0.91
p goods old=-0.18,p goods parent=0.30,p goods partner=0.27,p goods past=0.78,p goods phone=1.03,p goods place=-0.97
p goods please=0.84,p goods praise=-0.19,p goods school=0.08,p goods secret=0.74,p goods service=0.37
p goods sexual=0.09,p goods should=-0.41,p goods slave=0.64,p goods sleep=0.22,p goods sport=0.30
p goods stranger=0.94,p goods take=1.35,p goods they=1.56,p goods travel=0.28,p goods us=1.59,p goods vengeance=0.75
p goods watch=0.06,p goods weapon=-0.80,p goods weather=-0.11,p hide home=1.03,p hide hurt=0.87,p hide joke=-0.45
p hide lack=1.66,p hide leave=0.42,p hide letnot=0.77,p hide lock=1.14,p hide mark=0.41,p hide me=2.49
p hide money=-0.24,p hide nextdoor=0.36,p hide night=0.50,p hide number=0.13,p hide old=-0.17,p hide papers=0.30
p hide parent=1.16,p hide partner=-0.18,p hide past=-0.78,p hide phone=-0.97,p hide place=-0.67,p hide please=-0.65
p hide policy=-0.79,p hide praise=-0.34,p hide school=-0.05,p hide secret=1.01,p hide service=0.17
p hide sexual=-0.10,p hide should=-1.59,p hide shout=-0.10,p hide slave=0.57,p hide sleep=0.92,p hide sport=-0.39
p hide stranger=0.92,p hide take=0.58,p hide they=-0.38,p hide travel=0.48,p hide us=-0.60,p hide vengeance=0.11
p hide watch=0.62,p hide weapon=-0.05,p home hungry=0.11,p home hurt=0.78,p home joke=-1.11,p home lack=0.95
p home leave=0.42,p home letnot=-1.14,p home lock=0.45,p home mark=-0.22,p home me=-0.11,p home meds=-0.35
p home money=0.06,p home nextdoor=-0.26,p home night=0.81,p home number=1.43,p home old=-0.37,p home papers=0.49
p home parent=-0.87,p home partner=-0.70,p home past=0.29,p home phone=0.09,p home place=-1.19,p home please=0.26
p home policy=-1.14,p home praise=-0.40,p home school=0.14,p home secret=0.58,p home service=-0.37
p home sexual=-0.53,p home should=0.56,p home shout=-0.10,p home slave=0.27,p home sleep=0.96,p home sport=0.08
p home stranger=1.20,p home take=0.06,p home they=0.98,p home travel=0.62,p home us=0.62,p home vengeance=-1.37
p home watch=-0.59,p home weapon=-0.53,p home weather=0.10,p hungry lack=0.09,p hungry leave=-0.42
p hungry letnot=0.23,p hungry me=-0.48,p hungry past=-0.33,p hungry place=-0.08,p hungry praise=0.10
p hungry school=-0.83,p hungry should=-0.47,p hungry slave=-0.39,p hungry sleep=0.42,p hungry sport=-0.19
p hungry they=-0.53,p hungry us=-0.16,p hungry vengeance=-0.13,p hurt joke=-0.10,p hurt lack=0.80,p hurt leave=0.35
p hurt letnot=-0.66,p hurt lock=0.11,p hurt mark=0.36,p hurt me=1.97,p hurt money=0.70,p hurt nextdoor=1.14
p hurt night=-0.26,p hurt number=-0.42,p hurt old=0.20,p hurt parent=0.91,p hurt partner=-0.26,p hurt past=-0.09
p hurt phone=-0.08,p hurt place=-1.35,p hurt please=-0.36,p hurt praise=-0.34,p hurt school=0.75,p hurt secret=0.98
p hurt service=-0.10,p hurt sexual=-0.19,p hurt should=-0.86,p hurt shout=-0.73,p hurt sleep=0.72,p hurt sport=0.78
p hurt stranger=0.60,p hurt take=0.48,p hurt they=1.41,p hurt travel=-0.40,p hurt us=0.69,p hurt vengeance=0.51
p hurt watch=-0.65,p hurt weapon=-0.83,p hurt weather=0.28,p joke lack=0.81,p joke leave=1.41,p joke letnot=-0.33
p joke me=0.12,p joke money=-0.27,p joke nextdoor=-0.09,p joke night=-0.53,p joke number=-0.82,p joke old=-0.07
p joke parent=-0.33,p joke partner=-0.31,p joke past=1.57,p joke phone=0.08,p joke place=-0.72,p joke please=0.89
p joke praise=0.07,p joke school=0.32,p joke secret=0.27,p joke service=0.66,p joke should=0.31,p joke shout=0.06
p joke slave=-0.08,p joke sleep=-0.40,p joke sport=-0.38,p joke stranger=-0.17,p joke take=0.49,p joke they=0.34
p joke travel=-0.51,p joke us=-0.69,p joke vengeance=0.86,p joke watch=-0.24,p joke weapon=0.30,p joke weather=-0.69
p lack leave=0.89,p lack letnot=0.07,p lack lock=0.44,p lack mark=1.16,p lack me=2.15,p lack meds=1.06
p lack money=0.51,p lack nextdoor=-0.21,p lack night=0.29,p lack number=0.56,p lack old=0.52,p lack papers=0.60
p lack parent=0.14,p lack partner=0.40,p lack past=0.42,p lack phone=0.53,p lack please=0.94,p lack policy=-0.14
p lack school=-1.52,p lack secret=0.33,p lack service=-1.79,p lack sex=0.37,p lack sexual=0.70,p lack should=2.42
p lack shout=0.54,p lack slave=0.33,p lack sleep=1.45,p lack stranger=-0.54,p lack take=0.62,p lack they=2.46
p lack travel=-1.96,p lack us=0.44,p lack vengeance=-0.67,p lack watch=-0.55,p lack weather=0.18,p leave letnot=-1.30
p leave lock=-0.56,p leave me=0.36,p leave meds=0.16,p leave money=0.30,p leave nextdoor=0.47,p leave night=0.07
p leave number=0.08,p leave old=0.26,p leave parent=0.53,p leave partner=-0.06,p leave past=-0.82,p leave phone=0.35
p leave place=-0.78,p leave please=0.26,p leave policy=0.65,p leave praise=-0.61,p leave secret=0.40
p leave service=-0.32,p leave sexual=0.07,p leave should=-0.16,p leave shout=0.08,p leave sport=-1.21
p leave stranger=0.06,p leave they=2.45,p leave travel=-0.71,p leave us=-0.27,p leave vengeance=0.67
p leave watch=0.74,p leave weapon=-0.24,p leave weather=-0.44,p letnot lock=-0.46,p letnot mark=-0.22
p letnot me=-0.22,p letnot money=1.24,p letnot nextdoor=-0.36,p letnot night=-0.31,p letnot number=0.28
p letnot old=-0.23,p letnot papers=-0.14,p letnot parent=0.39,p letnot partner=-0.76,p letnot past=1.15
p letnot phone=-0.36,p letnot place=-0.09,p letnot please=1.37,p letnot policy=-0.18,p letnot praise=0.82
p letnot school=0.33,p letnot secret=-0.49,p letnot service=-0.56,p letnot sexual=-0.20,p letnot should=1.43
p letnot shout=0.40,p letnot slave=1.64,p letnot sleep=0.37,p letnot sport=-0.33,p letnot stranger=-0.26
p letnot take=-0.14,p letnot they=0.81,p letnot travel=0.69,p letnot us=0.75,p letnot vengeance=-0.91
p letnot weapon=-0.35,p letnot weather=-0.09,p lock me=0.75,p lock money=0.19,p lock nextdoor=-0.23,p lock night=0.57
p lock old=0.29,p lock papers=-0.14,p lock parent=0.21,p lock partner=0.23,p lock past=0.35,p lock phone=0.30
p lock place=-0.87,p lock please=0.11,p lock policy=-0.11,p lock praise=0.06,p lock secret=0.36,p lock sexual=0.26
p lock should=-0.77,p lock slave=0.09,p lock sleep=0.35,p lock stranger=0.28,p lock travel=0.11,p lock us=-0.32
p lock vengeance=0.21,p lock watch=0.28,p mark me=-0.54,p mark meds=-0.10,p mark money=0.22,p mark night=0.27
p mark number=0.25,p mark parent=0.42,p mark past=0.22,p mark phone=0.41,p mark place=-1.31,p mark please=-0.25
p mark policy=-0.06,p mark school=0.85,p mark secret=0.55,p mark service=-0.26,p mark sexual=0.15,p mark should=0.15
p mark slave=-0.42,p mark sleep=0.42,p mark take=0.79,p mark they=3.04,p mark travel=-0.18,p mark us=0.14
p mark vengeance=-0.46,p mark watch=0.21,p mark weather=0.20,p me meds=2.08,p me money=0.59,p me nextdoor=0.63
p me night=0.57,p me number=-0.34,p me old=-0.39,p me papers=0.87,p me parent=-0.26,p me partner=-0.78
p me past=-0.44,p me phone=0.77,p me place=0.17,p me please=0.67,p me policy=0.52,p me praise=-1.14,p me school=-0.42
p me secret=2.54,p me service=1.02,p me sexual=1.61,p me should=1.21,p me shout=1.48,p me slave=0.16,p me sleep=0.83
p me sport=-0.89,p me stranger=0.58,p me take=1.22,p me they=1.63,p me travel=2.83,p me us=-2.00,p me vengeance=2.54
p me watch=-0.89,p me weapon=1.68,p meds money=0.15,p meds number=0.26,p meds parent=0.24,p meds past=-1.95
p meds place=0.36,p meds please=-0.18,p meds praise=-0.08,p meds secret=0.15,p meds service=-0.52,p meds should=-0.47
p meds slave=0.06,p meds sleep=0.31,p meds sport=0.08,p meds stranger=-0.49,p meds take=-0.10,p meds travel=0.19
p meds us=0.39,p meds vengeance=-0.28,p meds watch=0.41,p money nextdoor=-0.30,p money night=-0.18
p money number=0.31,p money old=-0.32,p money papers=0.17,p money parent=0.26,p money partner=-0.17,p money past=0.45
p money phone=1.43,p money place=-0.30,p money please=-0.09,p money policy=0.10,p money praise=-0.22
p money school=-0.17,p money secret=0.12,p money service=0.19,p money sexual=0.28,p money should=-0.65
p money slave=0.28,p money sleep=0.20,p money sport=-0.18,p money stranger=0.14,p money take=-0.30,p money they=0.93
p money us=-0.38,p money watch=0.82,p nextdoor night=-0.24,p nextdoor number=-0.27,p nextdoor old=-0.20
p nextdoor papers=-0.09,p nextdoor parent=0.34,p nextdoor partner=0.14,p nextdoor past=0.74,p nextdoor place=-0.52
p nextdoor please=0.21,p nextdoor praise=0.25,p nextdoor school=0.38,p nextdoor sexual=0.22,p nextdoor should=-0.14
p nextdoor shout=0.27,p nextdoor slave=0.27,p nextdoor sleep=0.29,p nextdoor sport=-0.11,p nextdoor stranger=0.31
p nextdoor take=0.17,p nextdoor they=1.08,p nextdoor travel=-0.15,p nextdoor vengeance=-0.07,p nextdoor watch=0.10
p nextdoor weather=-0.33,p night number=0.14,p night old=0.12,p night parent=0.22,p night partner=-0.20
p night past=-0.88,p night phone=0.26,p night place=-0.20,p night please=-0.17,p night praise=-0.14
p night school=0.37,p night secret=0.50,p night service=0.68,p night should=-0.06,p night shout=-0.35
p night slave=-0.99,p night sleep=-0.12,p night sport=-0.18,p night stranger=0.49,p night take=-0.59
p night they=-1.24,p night travel=-0.12,p night us=-1.20,p night watch=1.54,p night weapon=-0.60
p night weather=-0.31,p number old=0.94,p number papers=-0.18,p number partner=0.53,p number past=-1.05
p number phone=-0.32,p number place=-0.12,p number please=0.91,p number policy=-0.67,p number praise=-0.73
p number school=-0.55,p number secret=-0.54,p number service=-0.86,p number sex=0.09,p number sexual=-0.26
p number should=-1.29,p number shout=-0.07,p number slave=-0.09,p number sleep=-0.52,p number stranger=1.27
p number take=2.23,p number they=0.82,p number travel=1.80,p number us=-0.32,p number vengeance=-0.99
p number watch=0.39,p number weapon=0.20,p number weather=0.56,p old parent=-0.09,p old partner=-0.20,p old past=0.19
p old phone=0.07,p old place=-0.29,p old please=0.08,p old policy=-0.11,p old school=-0.14,p old secret=-0.50
p old service=-0.49,p old sexual=-0.16,p old slave=-0.06,p old sleep=0.13,p old sport=-0.10,p old stranger=-0.46
p old take=0.17,p old they=1.67,p old travel=0.29,p old us=0.13,p old vengeance=-0.28,p old watch=0.07
p papers partner=0.22,p papers past=0.49,p papers place=-0.29,p papers please=0.08,p papers policy=0.25
p papers secret=0.44,p papers should=0.15,p papers slave=-0.22,p papers sleep=0.47,p papers stranger=-0.07
p papers take=1.19,p papers us=0.10,p papers vengeance=0.09,p papers watch=-0.27,p parent partner=0.84
p parent past=1.00,p parent phone=0.75,p parent place=0.06,p parent policy=0.34,p parent praise=-0.56
p parent school=-0.51,p parent secret=1.15,p parent service=-0.26,p parent sexual=0.23,p parent should=1.63
p parent slave=-0.58,p parent sleep=0.85,p parent sport=0.24,p parent stranger=0.40,p parent take=-0.18
p parent they=0.51,p parent travel=-0.38,p parent us=-0.19,p parent vengeance=0.19,p parent watch=0.31
p parent weapon=0.15,p parent weather=0.37,p partner past=-0.13,p partner phone=-0.05,p partner place=-0.65
p partner please=-1.06,p partner policy=-0.53,p partner praise=-0.36,p partner school=0.52,p partner secret=0.59
p partner service=-0.05,p partner sexual=0.87,p partner should=-1.11,p partner sport=-0.20,p partner stranger=0.87
p partner take=0.61,p partner they=-0.31,p partner travel=0.17,p partner us=0.25,p partner vengeance=0.25
p partner watch=-0.56,p partner weather=0.09,p past phone=0.62,p past place=0.59,p past please=-0.58
p past policy=-0.83,p past praise=-1.20,p past school=-0.84,p past secret=-1.07,p past service=-1.16
p past sexual=0.17,p past should=-0.70,p past shout=0.53,p past slave=-0.81,p past sleep=0.53,p past sport=0.21
p past stranger=0.46,p past take=1.65,p past they=0.70,p past us=-0.88,p past vengeance=-1.01,p past watch=-0.94
p past weapon=0.39,p past weather=1.43,p phone place=0.35,p phone please=0.44,p phone policy=0.85
p phone praise=-0.41,p phone school=0.51,p phone secret=-0.77,p phone service=-0.99,p phone shout=-0.10
p phone slave=0.82,p phone sleep=-0.56,p phone stranger=0.30,p phone take=0.74,p phone they=1.00,p phone travel=0.15
p phone us=0.31,p phone vengeance=-0.38,p phone watch=0.91,p phone weapon=-0.15,p place please=0.23
p place policy=-0.45,p place praise=1.25,p place school=1.46,p place secret=-0.68,p place sexual=-0.96
p place should=0.88,p place slave=1.25,p place sleep=-1.08,p place sport=0.49,p place stranger=-0.07
p place take=-2.97,p place they=0.42,p place travel=-0.96,p place vengeance=-0.11,p place watch=-0.32
p place weapon=0.27,p place weather=-0.90,p please policy=-0.79,p please praise=0.27,p please school=-0.41
p please secret=0.15,p please service=-0.11,p please sexual=-0.31,p please should=-0.28,p please shout=0.27
p please slave=0.53,p please sleep=0.24,p please sport=-0.12,p please stranger=-0.10,p please take=-1.00
p please they=1.55,p please travel=0.62,p please us=0.07,p please vengeance=1.38,p please watch=-0.54
p please weapon=1.21,p please weather=0.18,p policy praise=0.48,p policy school=-0.12,p policy secret=0.77
p policy service=-0.63,p policy sexual=-0.34,p policy should=-0.27,p policy shout=-0.16,p policy slave=-0.47
p policy sleep=-0.25,p policy sport=0.23,p policy stranger=-0.99,p policy take=-0.36,p policy they=-0.35
p policy travel=-0.15,p policy us=-1.04,p policy vengeance=-0.73,p policy watch=-0.35,p policy weapon=0.42
p policy weather=-0.12,p praise school=-0.16,p praise secret=0.31,p praise service=-1.20,p praise should=0.12
p praise shout=0.09,p praise slave=-0.15,p praise sleep=-0.18,p praise sport=-0.22,p praise stranger=0.59
p praise take=-0.31,p praise they=-0.65,p praise travel=0.17,p praise us=-0.92,p praise vengeance=-0.53
p praise watch=-0.32,p praise weapon=-0.22,p praise weather=-0.25,p school secret=0.38,p school service=0.54
p school sexual=-0.07,p school should=-0.44,p school shout=-0.17,p school slave=-1.47,p school sleep=-0.39
p school sport=0.49,p school stranger=0.52,p school take=-1.08,p school they=1.45,p school travel=1.05
p school us=-0.53,p school vengeance=1.31,p school watch=0.29,p school weapon=0.36,p school weather=-0.05
p secret service=0.49,p secret sexual=0.89,p secret should=0.58,p secret shout=0.37,p secret slave=1.22
p secret sleep=0.10,p secret sport=0.83,p secret stranger=1.34,p secret take=0.66,p secret they=-0.60
p secret us=0.48,p secret vengeance=0.45,p secret watch=-0.95,p secret weapon=0.47,p secret weather=-0.30
p service should=-1.44,p service shout=0.29,p service slave=-0.97,p service sleep=0.49,p service sport=0.05
p service stranger=-0.38,p service take=-1.09,p service they=-1.27,p service us=0.40,p service vengeance=0.62
p service watch=-0.58,p service weapon=1.07,p service weather=-0.08,p sex sexual=0.19,p sex should=0.28
p sex they=0.37,p sex vengeance=0.61,p sexual shout=0.16,p sexual slave=-0.29,p sexual sleep=-0.38
p sexual sport=0.96,p sexual stranger=0.84,p sexual they=-0.29,p sexual travel=-0.59,p sexual us=0.30
p sexual vengeance=0.21,p sexual watch=-0.06,p sexual weapon=0.17,p sexual weather=0.17,p should shout=-0.33
p should slave=-0.49,p should sleep=-0.58,p should sport=-0.50,p should stranger=-0.44,p should take=-0.57
p should they=1.53,p should travel=-1.33,p should vengeance=-0.18,p should watch=0.11,p should weapon=0.58
p should weather=-0.15,p shout slave=0.40,p shout sleep=0.09,p shout sport=0.40,p shout stranger=0.09
p shout take=0.08,p shout they=0.45,p shout us=-0.99,p shout vengeance=0.43,p slave sleep=0.97,p slave sport=-0.20
p slave stranger=1.15,p slave take=1.53,p slave they=0.51,p slave travel=1.71,p slave us=-0.05
p slave vengeance=-0.54,p slave watch=-0.10,p slave weapon=0.73,p sleep sport=0.32,p sleep stranger=0.10
p sleep take=0.26,p sleep they=1.26,p sleep travel=-0.50,p sleep us=0.68,p sleep vengeance=0.95,p sleep watch=-0.64
p sleep weapon=-0.21,p sleep weather=-0.46,p sport stranger=-0.15,p sport take=-0.27,p sport they=-0.19
p sport travel=0.14,p sport us=0.33,p sport vengeance=-0.76,p sport watch=-0.12,p sport weapon=-0.10
p sport weather=0.19,p stranger take=0.86,p stranger they=1.42,p stranger travel=1.27,p stranger us=0.51
p stranger vengeance=-0.06,p stranger watch=0.61,p stranger weapon=0.47,p take they=1.07,p take travel=0.57
p take us=-0.63,p take vengeance=0.58,p take watch=-0.27,p take weapon=0.17,p take weather=0.24,p they travel=0.06
p they us=0.45,p they vengeance=0.54,p they watch=0.16,p they weapon=0.78,p they weather=1.03,p travel us=0.27
p travel vengeance=-1.24,p travel watch=0.98,p travel weapon=1.10,p travel weather=-0.41,p us vengeance=0.80
p us watch=-0.53,p us weapon=-0.29,p us weather=0.20,p vengeance watch=-0.11,p vengeance weapon=1.31
p vengeance weather=-0.37,p watch weapon=0.11,p watch weather=-0.19
`
