import { Form, Link, useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from '#app/moderation/key.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { RoundCode, TextToCode } from '#domain/agreement/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { CodeBoxes } from './code-boxes.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { useBoxKeys } from './use-box-keys.ts'

export type TypedCodes = { goals: string[]; noGoalFits: boolean }

type Props = {
  path: string
  number: number
  text: TextToCode
  codes: RoundCode[]
  saved: string | null
  refused: { problem: Problem; typed: TypedCodes } | undefined
}

/** Well before the five minutes are over. */
const keepEvery = 120_000

/** A text for coding anew: its words and the codes, and nothing of what was chosen before. */
export function CodePage({ path, number, text, codes, saved, refused }: Props) {
  const { t } = useTranslation('agreement')
  const form = useRef<HTMLFormElement>(null)
  useBoxKeys(form)
  const { submit } = useFetcher({ key: 'keep' })
  const { publicId, heldBy, own } = text
  const isMine = heldBy === null
  useEffect(() => {
    if (!isMine) return
    const keep = () =>
      document.visibilityState === 'visible' &&
      submit({ intent: 'keep' }, { method: 'post', action: `${path}/${publicId}` })
    const timer = setInterval(keep, keepEvery)
    return () => clearInterval(timer)
  }, [isMine, path, publicId, submit])
  const given = refused?.typed ?? own ?? { goals: [], noGoalFits: false }
  return (
    <DeskFrame
      title={t('code.title')}
      lead={t('code.at', { number, position: text.position })}
      path={path}
      text={text}
      above={
        <>
          <ProblemMessage problem={refused?.problem} />
          {saved && (
            <Notice kind="done" live>
              <p>
                {t('open.saved')} <Link to={`${path}/${saved}`}>{t('open.change')}</Link>
              </p>
            </Notice>
          )}
          {heldBy && (
            <Notice>
              <p>{t('code.held', { name: heldBy })}</p>
            </Notice>
          )}
        </>
      }
      below={<p className="muted">{t('code.blind')}</p>}
    >
      <Form method="post" ref={form} key={publicId} aria-label={t('code.codes')}>
        <h2>{t('code.codes')}</h2>
        <CodeBoxes codes={codes} chosen={given.goals} noGoalFits={given.noGoalFits} />
        <p className="agreement-next">
          <Button name="intent" value="save" data-main>
            {t('code.save')} <Key>⏎</Key>
          </Button>
          <Button kind="quiet" name="intent" value="leave">
            {t('code.leave')}
          </Button>
        </p>
        <p className="muted">{t('code.keys')}</p>
        <p className="muted">{t('open.queue')}</p>
      </Form>
    </DeskFrame>
  )
}
