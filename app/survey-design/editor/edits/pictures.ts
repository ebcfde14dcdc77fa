import type { Definition, Item, Picture } from '#domain/surveys/schema/definition.ts'
import { type ListName, partsOf } from './choices.ts'
import { changeItem } from './items.ts'

/** Where a picture stands: beside the words, beside them in Easy Read, or with a choice or a row. */
export type PicturePlace = 'picture' | 'easyPicture' | `${'choice' | 'row'}-picture:${string}`

/** Puts a picture there, or with null takes it away. */
export const setPicture = (
  definition: Definition,
  key: string,
  place: PicturePlace,
  picture: Picture | null,
): Definition =>
  changeItem(definition, key, (item) => {
    if (place === 'picture' || place === 'easyPicture') return { ...item, [place]: picture }
    const [name = '', part] = place.split(':')
    const list: ListName = name.startsWith('row') ? 'rows' : 'choices'
    const parts = partsOf(item, list).map((each) => (each.key === part ? { ...each, picture } : each))
    return list in item ? ({ ...item, [list]: parts } as Item) : item
  })

export function pictureAt(item: Item, place: PicturePlace): Picture | null {
  if (place === 'picture' || place === 'easyPicture') return item[place]
  const [name = '', part] = place.split(':')
  return partsOf(item, name.startsWith('row') ? 'rows' : 'choices').find(({ key }) => key === part)?.picture ?? null
}
