import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { symbolsLicence } from '#domain/surveys/schema/symbols.ts'

const isSymbol = (src: string | undefined) => src?.startsWith('/symbols/') ?? false

/** Whose pictures these are, where any of ours stands on the page. */
export function SymbolsNote({ screens }: { screens: readonly PublicScreen[] }) {
  const { t } = useTranslation('surveys')
  const hasAny = screens.some(
    ({ kind, picture, choices, rows }) =>
      kind === 'smileys' ||
      [picture, ...[...choices, ...rows].map((each) => each.picture)].some((each) => isSymbol(each?.src)),
  )
  if (!hasAny) return null
  const { author, authorAddress, name, address } = symbolsLicence
  return (
    <p className="symbols-note no-print">
      {t('question.symbols')} <a href={authorAddress}>{author}</a>, <a href={address}>{name}</a>
    </p>
  )
}
