/** A drawing of our own as live SVG: it uses the page's fonts, and its words can be read and found. */
import { useEffect, useRef } from "react";

interface SvgPictureProps {
  /** Markup made by `core/scene`, which escapes whatever labels hold. */
  readonly svg: string;
  readonly label: string;
  readonly className?: string | undefined;
}

export function SvgPicture({ svg, label, className }: SvgPictureProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    holder.current?.replaceChildren(document.importNode(parsed.documentElement, true));
  }, [svg]);
  return <div ref={holder} role="img" aria-label={label} className={className} />;
}
