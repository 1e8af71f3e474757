import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CrosswalkRow } from "../../../../domain/map/crosswalk";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import { crosswalkPlans, plansToCompare } from "../../../../usecases/mapping/crosswalk-plans";
import type { PlanPicture } from "../../../../usecases/plan-picture";
import type { Problem } from "../../../../usecases/problem";
import { problemOf } from "../../../plan/problem-of";
import { mapWords } from "../../../words/map";
import { CrosswalkCard } from "./crosswalk-card";
import { usePairStyles } from "../use-pair-styles";
import { space } from "../../../space";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", gap: space.gap, padding: "0 12px 8px" },
  problem: { margin: "0 12px 8px" },
});

interface Props {
  readonly picture: PlanPicture;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

type Shown = keyof typeof mapWords.other.states;

const atOnce = 50;

/** Any two plans of the workbook side by side: what is linked, carried forward, reworded, dropped and new. */
export default function OtherPlanPart({ picture: { model }, onShow }: Props) {
  const styles = usePairStyles();
  const own = useStyles();
  const sheets = useMemo(() => plansToCompare(model), [model]);
  const current = model.sides?.sap.sheet ?? "";
  const [from, setFrom] = useState("");
  const [to, setTo] = useState(current);
  const [state, setState] = useState<Shown>("all");
  const [most, setMost] = useState(atOnce);
  const found = useMemo(() => compared(model, from, to), [model, from, to]);
  const text = mapWords.other;
  if (sheets.length < 2) return <p className={`${styles.quiet} ${styles.head}`}>{text.noOther}</p>;
  const rows = found.rows.filter((row) => state === "all" || row.state === state);
  const choose = (set: (name: string) => void) => (name: string) => {
    set(name);
    setState("all");
    setMost(atOnce);
  };
  return (
    <div className={styles.list} data-testid="other-plan">
      <p className={`${styles.quiet} ${styles.head}`}>{text.intro}</p>
      <div className={own.sheets}>
        <SheetChoice label={text.from} value={from} sheets={sheets} onChoose={choose(setFrom)} />
        <SheetChoice label={text.to} value={to} sheets={sheets} onChoose={choose(setTo)} />
      </div>
      {found.problem === undefined ? null : (
        <MessageBar intent="warning" layout="multiline" className={own.problem}>
          <MessageBarBody>
            <MessageBarTitle>{found.problem.text}</MessageBarTitle> {found.problem.next}
          </MessageBarBody>
        </MessageBar>
      )}
      {found.rows.length === 0 ? null : (
        <div className={styles.head}>
          <Select
            size="small"
            className={styles.choice}
            aria-label={text.state}
            value={state}
            onChange={(_, { value }) => {
              setState(value as Shown); // only these are offered
              setMost(atOnce);
            }}
          >
            {Object.entries(text.states).map(([name, label]) => (
              <option key={name} value={name}>
                {label(countOf(found.rows, name))}
              </option>
            ))}
          </Select>
        </div>
      )}
      {found.rows.length > 0 && rows.length === 0 ? (
        <p className={`${styles.quiet} ${styles.intro}`}>{text.none}</p>
      ) : null}
      <ul className={styles.cards}>
        {rows.slice(0, most).map((row, at) => (
          <CrosswalkCard
            key={`${row.from?.id ?? ""}\n${row.to?.id ?? ""}\n${at}`}
            row={row}
            from={from}
            to={to}
            onShow={onShow}
          />
        ))}
      </ul>
      {rows.length > most ? (
        <Button className={styles.more} size="small" onClick={() => setMost(most + atOnce)}>
          {text.more(rows.length - most)}
        </Button>
      ) : null}
    </div>
  );
}

const countOf = (rows: readonly CrosswalkRow[], state: string): number =>
  state === "all" ? rows.length : rows.filter((row) => row.state === state).length;

interface Compared {
  readonly rows: readonly CrosswalkRow[];
  readonly problem?: Problem;
}

/** Nothing until two sheets are chosen; what a sheet lacks is said. */
function compared(model: PlanPicture["model"], from: string, to: string): Compared {
  if (from === "" || to === "") return { rows: [] };
  if (from === to)
    return { rows: [], problem: { code: "same-sheet", text: mapWords.other.sameSheet, next: "" } };
  try {
    return { rows: crosswalkPlans(model, { from, to }) };
  } catch (error) {
    return { rows: [], problem: problemOf(error) };
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly sheets: readonly string[];
  readonly onChoose: (name: string) => void;
}

function SheetChoice({ label, value, sheets, onChoose }: ChoiceProps) {
  const styles = usePairStyles();
  return (
    <Field label={label} size="small" className={styles.choice}>
      <Select
        size="small"
        select={{ className: styles.select }}
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value)}
      >
        <option value="">{mapWords.other.choose}</option>
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
