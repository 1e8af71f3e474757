import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ActionKpi } from "../../../domain/kpi/report";
import type { ActionId, KpiId } from "../../../domain/plan/ids";
import { milestoneIds } from "../../../domain/plan/milestones/milestone";
import type { Action, Activity } from "../../../domain/plan/plan";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ShowButton } from "../../parts/show-button";
import { words } from "../../words/words";
import { KpiLine } from "./kpi-line";
import { space } from "../../space";

const useStyles = makeStyles({
  card: { padding: space.block, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  focused: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  id: { fontWeight: tokens.fontWeightSemibold },
  facts: { margin: "2px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  activities: { margin: "4px 0", paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
  activity: { marginBottom: "4px", overflowWrap: "anywhere" },
});

interface Props {
  readonly action: Action;
  readonly kpis: readonly ActionKpi[];
  readonly isFocused: boolean;
  readonly onFocus: (action: ActionId) => void;
  readonly onOpen: (kpi: KpiId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** An action with its milestones, KPIs and planned activities. */
export const ActionCard = memo(function ActionCard({
  action,
  kpis,
  isFocused,
  onFocus,
  onOpen,
  onShow,
}: Props) {
  const styles = useStyles();
  const { activities } = action;
  return (
    <div
      className={mergeClasses(styles.card, isFocused && styles.focused)}
      data-focused={isFocused}
      data-action={action.id}
    >
      <h2 className={styles.title}>
        <span className={styles.id}>{action.id}</span> {action.text}
      </h2>
      <p className={styles.facts}>{factsOf(action)}</p>
      {kpis.map((result) => (
        <KpiLine key={result.kpi.id} result={result} onOpen={onOpen} />
      ))}
      {activities.length === 0 ? (
        <p className={styles.facts}>{words.plan.noActivities}</p>
      ) : (
        <details open={isFocused}>
          <summary className={styles.summary}>{words.plan.activities(activities.length)}</summary>
          <ul className={styles.activities}>
            {activities.map((activity, index) => (
              <li key={index} className={styles.activity}>
                {activity.text} <SeeAlso activity={activity} onFocus={onFocus} />{" "}
                <ShowButton cell={activity.source} onShow={onShow} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ShowButton cell={action.source} onShow={onShow} />
    </div>
  );
});

function factsOf({ milestones, timeframeText, owner }: Action): string {
  const served = milestones.kind === "read" ? milestoneIds(milestones.value).join(", ") : "";
  return [served || words.plan.noMilestone, timeframeText.replace(/\s+/g, " ").trim(), owner ?? ""]
    .filter(Boolean)
    .join("  ·  ");
}

interface SeeAlsoProps {
  readonly activity: Activity;
  readonly onFocus: (action: ActionId) => void;
}

function SeeAlso({ activity: { seeAlso }, onFocus }: SeeAlsoProps) {
  if (seeAlso.length === 0) return null;
  return (
    <span>
      {words.plan.seeAlso}{" "}
      {seeAlso.map((id) => (
        <Link key={id} as="button" inline onClick={() => onFocus(id)} style={{ marginInlineEnd: "4px" }}>
          {id}
        </Link>
      ))}
    </span>
  );
}
