import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Elsewhere } from '#domain/learning/schema.ts'

type Props = { to: Elsewhere; here: string }

/** To a commitment as everybody reads it, at the test that is meant; with its place where that is another. */
export function ElsewhereLink({ to: { place, commitment, title, test }, here }: Props) {
  const { t } = useTranslation('learning')
  return (
    <>
      <Link to={`/p/${place.slug}/did/${commitment}${test === null ? '' : `#try-${test}`}`}>
        <WordsIn words={title} />
      </Link>
      {test !== null && <> · {t('number', { number: test })}</>}
      {place.slug !== here && (
        <>
          {' '}
          · <Name>{place.name}</Name>
        </>
      )}
    </>
  )
}
