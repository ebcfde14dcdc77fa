import { Form, Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { useWhileMade } from '#app/ui/use-while-made.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PackPage as Pack } from '#domain/packs/schema.ts'
import { FilesTable } from './files-table.tsx'
import { PackSummary } from './pack-summary.tsx'
import { stateText } from './state-text.ts'

type Props = {
  place: { slug: string }
  pack: Pack
  done: 'asked' | 'issued' | 'withdrawn' | 'again' | null
  problem: Problem | undefined
}

/** One pack: how far it is, why it was refused, or what is in it; and what can be done with it. */
export function PackPage({ place, pack, done, problem }: Props) {
  const { t } = useTranslation('packs')
  const { state, publicId } = pack
  const all = `/work/${place.slug}/insight/packs`
  useWhileMade(state === 'asked' || (pack.isRemade && !pack.isStuck))
  return (
    <WorkPage
      title={pack.title}
      lead={`${t(`audience.${pack.audience}`)} · ${stateText(t, pack)}`}
      actions={<Link to={all}>{t('back')}</Link>}
    >
      <ProblemMessage problem={problem} />
      {done && done !== 'asked' && !problem && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      {state === 'asked' && <Steps step={pack.step} at={`${all}/${publicId}`} />}
      <WhyNot pack={pack} />
      {state === 'failed' && (
        <Notice kind="problem">
          <p>{t('page.failed')}</p>
        </Notice>
      )}
      {pack.isStuck ? (
        <Notice kind="problem">
          <p>{t('page.stuck')}</p>
        </Notice>
      ) : (
        pack.isRemade && (
          <Notice kind="notice" live>
            <p>{t('page.remade')}</p>
          </Notice>
        )
      )}
      <PackSummary pack={pack} />
      {pack.files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files">{t('page.files')}</h2>
          <FilesTable files={pack.files} at={`${all}/${publicId}`} />
          {!pack.files.some(({ name }) => name.endsWith('.pdf')) && (
            <p className="muted packs-note">{t('page.no-pdf')}</p>
          )}
        </section>
      )}
      <Deeds pack={pack} slug={place.slug} />
    </WorkPage>
  )
}

/** Why a pack was refused, or has been withdrawn by itself. */
function WhyNot({ pack: { state, problem, isNothing } }: { pack: Pack }) {
  const { t } = useTranslation('packs')
  if (!problem || (state !== 'refused' && state !== 'withdrawn')) return null
  const disagrees = state === 'refused' && problem.code.startsWith('packs.') && !isNothing
  return (
    <Notice kind={disagrees ? 'problem' : 'notice'}>
      {disagrees && <p>{t('page.refused')}</p>}
      <p>{problemText(t, problem)}</p>
      {disagrees && <p>{t('page.refused-why')}</p>}
      {state === 'withdrawn' && <p>{t('page.withdrawn-by-itself')}</p>}
    </Notice>
  )
}

const steps: readonly Pack['step'][] = ['waiting', 'counting', 'writing']

function Steps({ step, at }: { step: Pack['step']; at: string }) {
  const { t } = useTranslation('packs')
  const done = steps.indexOf(step)
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('step.title')}</h2>
      <p role="status">{t(`step.${step}`)}</p>
      <progress aria-label={t('step.title')} max={steps.length} value={Math.max(0, done)} />
      <p className="muted">{t('step.leave')}</p>
      <LinkButton to={at} kind="quiet" reloadDocument>
        {t('step.again')}
      </LinkButton>
    </section>
  )
}

/** What can be done with a pack as it is. */
function Deeds({ pack: { state, audience, isRemade, isStuck, publicId }, slug }: { pack: Pack; slug: string }) {
  const { t } = useTranslation('packs')
  return (
    <Form method="post" className="packs-deeds">
      {(state === 'failed' || isStuck) && (
        <Button name="act" value="again" busyLabel={t('page.again-busy')}>
          {t('page.again')}
        </Button>
      )}
      {state === 'made' && !isRemade && !isStuck && (
        <>
          <p>{t(`page.issue-${audience}`)}</p>
          <Button name="act" value="issue" busyLabel={t('page.issue-busy')}>
            {t('page.issue')}
          </Button>
        </>
      )}
      {(state === 'made' || state === 'refused' || state === 'failed') && (
        <Button name="act" value="discard" kind="quiet">
          {t('page.discard')}
        </Button>
      )}
      {state === 'issued' && (
        <>
          {audience === 'public' && (
            <p>
              <Link to={`/p/${slug}/packs/${publicId}`}>{t('page.see')}</Link>
            </p>
          )}
          {audience === 'public' && <p className="muted">{t('page.withdraw-hint')}</p>}
          <Button name="act" value="withdraw" kind="quiet">
            {t(audience === 'public' ? 'page.withdraw' : 'page.withdraw-staff')}
          </Button>
        </>
      )}
    </Form>
  )
}
