import { Link } from "@fluentui/react-components";
import type { KpiId } from "../../../domain/plan/ids";
import type { StillToAdd } from "../../../domain/workplan/still-to-add";
import { mapWords } from "../../words/map";
import { useLineStyles } from "./use-line-styles";
import { WorkSection } from "./work-section";

interface Props {
  readonly stillToAdd: readonly StillToAdd[];
  readonly onOpen: (kpi: KpiId) => void;
}

/** KPIs that stay short of their target even if everything that is still planned is held. */
export function ShortKpis({ stillToAdd, onOpen }: Props) {
  const styles = useLineStyles();
  const short = stillToAdd.filter(({ isEnough }) => !isEnough);
  if (short.length === 0) return null;
  return (
    <WorkSection title={mapWords.work.short(short.length)} isEmpty={false}>
      {short.map(({ kpi, why }) => (
        <li key={kpi} className={styles.line}>
          <Link as="button" inline onClick={() => onOpen(kpi)}>
            {kpi}
          </Link>{" "}
          {why.startsWith(kpi) ? why.slice(kpi.length).trim() : why}
        </li>
      ))}
    </WorkSection>
  );
}
