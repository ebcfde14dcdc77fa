/** Learned by test/worries/fit-ideas.ts: an outcome, not for editing. */
export const base = -2.758
export const thresholds = 'ur=-0.131,ro=-0.076,pl=-0.581,cs=-0.253,ar=-0.030,pa=-0.163'
export const weights = `
i: alone=0.95 body=2.69 boss=1.93 child=2.85 cold=0.75 cooking=-1.05 cry=0.64 day=2.50 despair=1.02 die=1.60
i: dirt=2.34 elder=1.28 fear=0.23 figure=-2.17 food=1.31 friend=3.90 goods=1.67 hide=2.39 home=2.42 hurt=0.79
i: joke=-0.31 lack=1.16 leave=0.85 letnot=1.34 lock=1.45 mark=1.14 me=0.52 meds=2.84 money=0.26 nextdoor=0.39
i: night=2.15 number=0.46 old=0.42 papers=1.61 parent=2.95 partner=2.17 past=-0.93 phone=0.71 place=-1.38
i: please=1.02 policy=-2.36 praise=-2.91 school=0.86 secret=3.39 service=-1.67 sex=1.05 sexual=1.18 should=-1.47
i: shout=0.21 slave=0.26 sleep=2.95 sport=-2.83 stranger=0.34 take=0.86 they=1.67 travel=1.38 us=-0.78
i: vengeance=1.31 watch=0.92 weapon=2.32 weather=-1.03
p alone: body=0.62 boss=0.31 bully=0.58 carers=-0.09 child=1.74 cold=-0.09 cooking=-0.22 cry=0.46 day=1.19
p alone: despair=0.76 die=-0.24 dirt=0.67 drink=-0.57 elder=-0.13 figure=0.07 food=-0.14 friend=0.47 goods=0.05
p alone: hide=-0.20 home=1.59 hungry=-0.08 hurt=0.12 joke=-1.01 lack=-0.09 leave=-0.46 letnot=-0.10 lock=-0.15
p alone: meds=-0.05 money=-0.78 nextdoor=1.10 night=0.29 number=-0.78 old=0.09 papers=-0.13 parent=0.46 past=0.25
p alone: phone=-0.63 place=-0.65 please=-0.95 policy=-0.33 praise=0.30 school=0.33 secret=-1.68 service=-0.50
p alone: sexual=-0.63 should=-0.71 shout=-0.10 slave=-0.08 sleep=-0.59 stranger=1.35 take=-0.49 they=0.78 us=-0.07
p alone: vengeance=0.29 watch=0.55 weapon=-0.07 weather=-0.06
p body: boss=0.33 bully=0.78 carers=0.42 child=1.98 cold=0.15 cooking=-0.17 cry=-0.39 day=0.76 despair=-0.77
p body: die=-0.63 dirt=0.89 elder=0.38 fear=-0.29 food=0.37 friend=-0.05 hide=0.72 home=-0.16 hungry=0.10 hurt=1.08
p body: joke=-0.22 lack=-0.69 leave=0.93 letnot=0.14 mark=0.52 me=1.11 meds=-0.34 money=0.19 nextdoor=0.57
p body: night=-0.20 number=-0.69 old=0.43 partner=0.33 past=0.55 phone=0.45 place=-0.36 please=-0.55 policy=-0.38
p body: praise=-0.57 school=-0.42 secret=1.74 service=-0.20 sexual=0.07 should=-0.61 slave=-0.40 sleep=-0.40
p body: sport=0.41 stranger=0.34 take=-0.23 they=1.05 travel=-0.16 us=-0.12 vengeance=0.51 watch=0.24 weapon=-0.21
p body: weather=0.50
p boss: child=-0.26 cooking=-0.12 cry=0.06 day=-0.54 die=-0.15 elder=0.10 fear=-0.53 hide=-0.41 home=0.15 hurt=-0.20
p boss: joke=0.24 lack=-0.35 leave=-0.38 lock=0.22 me=1.22 money=0.41 night=0.05 number=0.75 old=-0.25 papers=0.38
p boss: parent=-0.38 past=-0.22 phone=0.71 please=0.25 policy=-0.43 praise=-0.10 school=-0.52 secret=1.56
p boss: service=-0.14 sexual=0.85 should=0.32 shout=-0.36 slave=1.33 sleep=-0.51 take=1.54 they=-0.66 travel=0.17
p boss: us=-0.05 vengeance=0.34 watch=-0.26
p bully: carers=-0.09 child=0.54 cooking=-0.30 cry=-0.08 day=-0.73 despair=0.09 die=0.47 dirt=0.20 drink=-0.60
p bully: food=0.20 friend=-0.35 goods=-0.13 hide=0.28 home=-0.36 hurt=-0.24 joke=1.42 lack=0.33 leave=-0.13
p bully: mark=-0.13 me=-0.10 meds=-0.55 nextdoor=0.30 number=-0.18 old=-0.18 parent=-0.25 partner=0.30 past=-1.10
p bully: phone=-0.75 please=-0.77 policy=-0.28 praise=-0.57 school=0.63 secret=0.06 service=-0.43 sexual=-0.23
p bully: should=-0.46 shout=-0.25 slave=0.17 sleep=-0.22 sport=0.16 take=-0.33 they=0.41 travel=-0.09 us=0.31
p bully: vengeance=-0.12 watch=-0.23 weapon=0.25
p carers: child=0.37 cooking=0.27 cry=-0.08 day=-0.08 despair=0.30 die=-0.27 dirt=0.33 elder=0.14 fear=-0.23
p carers: goods=0.11 hide=0.12 home=0.27 hurt=0.15 joke=0.16 lack=-0.38 leave=0.29 letnot=0.67 mark=0.57 me=-1.69
p carers: meds=-0.43 money=-0.18 night=0.16 number=0.45 old=0.27 parent=0.43 partner=-0.14 past=-1.06 phone=0.43
p carers: place=-0.21 please=0.83 policy=-0.25 praise=-0.79 school=-0.12 secret=0.53 service=-1.37 sexual=0.06
p carers: should=-0.59 shout=0.26 slave=-0.65 sleep=0.26 sport=-0.06 take=-0.26 they=-0.08 travel=1.12 us=-0.92
p carers: vengeance=-0.08 watch=-0.59
p child: cold=1.58 cooking=0.14 cry=0.72 day=1.94 despair=-0.12 die=-0.59 dirt=-0.12 drink=0.56 elder=0.55 fear=0.57
p child: figure=-0.55 food=0.88 friend=0.29 goods=0.81 home=1.44 hungry=-0.48 hurt=1.66 lack=-0.79 leave=0.40
p child: letnot=-0.10 lock=0.35 mark=0.56 me=-0.79 meds=0.46 money=0.96 nextdoor=1.06 number=1.28 papers=-0.55
p child: parent=0.52 partner=1.06 past=0.56 phone=-0.50 place=-1.32 please=-0.18 policy=0.11 praise=-0.61
p child: secret=0.37 service=1.17 sexual=-0.31 should=-0.99 shout=0.66 slave=-0.27 sleep=0.99 sport=-0.48
p child: stranger=-0.18 take=1.12 they=-0.89 travel=0.41 us=1.35 vengeance=-0.70 watch=0.79 weapon=-0.67
p child: weather=0.15
p cold: cooking=0.65 day=1.49 despair=-0.21 die=-0.26 dirt=0.06 elder=-0.18 fear=-0.27 food=-0.06 goods=0.16
p cold: hide=0.14 home=-0.26 hurt=0.08 joke=0.14 lack=0.42 leave=-0.13 lock=-0.09 me=1.97 money=0.81 nextdoor=0.38
p cold: night=-0.24 number=0.54 papers=0.30 parent=-0.37 past=0.57 place=-0.76 please=-0.20 policy=-0.42
p cold: school=-0.19 secret=-0.42 service=-0.49 should=-0.42 slave=0.34 sleep=0.39 sport=-0.18 stranger=-0.50
p cold: take=0.90 they=-0.39 travel=0.24 us=-0.87 vengeance=-0.74 watch=-0.25 weapon=-0.57
p cooking: cry=-0.20 day=0.84 despair=-0.94 die=-0.10 elder=-0.15 figure=-0.06 food=-0.65 home=-0.35 hungry=0.22
p cooking: hurt=-1.13 joke=-0.27 lack=-0.96 leave=-0.71 letnot=-0.27 me=-0.11 meds=0.59 money=-0.23 nextdoor=0.36
p cooking: number=0.86 partner=-0.49 past=-0.31 place=-0.37 policy=-0.32 praise=0.11 school=-0.33 secret=-0.12
p cooking: service=-0.05 should=-0.62 slave=-0.85 sleep=0.81 stranger=0.22 they=-1.17 travel=-0.26 us=0.30
p cooking: vengeance=-1.29 watch=-0.07
p cry: day=0.06 die=-0.28 dirt=0.24 elder=-0.21 fear=0.26 food=-0.62 friend=0.05 goods=0.26 home=-1.43 hurt=-0.10
p cry: joke=-0.56 lack=0.95 leave=-0.38 letnot=0.67 mark=0.14 me=0.29 nextdoor=0.07 night=-0.43 number=0.55 old=0.65
p cry: papers=-0.20 parent=0.10 partner=-0.16 past=1.87 place=-0.27 please=-0.49 policy=-0.20 praise=-0.28
p cry: school=-0.18 secret=-0.81 service=0.67 should=-0.96 slave=0.55 sleep=-0.12 sport=-0.17 stranger=0.23
p cry: take=0.12 they=1.50 travel=-0.41 us=-0.06 vengeance=1.12 watch=-0.17 weapon=-0.17
p day: despair=-0.78 die=1.25 dirt=0.81 drink=0.30 elder=0.27 fear=0.32 figure=-0.45 food=1.91 friend=0.08
p day: goods=0.57 hide=0.07 home=0.09 hurt=-0.17 lack=4.06 leave=1.00 letnot=-0.29 lock=0.54 mark=-0.39 me=0.21
p day: meds=1.76 money=1.38 nextdoor=0.39 night=-0.45 number=0.84 old=0.31 papers=0.41 parent=-0.18 partner=1.22
p day: phone=-0.40 place=-0.93 please=-1.18 policy=-0.26 praise=-1.42 school=0.44 secret=-0.86 service=-0.87
p day: sexual=0.34 should=-0.98 slave=-0.47 sleep=1.14 sport=-0.27 stranger=-0.56 take=0.13 they=0.55 travel=0.53
p day: us=-0.95 vengeance=0.45 watch=0.63 weapon=0.14 weather=0.44
p despair: die=0.57 dirt=-0.23 elder=0.48 fear=-0.10 figure=0.19 food=0.39 goods=-0.19 hide=-0.39 home=-1.06
p despair: hurt=0.67 joke=-0.11 lack=0.51 leave=-0.06 letnot=0.75 lock=-0.24 mark=0.31 me=2.00 meds=-0.23
p despair: nextdoor=-0.22 night=0.73 number=-0.23 old=0.32 papers=0.30 parent=-0.24 partner=-0.66 phone=-0.12
p despair: place=-0.24 policy=0.54 praise=-0.44 school=-1.18 secret=0.71 service=-0.53 sexual=-0.15 should=0.11
p despair: shout=-0.09 slave=-0.87 sleep=0.98 sport=-0.23 stranger=-1.03 take=0.27 they=0.65 travel=0.09 us=-0.51
p despair: vengeance=-0.06 watch=0.26 weapon=0.10 weather=-0.40
p die: dirt=-0.10 drink=-0.10 elder=-0.15 fear=-0.49 figure=-0.36 food=-0.38 friend=0.69 goods=0.23 home=1.63
p die: hurt=-0.41 lack=-0.47 leave=-0.41 letnot=-0.20 mark=0.34 me=-0.21 meds=-0.25 money=-0.11 nextdoor=-0.87
p die: night=0.12 number=-0.57 old=-0.31 parent=0.15 partner=-0.66 past=0.58 place=-0.19 please=-0.43 policy=-0.32
p die: praise=-0.22 school=-0.28 secret=1.51 service=0.50 should=0.13 shout=-0.18 slave=1.00 sleep=0.18 sport=-0.36
p die: stranger=-0.17 take=0.10 they=-0.77 travel=0.19 us=-0.96 vengeance=-1.15 watch=-0.73
p dirt: elder=0.16 food=0.51 goods=0.40 hide=-0.43 home=0.18 hungry=-0.16 hurt=-0.69 joke=-0.50 lack=1.11 leave=0.55
p dirt: lock=-0.12 mark=0.14 me=-0.41 money=-0.50 nextdoor=0.16 night=0.71 old=0.06 papers=0.17 parent=1.57
p dirt: partner=0.09 past=0.36 phone=-0.18 place=0.78 please=-0.22 policy=-0.17 praise=-0.05 school=0.25
p dirt: secret=-0.27 sexual=0.29 should=-0.61 slave=-0.43 sleep=0.30 sport=0.72 stranger=0.13 take=0.27 they=1.38
p dirt: travel=-0.52 us=0.07 vengeance=-0.33 watch=-0.07 weather=0.78
p drink: figure=-0.05 food=-0.32 goods=-0.23 hide=0.17 home=0.69 hurt=-0.06 lack=-0.09 leave=0.10 letnot=0.41
p drink: lock=0.19 mark=-0.08 me=0.28 night=0.78 number=-0.27 old=0.34 parent=0.28 past=-0.47 place=0.22
p drink: please=-0.10 policy=-0.14 praise=0.34 school=0.35 secret=-0.10 service=-0.19 sexual=0.25 should=-0.42
p drink: sleep=0.73 sport=0.11 stranger=-0.06 take=0.08 they=1.43 travel=-0.13 us=0.39 vengeance=-0.08 weapon=-0.19
p elder: food=-1.07 hide=-0.13 home=0.36 hungry=-0.40 hurt=-0.20 lack=0.72 leave=0.34 letnot=0.34 lock=0.38
p elder: mark=0.55 me=0.32 night=0.42 number=-0.17 old=-0.18 parent=0.18 past=0.11 phone=1.70 place=-0.33
p elder: please=0.29 policy=-0.45 praise=0.19 school=0.11 secret=1.06 service=-0.30 sexual=0.17 should=0.59
p elder: slave=-0.41 sleep=0.37 sport=0.72 stranger=0.29 take=0.49 they=-0.50 travel=0.67 us=0.39 vengeance=-0.08
p elder: watch=0.40
p fear: food=-0.24 hide=0.05 home=0.28 joke=-0.57 lack=-0.37 leave=0.34 letnot=-0.07 lock=-0.18 me=0.18 money=0.32
p fear: night=-0.36 number=0.52 parent=0.45 past=0.15 phone=0.84 place=-0.09 please=-0.11 policy=-0.13 praise=0.13
p fear: school=0.11 secret=0.39 service=-0.15 slave=0.32 sleep=-0.46 stranger=-0.06 take=0.13 they=0.98 travel=-0.33
p fear: us=-0.20 vengeance=-0.26 watch=-0.20 weather=0.25
p figure: food=-0.15 home=0.11 hungry=-0.15 hurt=-0.33 lack=-0.13 leave=-0.13 mark=-0.27 me=-0.66 night=-0.07
p figure: number=-0.18 past=-0.45 place=-0.30 praise=0.16 secret=0.19 should=-0.30 sport=-0.06 they=-0.09
p food: friend=0.18 goods=0.68 hide=0.99 home=-0.37 hungry=-0.96 hurt=-0.48 lack=0.68 leave=-0.27 letnot=2.16
p food: lock=0.43 mark=-0.06 meds=0.51 money=0.07 nextdoor=-0.63 night=0.08 number=0.77 old=0.51 parent=0.08
p food: partner=-0.53 past=0.77 phone=-0.31 place=0.33 please=-0.39 policy=-0.67 praise=-0.64 school=-0.23
p food: secret=0.25 service=-0.51 sexual=-0.32 should=-2.18 shout=-0.44 slave=0.33 sleep=0.14 sport=-0.31
p food: stranger=-0.46 take=0.51 they=1.52 us=-0.93 vengeance=-0.92 watch=0.32 weather=0.07
p friend: goods=0.28 home=-0.10 hurt=-0.18 joke=-0.17 lack=0.48 leave=0.32 letnot=0.63 me=0.29 money=0.08
p friend: nextdoor=0.45 night=-0.11 number=-0.46 parent=0.70 partner=0.12 past=-0.13 phone=0.13 place=0.16
p friend: please=-0.17 praise=1.13 secret=0.54 sexual=0.34 should=0.66 shout=0.17 slave=-0.13 sport=-0.15
p friend: stranger=0.17 take=0.66 they=2.42 travel=0.23 us=-0.07 vengeance=0.15 watch=0.14
p goods: hide=0.50 home=-0.37 hurt=-0.37 joke=0.86 lack=1.04 leave=0.15 letnot=0.10 me=0.64 nextdoor=-0.24
p goods: night=0.20 number=0.89 old=-0.22 parent=0.33 partner=0.07 past=0.77 phone=1.03 place=-0.95 please=0.76
p goods: praise=-0.20 school=0.10 secret=0.81 service=0.37 sexual=0.07 should=-0.28 slave=0.67 sleep=0.25 sport=0.29
p goods: stranger=1.03 take=1.28 they=1.46 travel=0.38 us=1.43 vengeance=0.81 watch=-0.10 weapon=-0.79 weather=-0.10
p hide: home=1.34 hurt=1.31 joke=-0.41 lack=1.59 leave=0.12 letnot=0.63 lock=0.87 mark=0.52 me=2.83 money=0.27
p hide: nextdoor=0.40 night=0.61 number=0.21 old=0.29 papers=0.31 parent=0.75 partner=0.05 past=-1.09 place=-0.41
p hide: please=-0.93 policy=-0.31 praise=-0.35 school=0.11 secret=0.83 service=0.16 sexual=-0.15 should=-1.06
p hide: shout=-0.10 slave=0.48 sleep=0.91 sport=-0.42 stranger=0.79 take=0.17 they=0.09 travel=0.57 us=-0.42
p hide: vengeance=0.73 watch=0.74 weapon=-0.05 weather=-0.10
p home: hungry=0.06 hurt=0.72 joke=-1.30 lack=1.00 leave=0.41 letnot=-1.11 lock=0.46 mark=-0.13 me=-0.30 meds=-0.63
p home: money=0.14 night=0.84 number=1.64 old=-0.47 papers=0.55 parent=-0.77 partner=-0.49 past=0.36 phone=-0.07
p home: place=-1.06 policy=-0.65 praise=-0.29 secret=0.81 service=-0.53 sexual=-0.56 should=0.44 shout=-0.18
p home: slave=0.21 sleep=0.66 stranger=1.11 take=0.18 they=0.90 travel=0.47 us=0.65 vengeance=-1.69 watch=-0.41
p home: weapon=-0.37 weather=0.07
p hungry: lack=-0.12 leave=-0.29 me=-0.58 parent=-0.24 past=-0.68 place=-0.09 praise=0.09 school=-0.77 should=-0.41
p hungry: slave=-0.43 sleep=0.45 sport=-0.22 they=-0.33 us=-0.26 vengeance=-0.16
p hurt: joke=0.06 lack=1.22 leave=0.33 letnot=-0.64 lock=0.10 me=1.81 money=0.75 nextdoor=1.09 night=0.05
p hurt: number=-0.66 old=0.08 parent=0.66 partner=-0.38 past=0.25 phone=-0.40 place=-1.37 please=-0.57 policy=-0.18
p hurt: praise=-0.45 school=0.44 secret=1.18 service=0.19 sexual=-0.26 should=-1.10 shout=-0.89 slave=-0.15
p hurt: sleep=0.43 sport=0.36 stranger=0.41 take=0.29 they=1.53 travel=-0.32 us=0.49 vengeance=0.80 watch=-0.35
p hurt: weapon=-0.24 weather=0.33
p joke: lack=0.79 leave=1.33 letnot=-0.50 mark=0.08 me=-0.08 money=-0.33 nextdoor=-0.12 night=-0.49 number=-1.18
p joke: old=0.07 parent=-0.74 partner=-0.40 past=1.52 phone=-0.14 place=-0.55 please=0.46 policy=0.19 praise=0.11
p joke: school=0.41 secret=0.21 service=0.72 should=0.44 shout=-0.16 slave=-0.07 sleep=-0.31 sport=-0.25
p joke: stranger=-0.09 take=0.08 they=-0.12 travel=-0.47 us=-0.93 vengeance=1.24 watch=-0.43 weapon=0.32
p joke: weather=-0.65
p lack: leave=0.80 letnot=-0.37 lock=0.59 mark=0.72 me=2.00 meds=0.81 money=0.33 night=0.71 number=1.16 old=0.85
p lack: papers=0.79 parent=-0.18 partner=1.11 phone=0.62 place=0.38 please=1.01 policy=-0.23 school=-1.55
p lack: secret=-0.08 service=-1.53 sex=0.30 should=1.91 shout=0.66 slave=0.23 sleep=1.41 sport=0.20 stranger=-0.32
p lack: take=0.54 they=2.36 travel=-1.58 us=0.42 vengeance=-0.60 watch=-0.46 weapon=0.23 weather=0.15
p leave: letnot=-1.58 lock=-0.58 me=0.37 meds=0.23 money=0.34 nextdoor=0.33 night=0.22 number=0.08 old=0.20
p leave: papers=0.09 parent=0.81 partner=0.16 past=-0.72 phone=0.32 place=-0.95 please=-0.20 policy=0.81
p leave: praise=-0.64 school=-0.24 secret=0.50 service=-0.26 should=0.12 shout=0.15 slave=0.49 sleep=0.60
p leave: sport=-1.18 stranger=-0.14 they=2.51 travel=-0.53 us=-0.24 vengeance=1.20 watch=0.85 weapon=-0.30
p leave: weather=-0.48
p letnot: lock=-0.44 mark=-0.23 me=-0.79 meds=0.07 money=1.02 nextdoor=-0.45 night=-0.54 number=0.25 old=-0.25
p letnot: papers=-0.08 partner=-0.57 past=1.02 place=-0.06 please=1.38 praise=1.22 school=0.30 secret=-0.26
p letnot: service=-0.62 sexual=-0.19 should=2.03 shout=0.51 slave=1.79 sleep=0.10 sport=-0.06 stranger=-0.15
p letnot: take=-0.34 they=0.87 travel=0.51 us=0.65 vengeance=-0.53 watch=-0.33 weather=-0.09
p lock: me=0.80 money=0.24 nextdoor=-0.25 night=0.61 old=0.26 papers=-0.11 parent=0.23 partner=0.25 past=0.38
p lock: phone=0.32 place=-1.04 policy=-0.13 praise=0.09 secret=0.31 sexual=0.21 should=-0.85 slave=0.18 sleep=0.35
p lock: stranger=0.35 take=-0.07 travel=0.12 us=-0.35 vengeance=0.13 watch=0.22
p mark: me=-0.48 meds=-0.10 money=0.22 night=0.40 number=0.08 parent=0.65 past=0.25 phone=0.36 place=-1.31
p mark: please=-0.21 policy=-0.15 praise=-0.24 school=1.14 secret=0.42 service=-0.28 sexual=0.17 should=0.13
p mark: slave=-0.63 sleep=0.49 sport=0.21 stranger=0.07 take=1.09 they=3.12 travel=-0.11 us=0.15 vengeance=-0.59
p mark: watch=0.25 weather=0.24
p me: meds=2.11 money=0.91 nextdoor=0.89 night=0.53 number=-0.38 old=-0.46 papers=0.96 parent=-0.26 partner=-1.04
p me: past=-0.24 phone=0.65 place=0.47 please=0.57 policy=0.70 praise=-1.11 school=-0.35 secret=2.54 service=1.23
p me: sexual=1.85 should=1.39 shout=1.21 slave=0.18 sleep=0.41 sport=-0.91 stranger=0.63 take=1.43 they=1.29
p me: travel=2.52 us=-1.58 vengeance=2.07 watch=-0.46 weapon=1.78 weather=0.08
p meds: money=0.16 number=0.31 parent=0.29 partner=-0.20 past=-1.62 phone=-0.36 place=0.25 praise=-0.09 secret=0.22
p meds: service=-0.46 should=-0.99 slave=0.08 sleep=0.48 stranger=-0.57 they=-0.29 travel=0.05 us=0.44
p meds: vengeance=-0.47 watch=0.34
p money: nextdoor=0.13 night=-0.15 number=0.46 old=-0.31 papers=0.16 parent=0.30 partner=0.16 past=0.44 phone=0.57
p money: place=-0.07 policy=-0.57 praise=-0.13 school=-0.19 secret=0.23 service=0.12 sexual=0.29 should=-0.79
p money: slave=0.31 sleep=0.26 sport=-0.20 stranger=0.24 take=-0.14 they=1.27 travel=0.25 us=-0.54 watch=0.87
p nextdoor: night=-0.06 number=-0.08 old=-0.06 papers=-0.15 parent=0.38 partner=-0.10 past=0.78 place=-0.28
p nextdoor: please=0.11 school=0.44 secret=-0.15 shout=0.17 slave=0.29 sleep=0.35 sport=-0.16 stranger=0.53
p nextdoor: take=0.37 they=1.11 travel=0.17 us=-0.17 watch=0.09 weather=-0.34
p night: number=0.33 old=0.26 parent=0.25 partner=-0.28 past=-0.18 phone=0.50 place=-0.11 please=-0.50 policy=-0.06
p night: praise=-0.10 school=0.39 secret=0.84 service=0.55 should=0.10 shout=-0.45 slave=-1.19 sleep=-1.04
p night: sport=-0.43 stranger=-0.11 take=-0.63 they=-1.08 us=-1.71 vengeance=0.22 watch=1.85 weapon=-0.41
p night: weather=-0.28
p number: old=0.94 papers=0.05 partner=0.34 past=-0.20 phone=-0.09 place=0.07 please=0.66 policy=-0.31 praise=-0.79
p number: school=-0.47 secret=-0.71 service=-1.08 sex=0.08 sexual=-0.42 should=-1.42 shout=-0.11 slave=-0.09
p number: sleep=-0.36 sport=-0.07 stranger=0.93 take=2.25 they=0.62 travel=1.86 us=-0.42 vengeance=-1.27 watch=0.31
p number: weapon=0.18 weather=0.61
p old: parent=-0.33 partner=-0.18 past=0.48 phone=0.14 place=-0.05 please=0.16 policy=-0.17 school=-0.16
p old: secret=-0.35 service=-0.50 sexual=-0.19 slave=-0.12 sleep=0.07 sport=-0.14 stranger=-0.31 take=0.24 they=1.55
p old: travel=0.36 us=0.18 vengeance=-0.30 watch=0.08
p papers: partner=0.36 past=0.69 place=-0.34 please=0.08 policy=0.37 secret=0.41 sleep=0.44 stranger=0.08 take=1.27
p papers: they=0.25 us=0.27 watch=-0.31
p parent: partner=0.88 phone=0.59 please=-0.14 policy=0.15 praise=-0.41 school=-0.58 secret=1.53 service=-0.12
p parent: sexual=0.29 should=1.57 shout=0.19 slave=-0.95 sleep=0.99 sport=0.39 stranger=0.40 take=-0.24 they=0.34
p parent: travel=-0.42 us=-0.25 vengeance=0.10 watch=0.06 weapon=0.12 weather=0.44
p partner: past=-0.10 phone=0.12 place=-1.00 please=-0.88 policy=0.18 praise=-0.26 school=0.26 secret=0.27
p partner: service=0.18 sexual=0.13 should=-1.04 sleep=-0.07 sport=-0.06 stranger=0.72 take=0.50 they=-0.13
p partner: travel=0.12 us=0.31 vengeance=0.31 watch=-0.49
p past: phone=0.59 place=-0.76 please=0.10 policy=-0.39 praise=-1.64 school=-0.56 secret=-1.35 service=-2.11
p past: should=-0.13 shout=0.62 sleep=1.18 sport=0.27 stranger=1.22 take=1.46 they=0.88 travel=0.25 us=-0.45
p past: vengeance=-0.70 watch=-1.60 weapon=0.75 weather=1.55
p phone: place=0.35 please=0.63 policy=-0.12 praise=-0.38 school=0.58 secret=-0.26 service=-1.05 sexual=0.15
p phone: should=0.67 shout=-0.11 slave=0.81 sleep=-0.48 sport=0.13 stranger=0.50 take=0.75 they=1.08 travel=0.28
p phone: us=0.59 vengeance=-0.80 watch=1.24 weapon=-0.28
p place: please=0.43 policy=-0.63 praise=0.99 school=1.47 secret=-0.26 service=-0.08 sexual=-0.81 should=0.74
p place: slave=1.11 sleep=-1.06 sport=0.49 stranger=-0.12 take=-3.27 they=0.31 travel=-0.76 us=0.07 vengeance=-0.16
p place: watch=0.21 weapon=0.22 weather=-0.96
p please: policy=-0.61 praise=0.28 school=-0.36 secret=-0.10 service=-0.06 sexual=-0.14 should=-0.68 slave=0.61
p please: sleep=0.50 sport=0.31 stranger=-0.27 take=-1.15 they=1.40 travel=0.83 vengeance=1.99 watch=-0.63
p please: weapon=1.24 weather=0.11
p policy: praise=0.66 school=0.17 secret=0.49 service=-0.70 sexual=-0.29 shout=-0.16 slave=-0.22 sleep=-0.31
p policy: sport=0.27 stranger=-0.58 take=-0.32 they=0.21 travel=-0.15 us=-0.66 vengeance=-1.23 watch=-0.33
p policy: weapon=0.46
p praise: school=-0.13 secret=0.38 service=-1.16 sexual=-0.06 should=0.98 shout=0.11 slave=-0.10 sleep=-0.25
p praise: sport=-0.12 stranger=0.47 take=-0.40 they=-0.85 us=-1.11 vengeance=-0.57 watch=-0.35 weapon=-0.22
p praise: weather=-0.23
p school: secret=0.33 service=0.48 sexual=-0.06 should=-0.41 shout=-0.18 slave=-1.58 sleep=-0.27 sport=0.50
p school: stranger=0.61 take=-0.92 they=1.43 travel=1.21 us=-0.81 vengeance=1.41 watch=0.32 weapon=0.34
p secret: service=0.55 sexual=1.32 should=-0.07 shout=0.08 slave=1.20 sleep=0.29 sport=1.02 stranger=1.00 take=0.86
p secret: they=-0.79 travel=-0.06 us=0.74 watch=-0.85 weapon=0.52 weather=-0.41
p service: sexual=-0.06 should=-1.09 shout=0.32 slave=-1.04 sleep=0.73 sport=0.15 stranger=-0.25 take=-1.02
p service: they=-1.25 us=0.44 vengeance=0.45 watch=-0.69 weapon=1.22 weather=-0.11
p sex: sexual=0.25 should=0.22 they=0.41 vengeance=0.56
p sexual: should=0.11 shout=0.25 slave=-0.20 sleep=-0.49 sport=0.94 stranger=0.84 they=-0.42 travel=-0.57 us=0.56
p sexual: vengeance=-0.30 watch=-0.10 weapon=0.12 weather=0.20
p should: shout=-0.48 slave=-0.70 sleep=-1.02 sport=-0.66 stranger=-0.53 take=-0.55 they=1.01 travel=-1.39 us=-0.27
p should: vengeance=0.15 watch=-0.29 weapon=0.71
p shout: slave=0.42 sleep=0.11 sport=0.49 take=0.07 they=0.35 us=-0.92 vengeance=0.46
p slave: sleep=1.04 sport=-0.29 stranger=1.24 take=1.58 they=0.55 travel=1.74 us=0.26 vengeance=-0.76 watch=-0.16
p slave: weapon=0.83
p sleep: sport=0.12 stranger=0.13 take=0.21 they=1.13 travel=-0.61 us=0.86 vengeance=0.93 watch=-0.56 weather=-0.41
p sport: take=-0.11 they=-0.37 travel=0.15 us=0.37 vengeance=-0.70 weapon=-0.12 weather=0.11
p stranger: take=0.97 they=1.52 travel=1.15 us=0.79 vengeance=-0.06 watch=0.54 weapon=0.56 weather=-0.14
p take: they=1.04 travel=0.30 us=-0.79 vengeance=0.59 watch=-0.07 weapon=0.21 weather=0.24
p they: travel=-0.07 vengeance=0.45 watch=0.24 weapon=0.68 weather=1.16
p travel: us=0.19 vengeance=-1.50 watch=1.03 weapon=1.10 weather=-0.44
p us: vengeance=0.64 watch=-0.78 weapon=-0.12 weather=0.18
p vengeance: watch=-0.31 weapon=1.41 weather=-0.27
p watch: weapon=0.08 weather=-0.16
`
