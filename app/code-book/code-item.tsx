import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { BookCode } from '#domain/framework/schema.ts'
import { languagesText } from './languages-text.ts'

/** A code in the list: what it is called, what it means, how often it was given, where it is not translated. */
export function CodeItem({ code, place }: { code: BookCode; place: string }) {
  const { t, i18n } = useTranslation('codebook')
  return (
    <li className="book-code">
      <h3>
        <Link to={`/work/${place}/code-book/${code.publicId}`}>
          <WordsIn words={code.short} />
        </Link>
      </h3>
      {code.text.text !== code.short.text && (
        <p>
          <WordsIn words={code.text} />
        </p>
      )}
      <p className="muted">{code.definition || t('list.no-definition')}</p>
      <p className="muted book-facts">
        {!code.isRetired && <span>{t('list.tags', { count: code.tags })}</span>}
        {!code.isRetired && code.missing.length > 0 && (
          <span>{t('list.missing', { languages: languagesText(code.missing, i18n.language) })}</span>
        )}
      </p>
    </li>
  )
}
