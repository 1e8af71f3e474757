import { addToList } from "../../../domain/shared/add-to-list";
import { useTheirWord } from "../../pane-context";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../../domain/kpi/evidence/evidence";
import type { ActionKpi } from "../../../domain/kpi/report";
import type { MembersByAnswer } from "../../../domain/kpi/result";
import type { MemberName, Register } from "../../../domain/member/member";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  region: {
    margin: "6px 0 3px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
  },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: space.tinyGap,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: { padding: "1px 7px", borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200 },
  yes: {
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
  },
  "in-progress": { border: `1px solid ${tokens.colorNeutralForeground3}`, fontStyle: "italic" },
  no: { border: `1px solid ${tokens.colorNeutralForeground3}` },
  unknown: { border: `1px dashed ${tokens.colorNeutralStroke1Hover}`, color: tokens.colorNeutralForeground3 },
});

type Answer = keyof typeof words.kpi.answers;
const marks: Readonly<Record<Answer, string>> = { yes: "✓", "in-progress": "◐", no: "✕", unknown: "?" };

interface Props {
  readonly members: MembersByAnswer;
  /** Those of the "no" that are on their way: neither yes nor no, as in the scorecard. */
  readonly begun: ReadonlySet<MemberName>;
  readonly register: Register;
}

/** Every Member with its answer: filled is yes, outlined no, dashed unknown, each with its sign. */
export function MemberChips({ members, begun, register }: Props) {
  const say = useTheirWord();
  const styles = useStyles();
  return (
    <>
      {bySubRegion(members, begun, register, say(words.kpi.otherSubRegion)).map(([region, answers]) => (
        <div key={region}>
          <h4 className={styles.region}>{region}</h4>
          <ul className={styles.chips}>
            {answers.map(([name, answer]) => (
              <li
                key={name}
                className={mergeClasses(styles.chip, styles[answer])}
                title={words.kpi.answers[answer]}
              >
                <span role="img" aria-label={words.kpi.answers[answer]}>
                  {marks[answer]}
                </span>{" "}
                {name}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The Members that are in progress, of those that have not got there. */
export function membersBegun(
  { kpi, members }: Pick<ActionKpi, "kpi" | "members">,
  { memberStatus }: Pick<Evidence, "memberStatus">,
): ReadonlySet<MemberName> {
  const answers = memberStatus.get(kpi.id)?.answers;
  return new Set((members?.no ?? []).filter((name) => answers?.get(name)?.kind === "in-progress"));
}

type Answered = readonly [name: MemberName, answer: Answer];

function bySubRegion(
  members: MembersByAnswer,
  begun: ReadonlySet<MemberName>,
  register: Register,
  other: string,
): readonly (readonly [string, Answered[]])[] {
  const answers = new Map<MemberName, Answer>([
    ...members.yes.map((name): Answered => [name, "yes"]),
    ...members.no.map((name): Answered => [name, begun.has(name) ? "in-progress" : "no"]),
    ...members.unknown.map((name): Answered => [name, "unknown"]),
  ]);
  const regions = new Map<string, Answered[]>();
  for (const { name, subRegion } of register) {
    const answer = answers.get(name);
    if (answer === undefined) continue;
    addToList(regions, subRegion || other, [name, answer]);
  }
  return [...regions];
}
