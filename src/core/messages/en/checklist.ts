/** The page for the day of the interview. */
export const checklist = {
  open: "Interview checklist",
  title: "Interview checklist",
  lead: "Seven steps, what to say at each, and what an interviewer asks. {{level}}.",
  level: "Level",
  level_mid: "Mid",
  level_senior: "Senior",
  level_staff: "Staff",
  time: "Time for each step",
  step: "Step",
  minutes_one: "{{count}} minute",
  minutes_other: "{{count}} minutes",
  say: "Have an answer to",
  asked: "What you may be asked",
  none: "Nothing is asked here by the rules of this level.",
  print: "Print",
} as const;
