import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { columnNames, type PlanColumn, planColumns } from "../../../sheets/plan/column-names";
import type { ColumnReading, SheetReading } from "../../../sheets/plan/sheet-reading";
import { Choice, type Option } from "../../parts/choice";
import { readSheetWords } from "../../words/columns";
import { firstRunWords } from "../../words/first-run";

const { bring } = firstRunWords;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(96px, 42%)",
    gap: "1px 8px",
    alignItems: "center",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  show: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  samples: {
    gridColumn: "1 / -1",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
  legendTitle: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  legend: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(96px, 42%)",
    gap: "2px 8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  means: { margin: 0 },
  aside: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly reading: SheetReading;
  /** What was corrected so far, by heading. */
  readonly said: ReadonlyMap<string, PlanColumn>;
  /** undefined leaves a heading to its own words. */
  readonly onCorrect: (heading: string, column: PlanColumn | undefined) => void;
  /** Selects the heading of a column, by its letters; absent where nothing shows the sheet. */
  readonly onShow?: ((column: string) => void) | undefined;
}

/** What is of no use to a plan, or only says when something is planned, need not be looked at. */
export const isToCheck = ({ role, certainty }: Pick<ColumnReading, "role" | "certainty">): boolean =>
  certainty === "asked" || (certainty !== "sure" && bring.unused[role] === undefined);

const options: readonly Option[] = planColumns.map((column) => [column, columnNames[column]]);

/** The headings in a row, each with what it was taken for, to correct, and three cells under it. */
export function SheetReadingList({ reading, said, onCorrect, onShow }: Props) {
  const styles = useStyles();
  return (
    <div>
      <ul className={styles.list}>
        {reading.columns.map(({ column, heading, role, certainty, samples, period }) => {
          const told = said.get(heading);
          const value = told ?? (role in columnNames ? role : "");
          return (
            <li key={column + heading + role} className={styles.column}>
              <span className={styles.heading}>
                {onShow === undefined ? (
                  heading
                ) : (
                  <button
                    type="button"
                    className={styles.show}
                    title={readSheetWords.show(heading)}
                    onClick={() => onShow(column)}
                  >
                    {heading}
                  </button>
                )}
                {period === null || heading.includes(period) ? "" : ` (${period})`}
              </span>
              <Choice
                label={bring.role(heading)}
                value={value}
                options={[["", bring.unused[role] ?? bring.notRead], ...options]}
                onChoose={(next) =>
                  onCorrect(
                    heading,
                    planColumns.find((one) => one === next),
                  )
                }
              />
              <p className={styles.samples}>
                {told === undefined && isToCheck({ role, certainty }) ? (
                  <span className={styles.unsure}>{bring.unsure} · </span>
                ) : null}
                {samples.join(" · ")}
              </p>
            </li>
          );
        })}
      </ul>
      {reading.legend.length === 0 ? null : (
        <>
          <h3 className={styles.legendTitle}>{bring.legend}</h3>
          <dl className={styles.legend} data-testid="legend">
            {reading.legend.map(({ word, cells, means }) => (
              <Fragment key={word + means}>
                <dt>{bring.legendWord(word, cells)}</dt>
                <dd className={styles.means}>{means}</dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
      {reading.setAside.map(({ rows, why }) => (
        <p key={why} className={styles.aside}>
          {bring.aside(rows.slice(0, 10).join(", "), why)}
        </p>
      ))}
    </div>
  );
}
