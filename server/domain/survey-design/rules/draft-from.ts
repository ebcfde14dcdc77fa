import type { Definition } from '#domain/surveys/schema/definition.ts'

/**
 * A template as the first step of somebody's own survey.
 * @param title as they typed it @param language they write in: the edition it is written in where the template has it,
 *   else one more edition that waits for its words
 */
export function draftFrom(template: Definition, title: string, language: string): Definition {
  const isThere = template.editions.includes(language)
  const others = template.editions.filter((edition) => edition !== language)
  const isBare = template.items.length === 0
  const editions = isBare ? [language] : isThere ? [language, ...others] : [...others, language]
  const isOwn = Object.values(template.title).includes(title)
  // A title of their own says something else than the template's in other languages.
  const titles = isOwn ? template.title : isThere || isBare ? {} : template.title
  return { ...template, editions, title: isOwn ? titles : { ...titles, [language]: title } }
}
