import type { BallotStatus } from '#domain/workshops/schema/live.ts'

/** What became of a form that was sent the plain way: of a ballot, or that a text was taken. */
export const formStatuses = ['saved', 'duplicate', 'superseded', 'late', 'written'] as const satisfies (
  | BallotStatus
  | 'written'
)[]
export type FormStatus = (typeof formStatuses)[number]

/** What the server put into this page so that a form sent twice counts once: a page id, and the next number; and the round that is on. */
export type FormStamp = { page: string; seq: number; round?: number | undefined }

export const FormFields = ({ intent, activityId, stamp }: { intent: string; activityId: string; stamp: FormStamp }) => (
  <>
    <input type="hidden" name="intent" value={intent} />
    <input type="hidden" name="activityId" value={activityId} />
    <input type="hidden" name="page" value={stamp.page} />
    <input type="hidden" name="seq" value={stamp.seq} />
    {stamp.round !== undefined && <input type="hidden" name="round" value={stamp.round} />}
  </>
)
