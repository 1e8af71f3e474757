import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ToDo, ToDoKind } from "../../../domain/kpi/to-do";
import { doubtfulTargets } from "../../../usecases/doubtful-targets";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { countedQuestion } from "../../../usecases/setup/counted-question";
import { isUnsure, readableSheets, readingWith } from "../../../usecases/setup/sheet-readings";
import { toDoOf } from "../../../usecases/to-do";
import { ShowButton } from "../../parts/show-button";
import { StatusPill } from "../../parts/status-pill";
import type { EntryRequest } from "../../entry-request";
import { readSheetWords } from "../../words/columns";
import { CountedPart } from "../readings/counted-part";
import { PlanDoubts } from "../readings/plan-doubts";
import { usePane, useTheirWord } from "../../pane-context";
import { words } from "../../words/words";
import { useMemo } from "react";
import { space } from "../../space";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  intro: {
    margin: 0,
    padding: space.block,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { padding: space.alone },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: space.block,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: space.gap },
  gain: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  what: { margin: "4px 0", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  kpi: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, textDecorationLine: "underline" },
  kpis: { display: "flex", flexWrap: "wrap", gap: space.tinyGap },
  commands: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.gap, marginTop: "4px" },
});

/** What to fill in so that grey and purple KPIs become figures, most useful first. */
export default function ToDoScreen() {
  const say = useTheirWord();
  const { picture, openKpi, go, onShow } = usePane();
  const onEntry = (entry: EntryRequest): void => go({ kind: "enter", entry });
  const styles = useStyles();
  const [toDo, isDoubtful] = useMemo(() => {
    const { model, report } = picture;
    const asked = new Set(doubtfulTargets(report.plan, model.settings).flatMap(({ kpis }) => kpis));
    // What is asked above is not told again.
    const isAsked = ({ kind, kpis }: ToDo): boolean =>
      kind === "fix-target" && kpis.every((id) => asked.has(id));
    return [toDoOf(model, report).filter((item) => !isAsked(item)), asked.size > 0] as const;
  }, [picture]);
  const unsure = useMemo(() => unsurePlan(picture), [picture]);
  const isAsked = useMemo(() => countedQuestion(picture.model) !== undefined, [picture]);
  if (toDo.length === 0 && !isDoubtful && !isAsked && unsure === undefined)
    return <p className={styles.none}>{words.toDo.none}</p>;
  return (
    <div className={styles.screen}>
      <CountedPart />
      {unsure === undefined ? null : (
        <div className={styles.item}>
          <p className={styles.what}>{readSheetWords.lookHint(unsure)}</p>
          <Button size="small" onClick={() => go({ kind: "to-plan", part: "headings" })}>
            {readSheetWords.look}
          </Button>
        </div>
      )}
      <PlanDoubts />
      <p className={styles.intro}>
        {toDo.length === 0 ? words.toDo.rest : words.toDo.intro(toDo.filter(({ gain }) => gain > 0).length)}
      </p>
      <ol className={styles.list}>
        {toDo.map((item) => (
          <li key={item.id} className={styles.item} data-to-do={item.id}>
            <div className={styles.head}>
              <StatusPill status={item.status} />
              <span className={styles.gain}>
                {item.gain > 0 ? words.toDo.gain(item.gain) : words.toDo.betters}
              </span>
            </div>
            <p className={styles.what}>{say(item.what)}</p>
            <div className={styles.kpis}>
              {item.kpis.slice(0, 8).map((id) => (
                <Button
                  key={id}
                  size="small"
                  appearance="transparent"
                  className={styles.kpi}
                  onClick={() => openKpi(id)}
                >
                  {id}
                </Button>
              ))}
            </div>
            <div className={styles.commands}>
              <Command item={item} onEntry={onEntry} />
              {item.source === undefined ? null : <ShowButton cell={item.source} onShow={onShow} />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The name of the plan's sheet where a heading of it is read with doubt. */
function unsurePlan({ model, report }: PlanPicture): string | undefined {
  const names = new Set(report.plan.actions.map(({ source }) => source.sheet));
  return readableSheets(model).find(
    (found) => names.has(found.sheet.name) && isUnsure(readingWith(model, found, new Map())),
  )?.sheet.name;
}

/** Where the pane itself has a form for it, a click leads there; the rest is typed in the sheet. */
const forms: Partial<Readonly<Record<ToDoKind, EntryRequest["kind"]>>> = {
  "tick-members": "tick",
  "log-activity": "log",
  "enter-figure": "figure",
  "create-data-sheets": "set-up",
};

const labels: Readonly<Record<EntryRequest["kind"], string>> = {
  tick: words.toDo.tick,
  log: words.toDo.log,
  figure: words.toDo.figure,
  "set-up": words.toDo.setUp,
};

function Command({
  item,
  onEntry,
}: {
  readonly item: ToDo;
  readonly onEntry: (entry: EntryRequest) => void;
}) {
  const say = useTheirWord();
  const form = forms[item.kind];
  if (form === undefined) return null;
  return (
    <Button size="small" onClick={() => onEntry({ kind: form, kpi: item.kpis[0] })}>
      {say(labels[form])}
    </Button>
  );
}
