/** The sprite of all component icons, put into the page once they have been loaded. */
import { useEffect, useState } from "react";
import type { IconSet } from "../../core/catalogue/icon.ts";
import { loadIcons } from "../assets.ts";
import { iconId } from "./Icon.tsx";
import { ahead } from "./late-part.ts";

export function IconSprite() {
  const [icons, setIcons] = useState<IconSet>({});
  useEffect(() => {
    let gone = false;
    ahead(async () => {
      const loaded = await loadIcons();
      if (!gone) setIcons(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <svg width="0" height="0" className="offscreen" aria-hidden="true">
      {Object.entries(icons).map(([name, { d, fill }]) => (
        <symbol key={name} id={iconId(name)} viewBox="0 0 24 24">
          <path d={d} className={fill ? "icon-filled" : "icon-stroked"} />
        </symbol>
      ))}
    </svg>
  );
}
