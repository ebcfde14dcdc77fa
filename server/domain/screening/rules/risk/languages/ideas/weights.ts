/** Learned by test/worries/fit-ideas.ts: an outcome, not for editing. */
export const base = -2.756
export const thresholds = 'ur=-0.137,ro=-0.090,pl=-0.592,cs=-0.257,ar=-0.026,pa=-0.172'
export const weights = `
i: alone=0.96 body=2.69 boss=1.94 child=2.86 cold=0.75 cooking=-1.04 cry=0.64 day=2.48 despair=1.02 die=1.57
i: dirt=2.39 elder=1.27 fear=0.25 figure=-2.16 food=1.32 friend=3.91 goods=1.67 hide=2.39 home=2.42 hurt=0.79
i: joke=-0.39 lack=1.17 leave=0.82 letnot=1.34 lock=1.45 mark=1.14 me=0.52 meds=2.84 money=0.26 nextdoor=0.39
i: night=2.15 number=0.44 old=0.42 papers=1.61 parent=2.94 partner=2.17 past=-0.92 phone=0.72 place=-1.36
i: please=1.03 policy=-2.37 praise=-2.91 school=0.86 secret=3.39 service=-1.67 sex=1.06 sexual=1.17 should=-1.47
i: shout=0.20 slave=0.22 sleep=2.96 sport=-2.83 stranger=0.35 take=0.86 they=1.66 travel=1.38 us=-0.77
i: vengeance=1.26 watch=0.93 weapon=2.31 weather=-1.14
p alone: body=0.62 boss=0.32 bully=0.58 carers=-0.09 child=1.75 cold=-0.08 cooking=-0.22 cry=0.45 day=1.19
p alone: despair=0.76 die=-0.22 dirt=0.66 drink=-0.57 elder=-0.13 figure=0.06 food=-0.14 friend=0.47 hide=-0.21
p alone: home=1.56 hungry=-0.08 hurt=0.12 joke=-1.00 lack=-0.10 leave=-0.44 letnot=-0.10 lock=-0.16 meds=-0.05
p alone: money=-0.78 nextdoor=1.09 night=0.28 number=-0.77 old=0.09 papers=-0.13 parent=0.45 past=0.26 phone=-0.64
p alone: place=-0.65 please=-0.96 policy=-0.34 praise=0.31 school=0.32 secret=-1.68 service=-0.50 sexual=-0.63
p alone: should=-0.69 shout=-0.11 slave=-0.07 sleep=-0.59 stranger=1.35 take=-0.50 they=0.76 travel=0.05 us=-0.06
p alone: vengeance=0.28 watch=0.55 weapon=-0.08 weather=-0.05
p body: boss=0.33 bully=0.79 carers=0.42 child=1.97 cold=0.15 cooking=-0.17 cry=-0.38 day=0.77 despair=-0.77
p body: die=-0.62 dirt=0.89 elder=0.38 fear=-0.29 food=0.38 friend=-0.05 hide=0.72 home=-0.17 hungry=0.10 hurt=1.08
p body: joke=-0.20 lack=-0.69 leave=0.93 letnot=0.13 mark=0.51 me=1.11 meds=-0.33 money=0.19 nextdoor=0.57
p body: night=-0.19 number=-0.69 old=0.43 partner=0.33 past=0.55 phone=0.45 place=-0.37 please=-0.55 policy=-0.38
p body: praise=-0.56 school=-0.43 secret=1.75 service=-0.19 sexual=0.07 should=-0.61 slave=-0.40 sleep=-0.40
p body: sport=0.41 stranger=0.34 take=-0.23 they=1.06 travel=-0.16 us=-0.12 vengeance=0.51 watch=0.23 weapon=-0.21
p body: weather=0.50
p boss: child=-0.26 cooking=-0.12 cry=0.06 day=-0.54 die=-0.14 elder=0.10 fear=-0.53 hide=-0.41 home=0.14 hurt=-0.20
p boss: joke=0.25 lack=-0.36 leave=-0.38 lock=0.22 me=1.22 money=0.41 night=0.05 number=0.74 old=-0.25 papers=0.38
p boss: parent=-0.40 past=-0.22 phone=0.71 please=0.24 policy=-0.43 praise=-0.10 school=-0.52 secret=1.55
p boss: service=-0.14 sexual=0.85 should=0.33 shout=-0.36 slave=1.34 sleep=-0.51 take=1.54 they=-0.68 travel=0.16
p boss: us=-0.05 vengeance=0.33 watch=-0.26
p bully: carers=-0.09 child=0.54 cooking=-0.30 cry=-0.07 day=-0.72 despair=0.09 die=0.47 dirt=0.19 drink=-0.60
p bully: food=0.19 friend=-0.35 goods=-0.13 hide=0.28 home=-0.38 hurt=-0.24 joke=1.45 lack=0.32 leave=-0.12
p bully: mark=-0.13 me=-0.09 meds=-0.56 nextdoor=0.31 number=-0.19 old=-0.17 parent=-0.27 partner=0.30 past=-1.09
p bully: phone=-0.76 please=-0.78 policy=-0.28 praise=-0.58 school=0.63 secret=0.05 service=-0.44 sexual=-0.23
p bully: should=-0.45 shout=-0.25 slave=0.17 sleep=-0.22 sport=0.16 take=-0.33 they=0.40 travel=-0.10 us=0.31
p bully: vengeance=-0.13 watch=-0.23 weapon=0.25
p carers: child=0.38 cooking=0.27 cry=-0.07 day=-0.08 despair=0.30 die=-0.26 dirt=0.33 elder=0.14 fear=-0.23
p carers: goods=0.11 hide=0.12 home=0.27 hurt=0.15 joke=0.16 lack=-0.40 leave=0.29 letnot=0.67 mark=0.57 me=-1.70
p carers: meds=-0.43 money=-0.18 night=0.16 number=0.44 old=0.27 parent=0.42 partner=-0.14 past=-1.05 phone=0.43
p carers: place=-0.21 please=0.82 policy=-0.25 praise=-0.78 school=-0.13 secret=0.54 service=-1.37 sexual=0.06
p carers: should=-0.59 shout=0.26 slave=-0.64 sleep=0.25 sport=-0.06 take=-0.26 they=-0.10 travel=1.13 us=-0.92
p carers: vengeance=-0.09 watch=-0.59
p child: cold=1.59 cooking=0.13 cry=0.72 day=1.96 despair=-0.12 die=-0.56 dirt=-0.13 drink=0.55 elder=0.55 fear=0.56
p child: figure=-0.55 food=0.88 friend=0.29 goods=0.81 home=1.40 hungry=-0.48 hurt=1.65 joke=0.07 lack=-0.81
p child: leave=0.42 letnot=-0.09 lock=0.35 mark=0.56 me=-0.79 meds=0.45 money=0.96 nextdoor=1.06 number=1.31
p child: papers=-0.55 parent=0.49 partner=1.07 past=0.57 phone=-0.51 place=-1.33 please=-0.19 policy=0.11
p child: praise=-0.61 secret=0.36 service=1.18 sexual=-0.30 should=-0.98 shout=0.67 slave=-0.25 sleep=0.98
p child: sport=-0.47 stranger=-0.16 take=1.12 they=-0.91 travel=0.41 us=1.36 vengeance=-0.71 watch=0.79 weapon=-0.67
p child: weather=0.18
p cold: cooking=0.65 day=1.50 despair=-0.21 die=-0.26 dirt=0.05 elder=-0.18 fear=-0.27 food=-0.05 goods=0.16
p cold: hide=0.14 home=-0.28 hurt=0.08 joke=0.15 lack=0.41 leave=-0.13 lock=-0.09 me=1.96 money=0.81 nextdoor=0.38
p cold: night=-0.24 number=0.55 papers=0.30 parent=-0.38 past=0.58 place=-0.76 please=-0.20 policy=-0.41
p cold: school=-0.19 secret=-0.42 service=-0.49 should=-0.41 slave=0.35 sleep=0.40 sport=-0.18 stranger=-0.49
p cold: take=0.90 they=-0.39 travel=0.24 us=-0.88 vengeance=-0.75 watch=-0.25 weapon=-0.57 weather=0.06
p cooking: cry=-0.20 day=0.84 despair=-0.94 die=-0.09 elder=-0.14 figure=-0.06 food=-0.65 home=-0.35 hungry=0.22
p cooking: hurt=-1.14 joke=-0.24 lack=-0.97 leave=-0.71 letnot=-0.27 me=-0.11 meds=0.58 money=-0.24 nextdoor=0.37
p cooking: number=0.86 partner=-0.49 past=-0.31 place=-0.37 policy=-0.32 praise=0.11 school=-0.33 secret=-0.12
p cooking: service=-0.05 should=-0.62 slave=-0.85 sleep=0.82 stranger=0.22 they=-1.18 travel=-0.26 us=0.30
p cooking: vengeance=-1.30 watch=-0.07
p cry: day=0.06 die=-0.28 dirt=0.24 elder=-0.21 fear=0.26 food=-0.62 friend=0.05 goods=0.25 home=-1.44 hurt=-0.09
p cry: joke=-0.55 lack=0.95 leave=-0.38 letnot=0.67 mark=0.14 me=0.29 nextdoor=0.07 night=-0.43 number=0.55 old=0.65
p cry: papers=-0.20 parent=0.09 partner=-0.16 past=1.88 place=-0.27 please=-0.51 policy=-0.20 praise=-0.28
p cry: school=-0.18 secret=-0.81 service=0.67 should=-0.96 slave=0.55 sleep=-0.12 sport=-0.17 stranger=0.23
p cry: take=0.13 they=1.50 travel=-0.41 us=-0.05 vengeance=1.10 watch=-0.17 weapon=-0.17
p day: despair=-0.78 die=1.08 dirt=0.79 drink=0.29 elder=0.27 fear=0.33 figure=-0.45 food=1.93 friend=0.09
p day: goods=0.57 hide=0.08 home=0.09 hurt=-0.16 joke=0.05 lack=4.07 leave=1.05 letnot=-0.28 lock=0.54 mark=-0.38
p day: me=0.18 meds=1.77 money=1.40 nextdoor=0.40 night=-0.44 number=0.78 old=0.31 papers=0.41 parent=-0.20
p day: partner=1.24 phone=-0.39 place=-0.91 please=-1.20 policy=-0.25 praise=-1.42 school=0.43 secret=-0.84
p day: service=-0.87 sexual=0.34 should=-0.97 slave=-0.59 sleep=1.16 sport=-0.26 stranger=-0.55 take=0.15 they=0.58
p day: travel=0.55 us=-0.93 vengeance=0.45 watch=0.63 weapon=0.15 weather=0.30
p despair: die=0.59 dirt=-0.23 elder=0.48 fear=-0.10 figure=0.19 food=0.38 goods=-0.19 hide=-0.39 home=-1.08
p despair: hurt=0.67 joke=-0.11 lack=0.48 letnot=0.76 lock=-0.24 mark=0.31 me=1.99 meds=-0.23 nextdoor=-0.22
p despair: night=0.73 number=-0.23 old=0.31 papers=0.30 parent=-0.26 partner=-0.65 phone=-0.12 place=-0.24
p despair: policy=0.55 praise=-0.43 school=-1.18 secret=0.71 service=-0.52 sexual=-0.15 should=0.12 shout=-0.09
p despair: slave=-0.86 sleep=0.97 sport=-0.23 stranger=-1.03 take=0.27 they=0.63 travel=0.10 us=-0.52
p despair: vengeance=-0.06 watch=0.26 weapon=0.10 weather=-0.39
p die: dirt=-0.09 drink=-0.10 elder=-0.15 fear=-0.48 figure=-0.36 food=-0.36 friend=0.70 goods=0.24 home=1.65
p die: hurt=-0.40 lack=-0.44 leave=-0.38 letnot=-0.19 mark=0.35 me=-0.31 meds=-0.24 money=-0.10 nextdoor=-0.86
p die: night=0.14 number=-0.73 old=-0.31 parent=0.15 partner=-0.66 past=0.61 place=-0.16 please=-0.44 policy=-0.32
p die: praise=-0.22 school=-0.27 secret=1.52 service=0.52 should=0.16 shout=-0.18 slave=0.79 sleep=0.19 sport=-0.35
p die: stranger=-0.16 take=0.12 they=-0.76 travel=0.21 us=-0.95 vengeance=-1.12 watch=-0.72 weather=-0.25
p dirt: elder=0.16 food=0.51 goods=0.40 hide=-0.43 home=0.17 hungry=-0.16 hurt=-0.70 joke=-0.50 lack=1.15 leave=0.54
p dirt: lock=-0.11 mark=0.14 me=-0.43 money=-0.50 nextdoor=0.16 night=0.70 old=0.06 papers=0.17 parent=1.55
p dirt: partner=0.09 past=0.35 phone=-0.18 place=0.84 please=-0.23 policy=-0.17 praise=-0.05 school=0.25
p dirt: secret=-0.28 sexual=0.29 should=-0.63 slave=-0.42 sleep=0.29 sport=0.72 stranger=0.12 take=0.26 they=1.36
p dirt: travel=-0.52 us=0.07 vengeance=-0.33 watch=-0.07 weather=0.79
p drink: figure=-0.05 food=-0.32 goods=-0.23 hide=0.17 home=0.68 hurt=-0.07 lack=-0.09 leave=0.10 letnot=0.41
p drink: lock=0.19 mark=-0.08 me=0.28 night=0.78 number=-0.26 old=0.34 parent=0.27 past=-0.46 place=0.21
p drink: please=-0.10 policy=-0.14 praise=0.34 school=0.34 secret=-0.10 service=-0.19 sexual=0.25 should=-0.42
p drink: sleep=0.72 sport=0.10 stranger=-0.06 take=0.08 they=1.42 travel=-0.13 us=0.39 vengeance=-0.09 weapon=-0.19
p elder: food=-1.08 hide=-0.13 home=0.36 hungry=-0.40 hurt=-0.20 lack=0.71 leave=0.34 letnot=0.34 lock=0.38
p elder: mark=0.55 me=0.32 night=0.43 number=-0.17 old=-0.19 parent=0.17 past=0.11 phone=1.69 place=-0.33
p elder: please=0.28 policy=-0.45 praise=0.20 school=0.11 secret=1.06 service=-0.30 sexual=0.17 should=0.60
p elder: slave=-0.41 sleep=0.37 sport=0.73 stranger=0.29 take=0.50 they=-0.51 travel=0.67 us=0.40 vengeance=-0.08
p elder: watch=0.40
p fear: food=-0.24 home=0.27 joke=-0.56 lack=-0.38 leave=0.35 letnot=-0.06 lock=-0.18 me=0.19 money=0.32 night=-0.36
p fear: number=0.52 parent=0.44 past=0.16 phone=0.84 place=-0.09 please=-0.11 policy=-0.13 praise=0.13 school=0.11
p fear: secret=0.39 service=-0.15 slave=0.32 sleep=-0.46 stranger=-0.06 take=0.13 they=0.98 travel=-0.33 us=-0.20
p fear: vengeance=-0.25 watch=-0.21 weather=0.26
p figure: food=-0.15 home=0.11 hungry=-0.15 hurt=-0.34 lack=-0.13 leave=-0.12 mark=-0.27 me=-0.65 night=-0.07
p figure: number=-0.17 past=-0.45 place=-0.30 praise=0.16 secret=0.19 should=-0.30 sport=-0.06 they=-0.10
p food: friend=0.18 goods=0.68 hide=0.99 home=-0.39 hungry=-0.97 hurt=-0.47 joke=0.06 lack=0.66 leave=-0.26
p food: letnot=2.17 lock=0.42 mark=-0.06 meds=0.50 money=0.06 nextdoor=-0.63 night=0.08 number=0.78 old=0.51
p food: partner=-0.53 past=0.78 phone=-0.31 place=0.34 please=-0.40 policy=-0.67 praise=-0.65 school=-0.23
p food: secret=0.25 service=-0.51 sexual=-0.32 should=-2.17 shout=-0.44 slave=0.34 sleep=0.13 sport=-0.31
p food: stranger=-0.46 take=0.52 they=1.51 us=-0.94 vengeance=-0.91 watch=0.31 weather=0.09
p friend: goods=0.28 home=-0.09 hurt=-0.17 joke=-0.16 lack=0.46 leave=0.33 letnot=0.63 me=0.29 money=0.07
p friend: nextdoor=0.45 night=-0.11 number=-0.45 parent=0.69 partner=0.11 past=-0.12 phone=0.13 place=0.16
p friend: please=-0.18 praise=1.13 secret=0.54 sexual=0.34 should=0.66 shout=0.17 slave=-0.12 sport=-0.15
p friend: stranger=0.17 take=0.66 they=2.41 travel=0.23 us=-0.06 vengeance=0.15 watch=0.14
p goods: hide=0.50 home=-0.39 hurt=-0.37 joke=0.87 lack=1.04 leave=0.16 letnot=0.10 me=0.63 nextdoor=-0.23
p goods: night=0.20 number=0.90 old=-0.23 parent=0.32 partner=0.07 past=0.77 phone=1.04 place=-0.95 please=0.75
p goods: praise=-0.20 school=0.10 secret=0.81 service=0.37 sexual=0.07 should=-0.28 slave=0.68 sleep=0.25 sport=0.29
p goods: stranger=1.03 take=1.29 they=1.45 travel=0.38 us=1.43 vengeance=0.80 watch=-0.10 weapon=-0.79 weather=-0.10
p hide: home=1.32 hurt=1.31 joke=-0.41 lack=1.58 leave=0.12 letnot=0.63 lock=0.87 mark=0.52 me=2.83 money=0.27
p hide: nextdoor=0.40 night=0.60 number=0.22 old=0.30 papers=0.31 parent=0.73 partner=0.05 past=-1.09 place=-0.40
p hide: please=-0.94 policy=-0.31 praise=-0.34 school=0.11 secret=0.83 service=0.16 sexual=-0.15 should=-1.07
p hide: shout=-0.09 slave=0.49 sleep=0.90 sport=-0.42 stranger=0.79 take=0.17 they=0.07 travel=0.57 us=-0.42
p hide: vengeance=0.73 watch=0.74 weapon=-0.05 weather=-0.10
p home: hungry=0.06 hurt=0.71 joke=-1.29 lack=1.13 leave=0.38 letnot=-1.14 lock=0.45 mark=-0.16 me=-0.22 meds=-0.64
p home: money=0.13 night=0.82 number=1.62 old=-0.48 papers=0.54 parent=-0.51 partner=-0.53 past=0.30 phone=-0.09
p home: place=-1.09 please=0.27 policy=-0.69 praise=-0.32 secret=0.78 service=-0.56 sexual=-0.57 should=0.38
p home: shout=-0.19 slave=0.21 sleep=0.63 stranger=1.06 take=0.10 they=1.00 travel=0.45 us=0.63 vengeance=-1.48
p home: watch=-0.41 weapon=-0.40 weather=0.07
p hungry: lack=-0.13 leave=-0.29 me=-0.59 parent=-0.25 past=-0.68 place=-0.09 praise=0.09 school=-0.76 should=-0.41
p hungry: slave=-0.43 sleep=0.46 sport=-0.22 they=-0.34 us=-0.26 vengeance=-0.16
p hurt: joke=0.06 lack=1.20 leave=0.35 letnot=-0.64 lock=0.10 me=1.80 money=0.75 nextdoor=1.09 night=0.06
p hurt: number=-0.65 old=0.07 parent=0.64 partner=-0.38 past=0.25 phone=-0.40 place=-1.37 please=-0.57 policy=-0.19
p hurt: praise=-0.45 school=0.44 secret=1.18 service=0.19 sexual=-0.26 should=-1.09 shout=-0.89 slave=-0.15
p hurt: sleep=0.43 sport=0.36 stranger=0.42 take=0.31 they=1.52 travel=-0.32 us=0.49 vengeance=0.80 watch=-0.35
p hurt: weapon=-0.24 weather=0.33
p joke: lack=0.80 leave=1.36 letnot=-0.51 mark=0.08 me=-0.17 money=-0.33 nextdoor=-0.11 night=-0.48 number=-1.14
p joke: old=0.07 parent=-0.76 partner=-0.38 past=1.56 phone=-0.13 place=-0.54 please=0.45 policy=0.19 praise=0.11
p joke: school=0.41 secret=0.21 service=0.73 should=0.46 shout=-0.15 slave=-0.06 sleep=-0.30 sport=-0.24
p joke: stranger=-0.08 take=0.11 they=-0.09 travel=-0.46 us=-0.94 vengeance=1.26 watch=-0.43 weapon=0.33
p joke: weather=-0.63
p lack: leave=0.80 letnot=-0.41 lock=0.58 mark=0.72 me=2.02 meds=0.80 money=0.32 night=0.70 number=1.17 old=0.84
p lack: papers=0.78 partner=1.08 phone=0.60 place=0.40 please=1.09 policy=-0.24 school=-1.56 secret=-0.10
p lack: service=-1.55 sex=0.30 should=1.87 shout=0.66 slave=0.25 sleep=1.40 sport=0.18 stranger=-0.36 take=0.51
p lack: they=2.39 travel=-1.60 us=0.39 vengeance=-0.47 watch=-0.47 weapon=0.22 weather=0.19
p leave: letnot=-1.55 lock=-0.58 me=0.31 meds=0.24 money=0.35 nextdoor=0.32 night=0.22 number=0.11 old=0.21
p leave: papers=0.10 parent=0.77 partner=0.18 past=-0.69 phone=0.34 place=-0.93 please=-0.22 policy=0.82
p leave: praise=-0.63 school=-0.24 secret=0.51 service=-0.24 should=0.15 shout=0.15 slave=0.53 sleep=0.62
p leave: sport=-1.17 stranger=-0.15 they=2.54 travel=-0.53 us=-0.23 vengeance=1.05 watch=0.87 weapon=-0.29
p leave: weather=-0.45
p letnot: lock=-0.45 mark=-0.23 me=-0.80 meds=0.07 money=1.02 nextdoor=-0.44 night=-0.53 number=0.27 old=-0.25
p letnot: papers=-0.08 partner=-0.57 past=1.03 phone=0.05 please=1.36 praise=1.23 school=0.30 secret=-0.26
p letnot: service=-0.61 sexual=-0.19 should=2.04 shout=0.51 slave=1.79 sleep=0.10 sport=-0.06 stranger=-0.15
p letnot: take=-0.34 they=0.85 travel=0.52 us=0.64 vengeance=-0.54 watch=-0.34 weather=-0.07
p lock: me=0.80 money=0.24 nextdoor=-0.25 night=0.61 old=0.26 papers=-0.12 parent=0.23 partner=0.25 past=0.38
p lock: phone=0.33 place=-1.05 policy=-0.13 praise=0.10 secret=0.31 sexual=0.21 should=-0.86 slave=0.18 sleep=0.35
p lock: stranger=0.36 take=-0.07 travel=0.12 us=-0.34 vengeance=0.13 watch=0.21
p mark: me=-0.48 meds=-0.10 money=0.22 night=0.40 number=0.10 parent=0.62 past=0.25 phone=0.36 place=-1.31
p mark: please=-0.21 policy=-0.15 praise=-0.24 school=1.14 secret=0.44 service=-0.28 sexual=0.17 should=0.13
p mark: slave=-0.61 sleep=0.49 sport=0.21 stranger=0.07 take=1.08 they=3.10 travel=-0.11 us=0.15 vengeance=-0.60
p mark: watch=0.25 weather=0.25
p me: meds=2.10 money=0.92 nextdoor=0.89 night=0.54 number=-0.41 old=-0.47 papers=0.95 parent=-0.14 partner=-1.05
p me: past=-0.23 phone=0.64 place=0.46 please=0.64 policy=0.71 praise=-1.13 school=-0.35 secret=2.55 service=1.23
p me: sexual=1.83 should=1.38 shout=1.20 slave=0.10 sleep=0.42 sport=-0.91 stranger=0.62 take=1.44 they=1.34
p me: travel=2.53 us=-1.58 vengeance=2.08 watch=-0.46 weapon=1.77
p meds: money=0.16 number=0.31 parent=0.28 partner=-0.19 past=-1.62 phone=-0.36 place=0.24 praise=-0.08 secret=0.23
p meds: service=-0.45 should=-0.98 slave=0.08 sleep=0.48 stranger=-0.57 they=-0.30 travel=0.05 us=0.45
p meds: vengeance=-0.48 watch=0.34
p money: nextdoor=0.13 night=-0.14 number=0.47 old=-0.31 papers=0.16 parent=0.29 partner=0.16 past=0.44 phone=0.57
p money: place=-0.07 policy=-0.57 praise=-0.12 school=-0.19 secret=0.23 service=0.12 sexual=0.29 should=-0.79
p money: slave=0.33 sleep=0.26 sport=-0.20 stranger=0.25 take=-0.15 they=1.26 travel=0.25 us=-0.54 watch=0.87
p nextdoor: number=-0.06 old=-0.06 papers=-0.15 parent=0.37 partner=-0.10 past=0.78 place=-0.28 please=0.11
p nextdoor: school=0.44 secret=-0.15 shout=0.17 slave=0.29 sleep=0.36 sport=-0.16 stranger=0.53 take=0.38 they=1.10
p nextdoor: travel=0.17 us=-0.17 watch=0.09 weather=-0.35
p night: number=0.34 old=0.25 parent=0.24 partner=-0.28 past=-0.20 phone=0.50 place=-0.12 please=-0.49 policy=-0.05
p night: praise=-0.09 school=0.39 secret=0.84 service=0.55 should=0.10 shout=-0.44 slave=-1.18 sleep=-1.04
p night: sport=-0.43 stranger=-0.10 take=-0.63 they=-1.09 us=-1.71 vengeance=0.22 watch=1.85 weapon=-0.40
p night: weather=-0.27
p number: old=0.95 papers=0.06 partner=0.35 past=-0.17 phone=-0.08 place=0.07 please=0.64 policy=-0.31 praise=-0.80
p number: school=-0.47 secret=-0.69 service=-1.06 sex=0.09 sexual=-0.41 should=-1.40 shout=-0.10 slave=-0.21
p number: sleep=-0.33 sport=-0.07 stranger=0.96 take=2.26 they=0.63 travel=1.88 us=-0.40 vengeance=-1.27 watch=0.32
p number: weapon=0.18 weather=0.43
p old: parent=-0.34 partner=-0.19 past=0.49 phone=0.14 place=-0.06 please=0.16 policy=-0.17 school=-0.16
p old: secret=-0.36 service=-0.50 sexual=-0.19 slave=-0.12 sleep=0.07 sport=-0.14 stranger=-0.31 take=0.24 they=1.56
p old: travel=0.36 us=0.18 vengeance=-0.30 watch=0.08
p papers: partner=0.37 past=0.69 place=-0.34 please=0.07 policy=0.37 secret=0.41 sleep=0.43 stranger=0.08 take=1.27
p papers: they=0.24 us=0.28 watch=-0.31
p parent: partner=0.85 past=-0.12 phone=0.56 place=-0.06 please=0.22 policy=0.13 praise=-0.41 school=-0.60
p parent: secret=1.49 service=-0.14 sexual=0.26 should=1.51 shout=0.18 slave=-0.97 sleep=0.96 sport=0.36
p parent: stranger=0.38 take=-0.30 they=0.48 travel=-0.44 us=-0.30 vengeance=0.41 weapon=0.11 weather=0.44
p partner: past=-0.10 phone=0.13 place=-1.00 please=-0.91 policy=0.18 praise=-0.26 school=0.27 secret=0.27
p partner: service=0.18 sexual=0.14 should=-1.05 sleep=-0.07 sport=-0.05 stranger=0.73 take=0.51 they=-0.13
p partner: travel=0.13 us=0.31 vengeance=0.31 watch=-0.50
p past: phone=0.59 place=-0.77 policy=-0.39 praise=-1.64 school=-0.56 secret=-1.34 service=-2.10 should=-0.13
p past: shout=0.63 slave=0.06 sleep=1.17 sport=0.28 stranger=1.23 take=1.47 they=0.84 travel=0.25 us=-0.45
p past: vengeance=-0.72 watch=-1.60 weapon=0.76 weather=1.58
p phone: place=0.35 please=0.62 policy=-0.12 praise=-0.38 school=0.59 secret=-0.25 service=-1.05 sexual=0.14
p phone: should=0.68 shout=-0.11 slave=0.82 sleep=-0.48 sport=0.14 stranger=0.50 take=0.75 they=1.06 travel=0.28
p phone: us=0.59 vengeance=-0.81 watch=1.23 weapon=-0.28
p place: please=0.38 policy=-0.62 praise=1.00 school=1.47 secret=-0.28 service=-0.08 sexual=-0.81 should=0.74
p place: slave=1.13 sleep=-1.06 sport=0.49 stranger=-0.12 take=-3.27 they=0.29 travel=-0.76 us=0.06 vengeance=-0.19
p place: watch=0.22 weapon=0.22 weather=-0.93
p please: policy=-0.62 praise=0.25 school=-0.37 secret=-0.13 service=-0.09 sexual=-0.16 should=-0.75 slave=0.60
p please: sleep=0.48 sport=0.29 stranger=-0.30 take=-1.19 they=1.54 travel=0.80 vengeance=2.20 watch=-0.66
p please: weapon=1.24 weather=0.11
p policy: praise=0.66 school=0.17 secret=0.49 service=-0.70 sexual=-0.29 shout=-0.16 slave=-0.21 sleep=-0.31
p policy: sport=0.27 stranger=-0.58 take=-0.34 they=0.20 travel=-0.15 us=-0.66 vengeance=-1.24 watch=-0.33
p policy: weapon=0.47
p praise: school=-0.13 secret=0.38 service=-1.16 sexual=-0.06 should=0.99 shout=0.11 slave=-0.09 sleep=-0.25
p praise: sport=-0.12 stranger=0.46 take=-0.40 they=-0.87 us=-1.11 vengeance=-0.59 watch=-0.35 weapon=-0.23
p praise: weather=-0.23
p school: secret=0.33 service=0.48 sexual=-0.06 should=-0.40 shout=-0.18 slave=-1.56 sleep=-0.27 sport=0.50
p school: stranger=0.62 take=-0.92 they=1.42 travel=1.22 us=-0.81 vengeance=1.41 watch=0.32 weapon=0.34
p secret: service=0.55 sexual=1.32 should=-0.07 shout=0.08 slave=1.22 sleep=0.29 sport=1.02 stranger=1.00 take=0.88
p secret: they=-0.82 travel=-0.07 us=0.75 vengeance=-0.06 watch=-0.85 weapon=0.52 weather=-0.40
p service: sexual=-0.06 should=-1.08 shout=0.32 slave=-1.03 sleep=0.73 sport=0.15 stranger=-0.25 take=-1.02
p service: they=-1.28 us=0.44 vengeance=0.45 watch=-0.69 weapon=1.22 weather=-0.11
p sex: sexual=0.26 should=0.22 they=0.41 vengeance=0.56
p sexual: should=0.11 shout=0.25 slave=-0.19 sleep=-0.50 sport=0.95 stranger=0.84 they=-0.43 travel=-0.56 us=0.55
p sexual: vengeance=-0.31 watch=-0.10 weapon=0.12 weather=0.20
p should: shout=-0.48 slave=-0.67 sleep=-1.02 sport=-0.67 stranger=-0.52 take=-0.54 they=0.99 travel=-1.38 us=-0.26
p should: vengeance=0.15 watch=-0.28 weapon=0.71
p shout: slave=0.42 sleep=0.11 sport=0.49 take=0.08 they=0.34 us=-0.91 vengeance=0.44
p slave: sleep=1.07 sport=-0.29 stranger=1.26 take=1.61 they=0.56 travel=1.77 us=0.28 vengeance=-0.77 watch=-0.15
p slave: weapon=0.84 weather=-0.24
p sleep: sport=0.12 stranger=0.14 take=0.21 they=1.13 travel=-0.61 us=0.87 vengeance=0.92 watch=-0.56 weather=-0.39
p sport: take=-0.10 they=-0.39 travel=0.15 us=0.37 vengeance=-0.69 weapon=-0.12 weather=0.12
p stranger: take=0.98 they=1.50 travel=1.16 us=0.80 vengeance=-0.11 watch=0.54 weapon=0.57 weather=-0.13
p take: they=1.03 travel=0.31 us=-0.79 vengeance=0.57 watch=-0.07 weapon=0.20 weather=0.26
p they: travel=-0.09 us=-0.07 vengeance=0.57 watch=0.22 weapon=0.67 weather=1.22
p travel: us=0.19 vengeance=-1.53 watch=1.03 weapon=1.10 weather=-0.43
p us: vengeance=0.63 watch=-0.79 weapon=-0.12 weather=0.21
p vengeance: watch=-0.31 weapon=1.41 weather=-0.27
p watch: weapon=0.08 weather=-0.16
`
