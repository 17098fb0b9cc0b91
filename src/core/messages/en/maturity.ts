/** Words of the maturity badge: the next piece that a drawing lacks, as a plain sentence. */
export const maturity = {
  badge: "MLOps level {{level}}",
  badgeNone: "MLOps level: no training yet",
  hint: "How far the operation of this design has come",
  google: "Google MLOps",
  googleLevel: "Level {{level}} of 2",
  googleNone: "Nothing is trained here",
  azure: "Azure maturity model",
  azureLevel: "Level {{level}} of 4",
  next: "Next: {{text}}",
  top: "The top of this ladder.",
  about: "About the rule",
  orchestrated: "No orchestrator runs the training: add one that starts it.",
  validated: "Nothing checks the data before training: add data validation.",
  evaluated: "Nothing measures a model before it goes live: add an evaluator.",
  versioned: "Nothing keeps versions of models or records of runs: add a registry.",
  looped: "Live data does not come back into training: close the retraining loop.",
  delivered:
    "Pipelines are changed by hand: let CI/CD test them and put them under the orchestrator.",
  tested: "Code goes live by hand: add CI/CD.",
  staged: "New versions reach everybody at once: let the deployer roll out in stages.",
  triggered: "Monitors do not start the training: let an alert reach what triggers it.",
} as const;
