/** Whether an element has come into view; once it has, that stays so. */
import { type RefObject, useEffect, useState } from "react";

/** A little before it does, so that what is then made is there in time. */
const AHEAD = "160px";

export function useSeen(place: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        setSeen(true);
      },
      { rootMargin: AHEAD },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return seen;
}
