import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import type { Intro } from './intro.ts'

/** What somebody may want to know before they give an answer away. */
export const SurveyFacts = ({ facts }: Pick<Intro, 'facts'>) => (
  <dl className="survey-facts">
    {facts.map(({ title, said }) => (
      <div key={title}>
        <dt>{title}</dt>
        <dd>
          {said.map(({ text, language, to, note }) => (
            <Fragment key={text}>
              <bdi lang={language}>{to ? <Link to={to}>{text}</Link> : text}</bdi>{' '}
              {note && <span className="edition-note">{note} </span>}
            </Fragment>
          ))}
        </dd>
      </div>
    ))}
  </dl>
)
