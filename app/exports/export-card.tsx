import { momentText, numberText, sizeText } from '#app/i18n/formats.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import type { ExportLine } from '#domain/exports/schema.ts'

type Props = {
  file: ExportLine
  here: string
  timeZone: string
  /** Of the survey or workshop it is about. */
  title: { text: string; language: string } | null
}

/** One file: how far it is, or all that its holder needs to fetch it and to check it later. */
export function ExportCard({ file, here, timeZone, title }: Props) {
  const { t, i18n } = useTranslation('exports')
  const { publicId, what, format, state, rows, bytes, sha256, readAt, askedAt, expiresAt } = file
  const language = i18n.language
  const moment = (at: Date) => momentText(at, language, timeZone)
  const name = title ? t(`of.${what}`, { title: title.text }) : t(`of.${what}`, { title: file.about ?? '' })
  return (
    <Card as="section" labelledBy={`file-${publicId}`}>
      <h3 id={`file-${publicId}`}>
        {name} <small>({t(`format.${format}`)})</small>
      </h3>
      <p className="muted">{t('file.asked', { at: moment(askedAt) })}</p>
      <div aria-live="polite">
        <State file={file} />
      </div>
      {state === 'ready' && bytes !== null && sha256 && readAt && expiresAt && (
        <>
          <p>
            {/* A plain link: a file is no page for the router to open. */}
            <a href={`${here}/${publicId}`} download className="button secondary" aria-describedby={`file-${publicId}`}>
              {t('file.fetch')}
            </a>
          </p>
          <dl className="export-facts">
            <dt>{t('file.rows')}</dt>
            <dd>{numberText(rows, language)}</dd>
            <dt>{t('file.size')}</dt>
            <dd>{sizeText(bytes, language)}</dd>
            <dt>{t('file.as-of')}</dt>
            <dd>{moment(readAt)}</dd>
            <dt>{t('file.until')}</dt>
            <dd>{moment(expiresAt)}</dd>
            <dt>{t('file.hash')}</dt>
            <dd>
              <code dir="ltr">{sha256}</code>
            </dd>
          </dl>
        </>
      )}
    </Card>
  )
}

function State({ file }: { file: ExportLine }) {
  const { t } = useTranslation('exports')
  const { state, rows, expected, before, problem } = file
  if (state === 'asked') return <p>{before > 0 ? t('state.asked-before', { count: before }) : t('state.asked')}</p>
  if (state === 'making')
    return (
      <>
        <p>
          {expected === null ? t('state.making', { count: rows }) : t('state.making-of', { count: rows, of: expected })}
        </p>
        {expected !== null && (
          <progress value={rows} max={Math.max(1, expected)} aria-label={t('state.progress')}>
            {rows}
          </progress>
        )}
      </>
    )
  if (state === 'ready') return <p>{t('state.ready')}</p>
  return (
    <p>
      <strong>{t(`state.${state}`)}</strong> {problem && problemText(t, { code: problem })}
    </p>
  )
}
