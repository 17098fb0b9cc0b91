/** The few expressions that draw something: calls, names, lists, and arrows between them. */
import { FOREIGN_LIMITS } from "../foreign-drawing.ts";

export interface Call {
  readonly sort: "call";
  readonly name: string;
  /** The first argument, where it is a text. */
  readonly text: string | undefined;
  /** `label="…"`. */
  readonly label: string | undefined;
}

export type Expression =
  | Call
  | { readonly sort: "name"; readonly name: string }
  | { readonly sort: "list"; readonly items: readonly Expression[] }
  | {
      readonly sort: "chain";
      readonly items: readonly Expression[];
      readonly operators: readonly string[];
    };

/** `undefined` for what is none of these, such as a loop or a sum. */
export function parseExpression(text: string): Expression | undefined {
  const reader = new Reader(text);
  const expression = reader.chain(0);
  return reader.isDone ? expression : undefined;
}

class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  get isDone(): boolean {
    return this.text.slice(this.#at).trim() === "";
  }

  chain(depth: number): Expression | undefined {
    const first = this.#item(depth);
    if (!first) return undefined;
    const items = [first];
    const operators: string[] = [];
    for (;;) {
      const operator = this.#take(/\s*(>>|<<|-(?!>))\s*/y)?.trim();
      if (operator === undefined) break;
      const next = this.#item(depth);
      if (!next) return undefined;
      operators.push(operator);
      items.push(next);
    }
    return operators.length === 0 ? first : { sort: "chain", items, operators };
  }

  #item(depth: number): Expression | undefined {
    if (depth > FOREIGN_LIMITS.depth) return undefined;
    this.#take(/\s+/y);
    if (this.#take(/\[/y) !== undefined) return this.#list(depth, "]");
    if (this.#take(/\(/y) !== undefined) return this.#list(depth, ")");
    const name = this.#take(/[A-Za-z_][\w.]*/y);
    if (name === undefined) return undefined;
    if (this.#take(/\s*\(/y) === undefined) {
      // One of a list of nodes counts as the whole list.
      this.#take(/\[\w*\]/y);
      return { sort: "name", name };
    }
    return this.#call(name.split(".").at(-1) ?? name);
  }

  #list(depth: number, close: string): Expression | undefined {
    const items: Expression[] = [];
    for (;;) {
      this.#take(/[\s,]+/y);
      if (this.text[this.#at] === close) {
        this.#at += 1;
        return { sort: "list", items };
      }
      const item = this.chain(depth + 1);
      if (!item) return undefined;
      items.push(item);
    }
  }

  /** Arguments up to the closing bracket: texts are read, all else is passed over. */
  #call(name: string): Call | undefined {
    let [text, label, argument]: [string | undefined, string | undefined, number] = [
      undefined,
      undefined,
      0,
    ];
    let depth = 0;
    let key = "";
    while (this.#at < this.text.length) {
      const string = this.#string();
      if (string !== undefined) {
        if (depth === 0 && key === "" && argument === 0) text = (text ?? "") + string;
        if (depth === 0 && key === "label") label = (label ?? "") + string;
        if (depth === 0 && key === "name") text ??= string;
        continue;
      }
      const keyword = this.#take(/[A-Za-z_]\w*\s*=(?!=)/y);
      if (keyword !== undefined) {
        if (depth === 0) key = keyword.replace(/\s*=$/, "");
        continue;
      }
      const letter = this.text[this.#at] ?? "";
      this.#at += 1;
      if ("([{".includes(letter)) depth += 1;
      else if (letter === ")" && depth === 0) return { sort: "call", name, text, label };
      else if (")]}".includes(letter)) depth -= 1;
      else if (letter === "," && depth === 0) [key, argument] = ["", argument + 1];
    }
    return undefined;
  }

  #string(): string | undefined {
    const whole = this.#take(/[fFrRbBuU]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/y);
    return whole
      ?.replace(/^[a-z]*["']|["']$/gi, "")
      .replaceAll("\\n", "\n")
      .replace(/\\(["'\\])/g, "$1");
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}
