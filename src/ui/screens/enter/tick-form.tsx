import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { StatusAnswer } from "../../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../../domain/member/member";
import type { KpiId } from "../../../domain/plan/ids";
import { parseCalendarDate } from "../../../domain/shared/calendar-date";
import type { CellChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { answersWritten, planTickMembers, type TickedAnswer } from "../../../usecases/tick-members";
import { words } from "../../words/words";
import { useDraft } from "../../use-draft";
import { writePlan } from "../../write-plan";
import type { FormProps } from "./form-props";
import { useFormStyles } from "../../parts/form-styles";
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
export function TickForm({ picture, entry, write }: FormProps) {
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
  const [plan, setPlan] = useState<EntryPlan<CellChange>>();
  if (kpi === undefined) return <p className={styles.form}>{words.enter.noMemberKpis}</p>;
  if (plan !== undefined) {
    const accept = async (): Promise<void> => {
      if (await writePlan(write, plan, words.enter.ticked(kpi, answersWritten(model, plan)))) fields.forget();
      setPlan(undefined);
    };
    return (
      <Preview
        plan={plan}
        accept={words.enter.accept(plan.preview.length)}
        onAccept={() => void accept()}
        onBack={() => setPlan(undefined)}
      />
    );
  }
  const known = model.evidence.memberStatus.get(kpi)?.answers;
  const preview = (): void => setPlan(planTickMembers(model, { kpi, answers: answersOf(ticked, since) }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        preview();
      }}
    >
      <Field label={words.enter.kpi}>
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
      <Field label={words.enter.since} hint={words.enter.sinceHint}>
        <Input type="date" value={since} onChange={(_, { value }) => setSince(value)} />
      </Field>
      {subRegions(model.evidence.members).map(([region, members]) => (
        <fieldset key={region} className={styles.group}>
          <legend className={styles.region}>{region}</legend>
          {members.map(({ name }) => (
            <label key={name} className={styles.answer}>
              <span>{name}</span>
              <Select
                size="small"
                aria-label={words.enter.answer(name)}
                value={ticked.get(name) ?? kindOf(known?.get(name))}
                onChange={(_, { value }) => setTicked(new Map([...ticked, [name, value as AnswerKind]]))} // only these are offered
              >
                {Object.entries(words.enter.answers).map(([kind, label]) => (
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
          {words.enter.preview}
        </Button>
      </div>
      <p className={styles.quiet}>{words.enter.nothingWritten}</p>
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
