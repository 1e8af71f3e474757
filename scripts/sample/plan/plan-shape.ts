/** The office's plan as typed data: what its two annexes say about an action, side by side. */
export interface OfficePlan {
  readonly model: string;
  /** First and last day of the Strategic Action Plan, as ISO dates. */
  readonly termStart: string;
  readonly termEnd: string;
  readonly pillars: readonly PlanPillar[];
}

export interface PlanPillar {
  /** 1 to 4. */
  readonly number: number;
  /** As the heading row of both tables words it: "Support the implementation of ...". */
  readonly title: string;
  /** As the introduction lists it; pillar 2 is worded otherwise there. */
  readonly introTitle: string;
  /** "Relevant part of RSP 2018-2020"; pillars 2 to 4 still say 2016-2018. */
  readonly rspHeading: string;
  readonly actions: readonly PlanAction[];
}

export interface PlanAction {
  /** "a" to "bb"; the Strategic Action Plan of pillar 1 counts instead, see sapNumber. */
  readonly letter: string;
  /** 5 to 32 in pillar 1, absent elsewhere. */
  readonly sapNumber?: number;
  readonly text: string;
  /** Where the Annual Work Plan words the action otherwise. */
  readonly awpText?: string;
  /** As it stands, hyphen or en dash: "1.1.2 – 2nd milestone". */
  readonly milestone: string;
  readonly kpi: string;
  /** Where the Annual Work Plan has another label; "" where it has none. */
  readonly awpKpi?: string;
  readonly target: string;
  /** "" where none stands in the table. */
  readonly timeframe: string;
  /** One line per bullet of the Annual Work Plan, "See also" included. */
  readonly activities: readonly string[];
}
