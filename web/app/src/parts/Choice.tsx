/** A few alternative views, one of which is active. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  of: readonly { value: Value; words: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <div className="choice" role="group" aria-label={props.label}>
      {props.of.map(({ value, words }) => (
        <button key={value} type="button" aria-pressed={value === props.value} onClick={() => props.onChange(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
