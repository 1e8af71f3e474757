import { useTheirWord } from "../../pane-context";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { StatusAnswer } from "../../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../../domain/member/member";
import type { KpiId } from "../../../domain/plan/ids";
import { parseCalendarDate } from "../../../domain/shared/calendar-date";
import { answersWritten, planTickMembers, type TickedAnswer } from "../../../usecases/tick-members";
import { enterWords } from "../../words/enter";
import { DraftNote } from "../../parts/draft-note";
import { useDraft } from "../../writing/use-draft";
import { usePreview } from "../../writing/use-preview";
import { writePlan } from "../../writing/write-plan";
import type { FormProps } from "./form-props";
import { useFormStyles } from "../../parts/form-styles";
import { words } from "../../words/words";
import { subRegions } from "./member-boxes";
import { Preview } from "../../parts/preview";

type AnswerKind = TickedAnswer["kind"];

/** The form as it stands, and the KPI that it was typed for. */
interface TickDraft {
  readonly kpi: string;
  readonly since: string;
  readonly ticked: ReadonlyMap<MemberName, AnswerKind>;
}

/** Tick Members for a KPI: their answers by sub-region, then what it will write, then the write. */
export function TickForm({ picture, entry, write, onWritten }: FormProps) {
  const say = useTheirWord();
  const styles = useFormStyles();
  const { model, report } = picture;
  const kpis = report.results.filter(({ measure }) => measure === "members");
  const [kpi, setKpi] = useState<KpiId | undefined>(entry.kpi ?? kpis[0]?.kpi.id);
  const fields = useDraft<TickDraft>(picture, "tick", () => ({ kpi: "", since: "", ticked: new Map() }));
  // Answers that were typed for another KPI stay kept for it, until somebody ticks here.
  const own =
    fields.draft.kpi === kpi ? fields.draft : { since: "", ticked: new Map<MemberName, AnswerKind>() };
  const { since, ticked } = own;
  const change = (part: Partial<TickDraft>): void =>
    fields.setDraft({ since, ticked, ...part, kpi: kpi ?? "" });
  const setSince = (day: string): void => change({ since: day });
  const setTicked = (next: TickDraft["ticked"]): void => change({ ticked: next });
  const preview = usePreview(
    picture,
    () => planTickMembers(model, { kpi: kpi as KpiId, answers: answersOf(ticked, since) }), // shown only where there is one
  );
  const { plan } = preview;
  if (kpi === undefined) return <p className={styles.form}>{say(enterWords.noMemberKpis)}</p>;
  if (plan !== undefined) {
    const accept = async (): Promise<void> => {
      const text = enterWords.ticked(kpi, answersWritten(model, plan));
      if (!(await preview.during(() => writePlan(write, plan, text)))) return;
      preview.close();
      fields.forget();
      onWritten();
    };
    return (
      <Preview
        plan={plan}
        accept={enterWords.accept(plan.preview.length)}
        onAccept={() => void accept()}
        onBack={preview.close}
        moved={preview.moved}
      />
    );
  }
  const known = model.evidence.memberStatus.get(kpi)?.answers;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        preview.show();
      }}
    >
      {fields.draft.kpi === kpi ? <DraftNote draft={fields} /> : null}
      <Field label={enterWords.kpi}>
        <Select
          select={{ className: styles.narrow }}
          value={kpi}
          onChange={(_, { value }) => {
            setKpi(value as KpiId); // only KPIs are offered
          }}
        >
          {kpis.map(({ kpi: { id }, action }) => (
            <option key={id} value={id}>
              {id} {action.text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={enterWords.since} hint={enterWords.sinceHint}>
        <Input type="date" value={since} onChange={(_, { value }) => setSince(value)} />
      </Field>
      {subRegions(model.evidence.members, say(words.kpi.otherSubRegion)).map(([region, members]) => (
        <fieldset key={region} className={styles.group}>
          <legend className={styles.region}>{region}</legend>
          {members.map(({ name }) => (
            <label key={name} className={styles.answer}>
              <span>{name}</span>
              <Select
                size="small"
                aria-label={enterWords.answer(name)}
                value={ticked.get(name) ?? kindOf(known?.get(name))}
                onChange={(_, { value }) => setTicked(new Map([...ticked, [name, value as AnswerKind]]))} // only these are offered
              >
                {Object.entries(enterWords.answers).map(([kind, label]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </Select>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.commands}>
        <Button type="submit" appearance="primary" disabled={ticked.size === 0}>
          {enterWords.preview}
        </Button>
      </div>
      <p className={styles.quiet}>{enterWords.nothingWritten}</p>
    </form>
  );
}

/** How a recorded answer shows in its box; what could not be read shows as unknown and is never written over. */
const kindOf = (answer: StatusAnswer | undefined): AnswerKind =>
  answer === undefined || answer.kind === "unread" ? "unknown" : answer.kind;

function answersOf(
  ticked: ReadonlyMap<MemberName, AnswerKind>,
  since: string,
): ReadonlyMap<MemberName, TickedAnswer> {
  const day = parseCalendarDate(since);
  return new Map(
    [...ticked].map(([name, kind]) => [
      name,
      kind === "yes" ? { kind, ...(day ? { since: day } : {}) } : { kind },
    ]),
  );
}
