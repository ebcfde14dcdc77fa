import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { HeldBecause as Because } from '#domain/safeguarding/schema.ts'

/** As many stretches as are read at a glance; the text itself stands above. */
const mostShown = 6

type Props = {
  because: Because
  /** What its places are of. */
  text: string
  language?: string
  isOpen?: boolean
}

/** Why the product held a text, for whoever reads it: the signs, and the words in it that weighed. */
export function HeldBecause({ because, text, language, isOpen = false }: Props) {
  const { t, i18n } = useTranslation('safeguarding')
  const signs = because.signs.map((sign) => t(`because.sign.${sign}`))
  const letters = Array.from(text)
  const words = because.places.slice(0, mostShown).map(({ starts, ends }) => letters.slice(starts, ends).join(''))
  return (
    <details className="held-because" open={isOpen || undefined}>
      <summary>{t(`because.title.${because.of}`)}</summary>
      <p>{signs.length > 0 ? t('because.signs', { signs: listText(signs, i18n.language) }) : t('because.together')}</p>
      {words.length > 0 && (
        <p className="held-words">
          {t('because.words')}{' '}
          {words.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one text's stretches, in its order; the same words may come twice.
            <q key={index} lang={language} dir="auto">
              {each}
            </q>
          ))}
        </p>
      )}
      <p className="muted">{t('because.then')}</p>
    </details>
  )
}
