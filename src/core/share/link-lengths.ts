/** How long a link may be, in characters of the whole. */

export const LINK = {
  /** Longer ones break in some chats and mail programs. */
  long: 8_000,
  /** Longer ones are not offered. */
  longest: 32_000,
} as const;
