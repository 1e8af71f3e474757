import type { Drawings } from "../../../usecases/draw-sheets";
import { usePane } from "../../pane-context";
import { reportsWords } from "../../words-reports";
import { ClosePart } from "./close-part";
import { ClosedPart } from "./closed-part";
import { ProfilePart } from "./profile-part";
import { useReportStyles } from "./report-styles";
import { SheetList } from "./sheet-list";
import { WordPart } from "./word-part";

/** What the plan gives to others: sheets to print, a Member's page, a Word document. */
export default function ReportsScreen() {
  const { picture, place, commands, onShow } = usePane();
  const styles = useReportStyles();
  const draw = async (name: string, drawings: Drawings): Promise<void> => {
    if (await commands.draw(drawings, { text: reportsWords.drawn(name) }))
      onShow?.({ sheet: name, address: "A1" });
  };
  return (
    <div className={styles.screen} data-testid="reports">
      <SheetList
        picture={picture}
        onDraw={(name, drawings) => void draw(name, drawings)}
        onDrawAll={(drawings) => void commands.draw(drawings, { text: reportsWords.drawnAll })}
        onShow={onShow}
      />
      <ClosePart key={picture.report.asOf} picture={picture} today={place.today} write={commands.write} />
      <ClosedPart picture={picture} today={place.today} write={commands.write} />
      <ProfilePart picture={picture} onDraw={(name, drawings) => void draw(name, drawings)} />
      {place.writeWord === undefined ? (
        <p className={styles.hint}>{reportsWords.noWord}</p>
      ) : (
        <WordPart picture={picture} writeWord={place.writeWord} />
      )}
    </div>
  );
}
