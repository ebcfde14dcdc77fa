import { type ReactNode, useState } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { IdeaKeeper } from './kept-ideas.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'

type Props = {
  live: LiveWorkshop
  ideas: IdeaKeeper
  /** The activity whose field is on the page: what is typed there is seen there. */
  writing: string | undefined
  /** Sent the plain way, and not taken, with no field left to give it back in. */
  sentBack?: { problem: Problem; text: string }
}

/** Whatever activity is on: words that did not arrive, and words that wait for their activity to open again. */
export function IdeasNotSent({ live, ideas, writing, sentBack }: Props) {
  const { t } = useTranslation('workshops')
  const [away, setAway] = useState<typeof sentBack>()
  const back = sentBack !== away ? sentBack : undefined
  const kept = Object.entries(ideas.texts).filter(([id, text]) => id !== writing && text.trim() !== '')
  if (!back && live.refusedIdeas.length + kept.length === 0) return null
  return (
    <section aria-labelledby="ideas-not-sent">
      <h2 id="ideas-not-sent">{t('ideas.not-sent')}</h2>
      {live.refusedIdeas.map(({ id, text, problem }) => (
        <Unsent key={id} text={text} why={`${t('ideas.refused')} ${problemText(t, problem)}`}>
          <PutAway about={text} onPress={() => live.dismiss(id)} />
        </Unsent>
      ))}
      {back && (
        <Unsent text={back.text} why={`${t('ideas.refused')} ${problemText(t, back.problem)}`}>
          {live.isReady && <PutAway about={back.text} onPress={() => setAway(back)} />}
        </Unsent>
      )}
      {kept.map(([id, text]) => (
        <Unsent key={id} text={text} why={t('ideas.kept')}>
          <PutAway about={text} onPress={() => ideas.keep(id, '')} />
        </Unsent>
      ))}
    </section>
  )
}

function Unsent({ text, why, children }: { text: string; why: string; children: ReactNode }) {
  return (
    <Bubble
      source={
        <>
          <span>{why}</span> {children}
        </>
      }
    >
      {text}
    </Bubble>
  )
}

function PutAway({ about, onPress }: { about: string; onPress(): void }) {
  const { t } = useTranslation('workshops')
  return (
    <Button type="button" kind="quiet" small onClick={onPress}>
      {t('ideas.put-away')}
      <span className="visually-hidden"> {about}</span>
    </Button>
  )
}
