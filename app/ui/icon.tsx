/** Drawn on 24 by 24, in the colour of the text beside them. `forward` and `back` turn round with the script. */
const shapes = {
  tick: <path d="M4.5 12.5l5 5 10-11" />,
  alert: <path d="M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.4v.1" />,
  info: <path d="M12 2.8a9.2 9.2 0 100 18.4 9.2 9.2 0 000-18.4zM12 11v5.5M12 7.4v.1" />,
  forward: <path d="M9 5l7 7-7 7" />,
  back: <path d="M15 5l-7 7 7 7" />,
  up: <path d="M5 15l7-7 7 7" />,
  down: <path d="M5 9l7 7 7-7" />,
  hand: (
    <path d="M8 12V5.5a1.5 1.5 0 013 0V11V4a1.5 1.5 0 013 0v7V5.5a1.5 1.5 0 013 0V14c0 4-2.2 7-6 7-3 0-4.4-1.4-5.8-4L4 13.2c-.8-1.5 1-2.9 2.2-1.7z" />
  ),
  close: <path d="M5 5l14 14M19 5L5 19" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  clock: <path d="M12 2.8a9.2 9.2 0 100 18.4 9.2 9.2 0 000-18.4zM12 7v5.2l3.4 2" />,
  people: (
    <path d="M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M16 4.5a3.2 3.2 0 010 6.2M18 14.5c2 .8 3.2 2.6 3.5 5.5" />
  ),
  speech: <path d="M4 5.5c0-1 .7-1.5 1.5-1.5h13c.8 0 1.5.7 1.5 1.5v9c0 .8-.7 1.5-1.5 1.5H9l-5 4z" />,
  search: <path d="M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20.5 20.5" />,
  lock: <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3" />,
  globe: (
    <path d="M12 2.8a9.2 9.2 0 100 18.4 9.2 9.2 0 000-18.4zM2.8 12h18.4M12 2.8c5 5 5 13.4 0 18.4-5-5-5-13.4 0-18.4z" />
  ),
  external: <path d="M13 5h6v6M19 5l-9 9M17 14v5H5V7h5" />,
} as const

export type IconName = keyof typeof shapes

/** @param label only where the icon stands alone; otherwise the words beside it say what it means */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const turns = name === 'forward' || name === 'back'
  return (
    <svg
      className={turns ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {shapes[name]}
    </svg>
  )
}
