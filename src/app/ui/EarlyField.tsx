/** Takes the keys for something to type into that is still on its way: what is typed meanwhile is its first word. */
import { focusField } from "./focus-field.ts";

interface EarlyFieldProps {
  readonly label: string;
  readonly typed: string;
  onType(typed: string): void;
}

export function EarlyField({ label, typed, onType }: EarlyFieldProps) {
  return (
    <input
      className="offscreen"
      ref={focusField}
      aria-label={label}
      value={typed}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
