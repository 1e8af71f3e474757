import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { KpiReport } from "../../../domain/kpi/report";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import { useStatusStyles } from "../../status-styles";
import { everyKpi, isFiltered, type KpiFilter, type Order, ownersOf } from "../../kpi-filter";
import { words } from "../../words";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "8px 12px" },
  search: { flexGrow: 1, flexBasis: "100%", maxWidth: "none" },
  choice: { flexGrow: 1, flexBasis: "96px", minWidth: 0 },
  shown: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "0 12px 6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly report: KpiReport;
  readonly filter: KpiFilter;
  readonly shown: number;
  readonly onFilter: (filter: KpiFilter) => void;
}

/** Which KPIs to show, and in which order. */
export function Filters({ report, filter, shown, onFilter }: Props) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  const owners = ownersOf(report);
  const change = (part: Partial<KpiFilter>): void => onFilter({ ...filter, ...part });
  return (
    <>
      <div className={styles.filters} role="search">
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.kpis.search}
          aria-label={words.kpis.search}
          value={filter.text}
          onChange={(_, { value }) => change({ text: value })}
        />
        <Choice
          label={words.kpis.pillar}
          value={String(filter.pillar ?? "")}
          options={[
            ["", words.kpis.allPillars],
            ...report.pillars.map(({ pillar: { number, name } }): Option => [
              String(number),
              words.kpis.pillarHeading(number, name),
            ]),
          ]}
          onChoose={(value) => change({ pillar: value === "" ? undefined : Number(value) })}
        />
        <Choice
          label={words.kpis.status}
          value={filter.statuses.length === 1 ? (filter.statuses[0] ?? "") : ""}
          options={[
            ["", words.kpis.allStatuses],
            ...statusesInOrder
              .filter((status) => report.summary.counts[status] > 0)
              .map((status): Option => [status, statusStyles[status].word]),
          ]}
          onChoose={(value) => change({ statuses: value === "" ? [] : [value as Status] })} // only statuses are offered
        />
        {owners.length === 0 ? null : (
          <Choice
            label={words.kpis.owner}
            value={filter.owner ?? ""}
            options={[["", words.kpis.allOwners], ...owners.map((owner): Option => [owner, owner])]}
            onChoose={(value) => change({ owner: value === "" ? undefined : value })}
          />
        )}
        <Choice
          label={words.kpis.sort}
          value={filter.order}
          options={Object.entries(words.kpis.sorts)}
          onChoose={(value) => change({ order: value as Order })} // only orders are offered
        />
      </div>
      {isFiltered(filter) ? (
        <div className={styles.shown} role="status">
          {words.kpis.shown(shown, report.results.length)}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => onFilter({ ...everyKpi, order: filter.order })}
          >
            {words.kpis.clear}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type Option = readonly [value: string, label: string];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}
