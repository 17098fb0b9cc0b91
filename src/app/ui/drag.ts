/** The name under which a component travels from the palette to the canvas. */
export const COMPONENT_MIME = "application/x-loopboard-component";
