/** The command line's entry: runs the command and ends with its code. */
import { run } from "./run.ts";

/** `… | head` closes the pipe early, which is not a fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2));
