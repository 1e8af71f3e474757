import type { Drawings } from "../../../usecases/drawing/put-sheets";
import { HelpLink } from "../../parts/help-link";
import { usePane, useTheirWord } from "../../pane-context";
import { reportsWords } from "../../words/reports";
import { ClosePart } from "./close-part";
import { ClosedPart } from "./closed-part";
import { useReportStyles } from "./report-styles";
import { SheetList } from "./sheet-list";
import { WordPart } from "./word-part";
import { Button, Field, Select } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { MemberName } from "../../../domain/member/member";
import { memberProfileName } from "../../../sheets/dashboard/member-profile-sheet";
import { memberProfileDrawing } from "../../../usecases/drawing/member-profile";
import type { PlanPicture } from "../../../usecases/plan-picture";

const ManyPart = lazy(() => import("./many-part"));

/** What the plan gives to others: sheets to print, a Member's page, a Word document. */
export default function ReportsScreen() {
  const { picture, place, state, commands, onShow } = usePane();
  const styles = useReportStyles();
  const draw = async (name: string, drawings: Drawings): Promise<void> => {
    if (await commands.draw(drawings, { text: reportsWords.drawn(name) }))
      onShow?.({ sheet: name, address: "A1" });
  };
  return (
    <div className={styles.screen} data-testid="reports">
      <HelpLink page="reports" isBeside />
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
      {place.manyOffices === undefined ? null : (
        <Suspense>
          <ManyPart offices={place.manyOffices} today={place.today} asOf={state.asOf} />
        </Suspense>
      )}
    </div>
  );
}

interface Props {
  readonly picture: PlanPicture;
  readonly onDraw: (name: string, drawings: Drawings) => void;
}

/** One page about a Member that is chosen here. */
function ProfilePart({ picture, onDraw }: Props) {
  const say = useTheirWord();
  const styles = useReportStyles();
  const members = picture.model.evidence.members.filter(({ active }) => active).map(({ name }) => name);
  const [chosen, setChosen] = useState<MemberName | undefined>(members[0]);
  if (chosen === undefined) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{say(reportsWords.profile)}</h2>
      <p className={styles.hint}>{say(reportsWords.profileHint)}</p>
      <div className={styles.commands}>
        <Field label={say(reportsWords.member)} className={styles.field}>
          <Select
            value={chosen}
            onChange={(_, { value }) => setChosen(members.find((name) => name === value) ?? chosen)}
          >
            {members.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => onDraw(memberProfileName, memberProfileDrawing(chosen))}>
          {reportsWords.draw}
        </Button>
      </div>
    </section>
  );
}
