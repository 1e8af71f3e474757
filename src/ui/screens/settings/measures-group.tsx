import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { type Measure, measures } from "../../../domain/kpi/measure/measure";
import type { KpiId } from "../../../domain/plan/ids";
import { measureKey } from "../../../sheets/tables/settings/settings";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { useFormStyles } from "../../parts/form-styles";
import { settingsWords } from "../../words/settings";
import { type GroupProps, SettingsGroup } from "./settings-group";

interface Props extends GroupProps {
  readonly picture: PlanPicture;
}

/** A KPI and what it is measured by, where people know better than the proposal. */
export function MeasuresGroup({ picture, draft, onChange }: Props) {
  const styles = useFormStyles();
  const { results } = picture.report;
  const [chosen, setChosen] = useState<KpiId | undefined>(results[0]?.kpi.id);
  const result = results.find(({ kpi }) => kpi.id === chosen);
  if (chosen === undefined || result === undefined) return null;
  const existing = picture.model.settings.measures.get(measureKey(chosen)) ?? "";
  const choose = (measure: Measure | ""): void => {
    const next = new Map(draft.measures);
    if (measure === existing) next.delete(chosen);
    else next.set(chosen, measure);
    onChange({ measures: next });
  };
  return (
    <SettingsGroup title={settingsWords.groups.measures}>
      <Field label={settingsWords.kpi}>
        <Select
          select={{ className: styles.narrow }}
          value={chosen}
          onChange={(_, { value }) =>
            setChosen(results.find(({ kpi }) => kpi.id === value)?.kpi.id ?? chosen)
          }
        >
          {results.map(({ kpi, action }) => (
            <option key={kpi.id} value={kpi.id}>
              {kpi.id} {action.text.slice(0, 60)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={settingsWords.measure} hint={result.measureReason}>
        <Select
          value={draft.measures.get(chosen) ?? existing}
          onChange={(_, { value }) => choose(measures.find((one) => one === value) ?? "")}
        >
          <option value="">
            {existing === "" ? settingsWords.proposed(result.measure) : settingsWords.byItself}
          </option>
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {measure}
            </option>
          ))}
        </Select>
      </Field>
    </SettingsGroup>
  );
}
