import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MemberName } from "../../../domain/member/member";
import { memberProfileName } from "../../../sheets/dashboard/member-profile-sheet";
import type { Drawings } from "../../../usecases/draw-sheets";
import { memberProfileDrawing } from "../../../usecases/member-profile";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { reportsWords } from "../../words-reports";
import { useReportStyles } from "./report-styles";

interface Props {
  readonly picture: PlanPicture;
  readonly onDraw: (name: string, drawings: Drawings) => void;
}

/** One page about a Member that is chosen here. */
export function ProfilePart({ picture, onDraw }: Props) {
  const styles = useReportStyles();
  const members = picture.model.evidence.members.filter(({ active }) => active).map(({ name }) => name);
  const [chosen, setChosen] = useState<MemberName | undefined>(members[0]);
  if (chosen === undefined) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{reportsWords.profile}</h2>
      <p className={styles.hint}>{reportsWords.profileHint}</p>
      <div className={styles.commands}>
        <Field label={reportsWords.member} className={styles.field}>
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
