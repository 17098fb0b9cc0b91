/** The part of the page that the canvas takes. */
export const screenOf = (): DOMRect =>
  document.querySelector(".react-flow")?.getBoundingClientRect() ?? new DOMRect();
