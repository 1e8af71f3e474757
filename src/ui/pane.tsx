import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, lazy, Suspense } from "react";
import { dayText } from "../domain/kpi/words";
import { usualStatusStyles } from "../sheets/palette";
import { keepFocus } from "./keep-focus";
import type { Location, Move } from "./location";
import { PaneContext } from "./pane-context";
import { StatusStylesContext } from "./status-styles";
import { PaneHead } from "./parts/pane-head";
import { PlacesBar } from "./parts/places-bar";
import { Working } from "./parts/working";
import type { PlanState } from "./plan/plan-state";
import { Screens } from "./screens/screens";
import { useBackup } from "./writing/use-backup";
import { useLocation } from "./use-location";
import type { Place } from "./plan/place";
import { type PlanCommands, usePlan } from "./plan/use-plan";
import { words } from "./words/words";
import { space } from "./space";

// Opened later, or only now and then: each comes in a script of its own.
const PaneMessages = lazy(() =>
  // Where scripts are out of reach, that is just what the message is about: then it is told without its looks.
  import("./parts/pane-messages").catch(() => ({ default: BareMessages })),
);
const PaneQuestion = lazy(() => import("./parts/pane-question"));
const FirstRun = lazy(() => import("./screens/first-run/first-run-screen"));

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
  loading: { padding: space.alone, color: tokens.colorNeutralForeground3 },
});

function BareMessages({ state: { problem, done } }: { readonly state: PlanState }) {
  return <p role="alert">{problem ? `${problem.text} ${problem.next}` : done?.text}</p>;
}

/** Ctrl+Z and Ctrl+Y go through what the pane wrote; in a field they are the field's own. */
function stepByKey(event: KeyboardEvent, { undo, redo }: PlanCommands): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.target instanceof Element && event.target.matches("textarea, select, input:not([type=checkbox])"))
    return;
  const key = event.key.toLowerCase();
  const command = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : undefined;
  if (command === undefined) return;
  event.preventDefault();
  command();
}

/** Escape leaves the open part of Work, unless what has the focus knew what to do with it: a list, a preview, a question. */
function leaveByKey(event: KeyboardEvent, { place, work }: Location, go: (move: Move) => void): void {
  if (event.key !== "Escape" || event.defaultPrevented || place !== "work" || work === undefined) return;
  event.preventDefault();
  go({ kind: "leave-part" });
}

/** What a workbook lacks that nobody planned in yet: a screen of its own leads on. */
const startsFresh = new Set(["no-plan", "no-term"]);

/** The pane's frame: head, messages, places, and the screen that is open. */
export function Pane(place: Place) {
  const styles = useStyles();
  const [state, bare] = usePlan(place);
  const [commands, backup] = useBackup(place.backup, bare);
  const { location, go, openKpi, drafts, held } = useLocation(place, state, commands);
  const { picture, problem } = state;
  const isFirstRun = picture === undefined && problem !== undefined && startsFresh.has(problem.code);
  const onShow = place.view === undefined ? undefined : commands.show;
  const { filter } = location;
  return (
    <StatusStylesContext value={picture?.model.settings.statusStyles ?? usualStatusStyles}>
      <div
        ref={keepFocus}
        className={styles.pane}
        aria-busy={state.busy !== undefined}
        onKeyDown={(event) => stepByKey(event, commands)}
      >
        <Working
          busy={state.busy}
          told={picture === undefined ? "" : words.head.judged(dayText(picture.report.asOf))}
        />
        <PaneHead
          state={state}
          commands={commands}
          isWatched={place.view !== undefined}
          chosen={filter.statuses}
          onChoose={(statuses) => go({ kind: "filter-by", filter: { ...filter, statuses } })}
        />
        {/* There before what it tells: only then is that read out. */}
        <div role="status" data-testid="told">
          {(problem !== undefined && !isFirstRun) || state.done !== undefined ? (
            <Suspense>
              <PaneMessages state={state} commands={commands} onShow={onShow} />
            </Suspense>
          ) : null}
        </div>
        {held === undefined && backup === undefined ? null : (
          <Suspense>
            <PaneQuestion held={held} backup={backup} />
          </Suspense>
        )}
        {picture === undefined && problem === undefined ? (
          <p className={styles.loading}>{words.busy.reading}</p>
        ) : null}
        {picture === undefined ? null : (
          <PaneContext value={{ place, state, picture, commands, location, go, openKpi, onShow, drafts }}>
            <PlacesBar />
            <div
              className={styles.body}
              tabIndex={-1}
              data-holds-focus
              onKeyDown={(event) => leaveByKey(event, location, go)}
              role="region"
              aria-label={words.places[location.place]}
            >
              <Suspense fallback={<p className={styles.loading}>{words.busy.loading}</p>}>
                <Screens />
              </Suspense>
            </div>
          </PaneContext>
        )}
        {isFirstRun ? (
          <Suspense>
            <FirstRun place={place} commands={commands} problem={problem} state={state} />
          </Suspense>
        ) : null}
      </div>
    </StatusStylesContext>
  );
}
