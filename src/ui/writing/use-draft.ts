import { useEffect, useState } from "react";
import { usePane } from "../pane-context";
import type { PlanPicture } from "../../usecases/plan-picture";
import { draftText, readDraft } from "./draft-text";
import { keep, kept, onKeptElsewhere } from "./kept";

export interface Draft<Fields extends object> {
  readonly draft: Fields;
  readonly setDraft: (draft: Fields) => void;
  /** Written or given up: the form is blank again. */
  readonly forget: () => void;
  /** It was typed before the form was left, and is here again. */
  readonly isFromBefore: boolean;
  /** Takes what is typed into the same form in another window; absent where nothing is. */
  readonly takeOther: (() => void) | undefined;
}

/**
 * The fields of a form, kept while they are typed: they survive another place, a closed pane and a reload. `form` tells
 * the form and what it is about from others ("decision 1-(a)"); the plan's id tells its workbook, or the plan's own words
 * where it has none yet.
 */
export function useDraft<Fields extends object>(
  picture: PlanPicture,
  form: string,
  blank: () => Fields,
): Draft<Fields> {
  const name = draftName(picture, form);
  const [state, setState] = useState<{ readonly typed: Fields | undefined; readonly isFromBefore: boolean }>(
    () => {
      const text = kept(name);
      const found = text === undefined ? undefined : readDraft(text, blank());
      return { typed: found, isFromBefore: found !== undefined };
    },
  );
  const { drafts } = usePane();
  const [other, setOther] = useState<Fields>();
  useEffect(
    () =>
      onKeptElsewhere(name, (text) => setOther(text === undefined ? undefined : readDraft(text, blank()))),
    [name],
  );
  const isTypedHere = state.typed !== undefined && !state.isFromBefore;
  const forget = (): void => {
    keep(name, undefined);
    // At once: who leaves the form in the same breath is not asked.
    drafts.delete(name);
    setState({ typed: undefined, isFromBefore: false });
  };
  useEffect(() => {
    if (!isTypedHere) return;
    drafts.set(name, forget);
    return () => void drafts.delete(name);
  }, [isTypedHere, name, drafts]);
  return {
    // An untouched form follows what it is made of, such as the settings as they are now.
    draft: state.typed ?? blank(),
    isFromBefore: state.isFromBefore,
    setDraft: (draft) => {
      keep(name, draftText(draft));
      setState({ typed: draft, isFromBefore: false });
    },
    forget,
    takeOther:
      other === undefined
        ? undefined
        : () => {
            setState({ typed: other, isFromBefore: true });
            setOther(undefined);
          },
  };
}

export const hasDraft = (picture: PlanPicture, form: string): boolean =>
  kept(draftName(picture, form)) !== undefined;

function draftName({ report: { plan, term }, model }: PlanPicture, form: string): string {
  const { planId } = model.settings;
  if (planId !== undefined) return `draft ${form} of ${planId}`;
  const [first] = plan.actions;
  return `draft ${form} of ${term.start} ${first?.source.sheet ?? ""} ${first?.text.slice(0, 60) ?? ""}`;
}
