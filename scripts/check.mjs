/** `npm run check`: the fast half of the tests, for every change. */
import { ensureInstalled } from "./ensure-installed.mjs";
import { CHECKS, LANES, QUICK_TESTS } from "./checks.mjs";
import { ensureOpeners } from "./find-openers.mjs";
import { conclude, runSteps } from "./steps.mjs";

ensureInstalled();
ensureOpeners();
conclude(await runSteps([QUICK_TESTS, ...CHECKS], LANES));
