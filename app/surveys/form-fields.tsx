import type { WayByLink } from './way-in.ts'

type Props = {
  submissionId: string
  /** When the form was handed out, signed. A preview has none. */
  opened: string | undefined
  asked: readonly string[]
  from?: WayByLink
}

/** What a form of questions sends beside the answers. Stands first in it. */
export const FormFields = ({ submissionId, opened, asked, from }: Props) => (
  <>
    <input type="hidden" name="submissionId" value={submissionId} />
    {opened && <input type="hidden" name="opened" value={opened} />}
    {from && <input type="hidden" name="from" value={from} />}
    {asked.map((key) => (
      <input key={key} type="hidden" name="asked[]" value={key} />
    ))}
    {/* Enter presses the first button of a form: that must be the way forward. */}
    <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
  </>
)
