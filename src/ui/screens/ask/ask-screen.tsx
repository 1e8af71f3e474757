import type { QuestionFiles } from "../../../usecases/ports/question-files";
import { usePane } from "../../pane-context";
import { useReportStyles } from "../reports/report-styles";
import { AskPart } from "./ask-part";
import { CollectPart } from "./collect-part";

/** Questions to Members and owners, and the answers that came back. */
export default function AskScreen({ files }: { readonly files: QuestionFiles }) {
  const styles = useReportStyles();
  const { picture, place, commands } = usePane();
  const shared = { picture, files, today: place.today, write: commands.write };
  return (
    <div className={styles.screen} data-testid="ask">
      <AskPart {...shared} />
      <CollectPart {...shared} />
    </div>
  );
}
