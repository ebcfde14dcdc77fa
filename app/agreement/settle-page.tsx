import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from '#app/moderation/key.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { RoundCode, TextToSettle } from '#domain/agreement/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CodeBoxes } from './code-boxes.tsx'
import { useCodeName } from './code-name.ts'
import type { TypedCodes } from './code-page.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { useBoxKeys } from './use-box-keys.ts'

type Props = {
  path: string
  text: TextToSettle
  codes: RoundCode[]
  refused: { problem: Problem; typed: TypedCodes } | undefined
}

/** Two codings of a text beside each other, and what shall stand. What both chose is ticked; the rest is to be decided. */
export function SettlePage({ path, text, codes, refused }: Props) {
  const { t, i18n } = useTranslation('agreement')
  const form = useRef<HTMLFormElement>(null)
  useBoxKeys(form)
  const nameOf = useCodeName(codes)
  const names = (given: readonly (string | null)[]) =>
    given.length === 0 ? t('settle.nothing') : listText(given.map(nameOf), i18n.language)
  const { one, other, settled, isOwn } = text
  const agreed = one.filter((code) => other.includes(code))
  const given = refused?.typed ?? {
    goals: agreed.filter((code) => code !== null),
    noGoalFits: agreed.includes(null),
  }
  const note = (goalId: string | null) => {
    const times = [one, other].filter((each) => each.includes(goalId)).length
    return (
      times > 0 && (
        <Pill hue={times === 2 ? 'done' : 'notice'}>{t(times === 2 ? 'settle.both' : 'settle.only-one')}</Pill>
      )
    )
  }
  const by = settled?.by ?? t('settle.somebody')
  return (
    <DeskFrame
      title={t('settle.page')}
      path={path}
      text={text}
      above={<ProblemMessage problem={refused?.problem} />}
      below={
        <>
          <dl className="agreement-two">
            <dt>{t('settle.one')}</dt>
            <dd>{names(one)}</dd>
            <dt>{t('settle.other')}</dt>
            <dd>{names(other)}</dd>
          </dl>
          <p className="muted">{t('settle.who')}</p>
        </>
      }
    >
      {settled ? (
        <Form method="post">
          <Notice kind="done">
            <p>
              {t(settled.isTogether ? 'settle.was-together' : 'settle.was', { name: by, codes: names(settled.given) })}
            </p>
          </Notice>
          <Button kind="secondary" name="intent" value="unsettle">
            {t('settle.undo')}
          </Button>
        </Form>
      ) : (
        <Form method="post" ref={form} key={text.publicId} aria-label={t('settle.choose')}>
          <h2>{t('settle.choose')}</h2>
          <CodeBoxes codes={codes} chosen={given.goals} noGoalFits={given.noGoalFits} note={note} />
          {isOwn && (
            <label className="goal">
              <input type="checkbox" name="together" value="yes" />
              <span className="goal-words">{t('settle.together')}</span>
            </label>
          )}
          <p>
            <Button name="intent" value="settle" data-main>
              {t('settle.save')} <Key>⏎</Key>
            </Button>
          </p>
          <p className="muted">{t('code.keys')}</p>
        </Form>
      )}
    </DeskFrame>
  )
}
