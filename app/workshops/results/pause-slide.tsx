import { WordsIn } from '#app/ui/words-in.tsx'
import { picturePath } from '#domain/pictures/schema.ts'
import type { Stage } from '#domain/workshops/schema/live.ts'

/** A slide between activities: a picture, words, or both. The words say what the picture shows. */
export function PauseSlide({ stage: { settings } }: { stage: Stage }) {
  const { picture, body } = settings
  if (!picture && !body) return null
  return (
    <figure className="slide">
      {picture && <img src={picturePath(picture.hash)} alt="" />}
      {body && (
        <figcaption>
          <WordsIn words={body} />
        </figcaption>
      )}
    </figure>
  )
}
