/** The beginning of a file as text, to tell what it is. */

const HEAD = 16_384;

/** Whatever is no UTF-8 in it becomes a sign that no text of ours begins with; empty for what is binary. */
export function headText(bytes: Uint8Array, most = HEAD): string {
  const head = bytes.subarray(0, most);
  return head.includes(0) ? "" : new TextDecoder("utf-8").decode(head);
}
