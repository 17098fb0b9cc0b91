/** Of whom an interviewer expects what: rules and follow-up questions are marked with it. */

export const INTERVIEW_LEVELS = ["mid", "senior", "staff"] as const;
export type InterviewLevel = (typeof INTERVIEW_LEVELS)[number];
