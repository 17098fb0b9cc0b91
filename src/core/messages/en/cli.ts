/** Words of the command line. */
export const cli = {
  about: "loopboard COMMAND: reviews and lays out Loopboard designs.",
  helpEnd:
    "  --help, --version\n\n" +
    "FILE is a design saved by Loopboard, a PNG picture that carries one, or - for standard input.\n" +
    "Exit code: 0 done; 1 lint found an error or a warning; 2 wrong use, or a file that cannot be used.",
  usage: "loopboard {{command}} {{usage}}",
  lintSummary: "Say what a reviewer would say of the designs.",
  templatesSummary: "List the reference architectures that come with Loopboard.",
  layoutSummary: "Lay a design out anew and print it; with --write, put it back into its file.",
  unknownCommand: "There is no command “{{name}}”. See `loopboard --help` for those there are.",
  badOption: "{{reason}}. See `loopboard {{command}} --help`.",
  badFormat: "There is no format “{{format}}”: --format takes text or json.",
  noFile: "Say which file: a design saved by Loopboard, or - for standard input.",
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
