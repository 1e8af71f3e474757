import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { KpiId } from "../domain/plan/ids";
import { everyKpi, type KpiFilter } from "./kpi-filter";
import { usualLooks } from "../sheets/palette";
import { LooksContext } from "./looks";
import { PaneHead } from "./parts/pane-head";
import { PaneMessages } from "./parts/pane-messages";
import { Working } from "./parts/working";
import { KpisScreen } from "./screens/kpis/kpis-screen";
import { type Place, usePlan } from "./use-plan";
import type { Wish } from "./wish";
import { words } from "./words";

// Screens that are opened later come in scripts of their own.
const KpiPage = lazy(() => import("./screens/kpi/kpi-page"));
const PlanScreen = lazy(() => import("./screens/plan/plan-screen"));
const MapScreen = lazy(() => import("./screens/map/map-screen"));
const ToDoScreen = lazy(() => import("./screens/to-do/to-do-screen"));
const ImportScreen = lazy(() => import("./screens/import/import-screen"));
const EnterScreen = lazy(() => import("./screens/enter/enter-screen"));

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
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  loading: { padding: "16px 12px", color: tokens.colorNeutralForeground3 },
});

type TabName = keyof typeof words.tabs;

/** The pane's frame: head, messages, tabs, and the screen that is open. */
export function Pane(place: Place) {
  const styles = useStyles();
  const [state, deeds] = usePlan(place);
  const [tab, setTab] = useState<TabName>(place.opensAt ?? "kpis");
  const [filter, setFilter] = useState<KpiFilter>(everyKpi);
  const [open, setOpen] = useState<KpiId>();
  const [wish, setWish] = useState<Wish>({ kind: "log" });
  const [isImporting, setImporting] = useState(false);
  const { picture, focused } = state;
  const { readTable } = place;
  const result = picture?.report.results.find(({ kpi }) => kpi.id === open);
  const onShow = place.view === undefined ? undefined : deeds.show;

  // A row selected in the sheet turns an open page to its action; the lists show it by themselves.
  useEffect(() => {
    if (focused === undefined) return;
    setOpen((now) => {
      const results = picture?.report.results ?? [];
      if (now === undefined || results.find(({ kpi }) => kpi.id === now)?.action.id === focused) return now;
      return results.find(({ action }) => action.id === focused)?.kpi.id ?? now;
    });
  }, [focused, picture]);

  const openKpi = (id: KpiId): void => {
    const action = picture?.report.results.find(({ kpi }) => kpi.id === id)?.action;
    setTab("kpis");
    setOpen(id);
    if (action === undefined) return;
    deeds.focus(action.id);
    onShow?.(action.source);
  };
  const enter = (next: Wish): void => {
    setWish(next);
    setTab("enter");
  };

  return (
    <LooksContext value={picture?.office.settings.looks ?? usualLooks}>
      <div className={styles.pane} aria-busy={state.busy !== undefined}>
        <Working busy={state.busy} />
        <PaneHead
          state={state}
          deeds={deeds}
          isWatched={place.view !== undefined}
          chosen={filter.statuses}
          onChoose={(statuses) => {
            setFilter({ ...filter, statuses });
            setOpen(undefined);
            setTab("kpis");
          }}
        />
        <PaneMessages state={state} deeds={deeds} />
        {picture === undefined ? (
          state.problem === undefined ? (
            <p className={styles.loading}>{words.busy.reading}</p>
          ) : null
        ) : (
          <>
            <TabList
              className={styles.tabs}
              size="small"
              selectedValue={tab}
              onTabSelect={(_, { value }) => {
                setTab(value as TabName); // only the tabs below are offered
                if (value === "import") setImporting(true);
                setOpen(undefined);
              }}
            >
              {Object.entries(words.tabs).map(([name, label]) =>
                name === "import" && readTable === undefined ? null : (
                  <Tab key={name} value={name}>
                    {label}
                  </Tab>
                ),
              )}
            </TabList>
            <div className={styles.body} role="tabpanel" aria-label={words.tabs[tab]}>
              <Suspense fallback={<p className={styles.loading}>{words.busy.loading}</p>}>
                {tab === "kpis" && result === undefined ? (
                  <KpisScreen
                    report={picture.report}
                    filter={filter}
                    focused={focused}
                    onFilter={setFilter}
                    onOpen={openKpi}
                  />
                ) : null}
                {tab === "kpis" && result !== undefined ? (
                  <KpiPage
                    result={result}
                    picture={picture}
                    onBack={() => setOpen(undefined)}
                    onOpen={openKpi}
                    onShow={onShow}
                    onWish={enter}
                  />
                ) : null}
                {tab === "plan" ? (
                  <PlanScreen
                    picture={picture}
                    focused={focused}
                    onFocus={deeds.focus}
                    onOpen={openKpi}
                    onShow={onShow}
                  />
                ) : null}
                {tab === "map" ? (
                  <MapScreen
                    picture={picture}
                    focused={focused}
                    today={place.today}
                    deeds={deeds}
                    onOpen={openKpi}
                    onWish={enter}
                    onShow={onShow}
                  />
                ) : null}
                {tab === "toDo" ? (
                  <ToDoScreen picture={picture} onOpen={openKpi} onWish={enter} onShow={onShow} />
                ) : null}
                {readTable !== undefined && isImporting ? (
                  <ImportScreen
                    isOpen={tab === "import"}
                    picture={picture}
                    today={place.today}
                    readTable={readTable}
                    write={deeds.write}
                  />
                ) : null}
                {tab === "enter" ? (
                  <EnterScreen picture={picture} wish={wish} write={deeds.write} onWish={setWish} />
                ) : null}
              </Suspense>
            </div>
          </>
        )}
      </div>
    </LooksContext>
  );
}
