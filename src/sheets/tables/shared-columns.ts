// Columns that several data sheets have, with their spellings.

/** How the column of Members may be headed where a row is about one of them. */
export const memberSpellings =
  /^(?:members?|member (?:customs )?administrations?|administrations?|countr(?:y|ies)|economy)$/;

export const memberColumn = {
  heading: "Member",
  width: 22,
  choices: "members",
  also: memberSpellings,
} as const;

export const roundColumn = {
  heading: "Round",
  width: 10,
  holds: "word",
  also: /^(?:round|survey round)$/,
  note: "One run of the survey: 2019/20.",
} as const;

/** The day of an answer. */
export const answeredColumn = {
  heading: "Date",
  width: 13,
  holds: "day",
  also: /^(?:dates?|day|answered)$/,
} as const;
