import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { spanText } from "../../../domain/kpi/words";
import type { KpiId } from "../../../domain/plan/ids";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../use-plan";
import { mapWords } from "../../words-map";
import { CarryOver } from "./carry-over";
import { FollowUps } from "./follow-ups";
import { progressOf } from "./progress-of";
import { type Grouping, progressRows } from "./progress-rows";
import { ShortKpis } from "./short-kpis";
import { TallyLine } from "./tally-line";

const useStyles = makeStyles({
  part: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 12px",
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
