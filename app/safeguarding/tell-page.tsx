import { Form, Link } from '@remix-run/react'
import { HelpLines } from '#app/help/help-lines.tsx'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { worryReasons } from '#domain/moderation/schema.ts'
import { longestReach, longestTold } from '#domain/safeguarding/schema.ts'

export type TypedWorry = { text: string; reach: string; reason: string }
type Props = {
  workshop: string
  contacts: readonly HelpContact[]
  isSent: boolean
  refused: { problem: Problem; typed: TypedWorry } | undefined
}

/** Somebody in a room tells the safeguarding lead, in writing, without a name; and whom to call if it cannot wait. */
export function TellPage({ workshop, contacts, isSent, refused }: Props) {
  const { t } = useTranslation(['worry', 'help'])
  return (
    <PublicPage home={`/w/${workshop}`}>
      <ProblemMessage problem={refused?.problem} field={refused ? 'text' : undefined} />
      <h1>{t(isSent ? 'sent-title' : 'title')}</h1>
      <Notice kind="problem">
        <p>
          <strong>{t('not-watched')}</strong>
        </p>
      </Notice>
      {isSent ? <p className="lead">{t('sent')}</p> : <TellForm refused={refused} />}
      <p>
        <Link to={`/w/${workshop}`}>{t('back')}</Link>
      </p>
      <h2>{t('others')}</h2>
      <HelpLines contacts={contacts} />
    </PublicPage>
  )
}

function TellForm({ refused }: Pick<Props, 'refused'>) {
  const { t } = useTranslation('worry')
  const { typed, problem } = refused ?? {}
  return (
    <Form method="post" noValidate>
      <p className="lead">{t('lead')}</p>
      <TextArea
        id="text"
        name="text"
        label={t('what')}
        rows={5}
        limit={longestTold}
        defaultValue={typed?.text}
        error={problem && problem.kind === 'invalid' ? problemText(t, problem) : undefined}
      />
      <ChoiceGroup
        type="radio"
        name="reason"
        legend={t('kind')}
        choices={worryReasons.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        chosen={typed?.reason ? [typed.reason] : []}
      />
      <Field
        id="reach"
        name="reach"
        label={t('reach')}
        hint={t('reach-hint')}
        maxLength={longestReach}
        defaultValue={typed?.reach}
        autoComplete="off"
        dir="auto"
      />
      <Button busyLabel={t('sending')}>{t('send')}</Button>
    </Form>
  )
}
