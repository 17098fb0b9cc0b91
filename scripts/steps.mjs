/** Runs the tools that check the project, a few at a time, and sums them up. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * @typedef {object} Step
 * @property {string} name as the summary calls it
 * @property {string} tool the package whose program is run
 * @property {readonly string[]} args
 * @property {TestReport} [report] for a step that runs tests
 * @property {boolean} [live] show its output while it runs, not only when it fails
 * @property {Readonly<Record<string, string>>} [env]
 */

/**
 * How a test runner is made to write its report, and how the report is counted.
 * @typedef {object} TestReport
 * @property {(file: string) => { args?: readonly string[], env?: Readonly<Record<string, string>> }} into
 * @property {(report: Report) => Omit<Counts, "broken">} count
 */

/**
 * Tests that passed; tests and steps that failed; the names of the steps that did.
 * @typedef {{ passed: number, failed: number, broken: string[] }} Counts
 */
/**
 * The counts in a report of Vitest (at its top) and of Playwright (beneath `stats`).
 * @typedef {{ numPassedTests: number, numFailedTests: number, stats: { expected: number, unexpected: number, flaky: number } }} Report
 */

/** @type {TestReport} */
export const vitestReport = {
  into: (file) => ({
    args: ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
  }),
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
};

/** @type {TestReport} */
export const playwrightReport = {
  into: (file) => ({ args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
  count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
};

/**
 * Run the steps in order, `lanes` at a time, and say how each went.
 * @param {readonly Step[]} steps
 * @param {number} lanes
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps, lanes) {
  const scratch = mkdtempSync(join(tmpdir(), "loopboard-check-"));
  const waiting = steps.map((step, index) => ({ step, report: join(scratch, `${index}.json`) }));
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, broken: [] };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const counts = await runStep(next.step, next.report);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.broken.push(...counts.broken);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  rmSync(scratch, { recursive: true });
  return total;
}

/**
 * @param {Step} step
 * @param {string} reportFile
 * @returns {Promise<Counts>}
 */
async function runStep(step, reportFile) {
  const start = performance.now();
  const { code, output } = await run(step, reportFile);
  const counts =
    step.report && existsSync(reportFile)
      ? step.report.count(JSON.parse(readFileSync(reportFile, "utf8")))
      : { passed: 0, failed: 0 };
  const ok = code === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = step.report ? `  ${counts.passed} passed, ${counts.failed} failed` : "";
  console.log(`${ok ? "✓" : "✗"} ${step.name.padEnd(24)}${seconds.padStart(6)} s${tests}`);
  if (!ok && output !== "") console.log(output.trimEnd().replaceAll(/^/gm, "    "));
  // A tool that fails without naming a test, or a test that fails to load, is a failure too.
  return {
    passed: counts.passed,
    failed: Math.max(counts.failed, ok ? 0 : 1),
    broken: ok ? [] : [step.name],
  };
}

/**
 * Say the sum in the last line, and end with it.
 * @param {...Counts} runs
 * @returns {never}
 */
export function conclude(...runs) {
  const broken = runs.flatMap((counts) => counts.broken);
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    runs.reduce((total, counts) => total + counts[key], 0);
  if (broken.length > 0) console.log(`Failed: ${broken.join(", ")}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exit(sum("failed") === 0 ? 0 : 1);
}

/**
 * @param {Step} step
 * @param {string} reportFile
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(step, reportFile) {
  const { args = [], env = {} } = step.report?.into(reportFile) ?? {};
  const child = spawn(process.execPath, [program(step.tool), ...step.args, ...args], {
    cwd: root,
    env: { ...process.env, ...step.env, ...env },
    stdio: step.live ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
  });
  /** @type {string[]} */
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(String(chunk)));
  child.stderr?.on("data", (chunk) => output.push(String(chunk)));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: output.join("") }));
  });
}

/**
 * The program of an installed package, run through Node itself: `.bin` differs between systems.
 * @param {string} name
 */
export function program(name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : String(Object.values(bin)[0]));
}
