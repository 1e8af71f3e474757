import { dayText } from "../../domain/kpi/words";
import {
  type PlanRequest,
  requestKey,
  type RequestKind,
  type RequestRound,
} from "../../domain/requests/request";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { headingRow, pageSetup, titleStyle } from "../frame";
import { palette } from "../palette";
import type { CellStyle, ChoiceList, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";
import { body, clipped, heightOf, lineSpan, spanRow } from "../spans";
import { logStatuses } from "../tables/activity-log";
import { implemented, needs } from "../tables/words";

export const questionsName = "Questions";

/** The labels above the questions, by which a returned workbook says what it belongs to. */
export const questionLabels = {
  to: "For",
  round: "Round",
  until: "Please answer until",
  title: "Plan",
  plan: "Plan key",
} as const;

export const questionHeadings = {
  about: "About",
  question: "Question",
  was: "On record",
  answer: "Answer",
  day: "Day",
  note: "Note",
  kind: "Kind",
  subject: "Subject",
  key: "Key",
} as const;

type Column = keyof typeof questionHeadings;

const columns: readonly { readonly column: Column; readonly width: number; readonly note?: string }[] = [
  { column: "about", width: 20 },
  { column: "question", width: 52 },
  { column: "was", width: 18, note: "What the plan's workbook says today." },
  { column: "answer", width: 18, note: "Choose from the list, or type." },
  { column: "day", width: 14, note: "Since when, or of which day: 2019-06-30." },
  { column: "note", width: 30, note: "Whatever should be known besides." },
  { column: "kind", width: 14 },
  { column: "subject", width: 16, note: "Leave it as it is." },
  { column: "key", width: 16, note: "Leave it as it is: the answer finds its way back by it." },
];

/** What cells of a kind offer; a figure is typed. */
const choicesOf: Readonly<Record<RequestKind, readonly string[]>> = {
  "Member status": implemented,
  Activity: logStatuses,
  Figure: [],
  Need: needs,
};

export interface QuestionSet extends RequestRound {
  /** The plan's own title. */
  readonly title: string;
  readonly until: CalendarDate;
  readonly to: string;
  readonly requests: readonly PlanRequest[];
}

/** A small workbook's one sheet: the questions of one addressee, locked but for the answers. */
export function questionSheet(set: QuestionSet): SheetDrawing {
  const last = columns.length - 1;
  const top = [
    spanRow(0, 28, [
      {
        left: 0,
        right: last,
        cell: { value: `Questions for ${clipped(set.to, 80).value}`, style: titleStyle },
      },
    ]),
    spanRow(1, 34, [
      lineSpan(
        "Please fill in the yellow cells: choose an answer, give a day where there is one, and send the file back as it is. What you leave blank stays open.",
        last,
        { size: 10 },
      ),
    ]),
  ];
  const labels: readonly DrawnRow[] = [
    labelRow(questionLabels.until, dayText(set.until), { bold: true }),
    labelRow(questionLabels.to, set.to),
    labelRow(questionLabels.round, set.round),
    labelRow(questionLabels.title, set.title),
    labelRow(questionLabels.plan, set.plan, { colour: palette.quiet, size: 8 }),
  ];
  const heading = top.length + labels.length;
  const first = heading + 1;
  const bottom = heading + set.requests.length;
  const at = (column: Column): number => columns.findIndex((one) => one.column === column);
  return {
    name: questionsName,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      ...top.map(({ row }) => row),
      ...labels,
      headingRow(
        24,
        columns.map(({ column, note }) => ({
          heading: questionHeadings[column],
          ...(note === undefined ? {} : { note }),
        })),
      ),
      ...set.requests.map((request) => questionRow(request, set)),
    ],
    merges: top.flatMap(({ merges }) => merges),
    freeze: { rows: first, columns: 1 },
    dataBars: [],
    choices: choiceLists(set.requests, first, at("answer")),
    unlocked: [{ top: first, bottom, left: at("answer"), right: at("note") }],
    print: pageSetup({
      footer: `${set.round}: ${clipped(set.to, 60).value}`,
      repeatRows: { first: heading, last: heading },
    }),
    tabColour: palette.heading,
  };
}

const labelRow = (label: string, value: string, style: CellStyle = {}): DrawnRow => ({
  height: heightOf([{ text: value, width: 52 }]),
  cells: [
    { value: label, style: { colour: palette.quiet, verticalAlign: "top" } },
    { value, style: { colour: palette.text, wrap: true, verticalAlign: "top", ...style } },
  ],
});

const open: CellStyle = { ...body, fill: "#FFF9DB" };
const quiet: CellStyle = { ...body, colour: palette.quiet, size: 8, wrap: false };

function questionRow(request: PlanRequest, round: RequestRound): DrawnRow {
  const { about, question, was, kind, subject } = request;
  const cells: readonly DrawnCell[] = [
    { value: about, style: { ...body, bold: true } },
    { value: question, style: body },
    { value: was, style: body },
    { value: null, style: open },
    { value: null, style: { ...open, numberFormat: "d mmm yyyy", align: "left" } },
    { value: null, style: open },
    { value: kind, style: quiet },
    { value: subject, style: quiet },
    { value: requestKey(round, request), style: quiet },
  ];
  return {
    height: heightOf(
      [about, question, was].map((text, at) => ({ text, width: columns[at]?.width ?? 10 })),
      20,
    ),
    cells,
  };
}

/** One list for questions of a kind that stand under each other. */
function choiceLists(requests: readonly PlanRequest[], first: number, column: number): readonly ChoiceList[] {
  const lists: ChoiceList[] = [];
  requests.forEach(({ kind }, place) => {
    const values = choicesOf[kind];
    const before = lists.at(-1);
    const row = first + place;
    if (values.length === 0) return;
    if (before?.values === values && before.range.bottom === row - 1)
      lists[lists.length - 1] = { ...before, range: { ...before.range, bottom: row } };
    else lists.push({ range: { top: row, bottom: row, left: column, right: column }, values });
  });
  return lists;
}
