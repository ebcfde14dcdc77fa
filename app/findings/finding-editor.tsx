import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type FindingPage, longest, strengths } from '#domain/findings/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { EvidenceList } from './evidence-list.tsx'
import type { Typed } from './finding-page.tsx'
import { MeasuresList } from './measures-list.tsx'
import { ProposalFields } from './proposal-fields.tsx'
import { SavingStatus } from './saving-status.tsx'
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
  const saving = useAutosave(form, keepAt)
  const { written, revision, best } = finding
  const typed = (name: 'claim' | 'why' | 'limits') => {
    const value = refused?.typed[name]
    return typeof value === 'string' ? value : written[name]
  }
  const isOvertaken = refused?.problem.code === 'findings.changed-meanwhile'
  return (
    <Form method="post" ref={form} className="finding-editor" aria-label={t('editor')} noValidate>
      {/* What Enter presses in a field of one line: never a button that takes something away. */}
      <button type="submit" name="act" value="save" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="seen" value={revision} />
      <input type="hidden" name="page" value={page} />
      {isOvertaken && (
        <Notice>
          <p>{t('stands-now')}</p>
          <blockquote dir="auto">{written.claim || t('no-claim')}</blockquote>
        </Notice>
      )}
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
        <Button name="act" value="save" kind="secondary">
          {t(isOvertaken ? 'save-anyway' : 'save')}
        </Button>
        <Button name="act" value="freeze" kind="quiet">
          {t('freeze')}
        </Button>
        <SavingStatus saving={saving} />
      </p>
    </Form>
  )
}
