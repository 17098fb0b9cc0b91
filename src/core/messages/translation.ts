/** What a language's file may say: no key that English lacks; a test names each key that is missing. */
export type Texts<A> = Readonly<Partial<Record<keyof A, string>>>;
