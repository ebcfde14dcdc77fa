import { Link } from '@remix-run/react'
import type { Intro } from './intro.ts'

/** What somebody may want to know before they give an answer away. */
export const SurveyFacts = ({ facts }: Pick<Intro, 'facts'>) => (
  <dl className="survey-facts">
    {facts.map(({ title, said }) => (
      <div key={title}>
        <dt>{title}</dt>
        <dd>
          {said.map(({ text, language, to }) => (
            <bdi key={text} lang={language}>
              {to ? <Link to={to}>{text}</Link> : text}{' '}
            </bdi>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)
