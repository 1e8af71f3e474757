import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ToDo, ToDoKind } from "../../../domain/kpi/to-do";
import { toDoOf } from "../../../usecases/to-do";
import { ShowButton } from "../../parts/show-button";
import { StatusPill } from "../../parts/status-pill";
import type { EntryRequest } from "../../entry-request";
import { usePane } from "../../pane-context";
import { words } from "../../words/words";
import { useMemo } from "react";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  intro: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { padding: "16px 12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  gain: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  what: { margin: "4px 0", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  kpi: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, textDecorationLine: "underline" },
  kpis: { display: "flex", flexWrap: "wrap", gap: "4px" },
  commands: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "4px" },
});

/** What to fill in so that grey and purple KPIs become figures, most useful first. */
export default function ToDoScreen() {
  const { picture, openKpi, go, onShow } = usePane();
  const onEntry = (entry: EntryRequest): void => go({ kind: "enter", entry });
  const styles = useStyles();
  const toDo = useMemo(() => toDoOf(picture.model, picture.report), [picture]);
  if (toDo.length === 0) return <p className={styles.none}>{words.toDo.none}</p>;
  return (
    <div className={styles.screen}>
      <p className={styles.intro}>{words.toDo.intro(toDo.filter(({ gain }) => gain > 0).length)}</p>
      <ol className={styles.list}>
        {toDo.map((item) => (
          <li key={item.id} className={styles.item} data-to-do={item.id}>
            <div className={styles.head}>
              <StatusPill status={item.status} />
              <span className={styles.gain}>
                {item.gain > 0 ? words.toDo.gain(item.gain) : words.toDo.betters}
              </span>
            </div>
            <p className={styles.what}>{item.what}</p>
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
  const form = forms[item.kind];
  if (form === undefined) return null;
  return (
    <Button size="small" onClick={() => onEntry({ kind: form, kpi: item.kpis[0] })}>
      {labels[form]}
    </Button>
  );
}
