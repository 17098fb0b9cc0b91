/** What a document, or a folder's configuration, may say about a rule of the review. */

export const RULE_SETTINGS = ["error", "warn", "info", "off"] as const;
/** The severity to report it at, or `off` to hear nothing of it. */
export type RuleSetting = (typeof RULE_SETTINGS)[number];
