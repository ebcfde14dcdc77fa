import type { ComponentProps } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Note } from '#domain/commitments/schema.ts'
import { EvidenceFiles } from './evidence-files.tsx'

type Props = {
  notes: readonly (Note & { by?: string | null })[]
  /** What is done with the files beside them. */
  beside: Omit<ComponentProps<typeof EvidenceFiles>, 'files'>
}

/** News of a commitment, the newest first, each with what shows it. */
export function NoteList({ notes, beside }: Props) {
  const { t, i18n } = useTranslation('commitments')
  return (
    <ol className="plain-list commitment-notes">
      {notes.map(({ id, kind, words, on, link, by, files }) => (
        <li key={id} data-kind={kind}>
          <p className="muted">
            {t(`note.${kind}`, { day: dayText(on, i18n.language, { year: true }) })}
            {by && <> · {by}</>}
          </p>
          <p className="as-written">
            <WordsIn words={words} />
          </p>
          {link && <EvidenceLink link={link} />}
          <EvidenceFiles {...beside} files={files} />
        </li>
      ))}
    </ol>
  )
}

/** A link that leads away: it says so, and tells the other site nothing. */
function EvidenceLink({ link }: { link: NonNullable<Note['link']> }) {
  const { t } = useTranslation('commitments')
  return (
    <p>
      <a href={link.address} rel="noreferrer nofollow noopener">
        <bdi>{link.name}</bdi>
      </a>{' '}
      <span className="muted">({t('note.elsewhere', { site: new URL(link.address).hostname })})</span>
    </p>
  )
}
