/** Bytes as base64 (RFC 4648, §4 and §5), without what only browsers or only Node have. */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const URL_ALPHABET = `${LETTERS}-_`;
const ALPHABET = `${LETTERS}+/`;

/** Both alphabets. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...URL_ALPHABET].map((letter, value) => [letter, value] as const),
  ["+", 62],
  ["/", 63],
]);

/** In letters that need no escape in an address, without padding. */
export const toBase64Url = (bytes: Uint8Array): string => lettersOf(bytes, URL_ALPHABET);

/** As data URLs and XML have it, padded. */
export function toBase64(bytes: Uint8Array): string {
  const letters = lettersOf(bytes, ALPHABET);
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, "=");
}

function lettersOf(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet[(held >> bits) & 63];
    }
  }
  return bits > 0 ? text + alphabet[(held << (6 - bits)) & 63] : text;
}

/** The bytes in either alphabet, padded or not; `undefined` where it is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/={0,2}$/, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return undefined;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
