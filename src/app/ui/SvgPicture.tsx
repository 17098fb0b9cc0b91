/** A drawing of our own as live SVG: it uses the page's fonts, and its words can be read and found. */
import { useEffect, useRef } from "react";
import { ownDrawing } from "./own-markup.ts";

interface SvgPictureProps {
  /** Markup made by `core/scene`, which escapes whatever labels hold. */
  readonly svg: string;
  readonly label: string;
  readonly className?: string | undefined;
}

export function SvgPicture({ svg, label, className }: SvgPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    holder.current?.replaceChildren(ownDrawing(svg));
  }, [svg]);
  return <div ref={holder} role="img" aria-label={label} className={className} />;
}
