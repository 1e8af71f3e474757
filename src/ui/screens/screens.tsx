import { lazy, useState } from "react";
import type { ActionId, KpiId } from "../../domain/plan/ids";
import type { SourceCell } from "../../domain/shared/source-cell";
import type { PlanPicture } from "../../usecases/plan-picture";
import type { KpiFilter } from "../kpi-filter";
import type { Place, PlanCommands } from "../use-plan";
import type { EntryRequest } from "../entry-request";
import type { TabName } from "../words";
import { KpisScreen } from "./kpis/kpis-screen";

// Screens that are opened later come in scripts of their own.
const KpiPage = lazy(() => import("./kpi/kpi-page"));
const OverviewScreen = lazy(() => import("./overview/overview-screen"));
const PlanScreen = lazy(() => import("./plan/plan-screen"));
const MapScreen = lazy(() => import("./map/map-screen"));
const ToDoScreen = lazy(() => import("./to-do/to-do-screen"));
const ImportScreen = lazy(() => import("./import/import-screen"));
const EnterScreen = lazy(() => import("./enter/enter-screen"));
const ReportsScreen = lazy(() => import("./reports/reports-screen"));
const SettingsScreen = lazy(() => import("./settings/settings-screen"));

interface Props {
  readonly tab: TabName;
  readonly place: Place;
  readonly picture: PlanPicture;
  readonly focused: ActionId | undefined;
  readonly commands: PlanCommands;
  readonly filter: KpiFilter;
  /** The KPI whose page is open. */
  readonly open: KpiId | undefined;
  readonly entry: EntryRequest;
  readonly onFilter: (filter: KpiFilter) => void;
  /** Shows the list by a filter that was chosen elsewhere. */
  readonly onFilterBy: (filter: KpiFilter) => void;
  readonly onOpen: (kpi: KpiId) => void;
  readonly onBack: () => void;
  readonly onEntry: (entry: EntryRequest) => void;
  /** Opens the forms with a wish. */
  readonly onEnter: (entry: EntryRequest) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** The screen of the tab that is open. An import that was begun stays as it is while others are looked at. */
export function Screens({ tab, place, picture, focused, commands, entry, onOpen, onShow, ...props }: Props) {
  const [isImporting, setImporting] = useState(false);
  if (tab === "import" && !isImporting) setImporting(true);
  const { readTable, today } = place;
  const result = picture.report.results.find(({ kpi }) => kpi.id === props.open);
  return (
    <>
      {tab === "kpis" && result === undefined ? (
        <KpisScreen
          report={picture.report}
          filter={props.filter}
          focused={focused}
          onFilter={props.onFilter}
          onOpen={onOpen}
        />
      ) : null}
      {tab === "kpis" && result !== undefined ? (
        <KpiPage
          result={result}
          picture={picture}
          today={today}
          write={commands.write}
          onBack={props.onBack}
          onOpen={onOpen}
          onShow={onShow}
          onEntry={props.onEnter}
        />
      ) : null}
      {tab === "overview" ? (
        <OverviewScreen picture={picture} onOpen={onOpen} onFilterBy={props.onFilterBy} />
      ) : null}
      {tab === "plan" ? (
        <PlanScreen
          picture={picture}
          focused={focused}
          onFocus={commands.focus}
          onOpen={onOpen}
          onShow={onShow}
        />
      ) : null}
      {tab === "map" ? (
        <MapScreen
          picture={picture}
          focused={focused}
          today={today}
          commands={commands}
          onOpen={onOpen}
          onShow={onShow}
        />
      ) : null}
      {tab === "toDo" ? (
        <ToDoScreen picture={picture} onOpen={onOpen} onEntry={props.onEnter} onShow={onShow} />
      ) : null}
      {readTable !== undefined && isImporting ? (
        <ImportScreen
          isOpen={tab === "import"}
          picture={picture}
          today={today}
          readTable={readTable}
          write={commands.write}
        />
      ) : null}
      {tab === "enter" ? (
        <EnterScreen picture={picture} entry={entry} write={commands.write} onEntry={props.onEntry} />
      ) : null}
      {tab === "reports" ? (
        <ReportsScreen picture={picture} place={place} commands={commands} onShow={onShow} />
      ) : null}
      {tab === "settings" ? (
        <SettingsScreen picture={picture} commands={commands} onEnter={props.onEnter} />
      ) : null}
    </>
  );
}
