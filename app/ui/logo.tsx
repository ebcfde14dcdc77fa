/** What was said: a speech bubble with one square corner. It does not turn with the script, and needs no words. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path
      className="logo-ground"
      d="M11 0h18a11 11 0 0 1 11 11v18a11 11 0 0 1-11 11H3a3 3 0 0 1-3-3V11A11 11 0 0 1 11 0z"
    />
    <path
      className="logo-marks"
      d="M18.6 13.2c-2.9.9-4.4 2.7-4.4 5.1 0 2.3 1.4 3.8 3.3 3.8 1.7 0 2.9-1.2 2.9-2.8 0-1.5-1-2.6-2.4-2.6h-.5c.2-.9.9-1.6 2-2.1zM27 13.2c-2.9.9-4.4 2.7-4.4 5.1 0 2.3 1.4 3.8 3.3 3.8 1.7 0 2.9-1.2 2.9-2.8 0-1.5-1-2.6-2.4-2.6h-.5c.2-.9.9-1.6 2-2.1z"
    />
  </svg>
)
