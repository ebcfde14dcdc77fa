import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Guide } from '#domain/framework/schema.ts'

/** What a code means, when to use it, when not, and the words people use for it. */
export function GuideText({ guide }: { guide: Guide }) {
  const { t } = useTranslation('codebook')
  if (guide.number === 0) return <p className="muted">{t('code.no-guide')}</p>
  const parts = [
    ['definition', guide.definition],
    ['use', guide.useWhen],
    ['not-use', guide.notWhen],
    ['keywords', guide.keywords.join(', ')],
  ] as const
  return (
    <dl className="book-guide">
      {parts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <div key={name}>
            <dt>{t(`code.${name}`)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
    </dl>
  )
}
