/** What a text is, by its beginning; apart from the readers, so that telling loads none of them. */

/** First a front matter and comments, then the word that begins a flowchart. */
export const FLOWCHART =
  /^\uFEFF?(?:\s|%%[^\n]*(?:\n|$)|---[ \t]*\n(?:(?!---)[^\n]*\n){0,100}---[ \t]*\n)*(?:flowchart|graph)(?:-elk)?(?=[\s;]|$)/;
const FENCED = /^[ \t]*```+[ \t]*mermaid[ \t]*$/m;

/** A flowchart, or a Markdown page that may hold one. */
export const looksLikeMermaid = (text: string): boolean => {
  const plain = text.replaceAll("\r", "");
  return FLOWCHART.test(plain) || FENCED.test(plain);
};

export const looksLikeDrawio = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:mxfile|mxGraphModel)[\s>/]/.test(
    text,
  );

export const looksLikeExcalidraw = (text: string): boolean =>
  /^\uFEFF?\s*\{[^]{0,400}?"type"\s*:\s*"excalidraw(?:\/clipboard)?"/.test(text);

/** A script that imports mingrammer's `diagrams`. */
export const looksLikeDiagramsPython = (text: string): boolean =>
  /^[ \t]*from[ \t]+diagrams(?:\.[\w.]+)?[ \t]+import\b/m.test(text);
