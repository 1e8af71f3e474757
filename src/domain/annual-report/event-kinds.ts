import type { EventType } from "../workplan/activity-type";

/** What a type of event is called in a report, in the order in which the office lists them. */
export const kindNames = {
  regional: "Regional",
  "sub-regional": "Sub-regional",
  accreditation: "Accreditation",
  national: "National",
  meeting: "Meeting",
  assistance: "Assistance",
  publication: "Publication",
  survey: "Survey",
  other: "Other",
} as const satisfies Record<EventType, string>;

export const kindsInOrder = Object.keys(kindNames) as readonly EventType[]; // the record's own keys

const workshopKinds = new Set<EventType>(["regional", "sub-regional", "accreditation", "national"]);

export const isWorkshop = ({ type }: { readonly type: EventType }): boolean => workshopKinds.has(type);

/** The workshops that the office's averages are of: participation in accreditation workshops is not open to all. */
export const countsInAverages = ({ type }: { readonly type: EventType }): boolean =>
  type === "regional" || type === "sub-regional";
