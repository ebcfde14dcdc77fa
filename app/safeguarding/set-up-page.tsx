import { Form } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { Select } from '#app/ways-in/select.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { type ClimbedCase, type Colleague, mostHours, type NamedLead } from '#domain/safeguarding/schema.ts'
import { useWhen } from './when.ts'

type Props = {
  place: { timeZone: string }
  leads: NamedLead[]
  people: Colleague[]
  organisations: { publicId: string; name: string }[]
  hours: number
  climbed: ClimbedCase[]
  at: Date
  isSaved: boolean
  refused: { problem: Problem; hours: string } | undefined
}

/** Who answers for worries, and when one climbs. Whoever sets this up sees none of the words. */
export function SetUpPage({ place, climbed, at, isSaved, refused, ...settings }: Props) {
  const { t } = useTranslation('safeguarding')
  const isAboutHours = refused?.problem.code === 'safeguarding.hours-wrong'
  return (
    <WorkPage title={t('set-up.title')} lead={t('set-up.lead')}>
      <ProblemMessage problem={refused?.problem} field={isAboutHours ? 'hours' : undefined} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          <p>{t('set-up.saved')}</p>
        </Notice>
      )}
      <div className="worry-set-up">
        <Leads {...settings} />
        <section className="card" aria-labelledby="hours-title">
          <h2 id="hours-title">{t('set-up.hours')}</h2>
          <Form method="post" noValidate>
            <Field
              id="hours"
              name="hours"
              label={t('set-up.hours-label')}
              hint={t('set-up.hours-hint')}
              type="number"
              min={1}
              max={mostHours}
              inputMode="numeric"
              defaultValue={refused?.hours || settings.hours}
              error={isAboutHours ? problemText(t, refused.problem) : undefined}
            />
            <Button kind="secondary" name="intent" value="hours">
              {t('set-up.hours-save')}
            </Button>
          </Form>
        </section>
        <Climbed climbed={climbed} at={at} timeZone={place.timeZone} />
      </div>
    </WorkPage>
  )
}

function Leads({ leads, people, organisations }: Pick<Props, 'leads' | 'people' | 'organisations'>) {
  const { t } = useTranslation('safeguarding')
  return (
    <section className="card" aria-labelledby="leads">
      <h2 id="leads">{t('set-up.leads')}</h2>
      <p className="muted">{t('set-up.leads-about')}</p>
      <ul className="plain-list worry-people">
        {leads.map(({ membershipId, name, organisation }) => (
          <li key={membershipId}>
            <span>
              <strong>
                <Name>{name}</Name>
              </strong>{' '}
              · {organisation ? <Name>{organisation}</Name> : t('set-up.of-place')}
            </span>
            <Form method="post">
              <input type="hidden" name="lead" value={membershipId} />
              <Button kind="quiet" small name="intent" value="remove">
                {t('set-up.remove', { name })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <h3>{t('set-up.add')}</h3>
      <Form method="post" className="worry-let-in">
        <Select
          name="person"
          label={t('set-up.who')}
          options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <Select
          name="organisation"
          label={t('set-up.of')}
          options={[
            { value: '', label: t('set-up.of-place') },
            ...organisations.map(({ publicId, name }) => ({ value: publicId, label: name })),
          ]}
        />
        <Button kind="secondary" name="intent" value="name">
          {t('set-up.add-button')}
        </Button>
      </Form>
    </section>
  )
}

function Climbed({ climbed, at, timeZone }: Pick<Props, 'climbed' | 'at'> & { timeZone: string }) {
  const { t } = useTranslation('safeguarding')
  const { age } = useWhen(timeZone)
  return (
    <section className="card" aria-labelledby="climbed">
      <h2 id="climbed">{t('set-up.climbed')}</h2>
      {climbed.length === 0 ? (
        <p>{t('set-up.climbed-none')}</p>
      ) : (
        <>
          <p>
            <strong>{t('set-up.climbed-do')}</strong>
          </p>
          <ul>
            {climbed.map(({ publicId, openedAt, organisation, raisedBy }) => (
              <li key={publicId}>
                {t('set-up.climbed-row', {
                  organisation,
                  age: age(openedAt, at),
                  raised: t(`raised-by.${raisedBy}`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
