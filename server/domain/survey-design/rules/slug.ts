/** Words that stand in the same place of an address and mean something else. */
const reserved = ['new', 'import', 'imports']

/** Read out over the telephone and printed on posters: short. In characters. */
const longestSlug = 60

/** An address made of a title: 'Getting about: buses' becomes 'getting-about-buses'. Scripts without Latin letters give 'survey'. */
export function slugOf(title: string): string {
  const plain = title
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
  const slug = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '')
  return slug === '' || reserved.includes(slug) ? 'survey' : slug
}

/** The second to want an address gets a number behind it, and so on. */
export const numbered = (slug: string, number: number): string =>
  number === 1 ? slug : `${slug.slice(0, longestSlug - 4)}-${number}`

export const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= longestSlug && !reserved.includes(text)
