/** Random numbers that are the same for the same seed, everywhere. */

/** What the state is stirred with before the first number is given out. */
const ROUNDS = 15;
const GOLDEN = 0x9e3779b9;

/** A generator of 32-bit numbers: sfc32 of Chris Doty-Humphrey's PractRand. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;
  #spare = Number.NaN;

  constructor(seed: number) {
    this.#a = seed | 0;
    this.#b = Math.imul(seed ^ GOLDEN, GOLDEN);
    this.#c = GOLDEN | 0;
    for (let round = 0; round < ROUNDS; round += 1) this.uniform();
  }

  /** From 0 inclusive to 1 exclusive. */
  uniform(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  exponential(mean: number): number {
    return -Math.log(1 - this.uniform()) * mean;
  }

  /** Standard normal, by Marsaglia's polar method, which makes two at a time. */
  normal(): number {
    const spare = this.#spare;
    if (!Number.isNaN(spare)) {
      this.#spare = Number.NaN;
      return spare;
    }
    let [x, square] = [0, 0];
    do {
      x = 2 * this.uniform() - 1;
      this.#spare = 2 * this.uniform() - 1;
      square = x * x + this.#spare * this.#spare;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    this.#spare *= scale;
    return x * scale;
  }
}
