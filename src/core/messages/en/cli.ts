/** Words of the command line. */
export const cli = {
  about: "loopboard COMMAND: reviews and lays out Loopboard designs.",
  helpEnd:
    "  --help, --version\n\n" +
    "FILE is a design saved by Loopboard, a PNG picture that carries one, or - for standard input.\n" +
    "lint also takes folders, and patterns such as 'designs/**/*.json'.\n" +
    "A loopboard.config.json in the folder of a design or above it sets severities, palettes and rules.\n" +
    "Exit code: 0 done; 1 lint found an error or a warning; 2 wrong use, or a file that cannot be used.",
  usage: "loopboard {{command}} {{usage}}",
  lintSummary:
    "Say what a reviewer would say of the designs; with --fix, mend them in their files where that can be done.",
  rulesSummary: "List everything that the review looks for.",
  rulesEnd: "{{count}} rules. `loopboard explain RULE` says more of each.",
  explainSummary: "Say of a rule when it speaks, why, how it would be asked, and show examples.",
  paletteSummary: "List what can be drawn, or what fits the QUERY.",
  templatesSummary: "List the reference architectures that come with Loopboard.",
  layoutSummary: "Lay a design out anew and print it; with --write, put it back into its file.",
  unknownCommand: "There is no command “{{name}}”. See `loopboard --help` for those there are.",
  badOption: "{{reason}}. See `loopboard {{command}} --help`.",
  badFormat: "There is no format “{{format}}”. --format takes one of: {{formats}}.",
  noFile: "Say which file: a design saved by Loopboard, or - for standard input.",
  oneRule: "Say which rule: `loopboard rules` lists them.",
  unknownRule: "There is no rule “{{id}}”. `loopboard rules` lists those there are.",
  unknownRuleNear:
    "There is no rule “{{id}}”. Did you mean {{near}}? `loopboard rules` lists those there are.",
  nothingFound: "Nothing in the palette fits “{{query}}”.",
  unmatched: "{{pattern}}: no file matches this pattern.",
  noDesigns: "There is no design of Loopboard's among these files.",
  badMaxWarnings: "--max-warnings takes a whole number of 0 or more, not “{{asked}}”.",
  fixTwice: "--fix writes and --fix-dry-run does not: give one of them.",
  fixStdin:
    "--fix cannot write standard input back: name the file, or use --fix-dry-run to see what it would do.",
  fixPicture:
    "{{file}}: --fix does not change pictures, since the drawing would no longer show the design in it. Open it in the editor, or save it as .json and fix that.",
  hasFixed: "Fixed: {{fix}}: {{message}} ({{rule}})",
  wouldFix: "Would fix: {{fix}}: {{message}} ({{rule}})",
  hasFixedTitle: "Fixed",
  wouldFixTitle: "Would be fixed",
  accepted: "Accepted",
  acceptedTitle: "Accepted trade-offs",
  reason: "Because: {{reason}}",
  fixes: "Fixes",
  aliases: "Formerly",
  unusable: "Not reviewed",
  columnSeverity: "Severity",
  columnFinding: "Finding",
  columnFix: "Fix",
  progress: "Reviewing {{done}} of {{count}}: {{file}}",
  notWrittenReason: "The file cannot be written: {{reason}}.",
  notWrittenHint:
    "Check that you may write there and that the disk has room. The file is as it was.",
  stdinTwice: "Standard input (-) can be read only once.",
  takesNoFile: "This command takes no file.",
  layoutOne: "Several designs cannot be printed at once: give one FILE, or add --write.",
  layoutWriteJson: "--write puts designs back into .json files; leave it out to print the result.",
  laidOut: "{{file}}: laid out",
  notWritten: "{{file}} cannot be written: {{reason}}",
  standardInput: "standard input",
  noSuchFile: "There is no such file.",
  isFolder: "This is a folder, not a file.",
  notAllowed: "You are not allowed to read this file.",
  unreadable: "The file cannot be read: {{reason}}",
  unreadableHint: "Check the name and where you are, then run the command again.",
  clean: "nothing to find fault with",
  why: "Why: {{why}}",
  fix: "Fix: {{fix}}",
} as const;
