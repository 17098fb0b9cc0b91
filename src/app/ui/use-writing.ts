/** Writing in a field that stands in the place of what it names: Enter and leaving keep the text, Escape what was. */
import { type FocusEvent, type KeyboardEvent, useRef } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * What such a field is given: it has the keyboard at once, and the old text is there to be typed over.
 * In a text area Enter breaks the line, and Ctrl+Enter keeps it.
 *
 * @param finish is called once, with what was written, or with nothing where all stays as it was.
 */
export function useWriting(finish: (text: string | undefined, how: "key" | "blur") => void) {
  const left = useRef(false);
  /** Leaving by a key also blurs the field that goes. */
  const leave = (text: string | undefined, how: "key" | "blur"): void => {
    if (left.current) return;
    left.current = true;
    finish(text, how);
  };
  return {
    autoFocus: true,
    onFocus: (event: FocusEvent<Field>) => event.currentTarget.select(),
    onBlur: (event: FocusEvent<Field>) => leave(event.currentTarget.value, "blur"),
    onKeyDown(event: KeyboardEvent<Field>) {
      // Meant for the field, and for nothing around it.
      event.stopPropagation();
      const { key, currentTarget: field } = event;
      const breaks = field instanceof HTMLTextAreaElement && !event.ctrlKey && !event.metaKey;
      const keeps = key === "Enter" && !breaks;
      if (event.nativeEvent.isComposing || (!keeps && key !== "Escape")) return;
      // The same Enter must not press the button that takes the field's place.
      event.preventDefault();
      leave(keeps ? field.value : undefined, "key");
    },
  };
}
