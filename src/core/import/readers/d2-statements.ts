/** D2's text in statements: keys, chains of connections, labels and blocks in braces. */
import { FOREIGN_LIMITS, type ForeignEdge } from "../foreign-drawing.ts";

export interface D2Statement {
  /** The ends of a connection in order, or one key; each a path of names. */
  readonly chain: readonly (readonly string[])[];
  readonly heads: readonly ForeignEdge["heads"][];
  readonly label: string | undefined;
  readonly block: readonly D2Statement[] | undefined;
}

/** `undefined` for a text that is nested too deep. What cannot be read is passed over. */
export function d2Statements(source: string): readonly D2Statement[] | undefined {
  const reader = new Reader(source);
  const statements = reader.block(0);
  return reader.isDeep ? undefined : statements;
}

const ARROW = /<?-+>|<-+(?!>)|--+/y;

class Reader {
  isDeep = false;
  #at = 0;

  constructor(private readonly source: string) {}

  /** Statements up to the closing brace or the end. */
  block(depth: number): readonly D2Statement[] {
    const statements: D2Statement[] = [];
    if (depth > FOREIGN_LIMITS.depth) {
      this.isDeep = true;
      this.#at = this.source.length;
      return statements;
    }
    while (this.#at < this.source.length) {
      this.#skip(/[\s;]+/y);
      const next = this.source[this.#at];
      if (next === undefined) break;
      if (next === "}") {
        this.#at += 1;
        break;
      }
      if (next === "#") this.#skip(/[^\n]*/y);
      else {
        const before = this.#at;
        const statement = this.#statement(depth);
        if (statement) statements.push(statement);
        // What is no statement is passed over, so that reading always goes on.
        if (this.#at === before) this.#at += 1;
      }
    }
    return statements;
  }

  #statement(depth: number): D2Statement | undefined {
    const chain = [this.#path()];
    const heads: ForeignEdge["heads"][] = [];
    for (let arrow = this.#arrow(); arrow !== undefined; arrow = this.#arrow()) {
      heads.push(arrow);
      chain.push(this.#path());
    }
    this.#skip(/[^\S\n]+/y);
    let label: string | undefined;
    if (this.source[this.#at] === ":") {
      this.#at += 1;
      this.#skip(/[^\S\n]+/y);
      label = this.#value();
    }
    this.#skip(/[^\S\n]+/y);
    let block: readonly D2Statement[] | undefined;
    if (this.source[this.#at] === "{") {
      this.#at += 1;
      block = this.block(depth + 1);
    }
    return chain[0]?.length === 0 ? undefined : { chain, heads, label, block };
  }

  #arrow(): ForeignEdge["heads"] | undefined {
    this.#skip(/[^\S\n]+/y);
    const arrow = this.#match(ARROW);
    if (arrow === "") return undefined;
    const [back, ahead] = [arrow.startsWith("<"), arrow.endsWith(">")];
    if (back && ahead) return "both";
    if (ahead) return "forward";
    return back ? "back" : "none";
  }

  /** `aws.vpc."my store"` */
  #path(): readonly string[] {
    const path: string[] = [];
    for (;;) {
      this.#skip(/[^\S\n]+/y);
      const name =
        this.#quoted() ??
        this.#match(/(?:(?!<?-+>|<-|--)[^\s.:;{}#"'|<>]|[^\S\n](?=[^\s.:;{}#"'|<>-]))+/y).trim();
      if (name !== "") path.push(name);
      if (this.source[this.#at] !== "." || path.length > FOREIGN_LIMITS.depth) return path;
      this.#at += 1;
    }
  }

  #quoted(): string | undefined {
    const quote = this.source[this.#at];
    if (quote !== '"' && quote !== "'") return undefined;
    let at = this.#at + 1;
    while (at < this.source.length && this.source[at] !== quote)
      at += this.source[at] === "\\" ? 2 : 1;
    const text = this.source.slice(this.#at + 1, at).replace(/\\(["'\\$])/g, "$1");
    this.#at = at + 1;
    return text;
  }

  /** A quoted text, a block text between bars, or the rest of the line. */
  #value(): string | undefined {
    const quoted = this.#quoted();
    if (quoted !== undefined) return quoted;
    const open = this.#match(/\|+[`~^]?/y);
    if (open !== "") {
      const close = [...open].toReversed().join("");
      const end = this.source.indexOf(close, this.#at);
      const text = this.source.slice(this.#at, end < 0 ? this.source.length : end);
      this.#at = end < 0 ? this.source.length : end + close.length;
      // The first word names the language.
      return text.replace(/^\s*[a-z]+\s/, "").trim();
    }
    const line = this.#match(/[^\n;{}#]*/y).trim();
    return line === "" ? undefined : line;
  }

  #skip(pattern: RegExp): void {
    this.#match(pattern);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }
}
