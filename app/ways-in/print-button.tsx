import { Button } from '#app/ui/button.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'

/** Without scripts the browser's own menu prints. */
export const PrintButton = ({ label }: { label: string }) =>
  useHydrated() ? (
    <Button type="button" kind="secondary" onClick={() => window.print()}>
      {label}
    </Button>
  ) : null
