/** `npm run check`: the fast half of the tests, for every change. */
import { ensureInstalled } from "./ensure-installed.mjs";
import { CHECKS, LANES } from "./checks.mjs";
import { runSteps } from "./steps.mjs";

ensureInstalled();
const { passed, failed } = await runSteps(CHECKS, LANES);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
