type Props<Value extends string> = {
  legend: string
  name: string
  chosen: Value | null
  choices: readonly { value: Value; label: string; hint: string }[]
  onChoose(value: Value): void
}

/** One of a few, each with what it means. */
export function PickOne<Value extends string>({ legend, name, chosen, choices, onChoose }: Props<Value>) {
  return (
    <fieldset className="field choices pick-one">
      <legend>{legend}</legend>
      <div className="choice-list">
        {choices.map(({ value, label, hint }) => (
          <label className="choice" key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
