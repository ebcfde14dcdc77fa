import { Form } from '@remix-run/react'
import { useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type FindingPage, longest, strengths } from '#domain/findings/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { Typed } from './finding-page.tsx'
import { MeasuresList } from './measures-list.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { SavingStatus } from './saving-status.tsx'
import { StandsNow } from './stands-now.tsx'
import { useAutosave } from './use-autosave.ts'

type Props = {
  finding: FindingPage
  page: string
  keepAt: string
  refused: { problem: Problem; typed: Typed } | undefined
}

/** A draft. It saves itself; each of its buttons takes along all that is typed. */
export function FindingEditor({ finding, page, keepAt, refused }: Props) {
  const { t } = useTranslation('findings')
  const form = useRef<HTMLFormElement>(null)
  const { written, revision, best } = finding
  const typed = (name: 'claim' | 'why' | 'limits') => {
    const value = refused?.typed[name]
    return typeof value === 'string' ? value : written[name]
  }
  // As this page was opened, whatever is read again later: what somebody else saved is never gone over unseen. The page's
  // own savings are known by its name.
  const [opened] = useState({ seen: refused?.typed.seen ?? revision, page: refused?.typed.page ?? page })
  const isOvertaken = refused?.problem.code === 'findings.changed-meanwhile'
  const saving = useAutosave(form, keepAt, isOvertaken)
  return (
    <Form method="post" ref={form} className="finding-editor" aria-label={t('editor')} noValidate>
      {/* What Enter presses in a field of one line: never a button that takes something away. */}
      <button type="submit" name="act" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="seen" value={opened.seen} />
      <input type="hidden" name="page" value={opened.page} />
      {isOvertaken && <StandsNow finding={finding} />}
      <TextArea
        id="claim"
        name="claim"
        rows={3}
        label={t('claim')}
        hint={t('claim-hint')}
        defaultValue={typed('claim')}
        limit={longest.claim}
      />
      <ChoiceGroup
        type="radio"
        id="strength"
        name="strength"
        legend={t('strength.title')}
        hint={t('strength.hint', { best: t(`strength.${best}`) })}
        chosen={[String(refused?.typed.strength ?? written.strength ?? '')]}
        choices={[...strengths].reverse().map((value) => ({
          value,
          label: t(`strength.${value}`),
          hint: t(`strength.${value}-means`),
        }))}
      />
      <MeasuresList measures={finding.measures} />
      <TextArea
        id="why"
        name="why"
        rows={4}
        label={t('why')}
        hint={t('why-hint')}
        defaultValue={typed('why')}
        limit={longest.why}
      />
      <TextArea
        id="limits"
        name="limits"
        rows={4}
        label={t('limits')}
        hint={t('limits-hint')}
        defaultValue={typed('limits')}
        limit={longest.limits}
      />
      <EvidenceList finding={finding} isEdited />
      <ProposalFields finding={finding} typed={refused?.typed} />
      <p className="actions finding-actions">
        <Button name="act" value="send" busyLabel={t('sending')}>
          {t('send')}
        </Button>
        {isOvertaken ? (
          <Button name="act" value={`overwrite ${revision}`} kind="secondary">
            {t('save-anyway')}
          </Button>
        ) : (
          <Button name="act" value="save" kind="secondary">
            {t('save')}
          </Button>
        )}
        <Button name="act" value="freeze" kind="quiet">
          {t('freeze')}
        </Button>
        <SavingStatus saving={saving} />
      </p>
    </Form>
  )
}
