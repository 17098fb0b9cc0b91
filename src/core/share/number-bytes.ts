/** Whole numbers as bytes of seven bits each, so that small ones take one byte. */

const MOST = 2 ** 40;
/** Bytes that the largest takes. */
const LONGEST = 6;

/** Whether it can be written so. */
export const isCompact = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= MOST && !Object.is(value, -0);

/** Appends numbers, to be read in the same order; throws on one that is not compact. */
export class NumberWriter {
  readonly #bytes: number[] = [];

  /** A number that is never negative. */
  count(value: number): void {
    if (value < 0 || !Number.isInteger(value)) throw new Error(`Not a count: ${value}`);
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** A number of either sign. */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** There are no more numbers, or one makes no sense: the bytes are damaged. */
export class NumberFault extends Error {}

/** Hands the numbers out again; each method throws a `NumberFault`. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Never more than `most`. */
  count(most: number = Number.MAX_SAFE_INTEGER): number {
    let value = 0;
    for (let place = 0; place < LONGEST; place += 1) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) break;
      this.#at += 1;
      value += (byte % 128) * 128 ** place;
      if (byte < 128 && value <= most) return value;
    }
    throw new NumberFault();
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** What has not been taken. */
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}
