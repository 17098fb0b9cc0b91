/** One seed for all property tests, so that a run says the same twice; `FC_SEED` tries another. */
import fc from "fast-check";

const DEFAULT_SEED = 20_261_121;

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? DEFAULT_SEED) });
