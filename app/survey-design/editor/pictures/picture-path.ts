import { picturePath } from '#domain/pictures/schema.ts'
import type { Picture } from '#domain/surveys/schema/definition.ts'
import { symbolPath } from '#domain/surveys/schema/symbols.ts'

export const picturePathOf = ({ source, name }: Picture): string =>
  source === 'symbol' ? symbolPath(name) : picturePath(name)
