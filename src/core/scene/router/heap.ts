/** A binary heap of numbers by key; the smallest comes first. */

export interface Heap {
  push(key: number, value: number): void;
  /** The value with the smallest key, `undefined` when empty. */
  pop(): number | undefined;
}

export function createHeap(): Heap {
  const keys: number[] = [];
  const values: number[] = [];

  const put = (at: number, key: number, value: number): void => {
    keys[at] = key;
    values[at] = value;
  };

  return {
    push(key, value) {
      let at = keys.length;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const parentKey = keys[parent] ?? 0;
        if (parentKey <= key) break;
        put(at, parentKey, values[parent] ?? 0);
        at = parent;
      }
      put(at, key, value);
    },
    pop() {
      const first = values[0];
      const key = keys.pop();
      const value = values.pop();
      const size = keys.length;
      if (size === 0 || key === undefined || value === undefined) return first;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        if (child + 1 < size && (keys[child + 1] ?? 0) < (keys[child] ?? 0)) child += 1;
        const childKey = keys[child] ?? 0;
        if (childKey >= key) break;
        put(at, childKey, values[child] ?? 0);
        at = child;
      }
      put(at, key, value);
      return first;
    },
  };
}
