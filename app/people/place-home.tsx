import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { OpenSurvey } from '#domain/surveys/queries/open-surveys.ts'
import { type MissionLine, MissionLines } from './mission-lines.tsx'
import { SurveyCard } from './survey-card.tsx'

type Props = { place: { name: string; slug: string }; surveys: OpenSurvey[]; missions: MissionLine[] }

/** A place's front page: what it asks just now, the way into a live session, and what people said before. */
export function PlaceHome({ place, surveys, missions }: Props) {
  const { t } = useTranslation('places')
  return (
    <PublicPage home={`/p/${place.slug}`} wide className="home">
      <div className="home-opening">
        <p className="eyebrow">
          <Name>{place.name}</Name>
        </p>
        <h1>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
      </div>
      <section className="home-surveys" aria-labelledby="open">
        <h2 id="open" className="visually-hidden">
          {t('home.open')}
        </h2>
        {surveys.length === 0 ? (
          <EmptyState title={t('home.none')}>{t('home.none-next')}</EmptyState>
        ) : (
          <ul className="cards">
            {surveys.map((survey, index) => (
              <SurveyCard key={survey.slug} survey={survey} isFirst={index === 0} />
            ))}
          </ul>
        )}
      </section>

      <Card kind="calm" as="section" labelledBy="join" className="join-card">
        <h2 id="join">{t('join.title')}</h2>
        <Form method="get" action="/join" className="join-form">
          <Field
            label={t('join.label')}
            hint={t('join.hint')}
            name="code"
            code
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={12}
          />
          <Button>{t('join.button')}</Button>
        </Form>
      </Card>

      <section className="home-said" aria-labelledby="said">
        <h2 id="said">{t('said.title')}</h2>
        <p>{t('said.text')}</p>
        <MissionLines missions={missions} />
        <p>
          <Link to={`/p/${place.slug}/said`} className="button quiet wide">
            {t('said.link')}
          </Link>
        </p>
        <p>
          <Link to={`/p/${place.slug}/how-we-read`}>{t('common:how-we-read')}</Link>
        </p>
      </section>

      <section className="home-did" aria-labelledby="did">
        <h2 id="did">{t('did.title')}</h2>
        <p>{t('did.text')}</p>
        <p>
          <Link to={`/p/${place.slug}/did`} className="button quiet wide">
            {t('did.link')}
          </Link>
        </p>
      </section>
    </PublicPage>
  )
}
