import { useTheirWord } from "../../pane-context";
import { Button } from "@fluentui/react-components";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ownedSheets } from "../../../sheets/kpi/owned-sheets";
import { memberProfileName } from "../../../sheets/dashboard/member-profile-sheet";
import type { Drawings } from "../../../usecases/drawing/put-sheets";
import { allDrawings, onlyDrawing, ownedDrawings } from "../../../usecases/drawing/owned-drawings";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { reportsWords } from "../../words/reports";
import { useReportStyles } from "./report-styles";

interface Props {
  readonly picture: PlanPicture;
  readonly onDraw: (name: string, drawings: Drawings) => void;
  readonly onDrawAll: (drawings: Drawings) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Every sheet that the product draws, what it is good for, and whether it stands in the workbook. */
export function SheetList({ picture, onDraw, onDrawAll, onShow }: Props) {
  const say = useTheirWord();
  const styles = useReportStyles();
  const existing = new Set(picture.snapshot.sheets.filter(ownedSheets.isOurs).map(({ name }) => name));
  // The profile is of a Member, who is chosen below.
  const listed = ownedDrawings.filter(({ name }) => name !== memberProfileName);
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{reportsWords.sheets}</h2>
      <p className={styles.hint}>{reportsWords.sheetsHint}</p>
      <ul className={styles.list}>
        {listed.map((sheet) => {
          const { name } = sheet;
          const isThere = existing.has(name);
          return (
            <li key={name} className={styles.item}>
              <div className={styles.words}>
                <div className={styles.name}>{name}</div>
                <div className={styles.hint}>{say(reportsWords.about[name] ?? "")}</div>
              </div>
              {isThere && onShow !== undefined ? (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={reportsWords.showName(name)}
                  onClick={() => onShow({ sheet: name, address: "A1" })}
                >
                  {reportsWords.show}
                </Button>
              ) : null}
              <Button
                size="small"
                aria-label={isThere ? reportsWords.drawAgainName(name) : reportsWords.drawName(name)}
                onClick={() => onDraw(name, onlyDrawing(sheet))}
              >
                {isThere ? reportsWords.drawAgain : reportsWords.draw}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button appearance="primary" onClick={() => onDrawAll(allDrawings)}>
        {reportsWords.drawAll}
      </Button>
    </section>
  );
}
