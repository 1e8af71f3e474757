import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { spanText } from "../../../domain/kpi/words";
import type { KpiId } from "../../../domain/plan/ids";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../plan/use-plan";
import { mapWords } from "../../words/map";
import { CarryOver } from "./carry-over";
import { FollowUps } from "./follow-ups";
import { progressOf } from "./progress-of";
import { ShortKpis } from "./short-kpis";
import { TallyLine } from "./tally-line";
import type { Plan } from "../../../domain/plan/plan";
import type { ProgressTallies, Tally } from "../../../domain/workplan/progress-tally";
import { space } from "../../space";

const useStyles = makeStyles({
  part: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: space.gap,
    padding: space.block,
  },
  year: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  by: { minWidth: 0, flexShrink: 0 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  none: { margin: 0, padding: "0 12px 8px" },
});

interface Props {
  readonly picture: PlanPicture;
  readonly write: PlanCommands["write"];
  readonly onOpen: (kpi: KpiId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** How far the fiscal year's work plan has come, what it can't reach, which follow-ups are due, and what to carry over. */
export default function WorkPlanPart({ picture, write, onOpen, onShow }: Props) {
  const styles = useStyles();
  const [by, setBy] = useState<Grouping>("byPillar");
  const { model, report } = picture;
  const progress = progressOf(picture);
  const { tallies, fiscalYear } = progress;
  const nobody = mapWords.work.nobody;
  const rows = useMemo(
    () => progressRows({ tallies, plan: report.plan, by, nobody }),
    [tallies, report, by, nobody],
  );
  return (
    <div className={styles.part} data-testid="work-plan">
      <div className={styles.head}>
        <h2 className={styles.year}>{mapWords.work.year(spanText(fiscalYear))}</h2>
        <Select
          size="small"
          className={styles.by}
          aria-label={mapWords.work.by}
          value={by}
          onChange={(_, { value }) => setBy(value as Grouping)} // only groupings are offered
        >
          {Object.entries(mapWords.work.groupings).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {tallies.total.planned === 0 ? <p className={styles.none}>{mapWords.work.nothing}</p> : null}
      <ul className={styles.lines}>
        <TallyLine label={mapWords.work.total} tally={tallies.total} />
        {rows.map(({ key, label, tally }) => (
          <TallyLine key={key} label={label} tally={tally} />
        ))}
      </ul>
      <CarryOver model={model} progress={progress} write={write} />
      <FollowUps followUps={progress.followUps} model={model} onShow={onShow} />
      <ShortKpis stillToAdd={progress.stillToAdd} onOpen={onOpen} />
    </div>
  );
}

/** By what the progress of a work plan is told apart. */
type Grouping = Exclude<keyof ProgressTallies, "total">;

/** A line of the progress: "1  Support the implementation of ...", and how that part stands. */
interface ProgressRow {
  readonly key: string;
  readonly label: string;
  readonly tally: Tally;
}

interface ProgressAsked {
  readonly tallies: ProgressTallies;
  readonly plan: Plan;
  readonly by: Grouping;
  /** What an event without a Member stands under. */
  readonly nobody: string;
}

/** The lines of one grouping: pillars and actions in the plan's order, the others by name, who names nobody last. */
export function progressRows({ tallies, plan, by, nobody }: ProgressAsked): readonly ProgressRow[] {
  const order = orderOf(plan, by);
  const rank = (key: string): number => order.get(key)?.at ?? (key === "" ? Infinity : order.size);
  return [...tallies[by]]
    .map(([key, tally]) => ({ key, label: (order.get(key)?.label ?? key) || nobody, tally }))
    .sort((a, b) => (rank(a.key) === rank(b.key) ? byName(a.label, b.label) : rank(a.key) - rank(b.key)));
}

interface Placed {
  readonly at: number;
  readonly label: string;
}

function orderOf({ pillars, actions }: Plan, by: Grouping): ReadonlyMap<string, Placed> {
  if (by === "byPillar")
    return new Map(
      pillars.map(({ number, name }, at) => [String(number), { at, label: `${number}  ${name}` }] as const),
    );
  if (by !== "byAction") return new Map();
  return new Map(actions.map(({ id, text }, at) => [String(id), { at, label: `${id}  ${text}` }] as const));
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
