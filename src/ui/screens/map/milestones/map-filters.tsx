import { makeStyles, SearchBox, Select } from "@fluentui/react-components";
import type { Pillar } from "../../../../domain/plan/plan";
import { words } from "../../../words/words";
import { mapWords } from "../../../words/map";
import type { MapFilter } from "../map-filter";
import { space } from "../../../space";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: space.smallGap, padding: space.block },
  search: { flexGrow: 1, flexBasis: "100%", maxWidth: "none" },
  choice: { flexGrow: 1, flexBasis: "96px", minWidth: 0 },
});

interface Props {
  readonly pillars: readonly Pillar[];
  readonly hasRsp: boolean;
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
}

/** Which milestones to show: by words, by pillar, gaps only. */
export function MapFilters({ pillars, hasRsp, filter, onFilter }: Props) {
  const styles = useStyles();
  const change = (part: Partial<MapFilter>): void => onFilter({ ...filter, ...part });
  return (
    <div className={styles.filters} role="search">
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={mapWords.search}
        aria-label={mapWords.search}
        value={filter.text}
        onChange={(_, { value }) => change({ text: value })}
      />
      <Select
        className={styles.choice}
        size="small"
        aria-label={mapWords.coverage}
        value={filter.coverage}
        onChange={(_, { value }) => change({ coverage: value as MapFilter["coverage"] })} // only these are offered
      >
        {Object.entries(mapWords.coverages)
          // Without an RSP sheet no milestone can be missing from it.
          .filter(([name]) => hasRsp || name !== "unknown")
          .map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
      </Select>
      <Select
        className={styles.choice}
        size="small"
        aria-label={mapWords.pillar}
        value={String(filter.pillar ?? "")}
        onChange={(_, { value }) => change({ pillar: value === "" ? undefined : Number(value) })}
      >
        <option value="">{mapWords.allPillars}</option>
        {pillars.map(({ number, name }) => (
          <option key={number} value={String(number)}>
            {words.kpis.pillarHeading(number, name)}
          </option>
        ))}
      </Select>
    </div>
  );
}
