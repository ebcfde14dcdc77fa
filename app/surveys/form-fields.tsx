import type { WayByLink } from './way-in.ts'

type Props = { submissionId: string; asked: readonly string[]; from?: WayByLink }

/** What a form of questions sends beside the answers. Stands first in it. */
export const FormFields = ({ submissionId, asked, from }: Props) => (
  <>
    <input type="hidden" name="submissionId" value={submissionId} />
    {from && <input type="hidden" name="from" value={from} />}
    {asked.map((key) => (
      <input key={key} type="hidden" name="asked[]" value={key} />
    ))}
    {/* Enter presses the first button of a form: that must be the way forward. */}
    <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
  </>
)
