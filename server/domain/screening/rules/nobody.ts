const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that are nobody's name where one is expected, in small letters: what mostly follows "my son", "Dr" or "my name". */
export const nobody = list(
  `i the this that these those it its he she they we you me him her us them my our your his their a an and but or nor so
  if as at by for from in into of off on onto out over to up with without about after again against all also always am
  any are around away back be became because been before being below beside between both came can cannot cant come comes
  could did didnt do does doesnt doing done dont down during each either else even ever every few first get gets getting
  give given gives go goes going gone good got had has hasnt have havent having here hers how however is isnt just keep
  keeps kept kind last later least left less let like lives lived living long look looks made make makes many may maybe
  might more most much must need needs never new next no nobody none not nothing now often once one only other others
  ought own part perhaps please put quite rather really right said same saw say says see seems sent shall should since
  some somebody someone still stop stopped such sure take takes taken than thank thanks then there therefore though
  through till today together told tomorrow tonight too took tried try trying two three four five under unless until
  upon use used very want wants was wasnt well went were werent what when where which while who whom whose why will wish
  within wont work works worked would wouldnt yes yesterday yet
  said asked rang rings phoned phones called calls spelt spelled written wrong unknown missing changed drives drove cared
  loves loved helped helps visits visited died passed suffers suffered attends attended goes runs feels felt thinks
  thought enjoys enjoyed found recently currently usually sometimes unfortunately also ill sick better happy sad dead old
  young little big lovely great brilliant excellent amazing wonderful fantastic very friendly polite rude kindly caring
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter english polish romanian urdu czech arabic punjabi british
  nhs gp gps ae middlesbrough redcar teesside cleveland newcastle london yorkshire durham council hospital hospitals centre
  center street road park lane avenue ward unit surgery surgeries clinic practice practices school college church library
  house station bridge south north east west tees eston marton thornaby stockton hemlington saltburn guisborough
  appointment appointments visit visits led practitioner practitioners specialist specialists consultant consultants
  associate prescriber assistant assistants manager doctor doctors nurse nurses sister staff team teams service services
  trust care carer carers health mental community therapy therapist worker workers social support department reception
  receptionist prescription prescriptions emergency line number advice referral referrals letter letters plan plans
  mr mrs ms miss dr who bike car bus club room days weeks years age aged`,
)
