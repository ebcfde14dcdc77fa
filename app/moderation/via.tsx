import { useHydrated } from '#app/ui/use-hydrated.ts'

/** Tells the server that the page's script sent the form and shows the answer itself. */
export const Via = () => (useHydrated() ? <input type="hidden" name="via" value="script" /> : null)
