/** Trusted Types: the browser takes scripts and markup from the policies named here, and text from nowhere. */

/** The Content-Security-Policy (`scripts/vite/csp.ts`) allows these of ours. */
export const TRUSTED_POLICIES = { script: "loopboard-script", markup: "loopboard-markup" } as const;

/** What a rule gives is taken where text was, and is typed as that text. */
type Rules = Readonly<Record<string, (text: string) => string>>;

interface TrustedTypes {
  createPolicy<R extends Rules>(name: string, rules: R): R;
}

/** A policy of these rules, which a name has once; where the browser knows no policies, the rules themselves. */
export function trustedPolicy<R extends Rules>(
  name: (typeof TRUSTED_POLICIES)[keyof typeof TRUSTED_POLICIES],
  rules: R,
): R {
  const types: unknown = Reflect.get(globalThis, "trustedTypes");
  return isTrustedTypes(types) ? types.createPolicy(name, rules) : rules;
}

const isTrustedTypes = (value: unknown): value is TrustedTypes =>
  typeof value === "object" && value !== null && "createPolicy" in value;
