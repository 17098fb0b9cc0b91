/** The live region: says politely what happened to the design, whoever did it and however. */
import { useEffect, useState } from "react";
import { useParts } from "../editor-context.tsx";
import { listenForNews } from "./news.ts";

export function Announcer() {
  const { editor, review } = useParts();
  const [news, setNews] = useState({ text: "", count: 0 });
  useEffect(
    () =>
      listenForNews(editor, review, (text) => setNews(({ count }) => ({ text, count: count + 1 }))),
    [editor, review],
  );
  return (
    <div className="offscreen" role="status" data-news>
      {/* A new element, or the same words twice would be said once. */}
      <p key={news.count}>{news.text}</p>
    </div>
  );
}
