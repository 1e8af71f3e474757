import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from "react";
import type { BroughtRows } from "../../../usecases/setup/bring-plan";
import { problemOf } from "../../plan/problem-of";
import type { Place, ReadTable } from "../../plan/place";
import { firstRunWords } from "../../words/first-run";

const { bring } = firstRunWords;

/** More than any plan has; a whole table of data was pasted by mistake. */
const mostRows = 5000;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  area: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "64px",
    padding: "8px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: "none",
    "::placeholder": {
      color: tokens.colorNeutralForeground3,
      opacity: 1,
      "@media (forced-colors: active)": { color: "CanvasText" },
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly place: Place;
  readonly onRows: (rows: BroughtRows) => void;
}

/** Where a plan from elsewhere comes in: pasted, dropped, or chosen as a file. Nothing is written by it. */
export function BringArea({ place: { readPasted, readTable, brought }, onRows }: Props) {
  const styles = useStyles();
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = (rows: BroughtRows): void => {
    if (rows.length === 0) setSaid(bring.nothing);
    else if (rows.length > mostRows) setSaid(bring.tooMuch(rows.length));
    else onRows(rows);
  };
  const paste = (event: ClipboardEvent): void => {
    if (readPasted === undefined) return;
    event.preventDefault();
    const { clipboardData: data } = event;
    take(readPasted({ text: data.getData("text/plain"), html: data.getData("text/html") }));
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined || readTable === undefined) return;
    try {
      take(await rowsOfFile(readTable, file.name, new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      const { text, next } = problemOf(error);
      setSaid(`${file.name}: ${text} ${next}`);
    }
  };
  // What was dropped before the pane was there comes in as if it were dropped here.
  useEffect(() => {
    void brought?.bytes().then(
      (bytes) => read(new File([new Uint8Array(bytes)], brought.name)),
      (error: unknown) => setSaid(`${brought.name}: ${problemOf(error).text} ${problemOf(error).next}`),
    );
  }, [brought]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{bring.title}</h3>
      <textarea
        className={styles.area}
        aria-label={bring.paste}
        placeholder={bring.paste}
        value=""
        onChange={() => setSaid(bring.nothing)}
        onPaste={paste}
        onDrop={drop}
      />
      <p className={styles.hint}>{bring.hint}</p>
      <p className={styles.hint} role="status">
        {said}
      </p>
      {readTable === undefined ? null : (
        <div>
          <Button size="small" onClick={() => input.current?.click()}>
            {bring.choose}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.xlsm,.csv,.txt"
            aria-label={bring.choose}
            onChange={({ currentTarget }) => {
              void read(currentTarget.files?.[0]);
              currentTarget.value = ""; // so that the same file can be chosen again
            }}
          />
        </div>
      )}
    </section>
  );
}

/** The sheet with the most in it; a title page has less than the plan. */
async function rowsOfFile(readTable: ReadTable, name: string, bytes: Uint8Array): Promise<BroughtRows> {
  const { sheets } = await readTable(name, bytes, () => Promise.resolve());
  return sheets.reduce<BroughtRows>((most, { rows }) => (rows.length > most.length ? rows : most), []);
}
