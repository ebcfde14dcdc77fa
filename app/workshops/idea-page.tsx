import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { Button } from '#app/ui/button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { longestIdea, type Stage } from '#domain/workshops/schema/live.ts'
import { FormFields, type FormStamp } from './form-fields.tsx'
import type { IdeaKeeper } from './kept-ideas.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'

type Props = {
  stage: Stage
  live: LiveWorkshop
  ideas: IdeaKeeper
  stamp: FormStamp
  /** What was typed into a form that was sent back, and why. */
  refused?: { text: string; error: string }
}

/** Ideas to write, one's own with what became of them, and those that the room sees. */
export function IdeaPage({ stage, live, ideas, stamp, refused }: Props) {
  const { t } = useTranslation('workshops')
  const isMine = ({ activityId }: { activityId: string }) => activityId === stage.id
  const own = live.mine?.ideas.filter(isMine) ?? []
  const onTheirWay = live.pending.flatMap((command) => (command.kind === 'idea' && isMine(command) ? [command] : []))
  const shown = live.snapshot.ideas.filter((idea) => isMine(idea) && !own.some(({ id }) => id === idea.id))
  return (
    <>
      {stage.state === 'open' && <IdeaForm {...{ stage, live, ideas, stamp, refused }} />}
      {own.length + onTheirWay.length > 0 && (
        <section aria-labelledby="own-ideas">
          <h2 id="own-ideas">{t('ideas.own')}</h2>
          {onTheirWay.map(({ cmdId, text }) => (
            <Bubble key={cmdId} source={t('ideas.sending')}>
              {text}
            </Bubble>
          ))}
          {own.map(({ id, text, state }) => (
            <Bubble
              key={id}
              source={
                <Pill hue={state === 'shown' ? 'done' : 'plain'} icon={state === 'shown' ? 'tick' : undefined}>
                  {t(`ideas.state.${state}`)}
                </Pill>
              }
            >
              {text}
            </Bubble>
          ))}
        </section>
      )}
      {shown.length > 0 && (
        <section aria-labelledby="shown-ideas">
          <h2 id="shown-ideas">{t('ideas.shown')}</h2>
          {shown.map(({ id, text, language }) => (
            <Bubble key={id} language={language}>
              {text}
            </Bubble>
          ))}
        </section>
      )}
    </>
  )
}

function IdeaForm({ stage, live, ideas, stamp, refused }: Props) {
  const { t } = useTranslation('workshops')
  const [wrong, setWrong] = useState<string>()
  const { id: activityId } = stage
  const { keep } = ideas
  const text = ideas.texts[activityId] ?? refused?.text ?? ''
  const setText = (typed: string) => keep(activityId, typed)

  // What was typed before the scripts arrived, or put back by the browser, is in the field and known to nobody else.
  useEffect(() => {
    const field = document.getElementById('idea')
    const typed = field instanceof HTMLTextAreaElement ? field.value : ''
    if (typed) keep(activityId, typed)
  }, [activityId, keep])

  async function send(event: FormEvent<HTMLFormElement>) {
    if (!live.isReady) return
    event.preventDefault()
    const idea = text.trim()
    if (idea === '') return setWrong(t('problems.idea-missing'))
    if ([...idea].length > longestIdea) return setWrong(t('problems.idea-too-long', { limit: longestIdea }))
    setWrong(undefined)
    if (await live.send({ kind: 'idea', activityId: stage.id, text: idea })) setText('')
  }

  return (
    <Form method="post" onSubmit={send} noValidate>
      <FormFields intent="idea" activityId={stage.id} stamp={stamp} />
      <TextArea
        id="idea"
        name="text"
        rows={4}
        label={t('ideas.label')}
        hint={t('ideas.hint')}
        limit={longestIdea}
        error={wrong ?? refused?.error}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button wide busyLabel={t('status.sending')}>
        {t('ideas.send')}
      </Button>
    </Form>
  )
}
