import { type Item, isQuestion } from '#domain/surveys/schema/definition.ts'

/** Items with their place, and the number that people see before a question; sections and pages have none. */
export function numbered(items: readonly Item[]): { item: Item; place: number; number: number | null }[] {
  let number = 0
  return items.map((item, place) => {
    if (isQuestion(item)) number += 1
    return { item, place, number: isQuestion(item) ? number : null }
  })
}
