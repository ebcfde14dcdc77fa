import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'

type Props = { slug: string; mayExport: boolean; mayPublish: boolean; mayReadFindings: boolean }

/** Read the figures again, or take them away. */
export function WallActions({ slug, mayExport, mayPublish, mayReadFindings }: Props) {
  const { t } = useTranslation(['insights-desk', 'codebook', 'findings', 'packs'])
  const here = `/work/${slug}/insight`
  return (
    <>
      <LinkButton to={here} kind="quiet" preventScrollReset>
        {t('wall.refresh')}
      </LinkButton>
      <LinkButton to={`/work/${slug}/code-book`} kind="quiet">
        {t('codebook:title')}
      </LinkButton>
      <LinkButton to={`${here}/heard`} kind="quiet">
        {t('heard.link')}
      </LinkButton>
      <LinkButton to={`${here}/compare`} kind="quiet">
        {t('compare.link')}
      </LinkButton>
      <LinkButton to={`${here}/priorities`} kind="quiet">
        {t('priorities.link')}
      </LinkButton>
      <LinkButton to={`${here}/explore`} kind="quiet">
        {t('explore.link')}
      </LinkButton>
      {mayReadFindings && (
        <LinkButton to={`${here}/findings`} kind="quiet">
          {t('findings:title')}
        </LinkButton>
      )}
      {mayPublish && (
        <>
          <LinkButton to={`${here}/figures`} kind="quiet">
            {t('figures.link')}
          </LinkButton>
          <LinkButton to={`${here}/packs`} kind="quiet">
            {t('packs:link')}
          </LinkButton>
        </>
      )}
      {mayExport && (
        <>
          <LinkButton to={`${here}/exports`} kind="quiet">
            {t('wall.files')}
          </LinkButton>
          {/* Plain links: a file is no page for the router to open. */}
          <a href={`${here}/contributions.csv`} download className="button secondary">
            {t('wall.contributions-csv')}
          </a>
          <a href={`${here}/counts.csv`} download className="button secondary">
            {t('wall.counts-csv')}
          </a>
        </>
      )}
    </>
  )
}
