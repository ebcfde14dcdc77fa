import { dice, type Population, person, type Shape } from './population.ts'

/**
 * A year of one place: 1,500 people in two boroughs and those who did not say, eight ages, 22 goals in three missions as
 * uneven as they come, and a question that a third of the people were not asked.
 */
const shape: Shape = {
  areas: [48, 44, 8],
  ages: [2, 6, 9, 27, 26, 17, 4, 9],
  ways: [70, 30],
  faiths: [41, 38, 7, 2, 1, 1, 6, 4],
  sexes: [52, 45, 1, 2],
  goals: Array.from({ length: 22 }, (_, index) => ({ share: 3 + ((index * 7) % 29), favourite: index % 5 })),
  missions: [
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 11, 12, 13],
    [14, 15, 16, 17, 18, 19, 20, 21],
  ],
  answers: [45, 30, 15, 8, 2],
}

export function referencePopulation(): Population {
  const random = dice(2026)
  return { people: Array.from({ length: 1500 }, () => person(random, shape)), shape }
}
