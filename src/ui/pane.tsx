import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { KpiId } from "../domain/plan/ids";
import { usualStatusStyles } from "../sheets/palette";
import { everyKpi, type KpiFilter } from "./kpi-filter";
import { StatusStylesContext } from "./status-styles";
import { PaneHead } from "./parts/pane-head";
import { Working } from "./parts/working";
import type { PlanState } from "./plan-state";
import { Screens } from "./screens/screens";
import { type Place, usePlan } from "./use-plan";
import type { EntryRequest } from "./entry-request";
import { type TabName, words } from "./words";

// Opened later, or only now and then: each comes in a script of its own.
const PaneMessages = lazy(() =>
  // Where scripts are out of reach, that is just what the message is about: then it is told without its looks.
  import("./parts/pane-messages").catch(() => ({ default: BareMessages })),
);
const FirstRun = lazy(() => import("./screens/first-run/first-run-screen"));

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // Two lines of tabs in a narrow pane rather than tabs out of sight.
  tabs: { flexShrink: 0, flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  loading: { padding: "16px 12px", color: tokens.colorNeutralForeground3 },
});

function BareMessages({ state: { problem, done } }: { readonly state: PlanState }) {
  return <p role="alert">{problem ? `${problem.text} ${problem.next}` : done?.text}</p>;
}

/** What a workbook lacks that nobody planned in yet: a screen of its own leads on. */
const startsFresh = new Set(["no-plan", "no-term"]);

/** The pane's frame: head, messages, tabs, and the screen that is open. */
export function Pane(place: Place) {
  const styles = useStyles();
  const [state, commands] = usePlan(place);
  const [tab, setTab] = useState<TabName>(place.opensAt ?? "kpis");
  const [filter, setFilter] = useState<KpiFilter>(everyKpi);
  const [open, setOpen] = useState<KpiId>();
  const [entry, setEntry] = useState<EntryRequest>({ kind: "log" });
  const { picture, focused, selected, problem } = state;
  const onShow = place.view === undefined ? undefined : commands.show;
  const isFirstRun = picture === undefined && problem !== undefined && startsFresh.has(problem.code);

  // A row selected in the sheet turns an open page to its action; the lists show it by themselves.
  useEffect(() => {
    if (focused === undefined) return;
    setOpen((now) => {
      const results = picture?.report.results ?? [];
      if (now === undefined || results.find(({ kpi }) => kpi.id === now)?.action.id === focused) return now;
      return results.find(({ action }) => action.id === focused)?.kpi.id ?? now;
    });
  }, [focused, picture]);

  // A row of a drawn sheet shows a status: one click there leads to its why.
  useEffect(() => {
    if (selected?.kpi === undefined) return;
    setTab("kpis");
    setOpen(selected.kpi);
  }, [selected]);

  const openKpi = (id: KpiId): void => {
    const action = picture?.report.results.find(({ kpi }) => kpi.id === id)?.action;
    setTab("kpis");
    setOpen(id);
    if (action === undefined) return;
    commands.focus(action.id);
    onShow?.(action.source);
  };
  const enter = (next: EntryRequest): void => {
    setEntry(next);
    setTab("enter");
  };
  const filterBy = (next: KpiFilter): void => {
    setFilter(next);
    setOpen(undefined);
    setTab("kpis");
  };

  return (
    <StatusStylesContext value={picture?.model.settings.statusStyles ?? usualStatusStyles}>
      <div className={styles.pane} aria-busy={state.busy !== undefined}>
        <Working busy={state.busy} />
        <PaneHead
          state={state}
          commands={commands}
          isWatched={place.view !== undefined}
          chosen={filter.statuses}
          onChoose={(statuses) => filterBy({ ...filter, statuses })}
        />
        {(problem !== undefined && !isFirstRun) || state.done !== undefined ? (
          <Suspense>
            <PaneMessages state={state} commands={commands} />
          </Suspense>
        ) : null}
        {picture === undefined && problem === undefined ? (
          <p className={styles.loading}>{words.busy.reading}</p>
        ) : null}
        {picture === undefined ? null : (
          <>
            <TabList
              className={styles.tabs}
              size="small"
              selectedValue={tab}
              onTabSelect={(_, { value }) => {
                setTab(value as TabName); // only the tabs below are offered
                setOpen(undefined);
              }}
            >
              {Object.entries(words.tabs).map(([name, label]) =>
                name === "import" && place.readTable === undefined ? null : (
                  <Tab key={name} value={name}>
                    {label}
                  </Tab>
                ),
              )}
            </TabList>
            <div className={styles.body} role="tabpanel" aria-label={words.tabs[tab]}>
              <Suspense fallback={<p className={styles.loading}>{words.busy.loading}</p>}>
                <Screens
                  tab={tab}
                  place={place}
                  picture={picture}
                  focused={focused}
                  commands={commands}
                  filter={filter}
                  open={open}
                  entry={entry}
                  onFilter={setFilter}
                  onFilterBy={filterBy}
                  onOpen={openKpi}
                  onBack={() => setOpen(undefined)}
                  onEntry={setEntry}
                  onEnter={enter}
                  onShow={onShow}
                />
              </Suspense>
            </div>
          </>
        )}
        {isFirstRun ? (
          <Suspense>
            <FirstRun place={place} commands={commands} problem={problem} />
          </Suspense>
        ) : null}
      </div>
    </StatusStylesContext>
  );
}
