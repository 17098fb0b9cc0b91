/** `npm run check`: the fast half of the tests, for every change. */
import { ensureInstalled } from "./ensure-installed.mjs";
import { CHECKS, LANES } from "./checks.mjs";
import { conclude, runSteps } from "./steps.mjs";

ensureInstalled();
conclude(await runSteps(CHECKS, LANES));
