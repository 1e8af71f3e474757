import { addToList } from "../shared/add-to-list";
import type { MemberName } from "../member/member";
import { choiceKey } from "./answers/choices";
import { submittedText } from "./answers/submitted";
import type { SurveyRecord } from "./record";
import { workshopKey } from "./workshop-title";

/** Records of one Member on one thing. */
export interface DuplicateGroup {
  readonly member: MemberName;
  /** What they are both about, where they are about one thing. */
  readonly workshop?: string;
  readonly topic?: string;
  /** Numbers of the records, from the first to the last in the file. */
  readonly rows: readonly number[];
  /** The latest one. */
  readonly used: number;
}

/**
 * Groups what one Member said twice of the same workshop, or the same topics. Errors and what was never sent are in no
 * group, nor is a name that was only close. Source: RULES 8.
 */
export function duplicateGroups(records: readonly SurveyRecord[]): readonly DuplicateGroup[] {
  const isTopicARow = records.every(({ answers }) => (answers.needs ?? []).length <= 1);
  const groups = new Map<string, SurveyRecord[]>();
  for (const record of records) {
    const key = keyOf(record, isTopicARow);
    if (key === undefined) continue;
    addToList(groups, key, record);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => groupOf(group, isTopicARow));
}

/** A form with a column per topic is about all of them, however many of them were answered. */
function keyOf({ status, member, answers, issues }: SurveyRecord, isTopicARow: boolean): string | undefined {
  if (status === "error" || status === "incomplete" || member === undefined) return undefined;
  if (issues.some(({ code }) => code === "member-close")) return undefined;
  const about =
    answers.workshop !== undefined
      ? workshopKey(answers.workshop)
      : isTopicARow
        ? choiceKey(answers.needs?.[0]?.topic ?? "")
        : "";
  return `${member}\n${answers.round ?? ""}\n${about}`;
}

function groupOf(group: readonly SurveyRecord[], isTopicARow: boolean): readonly DuplicateGroup[] {
  const [first] = group;
  if (first?.member === undefined) return [];
  const used = group.reduce((best, record) => (isLater(record, best) ? record : best));
  const { workshop, needs } = first.answers;
  return [
    {
      member: first.member,
      ...(workshop === undefined ? {} : { workshop }),
      ...(isTopicARow && needs?.[0] ? { topic: needs[0].topic } : {}),
      rows: group.map(({ row }) => row),
      used: used.row,
    },
  ];
}

/** The file's own order decides where no day does. */
const isLater = (one: SurveyRecord, other: SurveyRecord): boolean =>
  one.submitted === undefined ||
  other.submitted === undefined ||
  submittedText(one.submitted) >= submittedText(other.submitted);

/** The later rows of each group get the status `duplicate`, and the issue says which row they repeat. */
export function markDuplicates(
  records: readonly SurveyRecord[],
  groups: readonly DuplicateGroup[],
): readonly SurveyRecord[] {
  const groupOfRow = new Map(
    groups.flatMap((group) => group.rows.slice(1).map((row) => [row, group] as const)),
  );
  if (groupOfRow.size === 0) return records;
  const inGroups = new Set(groups.flatMap(({ rows }) => rows));
  const byRow = new Map(records.filter(({ row }) => inGroups.has(row)).map((record) => [record.row, record]));
  return records.map((record) => {
    const group = groupOfRow.get(record.row);
    if (group === undefined) return record;
    const text = `${record.member ?? ""} answered before, in row ${group.rows[0] ?? record.row}.${orderNote(group, byRow)}`;
    return { ...record, status: "duplicate", issues: [...record.issues, { code: "duplicate", text }] };
  });
}

/** Where one answer alone counts, the user should know that no time chose it. */
function orderNote({ rows, used }: DuplicateGroup, byRow: ReadonlyMap<number, SurveyRecord>): string {
  const latest = byRow.get(used);
  if (latest?.answers.needs === undefined) return "";
  const isTied = rows.some((row) => row !== used && isSameMoment(byRow.get(row), latest));
  return isTied ? ` No time tells which came last, so the lower row is taken for it: row ${used}.` : "";
}

const isSameMoment = (one: SurveyRecord | undefined, other: SurveyRecord): boolean =>
  one?.submitted === undefined ||
  other.submitted === undefined ||
  submittedText(one.submitted) === submittedText(other.submitted);
