import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { catchFocus } from "../../keep-focus";
import type { Location, WorkName } from "../../location";
import { usePane, useTheirWord } from "../../pane-context";
import { HelpLink } from "../../parts/help-link";
import { workWords } from "../../words/work";
import { space } from "../../space";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", overflowY: "auto", minHeight: 0 },
  part: {
    position: "relative",
    padding: "9px 28px 9px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // The whole line is the button's: what it is for stands beside its name, and is heard as a description.
  name: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  sign: { position: "absolute", insetInlineEnd: "12px", top: "16px", color: tokens.colorNeutralForeground3 },
  head: { display: "flex", alignItems: "center", gap: space.gap, padding: "4px 12px 0 6px", flexShrink: 0 },
  back: {
    padding: "4px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
});

const names: readonly WorkName[] = ["toDo", "plan", "map", "enter", "ask", "import"];

/** The planner's and the importer's place: a list of its parts, or the one that is open under a way back. */
export function WorkHead() {
  const say = useTheirWord();
  const styles = useStyles();
  const { location, go, place } = usePane();
  const { work } = location;
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<WorkName>(undefined);
  // Before it is painted, and again when a part whose script was still coming is shown.
  useLayoutEffect(() => {
    const button = [...(list.current?.querySelectorAll<HTMLElement>("[data-part]") ?? [])].find(
      ({ dataset }) => dataset["part"] === left.current,
    );
    catchFocus(work === undefined ? button : title.current);
    left.current = work;
  }, [work]);
  if (work !== undefined)
    return (
      <div className={styles.head}>
        <button type="button" className={styles.back} onClick={() => go({ kind: "leave-part" })}>
          <span aria-hidden>‹</span> {backTo(location)}
        </button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {workWords.parts[work].name}
        </h2>
        <HelpLink page={work === "import" ? "import" : "work"} />
      </div>
    );
  return (
    <ul ref={list} className={styles.list} aria-label={workWords.list} data-testid="work-list">
      {names
        .filter((name) => name !== "import" || place.readTable !== undefined)
        .filter((name) => name !== "ask" || place.questionFiles !== undefined)
        .map((name) => (
          <li key={name} className={styles.part}>
            <button
              type="button"
              className={styles.name}
              data-part={name}
              aria-describedby={`work-${name}`}
              onClick={() => go({ kind: "to-work", work: name })}
            >
              {workWords.parts[name].name}
            </button>
            <p id={`work-${name}`} className={styles.hint}>
              {say(workWords.parts[name].hint)}
            </p>
            <span className={styles.sign} aria-hidden>
              ›
            </span>
          </li>
        ))}
    </ul>
  );
}

/** What a part was opened from is one step back. */
function backTo({ origin }: Location): string {
  if (origin === undefined) return workWords.all;
  return origin.kind === "kpi" ? origin.kpi : workWords.parts.toDo.name;
}
