import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { ScrollTable } from '#app/ui/scroll-table.tsx'

export type ListedFile = { name: string; size: number; sha256: string }
type Props = { files: readonly ListedFile[]; at: string }

/** The files of a pack. Plain links: a file is no page for the router to open. */
export function FilesTable({ files, at }: Props) {
  const { t, i18n } = useTranslation('packs')
  return (
    <ScrollTable label={t('page.files')} className="packs-table">
      <caption>{t('page.files-caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('page.file')}</th>
          <th scope="col">{t('page.what')}</th>
          <th scope="col" className="number">
            {t('page.size')}
          </th>
          <th scope="col">{t('page.hash')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, size, sha256 }) => (
          <tr key={name}>
            <th scope="row" dir="ltr">
              <a href={`${at}/files/${name}`} download>
                {name}
              </a>
            </th>
            <td>{t(`files.${name.replace('.', '-')}`)}</td>
            <td className="number">{t('kilobytes', { size: numberText(Math.ceil(size / 1024), i18n.language) })}</td>
            <td>
              <code className="packs-hash" dir="ltr">
                {sha256}
              </code>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
