/** Parts of the page that are loaded when they are first shown, and asked for anew once they could not be. */
import { type ComponentType, createElement, lazy } from "react";

/** A part that could not be loaded. */
export class PartMissing extends Error {
  /** The page itself is to be had: what is gone or remembered as missing comes with it, loaded anew. */
  readonly isPageThere: boolean;
  /** From now on the part is asked for anew. */
  readonly renew: () => void;

  constructor(isPageThere: boolean, renew: () => void) {
    super("A part of the page could not be loaded");
    this.isPageThere = isPageThere;
    this.renew = renew;
  }
}

/** `load` imports the component; while it comes, the part waits as one of `lazy` does. */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // React remembers that a part could not be loaded: another one asks again.
  const ask = () =>
    lazy(async () => {
      try {
        await restyle();
        return { default: await load() };
      } catch {
        throw new PartMissing(await isPageThere(), () => {
          asked = ask();
        });
      }
    });
  let asked = ask();
  return (props) => createElement<Props>(asked, props);
}

/** Loads what is likely to be wanted next; whether it can be is seen when it is. */
export const ahead = (load: () => Promise<unknown>): void => void load().catch(() => undefined);

const unstyled = new Set<HTMLLinkElement>();
addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") unstyled.add(target);
  },
  true,
);

/** What the bundler puts before an import asks for a style sheet once, and takes it to be there from then on. */
const restyle = (): Promise<unknown> =>
  Promise.all(
    [...unstyled].map(
      (link) =>
        new Promise((resolve, reject) => {
          unstyled.delete(link);
          link.addEventListener("load", resolve, { once: true });
          link.addEventListener("error", reject, { once: true });
          // Put in once more, it is fetched once more.
          document.head.append(link);
        }),
    ),
  );

const isPageThere = (): Promise<boolean> =>
  fetch(location.href, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
