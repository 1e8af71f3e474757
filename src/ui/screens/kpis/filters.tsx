import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Register } from "../../../domain/member/member";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import {
  everyKpi,
  isFiltered,
  type KpiFilter,
  narrowedBy,
  type OpenWith,
  type Order,
  ownersOf,
} from "../../kpi-filter";
import { usePane, useTheirWord } from "../../pane-context";
import { Choice, type Option } from "../../parts/choice";
import { HelpLink } from "../../parts/help-link";
import { SearchField } from "../../parts/search-field";
import { useStatusStyles } from "../../status-styles";
import { MineButton, WhoChoice } from "./mine-button";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  line: { display: "flex", gap: space.smallGap, padding: "6px 12px 4px" },
  search: { flexGrow: 1, flexBasis: "90px" },
  order: { flexShrink: 1, flexBasis: "104px" },
  folds: { display: "flex", flexWrap: "wrap", gap: "0 2px", padding: "0 8px", alignItems: "center" },
  fold: { minWidth: 0, padding: "1px 5px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  // Said in full where there is room.
  more: { "@container (max-width: 345px)": { display: "none" } },
  filters: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: space.smallGap, padding: "4px 12px" },
  shown: {
    flexGrow: 1,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly shown: number;
  /** What stands folded behind "Charts and changes". */
  readonly charts: ReactNode;
}

/** Words and an order in one line; further filters and the charts behind two folds. */
export function Filters({ shown, charts }: Props) {
  const styles = useStyles();
  const { picture, location, go } = usePane();
  const { filter } = location;
  const [isOpen, setOpen] = useState(false);
  const [hasCharts, setCharts] = useState(false);
  const change = (part: Partial<KpiFilter>): void => go({ kind: "filter", filter: { ...filter, ...part } });
  const narrowed = narrowedBy(filter);
  return (
    <>
      <div className={styles.line} role="search">
        <SearchField
          className={styles.search}
          label={words.kpis.search}
          value={filter.text}
          onChange={(text) => change({ text })}
        />
        <Choice
          className={styles.order}
          label={words.kpis.sort}
          value={filter.order}
          options={Object.entries(words.kpis.sorts)}
          onChoose={(value) => change({ order: value as Order })} // only orders are offered
        />
      </div>
      <div className={styles.folds}>
        <Fold isOpen={isOpen} onFold={() => setOpen(!isOpen)}>
          {narrowed === 0 ? words.kpis.filters : words.kpis.filtersOn(narrowed)}
        </Fold>
        <MineButton filter={filter} onChange={change} />
        <Fold isOpen={hasCharts} onFold={() => setCharts(!hasCharts)}>
          {words.kpis.charts}
          <span className={styles.more}>&nbsp;{words.kpis.andChanges}</span>
        </Fold>
        <span className={mergeClasses(styles.shown)} role="status">
          {isFiltered(filter) ? words.kpis.shown(shown, picture.report.results.length) : ""}
        </span>
        {isFiltered(filter) ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fold}
            aria-label={words.kpis.clear}
            title={words.kpis.clear}
            onClick={() => change({ ...everyKpi, order: filter.order })}
          >
            ✕
          </Button>
        ) : (
          <HelpLink page="review" />
        )}
      </div>
      {isOpen ? <MoreFilters filter={filter} onChange={change} /> : null}
      {hasCharts ? charts : null}
    </>
  );
}

interface FoldProps {
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly children: ReactNode;
}

const Fold = ({ isOpen, onFold, children }: FoldProps) => (
  <Button
    size="small"
    appearance="subtle"
    className={useStyles().fold}
    aria-expanded={isOpen}
    onClick={onFold}
  >
    <span aria-hidden>{isOpen ? "▾" : "▸"}</span>&nbsp;{children}
  </Button>
);

interface MoreProps {
  readonly filter: KpiFilter;
  readonly onChange: (part: Partial<KpiFilter>) => void;
}

function MoreFilters({ filter, onChange }: MoreProps) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  const { report, model } = usePane().picture;
  const owners = ownersOf(report);
  return (
    <div className={styles.filters}>
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
        onChoose={(value) => onChange({ pillar: value === "" ? undefined : Number(value) })}
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
        onChoose={(value) => onChange({ statuses: value === "" ? [] : [value as Status] })} // only statuses are offered
      />
      {owners.length === 0 ? null : (
        <Choice
          label={words.kpis.owner}
          value={filter.owner ?? ""}
          options={[["", words.kpis.allOwners], ...owners.map((owner): Option => [owner, owner])]}
          onChoose={(value) => onChange({ owner: value === "" ? undefined : value })}
        />
      )}
      {owners.length === 0 ? null : <WhoChoice owners={owners} onChange={onChange} />}
      {report.results.some(({ members }) => members !== null) ? (
        <MemberChoice
          register={model.evidence.members}
          chosen={filter.openWith}
          onChoose={(openWith) => onChange({ openWith })}
        />
      ) : null}
    </div>
  );
}

interface MemberChoiceProps {
  readonly register: Register;
  readonly chosen: OpenWith | undefined;
  readonly onChoose: (openWith: OpenWith | undefined) => void;
}

/** KPIs in which a Member, or one of a sub-region, has not answered yes yet. */
function MemberChoice({ register, chosen, onChoose }: MemberChoiceProps) {
  const say = useTheirWord();
  const active = register.filter((member) => member.active);
  const regions = [...new Set(active.map(({ subRegion }) => subRegion).filter(Boolean))];
  const choices: readonly OpenWith[] = [
    ...regions.map((name): OpenWith => ({ kind: "sub-region", name })),
    ...active.map(({ name }): OpenWith => ({ kind: "member", name })),
  ];
  const keyOf = ({ kind, name }: OpenWith): string => `${kind} ${name}`;
  const group = (kind: OpenWith["kind"], label: string) => (
    <optgroup label={label}>
      {choices
        .filter((choice) => choice.kind === kind)
        .map((choice) => (
          <option key={choice.name} value={keyOf(choice)}>
            {choice.name}
          </option>
        ))}
    </optgroup>
  );
  return (
    <Choice
      label={say(words.kpis.openWith)}
      value={chosen === undefined ? "" : keyOf(chosen)}
      onChoose={(value) => onChoose(choices.find((choice) => keyOf(choice) === value))}
    >
      <option value="">{say(words.kpis.anyMember)}</option>
      {regions.length === 0 ? null : group("sub-region", words.kpis.subRegions)}
      {group("member", say(words.kpis.membersOpen))}
    </Choice>
  );
}
