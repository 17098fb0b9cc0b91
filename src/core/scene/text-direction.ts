/** Which way a line of text runs: its first letter of a script that has a direction says so. */

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Samaritan}\p{sc=Mandaic}]/u;

export const isRightToLeft = (text: string): boolean =>
  RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? "");
