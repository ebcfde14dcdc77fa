import { useRevalidator } from '@remix-run/react'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { HelpContact } from '#domain/help/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Mine } from '#domain/workshops/schema/live.ts'
import { TalkPage } from '../phone/talk-page.tsx'
import { useAskAgain } from '../phone/use-ask-again.ts'

type Props = {
  workshop: string
  call: Mine['call']
  mayAsk: boolean
  contacts: HelpContact[]
  refused?: { problem: Problem }
}

/** They wait for an answer: they hear soon that they were seen. */
const callMilliseconds = 5000

/** Somebody to talk to, for whoever enters hands and paper: their page is not live, so it is plain forms and a look again. */
export function HelperTalkPage({ workshop, call, mayAsk, contacts, refused }: Props) {
  const isReady = useHydrated()
  const { revalidate: refresh } = useRevalidator()
  useAskAgain({ isReady, refresh }, call === 'none' ? null : callMilliseconds)
  return (
    <PublicPage className="helper">
      <ProblemMessage problem={refused?.problem} />
      <TalkPage
        {...{ workshop, call, mayAsk, contacts }}
        live={{ isReady: false, refresh }}
        back={`/w/${workshop}/helper`}
      />
    </PublicPage>
  )
}
