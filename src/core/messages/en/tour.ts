/** Words of the tour through a design. */
export const tour = {
  label: "Tour of this design",
  step: "Step {{step}} of {{count}}",
  back: "Back",
  next: "Next",
  finish: "Finish",
  end: "End the tour",
  take: "Take the tour",
} as const;
