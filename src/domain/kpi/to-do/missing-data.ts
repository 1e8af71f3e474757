import { assertNever } from "../../shared/assert-never";
import type { Measure } from "../measure/measure";
import type { ActionKpi } from "../report";
import type { Lack } from "../result";
import { count, someOf } from "../words";
import { enterInPlan } from "./enter-in-plan";
import { addScore } from "./log-wants";
import type { ToDoPlaces, ToDoInput, Want } from "./item";

/** What a KPI with No data asks for. */
export function missingData(result: ActionKpi, lack: Lack, input: ToDoInput): Want {
  if (result.measure === "work") return addStatus(result);
  const sheet = sheetOf[result.measure];
  if (sheet !== undefined && lack !== "fitting-measure" && input.places[sheet.place] === undefined)
    return createSheets;
  switch (lack) {
    case "status-column":
    case "answers":
      return tickMembers(result, input);
    case "rows":
      return rowsOf(result, input);
    case "score":
      return addScore(input);
    case "participants":
    case "log-members":
      return rowsOf(result, input);
    case "figures":
    case "actual":
    case "numeric-actual":
    case "baseline":
    case "fitting-measure":
      return enterInPlan(result, lack, input);
    default:
      return assertNever(lack);
  }
}

const status = { place: "memberStatus", name: "Member Status" } as const;
const log = { place: "activityLog", name: "Activity Log" } as const;
const survey = { place: "followUp", name: "Follow-up Survey" } as const;

/** The sheet that a measure reads; what is entered stands in the plan. */
const sheetOf: Readonly<
  Record<Measure, { place: Exclude<keyof ToDoPlaces, "planCell">; name: string } | undefined>
> = {
  members: status,
  events: log,
  participants: log,
  "participants-per-event": log,
  "members-per-event": log,
  score: log,
  "requests met": log,
  "experts used": log,
  "positive replies": survey,
  values: undefined,
  entered: undefined,
  work: undefined,
};

/** A plan of work that could not say what is done. Source: RULES-2 15. */
const addStatus = ({ kpi }: ActionKpi): Want => ({
  id: "add-status",
  kind: "enter-actual",
  turns: true,
  source: kpi.sources[0],
  say: () =>
    'Nothing in the plan says what is done: add a column headed "Status" beside its activities, and fill it in.',
});

const createSheets: Want = {
  id: "create-data-sheets",
  kind: "create-data-sheets",
  turns: true,
  source: undefined,
  say: (results) => {
    const lacking = [status, log, survey].flatMap(({ name }) => {
      const waiting = results.filter(({ measure }) => sheetOf[measure]?.name === name);
      return waiting.length > 0 ? [`no ${name} (${count(waiting.length, "KPI")} to be read from it)`] : [];
    });
    return `The workbook has ${someOf(lacking)}: create the data sheets, then fill them in.`;
  },
};

function tickMembers({ kpi, sources, lack }: ActionKpi, { places }: ToDoInput): Want {
  const place =
    lack === "answers"
      ? `The Member Status column of ${kpi.id} is blank`
      : `Member Status has no column for ${kpi.id}`;
  return {
    id: `tick-members ${kpi.id}`,
    kind: "tick-members",
    turns: true,
    source: sources[0] ?? places.memberStatus,
    say: () => `${place}: tick the Members that have it.`,
  };
}

/** No row is dated in the time that is asked for: a first one makes figures of all that wait for it. */
function rowsOf({ measure }: ActionKpi, { places }: ToDoInput): Want {
  const [kind, source, next] =
    measure === "positive replies"
      ? ([
          "add-survey",
          places.followUp,
          "Add the workshops with their replies, Effects yes and Effects no.",
        ] as const)
      : measure === "events"
        ? ([
            "log-activity",
            places.activityLog,
            "Log what was done: date, activity, actions, status.",
          ] as const)
        : ([
            "answer-requests",
            places.activityLog,
            "Log the requests: yes in Requested, then yes or no in Request met and Experts used.",
          ] as const);
  return {
    ...{ id: kind, kind, source },
    turns: true,
    say: ([first]) => `${reasonOf(first)} ${next}`,
  };
}

/** "No data: the Activity Log has ..." -> "The Activity Log has ..." */
function reasonOf(result: ActionKpi | undefined): string {
  const reason = (result?.why ?? "").replace(/^No data: /, "");
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}
