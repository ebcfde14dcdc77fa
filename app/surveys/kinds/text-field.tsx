import { TextArea } from '#app/ui/text-area.tsx'
import { fieldName } from '#domain/surveys/schema/answers.ts'
import type { KindProps } from './kind-props.ts'

/** Own words. */
export const TextField = ({ screen, given, words, wrongPart: _, ...field }: KindProps) => (
  <TextArea
    {...field}
    label={words}
    name={fieldName(screen.key)}
    defaultValue={given['']?.[0]}
    limit={screen.longest}
  />
)
