import { useTheirWord } from "../../../pane-context";
import { Select } from "@fluentui/react-components";
import { type SurveyRole, surveyRoles } from "../../../../domain/survey/roles/role-words";
import { importWords, roleNames } from "../../../words/import";
import type { ColumnGroup } from "./column-groups";
import { useImportStyles } from "../import-styles";

interface Props {
  readonly group: ColumnGroup;
  readonly onChoose: (role: SurveyRole | "ignore") => void;
}

/** A heading, what it was taken for and how surely, and a select to say otherwise. */
export function ColumnLine({ group: { title, match, count }, onChoose }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const { certainty, notUsed, meaning, parts } = importWords.columns;
  const doubt = certainty[match.certainty];
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        {title} {count > 1 ? <span className={styles.quiet}>({parts(count)})</span> : null}
      </div>
      <Select
        size="small"
        select={{ className: styles.narrow }}
        aria-label={meaning(title)}
        value={match.role ?? "ignore"}
        onChange={(_, { value }) => onChoose(value as SurveyRole | "ignore")} // only these are offered
      >
        <option value="ignore">{notUsed}</option>
        {surveyRoles.map((role) => (
          <option key={role} value={role}>
            {say(roleNames[role])}
          </option>
        ))}
      </Select>
      <p className={styles.quiet}>
        {doubt === "" ? null : (
          <strong className={match.certainty === "likely" ? styles.warning : undefined}>{doubt}. </strong>
        )}
        {match.reason}
      </p>
      {match.examples.length === 0 ? null : (
        <p className={styles.quiet}>{importWords.columns.answers(match.examples)}</p>
      )}
    </li>
  );
}
