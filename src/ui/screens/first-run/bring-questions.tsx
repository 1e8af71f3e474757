import { Field, Textarea } from "@fluentui/react-components";
import { defaultRegister } from "../../../domain/member/register";
import type { BringAnswers, BroughtPlan, Corrections } from "../../../usecases/setup/bring-plan";
import { Choice, type Option } from "../../parts/choice";
import { useFormStyles } from "../../parts/form-styles";
import { firstRunWords } from "../../words/first-run";
import { type TermDraft, TermFields, termOf } from "./term-fields";

const { bring } = firstRunWords;

/** The questions as they are answered so far. */
export interface QuestionsDraft {
  readonly term: TermDraft;
  readonly yearStart: number;
  readonly counted: "nobody" | "usual" | "names";
  /** A name a line. */
  readonly names: string;
}

export const questionsOf = ({
  term,
  fiscalYearStartMonth,
  counted,
}: BroughtPlan["proposed"]): QuestionsDraft => ({
  term,
  yearStart: fiscalYearStartMonth,
  counted: counted.kind === "nobody" ? "nobody" : "usual",
  names: "",
});

/** The answers; undefined where the term is none, or names are promised and not given. */
export function answersOf(draft: QuestionsDraft): Omit<BringAnswers, keyof Corrections> | undefined {
  const term = termOf(draft.term);
  const names = namesOf(draft);
  if (term === undefined || (draft.counted === "names" && names.length === 0)) return undefined;
  const counted =
    draft.counted === "nobody" ? ({ kind: "nobody" } as const) : ({ kind: "named", names } as const);
  return { term, fiscalYearStartMonth: draft.yearStart, counted };
}

const namesOf = ({ counted, names }: QuestionsDraft): readonly string[] =>
  counted === "usual"
    ? defaultRegister.map(({ name }) => name)
    : [...new Set(names.split(/[\n;\t]/).map((name) => name.trim()))].filter(Boolean);

const months: readonly Option[] = Array.from({ length: 12 }, (_, at) => [
  String(at + 1),
  new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, at)),
]);

const registers: readonly Option[] = [
  ["nobody", bring.nobody],
  ["usual", bring.usual],
  ["names", bring.names],
];

interface Props {
  readonly draft: QuestionsDraft;
  readonly onChange: (draft: QuestionsDraft) => void;
  readonly headings: readonly string[];
  /** The heading that is read as the owner's. */
  readonly owner: string | undefined;
  readonly onOwner: (heading: string | undefined, was: string | undefined) => void;
}

/** Term and fiscal year, who is counted, who is responsible: sensible answers stand in them already. */
export function BringQuestions({ draft, onChange, headings, owner, onOwner }: Props) {
  const styles = useFormStyles();
  const change = (part: Partial<QuestionsDraft>): void => onChange({ ...draft, ...part });
  return (
    <>
      <TermFields draft={draft.term} onChange={(term) => change({ term })} />
      <Question text={bring.yearStart}>
        <Choice
          label={bring.yearStart}
          value={String(draft.yearStart)}
          options={months}
          onChoose={(month) => change({ yearStart: Number(month) })}
        />
      </Question>
      <Question text={bring.counted}>
        <Choice
          label={bring.counted}
          value={draft.counted}
          options={registers}
          onChoose={(counted) => change({ counted: counted as QuestionsDraft["counted"] })} // only these are offered
        />
      </Question>
      {draft.counted === "names" ? (
        <Field label={bring.names} hint={bring.namesHint}>
          <Textarea
            value={draft.names}
            resize="vertical"
            onChange={(_, { value }) => change({ names: value })}
          />
        </Field>
      ) : null}
      <Question text={bring.owners}>
        <Choice
          label={bring.owners}
          value={owner ?? ""}
          options={[["", bring.noOwners], ...headings.map((heading): Option => [heading, heading])]}
          onChoose={(heading) => onOwner(heading === "" ? undefined : heading, owner)}
        />
      </Question>
      <p className={styles.quiet}>{bring.asked}</p>
    </>
  );
}

const Question = ({ text, children }: { readonly text: string; readonly children: React.ReactNode }) => (
  <div style={{ display: "flex", flexDirection: "column", gap: "3px" }}>
    <span aria-hidden>{text}</span>
    {children}
  </div>
);
