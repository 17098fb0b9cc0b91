/** A component's icon: a reference into the sprite, which is loaded after the first paint. */
import { memo } from "react";

export const Icon = memo(function Icon({ name }: { readonly name: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#${iconId(name)}`} />
    </svg>
  );
});

/** The id of an icon's symbol in the sprite. */
export const iconId = (name: string): string => `icon-${name.replace(":", "-")}`;
