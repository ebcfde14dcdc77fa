import type { ReactNode } from 'react'
import { dayText, sizeText } from '#app/i18n/formats.ts'
import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type EvidenceFile, evidencePath, type FilesOfDay } from '#domain/evidence-files/schema.ts'

type Props = {
  /** Whose they are, by the names in links. */
  place: string
  commitment: string
  files: readonly EvidenceFile[]
  /** What can be done with one that stands. */
  doing?: ((file: EvidenceFile) => ReactNode) | undefined
}

/** What shows it: pictures as they are, documents to save, and of what was taken down the day and why. */
export function EvidenceFiles({ place, commitment, files, doing }: Props) {
  const { t, i18n } = useTranslation('commitments')
  if (files.length === 0) return null
  return (
    <ul className="plain-list evidence-files">
      {files.map((file) => (
        <li key={file.publicId}>
          {file.gone ? (
            <p className="muted">
              {t(`file.gone-${file.kind}`, { day: dayText(file.gone.on, i18n.language, { year: true }) })}{' '}
              <WordsIn words={file.gone.why} />
            </p>
          ) : (
            <Standing file={file} path={evidencePath(place, commitment, file)} />
          )}
          {!file.gone && doing?.(file)}
        </li>
      ))}
    </ul>
  )
}

function Standing({ file, path }: { file: EvidenceFile & { gone: null }; path: string }) {
  const { t, i18n } = useTranslation('commitments')
  const { shows, size, bytes } = file
  if (size)
    return (
      <a href={path}>
        <img
          src={path}
          alt={shows.text}
          {...(shows.language && { lang: shows.language, dir: directionOf(shows.language) })}
          {...size}
          loading="lazy"
          decoding="async"
        />
      </a>
    )
  return (
    <p>
      <a href={path} download>
        <WordsIn words={shows} />
      </a>{' '}
      <span className="muted">({t('file.pdf', { size: sizeText(bytes, i18n.language) })})</span>
    </p>
  )
}

type OfDaysProps = Omit<Props, 'files'> & { days: readonly FilesOfDay[] }

/** What shows the numbers, each under its day. */
export function EvidenceOfDays({ days, ...rest }: OfDaysProps) {
  const { t, i18n } = useTranslation('commitments')
  if (days.length === 0) return null
  return (
    <ol className="plain-list commitment-notes">
      {days.map(({ on, files }) => (
        <li key={on}>
          <p className="muted">{t('file.of-day', { day: dayText(on, i18n.language, { year: true }) })}</p>
          <EvidenceFiles {...rest} files={files} />
        </li>
      ))}
    </ol>
  )
}
