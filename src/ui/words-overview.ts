/** Sentences of the charts and changes of Review. */
export const overviewWords = {
  byPillar: "KPIs by pillar",
  pillar: (number: number, name: string) => (name === "" ? `Pillar ${number}` : `${number}  ${name}`),
  shortPillar: (number: number) => `Pillar ${number}`,
  statusesOf: (pillar: string) => `${pillar}: choose a status to see its KPIs`,
  measured: (measured: number, total: number) => `${measured} of ${total} measured`,
  time: "Time passed and attainment",
  timeHint: "Mean attainment of the measured KPIs, each counted up to 100 %.",
  elapsed: "Term passed",
  attained: "Attained",
  noAttainment: "nothing measured yet",
  percent: (percent: number) => `${percent} %`,
  attention: "Needs attention",
  nothing: "No KPI is behind, off track or missed.",
  /** Where nothing is measured, nothing can be said of how the KPIs stand. */
  notMeasured: (total: number) => `None of the ${total} KPIs is measured yet: nobody can say how they stand.`,
  partlyMeasured: (measured: number, total: number) =>
    `Of the ${measured} KPIs that are measured, none is behind, off track or missed; ${total - measured} have no figure yet.`,
  more: (amount: number) => `Show all ${amount}`,
  reviews: "Reviews",
  noReviews:
    "No earlier review is closed. Close one under Reports, and the next will show what changed since.",
  reviewsHint: "Statuses at each closed review, and today.",
  today: "Now",
} as const;
