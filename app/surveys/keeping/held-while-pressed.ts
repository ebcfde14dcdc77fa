/**
 * Says things on a page, and waits with that while a button is held down: a line that comes or goes would move the
 * button from under the finger, and the press would be lost.
 */
export function heldWhilePressed<Said>(say: (said: Said) => void): { say(said: Said): void; end(): void } {
  let isPressed = false
  let waiting: { said: Said } | undefined
  const onDown = () => {
    isPressed = true
  }
  const onUp = () => {
    isPressed = false
    // After the click that this becomes.
    setTimeout(() => {
      if (waiting) say(waiting.said)
      waiting = undefined
    })
  }
  window.addEventListener('pointerdown', onDown, true)
  window.addEventListener('pointerup', onUp, true)
  window.addEventListener('pointercancel', onUp, true)
  return {
    say(said) {
      if (isPressed) waiting = { said }
      else say(said)
    },
    end() {
      waiting = undefined
      window.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', onUp, true)
    },
  }
}
