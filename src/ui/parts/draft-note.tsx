import { Button } from "@fluentui/react-components";
import type { Draft } from "../writing/use-draft";
import { words } from "../words/words";
import { useFormStyles } from "./form-styles";

/** Says that a form's fields were typed before it was left, and offers a blank form. */
export function DraftNote<Fields extends object>({ draft }: { readonly draft: Draft<Fields> }) {
  const styles = useFormStyles();
  if (draft.takeOther !== undefined)
    return (
      <p className={styles.draft} role="status">
        {words.draftElsewhere}
        <Button size="small" appearance="subtle" onClick={draft.takeOther}>
          {words.takeDraft}
        </Button>
      </p>
    );
  if (!draft.isFromBefore) return null;
  return (
    <p className={styles.draft} role="status">
      {words.draftKept}
      <Button size="small" appearance="subtle" onClick={draft.forget}>
        {words.startAnew}
      </Button>
    </p>
  );
}
