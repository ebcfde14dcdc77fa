/**
 * Made-up answers, in the manner of real ones. `goals` counts through the framework in the board's order (0 to 8);
 * none means that no goal fits.
 */
export type Voice = { text: string; goals: number[]; language?: 'ur' }

export const whatMatters: Voice[] = [
  { text: 'Somewhere warm to sit and talk after six o’clock. The library used to do it.', goals: [4] },
  { text: 'My mam wants to stay in her own house. She only needs a rail by the back step.', goals: [7] },
  { text: 'A youth club that is open on Fridays, not just in the holidays.', goals: [2] },
  { text: 'Being able to pay for the heating and the food in the same week.', goals: [3] },
  { text: 'The walking group. It is the only reason I go out some weeks, please keep it going.', goals: [5] },
  { text: 'Somebody to talk to at school who is not also your teacher.', goals: [2] },
  { text: 'Apprenticeships you can reach by bus. Half of them start before the first one runs.', goals: [1] },
  { text: 'One person who knows my whole story, not six who each ask me to start again.', goals: [6] },
  { text: 'Good neighbours. Ours take the bins out for everybody over eighty.', goals: [5, 7] },
  { text: 'Benches on the way to the health centre. I can do it if I can rest twice.', goals: [4, 7] },
  { text: 'Free breakfast at school means mine start the day fed. Do not take it away.', goals: [0, 3] },
  { text: 'That my daughter can see someone about her worries before it gets to hospital.', goals: [2] },
  { text: 'بچوں کے لیے گھر کے قریب محفوظ پارک، جہاں شام کو روشنی ہو۔', goals: [4], language: 'ur' },
  { text: 'A dentist that takes new people. My lad is seven and has never seen one.', goals: [0] },
  { text: 'The community garden behind the church. It should get a water tap.', goals: [5] },
  { text: 'Work that pays enough to stop the second job and see my kids.', goals: [3] },
  { text: 'Help filling in forms for older people, in person, in words we understand.', goals: [7] },
  { text: 'The Saturday football. Fifty lads, no trouble, two volunteers and one set of goals.', goals: [5] },
  { text: 'When you come out of rehab you need a flat away from where you used. There is none.', goals: [6] },
  { text: 'A clinic that checks your blood pressure at the market. I would never book it.', goals: [8] },
  { text: 'Clean air on the road by the primary school.', goals: [4] },
  { text: 'Somewhere to do homework that has wifi. We share one phone at home.', goals: [0, 1] },
  { text: 'Not waiting eleven months to be told which list I am on.', goals: [8] },
  { text: 'The sea. Ten minutes on the front and I am a different person.', goals: [4] },
  {
    text: 'میری والدہ کو ڈاکٹر کے پاس ترجمان چاہیے، ہر بار مجھے کام سے چھٹی لینی پڑتی ہے۔',
    goals: [6],
    language: 'ur',
  },
  { text: 'A cooking class that is not about being told what not to eat.', goals: [5, 8] },
  { text: 'Nobody asks carers how they are. A phone call once a month would do.', goals: [7] },
  { text: 'Careers talks from people who came from our estate.', goals: [1] },
  { text: 'More bins on match days.', goals: [] },
  { text: 'Baby groups that dads can go to in the evening.', goals: [0] },
  { text: 'The credit union kept us out of the loan man’s hands.', goals: [3] },
  { text: 'Feeling safe at the bus station after dark.', goals: [4] },
  { text: 'My GP knows me. I hope she never retires.', goals: [8] },
  { text: 'Swimming lessons we can afford. We live by the sea and three of mine cannot swim.', goals: [0] },
  { text: 'A place for women who have left home with nothing.', goals: [6] },
  { text: 'Lunch club on Tuesdays. I have not eaten alone on a Tuesday for four years.', goals: [7, 5] },
]

/** Answers to the optional second question, given by some of the same people. */
export const goodDay: Voice[] = [
  { text: 'A bus after eight, so that I could take the late shift.', goals: [1] },
  { text: 'If the lift at the flats worked two days in a row.', goals: [7] },
  { text: 'A hand with the shopping up the stairs.', goals: [7] },
  { text: 'Knowing by Sunday what hours I work on Monday.', goals: [3] },
  { text: 'A park with toilets.', goals: [4] },
  { text: 'Someone to play chess with.', goals: [5] },
]

export const gettingAbout: Voice[] = [
  { text: 'The last bus from the hospital goes at ten to eight. Visiting ends at eight.', goals: [4] },
  { text: 'Cars parked on the pavement. I push a double buggy into the road every day.', goals: [4] },
  { text: 'I stopped going to the day centre when the dial-a-ride stopped.', goals: [7] },
  { text: 'Two buses to college, and if the first is late I lose my bursary for the day.', goals: [1] },
  { text: 'No bench between the shops and home. It is only half a mile, but I am eighty-one.', goals: [7, 4] },
  { text: 'Fares. It is cheaper for three of us to take a taxi.', goals: [3] },
  { text: 'The path by the beck is not lit, so in winter I do not run.', goals: [4, 8] },
  { text: 'The bus app is no help when you have no data left.', goals: [3] },
  { text: 'Drivers who wait until I have sat down. Most do. Thank you to those.', goals: [7] },
  { text: 'Cycle lane ends at the roundabout where you need it most.', goals: [4] },
  { text: 'My son is autistic and cannot do the crowded school bus. We walk forty minutes.', goals: [0] },
  { text: 'I would volunteer more if I could get home afterwards.', goals: [5] },
  { text: 'Steps at the station, no lift on our side.', goals: [7] },
  { text: 'Evening classes end after the last bus.', goals: [1] },
  { text: 'The crossing gives you nine seconds. I need fifteen.', goals: [7] },
  { text: 'Potholes on the path to school.', goals: [4] },
  { text: 'The community minibus is a lifeline, run by three people in their seventies.', goals: [5, 7] },
  { text: 'It would help if the clinic gave times that fit the bus.', goals: [8] },
  { text: 'I do not feel safe waiting alone at the top stop.', goals: [2] },
  { text: 'Free travel for under-eighteens would change everything for us.', goals: [0, 1] },
  { text: 'Walking bus to school: started by two mums, now thirty children.', goals: [5] },
  {
    text: 'When you have no fixed address you cannot get the travel pass you need to get to the appointments.',
    goals: [6],
  },
  { text: 'Sunday service is one bus in two hours.', goals: [4] },
  { text: 'Dropped kerbs that are blocked by bins.', goals: [7] },
]
